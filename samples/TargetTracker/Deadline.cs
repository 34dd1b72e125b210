using TradeMetrics;

namespace TargetTracker;

/// <summary>A year by which the target is to be reached.</summary>
/// <param name="Asked">How the user wrote it.</param>
/// <param name="Year">The year that is meant.</param>
public sealed record Deadline(string Asked, TradePeriod Year);
