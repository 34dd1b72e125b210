namespace TradeMetrics.Claims;

/// <summary>Claims that hang together by the amounts they speak of, with a system of their own in which amounts and claims are numbered anew.</summary>
internal sealed class ClaimGroup
{
    private readonly Dictionary<int, int> _unknowns = [];
    private readonly LinearConstraint[] _facts;
    private readonly IReadOnlyList<LinearConstraint>[][] _readings;
    private int[]? _conflict;
    private bool _isChecked;

    /// <param name="unknowns">The amounts, as the whole set numbers them.</param>
    /// <param name="claims">The claims, as the whole set numbers them, in order.</param>
    /// <param name="facts">What holds of the amounts whatever the claims say.</param>
    /// <param name="readings">What each claim may mean.</param>
    /// <param name="effort">Counts the steps.</param>
    internal ClaimGroup(IEnumerable<int> unknowns, int[] claims, IEnumerable<LinearConstraint> facts, IEnumerable<IReadOnlyList<LinearConstraint>[]> readings, Effort effort)
    {
        foreach (int unknown in unknowns) _unknowns.Add(unknown, _unknowns.Count);
        Claims = claims;
        _facts = [.. facts.Select(Numbered)];
        _readings = [.. readings.Select(claim => claim.Select(r => (IReadOnlyList<LinearConstraint>)[.. r.Select(Numbered)]).ToArray())];
        All = [.. Enumerable.Range(0, claims.Length)];
        System = new LinearSystem(_unknowns.Count, _facts, _readings, effort);
    }

    /// <summary>The claims, as the whole set numbers them.</summary>
    internal int[] Claims { get; }

    /// <summary>The same, as the system numbers them.</summary>
    internal int[] All { get; }

    internal LinearSystem System { get; }

    /// <summary>Returns claims that cannot all be true, as the system numbers them; null where all can.</summary>
    internal int[]? Conflict(CancellationToken cancellation)
    {
        if (_isChecked) return _conflict;
        _conflict = System.Conflict(All, cancellation);
        _isChecked = true;
        return _conflict;
    }

    /// <summary>Returns a form of the whole set in the numbers of the system.</summary>
    internal KeyValuePair<int, Rational>[] Numbered(IReadOnlyList<KeyValuePair<int, Rational>> terms) =>
        [.. terms.Select(t => KeyValuePair.Create(_unknowns[t.Key], t.Value))];

    /// <summary>Returns the system of shares of a form, which is in the numbers of this one.</summary>
    internal LinearSystem SharesOf(KeyValuePair<int, Rational>[] denominator) =>
        LinearSystem.Homogenize(_unknowns.Count, denominator, _facts, _readings, System.Effort);

    private LinearConstraint Numbered(LinearConstraint constraint) => constraint with { Terms = Numbered(constraint.Terms) };
}
