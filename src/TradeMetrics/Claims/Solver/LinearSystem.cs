namespace TradeMetrics.Claims;

/// <summary>Numbered claims, each with one or more readings, about numbered unknowns; some facts hold whatever the claims say.</summary>
/// <remarks>
/// A set of claims is consistent when some reading of each of them can be true together. The readings are tried depth first, and a branch is
/// left as soon as the claims so far contradict each other; what contradicts is carried up, so that a claim whose every reading fails for the
/// same other claims is not blamed.
/// </remarks>
internal sealed class LinearSystem
{
    private const int Fact = -1;

    private readonly Simplex _simplex;
    private readonly Dictionary<string, int> _forms = [];
    private readonly List<Demand> _facts = [];
    private readonly List<Demand[][]> _claims = [];

    private readonly record struct Demand(int Variable, Bound? Lower, Bound? Upper);

    internal LinearSystem(int unknowns, IEnumerable<LinearConstraint> facts, IEnumerable<IReadOnlyList<IReadOnlyList<LinearConstraint>>> claims, long maxSteps = long.MaxValue)
    {
        _simplex = new(maxSteps: maxSteps);
        for (int i = 0; i < unknowns; i++) _simplex.AddVariable();
        foreach (LinearConstraint fact in facts) _facts.Add(DemandOf(fact));
        foreach (var readings in claims)
        {
            if (readings.Count == 0) throw new ArgumentException($"Claim {_claims.Count} has no reading; each needs one or more.", nameof(claims));
            _claims.Add([.. readings.Select(r => r.Select(DemandOf).ToArray())]);
        }
    }

    /// <summary>How many claims there are.</summary>
    internal int Count => _claims.Count;

    /// <summary>How many readings a claim has.</summary>
    internal int ReadingsOf(int claim) => _claims[claim].Length;

    /// <summary>Begins to count the solver's steps anew.</summary>
    internal void Restart() => _simplex.Restart();

    /// <summary>Returns claims out of a set that cannot all be true under any readings; null where the set is consistent.</summary>
    internal int[]? Conflict(IReadOnlyCollection<int> claims, CancellationToken cancellation)
    {
        int[] plain = [.. claims.Where(c => _claims[c].Length == 1)];
        int[] ambiguous = [.. claims.Where(c => _claims[c].Length > 1)];
        var chosen = new int[_claims.Count];
        return Branch(plain, ambiguous, 0, chosen, cancellation);
    }

    /// <summary>Returns claims that cannot all be true under given readings; null where they can.</summary>
    /// <param name="claims">The claims that count.</param>
    /// <param name="readings">The reading of each claim, by its number.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal int[]? Conflict(IEnumerable<int> claims, int[] readings, CancellationToken cancellation)
    {
        Impose(claims, readings);
        return _simplex.Check(cancellation) is { } conflict ? [.. conflict.Where(c => c != Fact)] : null;
    }

    /// <summary>Returns all combinations of readings under which the claims are consistent.</summary>
    internal IEnumerable<int[]> ConsistentReadings(IReadOnlyCollection<int> claims, CancellationToken cancellation)
    {
        int[] plain = [.. claims.Where(c => _claims[c].Length == 1)];
        int[] ambiguous = [.. claims.Where(c => _claims[c].Length > 1)];
        return Combinations(plain, ambiguous, 0, new int[_claims.Count], cancellation);
    }

    /// <summary>Returns the greatest value of a form under given readings of consistent claims.</summary>
    internal Simplex.Optimum Maximum(IReadOnlyList<KeyValuePair<int, Rational>> form, IEnumerable<int> claims, int[] readings, CancellationToken cancellation)
    {
        if (Conflict(claims, readings, cancellation) is not null)
            throw new InvalidOperationException("Bounds were asked for under readings that contradict each other.");
        Simplex.Optimum optimum = _simplex.Maximize(form, cancellation);
        return optimum with { Claims = [.. optimum.Claims.Where(c => c != Fact)] };
    }

    /// <summary>The system in which every unknown is a share of a positive form: what is bounded there is a ratio here.</summary>
    /// <remarks>
    /// Charnes and Cooper's change of unknowns, y = x·t with t = 1 ÷ the form: a·x ≤ b becomes a·y - b·t ≤ 0, and the form itself is 1.
    /// The scale t is positive and strictly so; where it can only approach zero, the ratio is approached and not reached.
    /// </remarks>
    internal static LinearSystem Homogenize(
        int unknowns, IReadOnlyList<KeyValuePair<int, Rational>> denominator,
        IEnumerable<LinearConstraint> facts, IEnumerable<IReadOnlyList<IReadOnlyList<LinearConstraint>>> claims, long maxSteps = long.MaxValue)
    {
        int scale = unknowns;
        IEnumerable<LinearConstraint> Scaled(LinearConstraint c)
        {
            if (c.Lower is { } lower) yield return new([.. c.Terms, new(scale, -lower.Value)], new Bound(default, lower.Delta), null);
            if (c.Upper is { } upper) yield return new([.. c.Terms, new(scale, -upper.Value)], null, new Bound(default, upper.Delta));
        }
        LinearConstraint[] own =
        [
            new([new(scale, Rational.One)], Bound.Above(default), null),
            new(denominator, Rational.One, (Bound)Rational.One),
        ];
        return new(unknowns + 1, own.Concat(facts.SelectMany(Scaled)), claims.Select(readings =>
            (IReadOnlyList<IReadOnlyList<LinearConstraint>>)[.. readings.Select(r => (IReadOnlyList<LinearConstraint>)[.. r.SelectMany(Scaled)])]), maxSteps);
    }

    private int[]? Branch(int[] plain, int[] ambiguous, int depth, int[] chosen, CancellationToken cancellation)
    {
        if (Conflict(plain.Concat(ambiguous.Take(depth)), chosen, cancellation) is { } conflict) return conflict;
        if (depth == ambiguous.Length) return null;
        int claim = ambiguous[depth];
        var blamed = new SortedSet<int>();
        for (chosen[claim] = 0; chosen[claim] < _claims[claim].Length; chosen[claim]++)
        {
            if (Branch(plain, ambiguous, depth + 1, chosen, cancellation) is not { } inner) return null;
            // A conflict without this claim holds for its every reading.
            if (!inner.Contains(claim)) return inner;
            blamed.UnionWith(inner);
        }
        return [.. blamed];
    }

    private IEnumerable<int[]> Combinations(int[] plain, int[] ambiguous, int depth, int[] chosen, CancellationToken cancellation)
    {
        if (Conflict(plain.Concat(ambiguous.Take(depth)), chosen, cancellation) is not null) yield break;
        if (depth == ambiguous.Length)
        {
            yield return [.. chosen];
            yield break;
        }
        int claim = ambiguous[depth];
        for (int reading = 0; reading < _claims[claim].Length; reading++)
        {
            chosen[claim] = reading;
            foreach (int[] found in Combinations(plain, ambiguous, depth + 1, chosen, cancellation)) yield return found;
        }
    }

    private void Impose(IEnumerable<int> claims, int[] readings)
    {
        _simplex.ClearBounds();
        foreach (Demand fact in _facts) Require(fact, Fact);
        foreach (int claim in claims)
        {
            foreach (Demand demand in _claims[claim][readings[claim]]) Require(demand, claim);
        }
    }

    private void Require(Demand demand, int claim)
    {
        if (demand.Lower is { } lower) _simplex.RequireAtLeast(demand.Variable, lower, claim);
        if (demand.Upper is { } upper) _simplex.RequireAtMost(demand.Variable, upper, claim);
    }

    /// <summary>The variable of a form, one for all multiples of it, and the bounds as bounds on that variable.</summary>
    private Demand DemandOf(LinearConstraint constraint)
    {
        KeyValuePair<int, Rational>[] terms = [.. constraint.Terms.GroupBy(t => t.Key)
            .Select(g => KeyValuePair.Create(g.Key, g.Aggregate(default(Rational), (sum, t) => sum + t.Value)))
            .Where(t => !t.Value.IsZero).OrderBy(t => t.Key)];
        if (terms.Length == 0) return OfNothing(constraint);
        Rational lead = terms[0].Value;
        for (int i = 0; i < terms.Length; i++) terms[i] = new(terms[i].Key, terms[i].Value / lead);
        int variable = VariableOf(terms);
        Bound? lower = constraint.Lower is { } low ? (Rational.One / lead) * low : null;
        Bound? upper = constraint.Upper is { } high ? (Rational.One / lead) * high : null;
        return lead.Sign > 0 ? new(variable, lower, upper) : new(variable, upper, lower);
    }

    private int VariableOf(KeyValuePair<int, Rational>[] terms)
    {
        if (terms.Length == 1) return terms[0].Key;
        string key = string.Join(' ', terms.Select(t => $"{t.Value}*{t.Key}"));
        if (!_forms.TryGetValue(key, out int variable)) _forms.Add(key, variable = _simplex.AddForm(terms));
        return variable;
    }

    // A form that is zero whatever the unknowns are, such as a - a, is a variable of its own that never moves.
    private Demand OfNothing(LinearConstraint constraint) => new(VariableOf([]), constraint.Lower, constraint.Upper);
}
