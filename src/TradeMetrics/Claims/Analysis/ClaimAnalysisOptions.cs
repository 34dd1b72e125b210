namespace TradeMetrics.Claims;

/// <summary>How far an analysis goes before it says that it stopped.</summary>
/// <remarks>The limits keep hostile input from running for ever; the defaults answer the systems of newspapers and ministries in milliseconds.</remarks>
public sealed record ClaimAnalysisOptions
{
    /// <summary>Gets the default limits.</summary>
    public static ClaimAnalysisOptions Default { get; } = new();

    /// <summary>Gets how many claims a set may have; more are refused. 2,000 by default.</summary>
    public int MaxClaims { get; init; } = 2_000;

    /// <summary>Gets how many minimal conflicts are looked for. 1,000 by default.</summary>
    public int MaxConflicts { get; init; } = 1_000;

    /// <summary>Gets how many consistent sets are looked at in order to know that no conflict is left; many conflicts that have nothing to do with each other need very many. 1,000 by default.</summary>
    public int MaxConsistentSets { get; init; } = 1_000;

    /// <summary>Gets how many consistent combinations of readings are kept. 4,096 by default.</summary>
    public int MaxCombinations { get; init; } = 4_096;

    /// <summary>Gets how many steps the solver may take for one question (the verdict, a bound, the conflicts, a reading, the corrections); a question that needs more is given up with an error. 100,000,000 by default.</summary>
    /// <remarks>A step is one number of the solver's table changed, a number of n words of 64 bits counted n² times: some ten million take a second.</remarks>
    public long MaxSteps { get; init; } = 100_000_000;

    /// <summary>Returns the limits in invariant text.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"at most {MaxClaims} claims, {MaxConflicts} conflicts, {MaxCombinations} combinations, {MaxConsistentSets} consistent sets, {MaxSteps} steps");
}
