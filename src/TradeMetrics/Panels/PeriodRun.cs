namespace TradeMetrics.Panels;

/// <summary>Rows of one pair that arrived one after the other. Sorted input has one run a pair, shuffled input one a row.</summary>
/// <param name="Pair">The numbers of both economies; see <see cref="PairKey"/>.</param>
/// <param name="Start">The place of the first row within its period.</param>
internal readonly record struct PeriodRun(int Pair, int Start);
