namespace TradeMetrics.Samples.Charting;

/// <summary>A target and the way to it.</summary>
/// <param name="Name">The target in words, such as "1 billion dollars by 2030".</param>
/// <param name="Known">The levels that are known; only neighbouring periods are joined.</param>
/// <param name="Required">The levels from the last known one to the deadline; empty where there is no such path.</param>
public sealed record ChartTarget(string Name, decimal Amount, IReadOnlyList<Observation<decimal>> Known, IReadOnlyList<Observation<decimal>> Required);
