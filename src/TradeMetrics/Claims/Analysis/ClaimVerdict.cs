namespace TradeMetrics.Claims;

/// <summary>Whether claims can all be true.</summary>
public enum ClaimVerdict
{
    /// <summary>They can, under some reading of each.</summary>
    Consistent = 0,

    /// <summary>They cannot, under any combination of readings.</summary>
    Contradictory,
}
