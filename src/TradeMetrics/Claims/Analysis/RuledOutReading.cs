namespace TradeMetrics.Claims;

/// <summary>A reading that the other claims do not allow.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reading">The reading of it that is ruled out.</param>
/// <param name="By">The claims that rule it out: a minimal set.</param>
public sealed record RuledOutReading(Claim Claim, ClaimReading Reading, IReadOnlyList<Claim> By)
{
    /// <summary>Returns the reading and what rules it out.</summary>
    public override string ToString() => $"{Claim.Id} as {Reading.Name}, by {string.Join(", ", By.Select(c => c.Id))}";
}
