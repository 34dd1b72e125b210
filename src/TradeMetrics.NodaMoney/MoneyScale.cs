namespace TradeMetrics.Money;

/// <summary>The unit in which a table or a newspaper prints money: 50.2 <b>million</b> dollars.</summary>
/// <remarks><c>default</c> is <see cref="Ones"/>. A billion is a thousand million, whatever the language.</remarks>
public enum MoneyScale
{
    /// <summary>Whole currency units.</summary>
    Ones = 0,

    /// <summary>10^3.</summary>
    Thousands,

    /// <summary>10^5, as counted in South Asia.</summary>
    Lakhs,

    /// <summary>10^6.</summary>
    Millions,

    /// <summary>10^7, as counted in South Asia.</summary>
    Crores,

    /// <summary>10^9.</summary>
    Billions,

    /// <summary>10^12.</summary>
    Trillions,
}
