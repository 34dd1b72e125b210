namespace TradeMetrics.Claims;

public sealed partial class ClaimAnalysis
{
    private readonly Lazy<(IReadOnlyList<ClaimConflict> Conflicts, bool Complete)> _conflicts;

    /// <summary>Gets every minimal set of claims that cannot all be true, whatever the readings; none where the set is consistent.</summary>
    /// <value>Ranked by how little trust must be given up to resolve them, that is by the least weight of a member; then the shorter first. Each becomes possible when any one member is dropped.</value>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<ClaimConflict> Conflicts => _conflicts.Value.Conflicts;

    /// <summary>Gets whether <see cref="Conflicts"/> are all there are, and not those that were found within the limits of the options.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public bool ConflictsAreComplete => _conflicts.Value.Complete;

    /// <summary>Returns the single claims whose correction would make the set possible, and what they would have to say.</summary>
    /// <returns>
    /// The smallest correction first, relative to what was printed. Only claims of a level or a date have one, and only where dropping that one claim resolves every conflict;
    /// none where the set is consistent.
    /// </returns>
    /// <exception cref="InvalidOperationException">A limit was reached; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<ClaimCorrection> Corrections() => InTurn(FindCorrections);

    private IReadOnlyList<ClaimCorrection> FindCorrections()
    {
        // No single claim resolves what is wrong in two groups, and none that is not in every conflict.
        ClaimGroup[] contradictory = [.. _groups.All.Where(g => g.Conflict(_cancellation) is not null)];
        if (contradictory is not [ClaimGroup group]) return [];
        var corrections = new List<ClaimCorrection>();
        foreach (int claim in group.Conflict(_cancellation)!)
        {
            Claim printed = Set.Claims[group.Claims[claim]];
            if (printed.Kind is ClaimKind.Level or ClaimKind.Date && Needed(group, claim) is { } needed) corrections.Add(new(printed, needed));
        }
        return [.. corrections.OrderBy(c => c.RelativeSize is null).ThenBy(c => c.RelativeSize)];
    }

    /// <summary>What the other claims leave for the subject of one, over all their readings; null where they contradict each other without it.</summary>
    private ExactInterval? Needed(ClaimGroup group, int claim)
    {
        int[] others = [.. group.All.Where(c => c != claim)];
        if (group.System.Conflict(others, _cancellation) is not null) return null;
        KeyValuePair<int, Rational>[] subject = group.Numbered(Numbered(Set.Claims[group.Claims[claim]].Subject));
        return Interval(group.System.Maximum(Negated(subject), others, _cancellation), group.System.Maximum(subject, others, _cancellation));
    }

    private (IReadOnlyList<ClaimConflict> Conflicts, bool Complete) FindConflicts()
    {
        var found = new List<ClaimConflict>();
        bool complete = true;
        try
        {
            foreach (ClaimGroup group in _groups.All.Where(g => g.Conflict(_cancellation) is not null))
            {
                (List<int[]> conflicts, bool all) = ConflictSearch.All(group.System, _options.MaxConflicts - found.Count, _cancellation, _options.MaxConsistentSets);
                found.AddRange(conflicts.Select(c => new ClaimConflict([.. ClaimsOf(group, c)])));
                complete &= all;
            }
        }
        catch (InvalidOperationException) when (_effort.IsExhausted)
        {
            complete = false;
        }
        return ([.. found.OrderBy(c => c.LeastTrust).ThenBy(c => c.Claims.Count)], complete);
    }
}
