namespace TradeMetrics;

/// <summary>Which calendar year a fiscal year is named after.</summary>
public enum FiscalYearNaming
{
    /// <summary>The year in which it starts: Japan's fiscal 2023 starts on 1 April 2023.</summary>
    StartYear = 0,

    /// <summary>The year in which it ends: Pakistan's FY2024 starts on 1 July 2023.</summary>
    EndYear,
}
