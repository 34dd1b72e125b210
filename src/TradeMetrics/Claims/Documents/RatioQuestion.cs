namespace TradeMetrics.Claims;

/// <summary>A ratio whose bounds are asked for.</summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">What it is divided by.</param>
public sealed record RatioQuestion(LinearForm Numerator, LinearForm Denominator)
{
    /// <summary>Returns the ratio in words.</summary>
    public override string ToString() => $"({Numerator}) ÷ ({Denominator})";
}
