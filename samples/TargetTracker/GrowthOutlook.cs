using TradeMetrics;

namespace TargetTracker;

/// <summary>When the target is reached at a growth.</summary>
public sealed record GrowthOutlook(GrowthRate Growth, Metric<TradePeriod> ReachedIn);
