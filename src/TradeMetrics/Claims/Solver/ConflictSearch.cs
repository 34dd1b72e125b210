namespace TradeMetrics.Claims;

/// <summary>Finds every minimal set of claims that cannot all be true.</summary>
internal static class ConflictSearch
{
    /// <summary>Returns minimal conflicts, at most so many, and whether there are no others.</summary>
    /// <param name="system">The claims.</param>
    /// <param name="limit">How many conflicts are enough.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="sets">How many consistent sets are enough: to know that n independent conflicts are all takes 2ⁿ of them, though the conflicts are found first.</param>
    internal static (List<int[]> Conflicts, bool Complete) All(LinearSystem system, int limit, CancellationToken cancellation, int sets = int.MaxValue)
    {
        var conflicts = new List<int[]>();
        try
        {
            return (conflicts, Collect(system, conflicts, limit, sets, cancellation));
        }
        catch (InvalidOperationException) when (system.Effort.IsExhausted)
        {
            // What was found is found.
            return (conflicts, false);
        }
    }

    private static bool Collect(LinearSystem system, List<int[]> conflicts, int limit, int sets, CancellationToken cancellation)
    {
        var map = new ConflictMap(system.Count, system.Effort);
        while (map.Unexplored(cancellation) is { } seed)
        {
            if (system.Conflict(seed, cancellation) is { } conflict)
            {
                if (conflicts.Count == limit) return false;
                int[] minimal = Shrink(system, conflict, cancellation);
                conflicts.Add(minimal);
                map.RuleOutSupersetsOf(minimal);
            }
            else
            {
                if (sets-- == 0) return false;
                Grow(system, seed, cancellation);
                map.RuleOutSubsetsOf(seed);
            }
        }
        return true;
    }

    /// <summary>Takes claims away as long as the rest is still a conflict.</summary>
    internal static int[] Shrink(LinearSystem system, int[] conflict, CancellationToken cancellation) =>
        Shrink(conflict, claims => system.Conflict(claims, cancellation));

    /// <summary>Takes claims away as long as the rest is still a conflict, by a test that names one.</summary>
    internal static int[] Shrink(int[] conflict, Func<int[], int[]?> conflictOf)
    {
        // A claim without which the rest is consistent is needed by every smaller conflict too.
        for (int i = 0; i < conflict.Length;)
        {
            int[] without = [.. conflict.Where((_, j) => j != i)];
            if (conflictOf(without) is not { } smaller)
            {
                i++;
                continue;
            }
            // Those found necessary before are in every conflict left, and stay in front because numbers are in order.
            conflict = smaller;
        }
        return conflict;
    }

    private static void Grow(LinearSystem system, HashSet<int> consistent, CancellationToken cancellation)
    {
        for (int claim = 0; claim < system.Count; claim++)
        {
            if (consistent.Add(claim) && system.Conflict(consistent, cancellation) is not null) consistent.Remove(claim);
        }
    }
}
