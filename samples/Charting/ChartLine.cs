namespace TradeMetrics.Samples.Charting;

/// <summary>A quantity over time. Only neighbouring periods are joined, and an undefined or absent one is a gap.</summary>
public sealed record ChartLine(string Name, IReadOnlyList<Observation<decimal>> Observations);
