using TradeMetrics;

namespace TargetTracker;

/// <summary>One year on the way to the target.</summary>
/// <param name="Added">How much more than the year before.</param>
/// <param name="Progress">Amount ÷ target.</param>
public sealed record PathStep(TradePeriod Year, decimal Amount, decimal Added, decimal Progress);
