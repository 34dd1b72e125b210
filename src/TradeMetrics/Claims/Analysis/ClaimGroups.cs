namespace TradeMetrics.Claims;

/// <summary>The groups into which claims fall: those of different groups have nothing to do with each other.</summary>
/// <remarks>
/// A minimal conflict lies within one group, and combinations of readings of different groups multiply; so each question is asked of
/// the groups that it concerns, and forty contradictions side by side are forty small questions.
/// </remarks>
internal sealed class ClaimGroups
{
    private readonly LinearConstraint[] _facts;
    private readonly IReadOnlyList<LinearConstraint>[][] _readings;
    private readonly Effort _effort;
    // The amount that stands for the group of an amount, found by following these to their end.
    private readonly int[] _parent;
    private readonly List<Members> _members = [];
    private readonly Dictionary<int, int> _groupOf = [];

    private sealed record Members(List<int> Unknowns, List<int> Claims, List<LinearConstraint> Facts);

    internal ClaimGroups(int unknowns, LinearConstraint[] facts, IReadOnlyList<LinearConstraint>[][] readings, Effort effort)
    {
        // A fact without a bound only mentions an amount.
        _facts = [.. facts.Where(f => f.Terms.Count > 0 && (f.Lower is not null || f.Upper is not null))];
        _readings = readings;
        _effort = effort;
        _parent = [.. Enumerable.Range(0, unknowns)];
        foreach (LinearConstraint fact in _facts) Join([.. fact.Terms.Select(t => t.Key)]);
        foreach (IReadOnlyList<LinearConstraint>[] claim in readings) Join(UnknownsOf(claim));
        Sort();
        All = [.. _members.Select(m => Of([m]))];
    }

    internal IReadOnlyList<ClaimGroup> All { get; }

    /// <summary>Returns the group of some amounts; where they are of several groups, these as one.</summary>
    internal ClaimGroup Of(IEnumerable<int> unknowns)
    {
        int[] groups = [.. unknowns.Select(u => _groupOf[Root(u)]).Distinct().Order()];
        return groups.Length == 1 ? All[groups[0]] : Of([.. groups.Select(g => _members[g])]);
    }

    private ClaimGroup Of(IReadOnlyList<Members> members)
    {
        int[] claims = [.. members.SelectMany(m => m.Claims).Order()];
        return new(members.SelectMany(m => m.Unknowns), claims, members.SelectMany(m => m.Facts), claims.Select(c => _readings[c]), _effort);
    }

    private void Sort()
    {
        for (int unknown = 0; unknown < _parent.Length; unknown++) MembersOf(unknown).Unknowns.Add(unknown);
        foreach (LinearConstraint fact in _facts) MembersOf(fact.Terms[0].Key).Facts.Add(fact);
        for (int claim = 0; claim < _readings.Length; claim++)
        {
            int[] unknowns = UnknownsOf(_readings[claim]);
            // A claim about nothing, such as "a - a is 5", is a group by itself.
            if (unknowns.Length == 0) _members.Add(new([], [claim], []));
            else MembersOf(unknowns[0]).Claims.Add(claim);
        }
    }

    private Members MembersOf(int unknown)
    {
        int root = Root(unknown);
        if (!_groupOf.TryGetValue(root, out int group))
        {
            _groupOf.Add(root, group = _members.Count);
            _members.Add(new([], [], []));
        }
        return _members[group];
    }

    private void Join(int[] unknowns)
    {
        for (int i = 1; i < unknowns.Length; i++) _parent[Root(unknowns[i])] = Root(unknowns[0]);
    }

    private int Root(int unknown)
    {
        while (_parent[unknown] != unknown) unknown = _parent[unknown] = _parent[_parent[unknown]];
        return unknown;
    }

    private static int[] UnknownsOf(IReadOnlyList<LinearConstraint>[] claim) =>
        [.. claim.SelectMany(reading => reading).SelectMany(constraint => constraint.Terms).Select(t => t.Key).Distinct()];
}
