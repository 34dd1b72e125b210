namespace TradeMetrics.Samples.Seeds;

/// <summary>Years in a row of which no whole-year figure is known.</summary>
public sealed record YearGap(TradePeriod Years, string Reason);
