namespace TradeMetrics.Samples.Charting;

/// <summary>A target and the way to it.</summary>
/// <param name="Name">The target in words, such as "1 billion dollars a year".</param>
/// <param name="Known">The levels that are known; only neighbouring periods are joined.</param>
/// <param name="Paths">The levels from the last known one to each deadline, named after it; none where there is no such path.</param>
public sealed record ChartTarget(string Name, decimal Amount, IReadOnlyList<Observation<decimal>> Known, IReadOnlyList<ChartLine> Paths);
