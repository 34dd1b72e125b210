namespace TradeMetrics.Claims;

public sealed partial class ClaimAnalysis
{
    private readonly KeptList<ClaimConflict> _conflicts;
    private readonly KeptList<ClaimCorrection> _corrections;

    /// <summary>Returns every minimal set of claims that cannot all be true, whatever the readings; none where the set is consistent.</summary>
    /// <param name="cancellationToken">Ends the work, of which nothing is kept then.</param>
    /// <returns>
    /// Ranked by how little trust must be given up to resolve them, that is by the least weight of a member; then the shorter first. Each becomes possible when any one member is dropped.
    /// The answer is worked out once and kept.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<ClaimConflict> Conflicts(CancellationToken cancellationToken = default) => _conflicts.Items(cancellationToken);

    /// <summary>Returns whether <see cref="Conflicts"/> are all there are, and not those that were found within the limits of the options.</summary>
    /// <param name="cancellationToken">Ends the work, which is that of <see cref="Conflicts"/> and done once for both.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public bool ConflictsAreComplete(CancellationToken cancellationToken = default) => _conflicts.AreAll(cancellationToken);

    /// <summary>Returns the single claims whose correction would make the set possible, and what they would have to say.</summary>
    /// <param name="cancellationToken">Ends the work, of which nothing is kept then.</param>
    /// <returns>
    /// The smallest correction first, relative to what was printed. Only claims of a level or a date have one, and only where dropping that one claim resolves every conflict;
    /// none where the set is consistent. The answer is worked out once and kept.
    /// </returns>
    /// <exception cref="InvalidOperationException">A limit was reached; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<ClaimCorrection> Corrections(CancellationToken cancellationToken = default) => _corrections.Items(cancellationToken);

    private (IReadOnlyList<ClaimCorrection> Corrections, bool Complete) FindCorrections(CancellationToken cancellation)
    {
        // No single claim resolves what is wrong in two groups, and none that is not in every conflict.
        ClaimGroup[] contradictory = [.. _groups.All.Where(g => g.Conflict(cancellation) is not null)];
        if (contradictory is not [ClaimGroup group]) return ([], true);
        var corrections = new List<ClaimCorrection>();
        foreach (int claim in group.Conflict(cancellation)!)
        {
            Claim printed = Set.Claims[group.Claims[claim]];
            if (printed.Kind is ClaimKind.Level or ClaimKind.Date && Needed(group, claim, cancellation) is { } needed) corrections.Add(new(printed, needed));
        }
        return ([.. corrections.OrderBy(c => c.RelativeSize is null).ThenBy(c => c.RelativeSize)], true);
    }

    /// <summary>What the other claims leave for the subject of one, over all their readings; null where they contradict each other without it.</summary>
    private ExactInterval? Needed(ClaimGroup group, int claim, CancellationToken cancellation)
    {
        int[] others = [.. group.All.Where(c => c != claim)];
        if (group.System.Conflict(others, cancellation) is not null) return null;
        KeyValuePair<int, Rational>[] subject = group.Numbered(Numbered(Set.Claims[group.Claims[claim]].Subject));
        return Interval(group.System.Maximum(Negated(subject), others, cancellation), group.System.Maximum(subject, others, cancellation));
    }

    private (IReadOnlyList<ClaimConflict> Conflicts, bool Complete) FindConflicts(CancellationToken cancellation)
    {
        var found = new List<ClaimConflict>();
        bool complete = true;
        try
        {
            foreach (ClaimGroup group in _groups.All.Where(g => g.Conflict(cancellation) is not null))
            {
                (List<int[]> conflicts, bool all) = ConflictSearch.All(group.System, _options.MaxConflicts - found.Count, cancellation, _options.MaxConsistentSets);
                found.AddRange(conflicts.Select(c => new ClaimConflict([.. ClaimsOf(group, c)])));
                complete &= all;
            }
        }
        catch (InvalidOperationException) when (_effort.IsExhausted)
        {
            complete = false;
        }
        // Of equals, in the order of the claims, whatever was asked before.
        Dictionary<Claim, int> order = Set.Claims.Select((c, i) => KeyValuePair.Create(c, i)).ToDictionary();
        return ([.. found.OrderBy(c => c.LeastTrust).ThenBy(c => c.Claims.Count).ThenBy(c => string.Join(' ', c.Claims.Select(claim => order[claim].ToString("D9", System.Globalization.CultureInfo.InvariantCulture))), StringComparer.Ordinal)], complete);
    }
}
