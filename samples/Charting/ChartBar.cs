namespace TradeMetrics.Samples.Charting;

/// <summary>A bar; an undefined one is a mark and its reason in words.</summary>
public sealed record ChartBar(string Label, Metric<decimal> Value);
