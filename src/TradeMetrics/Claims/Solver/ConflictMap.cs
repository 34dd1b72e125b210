namespace TradeMetrics.Claims;

/// <summary>Which sets of claims are still unexplored, in the enumeration of minimal conflicts after Liffiton and others, "Fast, flexible MUS enumeration" (2016).</summary>
/// <remarks>
/// Every set found to be consistent rules out its subsets, and every conflict its supersets. What is left is the models of those clauses,
/// found by the plain method of Davis, Putnam, Logemann and Loveland, preferring large sets.
/// </remarks>
internal sealed class ConflictMap(int count, Effort effort)
{
    // Each clause asks that one of these claims is in the set (true) or that one of them is not (false).
    private readonly List<(int[] Claims, bool In)> _clauses = [];

    internal void RuleOutSubsetsOf(IReadOnlySet<int> consistent) =>
        _clauses.Add(([.. Enumerable.Range(0, count).Where(c => !consistent.Contains(c))], true));

    internal void RuleOutSupersetsOf(int[] conflict) => _clauses.Add((conflict, false));

    /// <summary>Returns a set that nothing rules out yet, or null.</summary>
    internal HashSet<int>? Unexplored(CancellationToken cancellation)
    {
        var chosen = new bool?[count];
        return Solve(chosen, cancellation) ? [.. Enumerable.Range(0, count).Where(c => chosen[c] != false)] : null;
    }

    private bool Solve(bool?[] chosen, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var trail = new List<int>();
        if (Propagate(chosen, trail))
        {
            int open = OpenClaim(chosen);
            if (open < 0) return true;
            foreach (bool choice in (ReadOnlySpan<bool>)[true, false])
            {
                chosen[open] = choice;
                if (Solve(chosen, cancellation)) return true;
            }
            chosen[open] = null;
        }
        foreach (int claim in trail) chosen[claim] = null;
        return false;
    }

    /// <summary>Sets what clauses with one open claim force.</summary>
    /// <returns>False where a clause cannot be met.</returns>
    private bool Propagate(bool?[] chosen, List<int> trail)
    {
        bool again = true;
        while (again)
        {
            again = false;
            foreach ((int[] claims, bool wanted) in _clauses)
            {
                effort.Count(claims.Length);
                int open = -1, opens = 0;
                bool met = false;
                foreach (int claim in claims)
                {
                    if (chosen[claim] == wanted)
                    {
                        met = true;
                        break;
                    }
                    if (chosen[claim] is not null) continue;
                    open = claim;
                    opens++;
                }
                if (met || opens > 1) continue;
                if (opens == 0) return false;
                chosen[open] = wanted;
                trail.Add(open);
                again = true;
            }
        }
        return true;
    }

    // Only claims of clauses that are not met yet need a choice; the rest may be in.
    private int OpenClaim(bool?[] chosen)
    {
        foreach ((int[] claims, bool wanted) in _clauses)
        {
            if (Array.Exists(claims, c => chosen[c] == wanted)) continue;
            return Array.Find(claims, c => chosen[c] is null);
        }
        return -1;
    }
}
