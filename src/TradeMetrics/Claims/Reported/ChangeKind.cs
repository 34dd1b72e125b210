namespace TradeMetrics.Claims;

/// <summary>What the number of a change is to be applied with.</summary>
public enum ChangeKind
{
    /// <summary>The later level is the earlier one multiplied: 1.3 is up 30 per cent.</summary>
    Multiple = 0,

    /// <summary>The later share is the earlier one with points added, as a fraction: 0.05 is up five percentage points.</summary>
    Points,
}
