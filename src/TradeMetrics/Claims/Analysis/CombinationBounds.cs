namespace TradeMetrics.Claims;

/// <summary>Bounds under one combination of readings.</summary>
/// <param name="Combination">The combination.</param>
/// <param name="Interval">The bounds; an open end is approached and not reached.</param>
/// <param name="LowClaims">Claims that together do not allow less; none where the bound comes from definitions alone, or is missing.</param>
/// <param name="HighClaims">Claims that together do not allow more.</param>
public sealed record CombinationBounds(
    ReadingCombination Combination, ExactInterval Interval, IReadOnlyList<Claim> LowClaims, IReadOnlyList<Claim> HighClaims)
{
    /// <summary>Returns the interval and the combination.</summary>
    public override string ToString() => $"{Interval} under {Combination}";
}
