namespace TradeMetrics.Samples.Charting;

/// <summary>One flow as each side reports it; an undefined side has no dot.</summary>
public sealed record MirrorPair(string Label, Metric<decimal> Exporter, Metric<decimal> Importer);
