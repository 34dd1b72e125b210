namespace TradeMetrics.Claims;

/// <summary>What sort of statement a claim is.</summary>
public enum ClaimKind
{
    /// <summary>An amount, a sum or a difference has a value.</summary>
    Level = 0,

    /// <summary>An amount is a multiple of another: a change over time, a share, a coverage ratio.</summary>
    Ratio,

    /// <summary>An amount is greater than another.</summary>
    Comparison,

    /// <summary>A day, or how long ago it was.</summary>
    Date,
}
