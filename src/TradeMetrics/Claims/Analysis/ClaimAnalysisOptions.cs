namespace TradeMetrics.Claims;

/// <summary>How far an analysis goes before it says that it stopped.</summary>
/// <remarks>The limits keep hostile input from running for ever; the defaults answer the systems of newspapers and ministries in milliseconds.</remarks>
public sealed record ClaimAnalysisOptions
{
    /// <summary>Gets the default limits.</summary>
    public static ClaimAnalysisOptions Default { get; } = new();

    /// <summary>Gets how many claims a set may have; more are refused, by the reader of a document before it reads them. 2,000 by default.</summary>
    public int MaxClaims { get; init; } = 2_000;

    /// <summary>Gets how many minimal conflicts are looked for. 1,000 by default.</summary>
    public int MaxConflicts { get; init; } = 1_000;

    /// <summary>Gets how many consistent sets are looked at, among claims that hang together, in order to know that no conflict is left. 1,000 by default.</summary>
    public int MaxConsistentSets { get; init; } = 1_000;

    /// <summary>Gets how many consistent combinations of readings are kept; bounds over all readings do not depend on it. 4,096 by default.</summary>
    public int MaxCombinations { get; init; } = 4_096;

    /// <summary>Gets how many steps one question may take (the verdict, a bound, the combinations, the readings ruled out, the corrections); one that needs more is given up with an error. The search for conflicts ends there with what it has found. 500,000,000 by default.</summary>
    /// <remarks>A step is one number of the solver's table looked at or changed, one of n words of 64 bits that is changed counted n² times, or one claim looked at in the search for conflicts: some two hundred million take a second.</remarks>
    public long MaxSteps { get; init; } = 500_000_000;

    /// <summary>Returns the limits in invariant text.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"at most {MaxClaims} claims, {MaxConflicts} conflicts, {MaxCombinations} combinations, {MaxConsistentSets} consistent sets, {MaxSteps} steps");

    internal string TooManyClaims(int count) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"There are {count} claims; {nameof(ClaimAnalysisOptions)}.{nameof(MaxClaims)} allows {MaxClaims}.");
}
