using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics.Claims;

/// <summary>Numbered claims, each with one or more readings, about numbered unknowns; some facts hold whatever the claims say.</summary>
/// <remarks>
/// Answers are for one combination of readings, or whatever the readings are (see <c>LinearSystem.Readings.cs</c>). The tableau is the same for
/// all questions; a question imposes the bounds of its claims and begins where the last one ended. A question that is broken off, by a limit or
/// by who asked it, may leave the tableau half changed, and the next one begins with a new one.
/// </remarks>
internal sealed partial class LinearSystem
{
    private const int Fact = -1;

    private readonly int _unknowns;
    private readonly LinearConstraint[] _always;
    private readonly IReadOnlyList<IReadOnlyList<LinearConstraint>>[] _meanings;
    private readonly Dictionary<string, int> _forms = [];
    private Simplex _simplex;
    private Demand[] _facts;
    private Meaning[] _claims;
    private bool _isWhole;

    private readonly record struct Demand(int Variable, Place? Lower, Place? Upper);

    /// <param name="Readings">What each reading demands.</param>
    /// <param name="Common">What all readings demand.</param>
    /// <param name="HasLoosest">Whether that is one of the readings, which then allows all that the others do.</param>
    private sealed record Meaning(Demand[][] Readings, Demand[] Common, bool HasLoosest);

    internal LinearSystem(int unknowns, IEnumerable<LinearConstraint> facts, IEnumerable<IReadOnlyList<IReadOnlyList<LinearConstraint>>> claims, Effort? effort = null)
    {
        Effort = effort ?? new Effort();
        _unknowns = unknowns;
        _always = [.. facts];
        _meanings = [.. claims];
        Begin();
    }

    /// <summary>Counts the steps of the answers.</summary>
    internal Effort Effort { get; }

    /// <summary>How many claims there are.</summary>
    internal int Count => _claims.Length;

    /// <summary>How many readings a claim has.</summary>
    internal int ReadingsOf(int claim) => _claims[claim].Readings.Length;

    /// <summary>Returns claims that cannot all be true under given readings; null where they can.</summary>
    /// <param name="claims">The claims that count.</param>
    /// <param name="readings">The reading of each claim, by its number; <see cref="Open"/> for what all readings demand.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal int[]? Conflict(IEnumerable<int> claims, int[] readings, CancellationToken cancellation)
    {
        if (!_isWhole) Begin();
        Impose(claims, readings);
        _isWhole = false;
        int[]? conflict = _simplex.Check(cancellation);
        _isWhole = true;
        return conflict is null ? null : [.. conflict.Where(c => c != Fact)];
    }

    /// <summary>Returns the greatest value of a form under given readings of consistent claims.</summary>
    internal Simplex.Optimum Maximum(IReadOnlyList<KeyValuePair<int, Rational>> form, IEnumerable<int> claims, int[] readings, CancellationToken cancellation)
    {
        if (Conflict(claims, readings, cancellation) is not null)
            throw new InvalidOperationException("Bounds were asked for under readings that contradict each other.");
        return Maximum(form, cancellation);
    }

    /// <summary>The system in which every unknown is a share of a positive form: what is bounded there is a ratio here.</summary>
    /// <remarks>
    /// Charnes and Cooper's change of unknowns, y = x·t with t = 1 ÷ the form: a·x ≤ b becomes a·y - b·t ≤ 0, and the form itself is 1.
    /// The scale t is positive and strictly so; where it can only approach zero, the ratio is approached and not reached.
    /// </remarks>
    internal static LinearSystem Homogenize(
        int unknowns, IReadOnlyList<KeyValuePair<int, Rational>> denominator,
        IEnumerable<LinearConstraint> facts, IEnumerable<IReadOnlyList<IReadOnlyList<LinearConstraint>>> claims, Effort? effort = null)
    {
        int scale = unknowns;
        IEnumerable<LinearConstraint> Scaled(LinearConstraint c)
        {
            if (c.Lower is { } lower) yield return new([.. c.Terms, new(scale, -lower.Value)], new Bound(default, lower.Delta), null);
            if (c.Upper is { } upper) yield return new([.. c.Terms, new(scale, -upper.Value)], null, new Bound(default, upper.Delta));
        }
        // Different bounds on one form are different forms here, so that what all readings demand is said with each.
        IReadOnlyList<IReadOnlyList<LinearConstraint>> Readings(IReadOnlyList<IReadOnlyList<LinearConstraint>> readings)
        {
            IReadOnlyList<LinearConstraint> common = readings.Count == 1 ? [] : LinearConstraint.CommonTo(readings);
            return [.. readings.Select(r => (IReadOnlyList<LinearConstraint>)[.. r.Concat(common).SelectMany(Scaled)])];
        }
        LinearConstraint[] own =
        [
            new([new(scale, Rational.One)], Bound.Above(default), null),
            new(denominator, Rational.One, (Bound)Rational.One),
        ];
        return new(unknowns + 1, own.Concat(facts.SelectMany(Scaled)), claims.Select(Readings), effort);
    }

    private Simplex.Optimum Maximum(IReadOnlyList<KeyValuePair<int, Rational>> form, CancellationToken cancellation)
    {
        _isWhole = false;
        Simplex.Optimum optimum = _simplex.Maximize(form, cancellation);
        _isWhole = true;
        return optimum with { Claims = [.. optimum.Claims.Where(c => c != Fact)] };
    }

    [MemberNotNull(nameof(_simplex), nameof(_facts), nameof(_claims))]
    private void Begin()
    {
        _simplex = new(effort: Effort);
        _forms.Clear();
        for (int i = 0; i < _unknowns; i++) _simplex.AddVariable();
        // The unit of all bounds is known when each has been seen once; then they are counted in it for good.
        foreach (LinearConstraint constraint in _always.Concat(_meanings.SelectMany(r => r).SelectMany(r => r))) _ = DemandOf(constraint);
        _facts = [.. _always.Select(DemandOf)];
        _claims = [.. _meanings.Select(MeaningOf)];
        _isWhole = true;
    }

    private void Impose(IEnumerable<int> claims, int[] readings)
    {
        _simplex.ClearBounds();
        foreach (Demand fact in _facts) Require(fact, Fact);
        foreach (int claim in claims)
        {
            Meaning meaning = _claims[claim];
            foreach (Demand demand in readings[claim] == Open ? meaning.Common : meaning.Readings[readings[claim]]) Require(demand, claim);
        }
    }

    private void Require(Demand demand, int claim)
    {
        if (demand.Lower is { } lower) _simplex.ImposeLower(demand.Variable, lower, claim);
        if (demand.Upper is { } upper) _simplex.ImposeUpper(demand.Variable, upper, claim);
    }

    private Meaning MeaningOf(IReadOnlyList<IReadOnlyList<LinearConstraint>> readings, int claim)
    {
        if (readings.Count == 0) throw new ArgumentException($"Claim {claim} has no reading; each needs one or more.", nameof(readings));
        Demand[][] demands = [.. readings.Select(r => r.Select(DemandOf).ToArray())];
        Demand[] common = readings.Count == 1 ? demands[0] : [.. LinearConstraint.CommonTo(readings).Select(DemandOf)];
        return new(demands, common, Array.Exists(demands, reading => Array.TrueForAll(reading, common.Contains)));
    }

    /// <summary>The variable of a form, one for all multiples of it, and the bounds as bounds on that variable.</summary>
    private Demand DemandOf(LinearConstraint constraint)
    {
        LinearConstraint normalized = constraint.Normalized();
        Place? lower = normalized.Lower is { } low ? _simplex.InUnits(low) : null;
        Place? upper = normalized.Upper is { } high ? _simplex.InUnits(high) : null;
        return new(VariableOf(normalized), lower, upper);
    }

    // A form that is zero whatever the unknowns are, such as a - a, is a variable of its own that never moves.
    private int VariableOf(LinearConstraint normalized)
    {
        if (normalized.Terms.Count == 1) return normalized.Terms[0].Key;
        string key = normalized.FormKey();
        if (!_forms.TryGetValue(key, out int variable)) _forms.Add(key, variable = _simplex.AddForm(normalized.Terms));
        return variable;
    }
}
