namespace TradeMetrics.Samples.Charting;

/// <summary>What is known of a quantity; a missing end is unbounded, an open end is not reached.</summary>
public sealed record ChartInterval(string Label, decimal? Low, decimal? High, bool LowIsOpen = false, bool HighIsOpen = false);
