namespace TradeMetrics;

/// <summary>How often figures are published: the length of one period.</summary>
/// <remarks><c>default</c> is <see cref="Annual"/>. The SDMX codes are A, S, Q and M.</remarks>
public enum Frequency
{
    /// <summary>Every year (A).</summary>
    Annual = 0,

    /// <summary>Every half-year (S).</summary>
    HalfYearly,

    /// <summary>Every quarter (Q).</summary>
    Quarterly,

    /// <summary>Every month (M).</summary>
    Monthly,
}
