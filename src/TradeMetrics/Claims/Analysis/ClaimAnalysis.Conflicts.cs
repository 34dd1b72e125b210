namespace TradeMetrics.Claims;

public sealed partial class ClaimAnalysis
{
    private readonly Lazy<(IReadOnlyList<ClaimConflict> Conflicts, bool Complete)> _conflicts;

    /// <summary>Gets every minimal set of claims that cannot all be true, whatever the readings; none where the set is consistent.</summary>
    /// <value>Ranked by how little trust must be given up to resolve them, that is by the least weight of a member; then the shorter first. Each becomes possible when any one member is dropped.</value>
    public IReadOnlyList<ClaimConflict> Conflicts => _conflicts.Value.Conflicts;

    /// <summary>Gets whether <see cref="Conflicts"/> are all there are, and not the first so many that the options allow.</summary>
    public bool ConflictsAreComplete => _conflicts.Value.Complete;

    /// <summary>Returns the readings that the other claims rule out, and the claims that do.</summary>
    /// <returns>One entry for each reading that occurs in no surviving combination, although another of the same claim does; none where the set is contradictory.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<RuledOutReading> RuledOutReadings()
    {
        var ruledOut = new List<RuledOutReading>();
        if (Verdict == ClaimVerdict.Contradictory) return ruledOut;
        for (int claim = 0; claim < Set.Claims.Count; claim++)
        {
            for (int reading = 0; reading < Set.Claims[claim].Readings.Count; reading++)
            {
                if (_combinations.Exists(c => c[claim] == reading)) continue;
                LinearSystem fixedReading = WithReading(claim, reading);
                // Beyond the limit of combinations a reading may be possible and not have been met.
                if (fixedReading.Conflict(_all, _cancellation) is not { } conflict) continue;
                int[] minimal = ConflictSearch.Shrink(fixedReading, conflict, _cancellation);
                ruledOut.Add(new(Set.Claims[claim], Set.Claims[claim].Readings[reading], ClaimsOf(minimal.Where(c => c != claim))));
            }
        }
        return ruledOut;
    }

    /// <summary>Returns the single claims whose correction would make the set possible, and what they would have to say.</summary>
    /// <returns>
    /// The smallest correction first, relative to what was printed. Only claims of a level or a date have one, and only where dropping that one claim resolves every conflict;
    /// none where the set is consistent.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<ClaimCorrection> Corrections()
    {
        if (Verdict == ClaimVerdict.Consistent) return [];
        var corrections = new List<ClaimCorrection>();
        _system.Restart();
        foreach (int claim in _all)
        {
            int[] others = [.. _all.Where(c => c != claim)];
            if (Set.Claims[claim].Kind is ClaimKind.Level or ClaimKind.Date && Needed(claim, others) is { } needed)
                corrections.Add(new(Set.Claims[claim], needed));
        }
        return [.. corrections.OrderBy(c => c.RelativeSize is null).ThenBy(c => c.RelativeSize)];
    }

    /// <summary>What the other claims leave for the subject of one, over all their readings; null where they contradict each other without it.</summary>
    private ExactInterval? Needed(int claim, int[] others)
    {
        KeyValuePair<int, Rational>[] subject = Numbered(Set.Claims[claim].Subject);
        ExactInterval? needed = null;
        foreach (int[] combination in _system.ConsistentReadings(others, _cancellation).Take(_options.MaxCombinations))
        {
            ExactInterval interval = Interval(
                _system.Maximum(Negated(subject), others, combination, _cancellation),
                _system.Maximum(subject, others, combination, _cancellation));
            needed = needed?.Hull(interval) ?? interval;
        }
        return needed;
    }

    private (IReadOnlyList<ClaimConflict> Conflicts, bool Complete) FindConflicts()
    {
        if (Verdict == ClaimVerdict.Consistent) return ([], true);
        _system.Restart();
        (List<int[]> conflicts, bool complete) = ConflictSearch.All(_system, _options.MaxConflicts, _cancellation, _options.MaxConsistentSets);
        return ([.. conflicts.Select(c => new ClaimConflict(ClaimsOf(c))).OrderBy(c => c.LeastTrust).ThenBy(c => c.Claims.Count)], complete);
    }

    private LinearSystem WithReading(int claim, int reading) => new(
        _unknowns.Count, _facts,
        _readings.Select((r, i) => i == claim ? [r[reading]] : r), _options.MaxSteps);
}
