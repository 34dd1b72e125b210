namespace TradeMetrics.Claims;

/// <summary>A claim and the reading of it that is meant.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reading">One of its readings.</param>
public sealed record ChosenReading(Claim Claim, ClaimReading Reading)
{
    /// <summary>Returns the id of the claim and the name of the reading.</summary>
    public override string ToString() => $"{Claim.Id} as {Reading.Name}";
}
