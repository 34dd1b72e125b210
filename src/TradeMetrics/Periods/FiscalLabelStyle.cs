namespace TradeMetrics;

/// <summary>How a fiscal year is written.</summary>
public enum FiscalLabelStyle
{
    /// <summary>By the one year it is named after: <c>FY2024</c>.</summary>
    OneYear = 0,

    /// <summary>By the two years it touches: <c>2023/24</c>. Never <c>2023-24</c>, which with other numbers is a month.</summary>
    TwoYears,
}
