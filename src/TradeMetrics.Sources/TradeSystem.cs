namespace TradeMetrics.Sources;

/// <summary>Whether goods that only pass through a customs warehouse or free zone are counted.</summary>
/// <remarks><c>default</c> is <see cref="Unspecified"/>.</remarks>
public enum TradeSystem
{
    /// <summary>The source does not say.</summary>
    Unspecified = 0,

    /// <summary>General trade: all goods that cross the border.</summary>
    General,

    /// <summary>Special trade: goods in free circulation alone.</summary>
    Special,
}
