namespace TradeMetrics.Claims;

public sealed partial class ClaimAnalysis
{
    private readonly KeptList<ReadingCombination> _combinations;
    private readonly KeptList<RuledOutReading> _ruledOut;

    /// <summary>Returns the combinations of readings under which all claims can be true; none where the set is contradictory.</summary>
    /// <param name="cancellationToken">Ends the work, of which nothing is kept then.</param>
    /// <returns>As many as the options allow. The answer is worked out once and kept.</returns>
    /// <exception cref="InvalidOperationException">A limit was reached; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<ReadingCombination> SurvivingCombinations(CancellationToken cancellationToken = default) => _combinations.Items(cancellationToken);

    /// <summary>Returns whether <see cref="SurvivingCombinations"/> are all there are, and not the first so many that the options allow.</summary>
    /// <param name="cancellationToken">Ends the work, which is that of <see cref="SurvivingCombinations"/> and done once for both.</param>
    /// <exception cref="InvalidOperationException">A limit was reached; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public bool CombinationsAreComplete(CancellationToken cancellationToken = default) => _combinations.AreAll(cancellationToken);

    /// <summary>Returns the readings that the other claims rule out, and the claims that do.</summary>
    /// <param name="cancellationToken">Ends the work, of which nothing is kept then.</param>
    /// <returns>
    /// One entry for each reading that occurs in no surviving combination, although another of the same claim does; none where the set is contradictory.
    /// The answer is worked out once and kept.
    /// </returns>
    /// <exception cref="InvalidOperationException">A limit was reached; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<RuledOutReading> RuledOutReadings(CancellationToken cancellationToken = default) => _ruledOut.Items(cancellationToken);

    private (IReadOnlyList<RuledOutReading> Readings, bool Complete) FindRuledOut(CancellationToken cancellation) => (
        Verdict == ClaimVerdict.Contradictory ? [] : [.. _groups.All.SelectMany(g => RuledOut(g, cancellation)).OrderBy(r => r.Number).Select(r => r.Reading)],
        true);

    private IEnumerable<(int Number, RuledOutReading Reading)> RuledOut(ClaimGroup group, CancellationToken cancellation)
    {
        foreach (int claim in group.All)
        {
            IReadOnlyList<ClaimReading> readings = Set.Claims[group.Claims[claim]].Readings;
            for (int reading = 0; reading < readings.Count && readings.Count > 1; reading++)
            {
                int[]? Conflict(int[] claims) => group.System.Conflict(claims, claim, reading, cancellation);
                if (Conflict(group.All) is not { } conflict) continue;
                IEnumerable<int> by = ConflictSearch.Shrink(conflict, Conflict).Where(c => c != claim);
                yield return (group.Claims[claim], new(Set.Claims[group.Claims[claim]], readings[reading], [.. ClaimsOf(group, by)]));
            }
        }
    }

    private (IReadOnlyList<ReadingCombination> Combinations, bool Complete) FindCombinations(CancellationToken cancellation)
    {
        if (Verdict == ClaimVerdict.Contradictory) return ([], true);
        // Those of different groups multiply.
        List<ReadingCombination> found = [new([])];
        foreach (ClaimGroup group in _groups.All)
        {
            ReadingCombination[] own = [.. CombinationsOf(group, cancellation).Take(OneMore).Select(c => Combination(group, c))];
            found = [.. found.SelectMany(_ => own, (one, other) => new ReadingCombination([.. one.Readings, .. other.Readings])).Take(OneMore)];
        }
        Dictionary<Claim, int> order = Set.Claims.Select((c, i) => KeyValuePair.Create(c, i)).ToDictionary();
        return ([.. found.Take(_options.MaxCombinations).Select(c => new ReadingCombination([.. c.Readings.OrderBy(r => order[r.Claim])]))], found.Count <= _options.MaxCombinations);
    }

    private static IEnumerable<int[]> CombinationsOf(ClaimGroup group, CancellationToken cancellation) => group.System.ConsistentReadings(group.All, cancellation);

    private ReadingCombination Combination(ClaimGroup group, int[] readings) => new(
        [.. ClaimsOf(group, group.All).Zip(readings).Where(r => r.First.Readings.Count > 1).Select(r => new ChosenReading(r.First, r.First.Readings[r.Second]))]);
}
