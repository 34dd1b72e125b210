namespace TradeMetrics.Samples.Seeds;

/// <summary>The figures of one source and reporter for one period.</summary>
/// <param name="Exports">From the first economy to the second.</param>
/// <param name="MayBeMissing">A zero of the source that may stand for a missing figure.</param>
/// <param name="Derived">Which of the amounts follow from the others and were not printed.</param>
public sealed record FigureRow(
    TradePeriod Period, Economy? ReportedBy, string Source,
    Metric<decimal> Exports, Metric<decimal> Imports, Metric<decimal> Turnover, IReadOnlyList<string> Derived,
    Metric<decimal> Balance, Metric<decimal> CoverageRatio, Economy? Favours, bool FavoursIsPrinted, string? Hedge, string? Note, bool MayBeMissing);
