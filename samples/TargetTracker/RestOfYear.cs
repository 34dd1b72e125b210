using TradeMetrics;

namespace TargetTracker;

/// <summary>What the rest of a year must bring for one goal.</summary>
/// <param name="PathTo">The deadline on whose path the goal lies; null for the target itself.</param>
/// <param name="Goal">The amount of the whole year.</param>
public sealed record RestOfYear(TradePeriod? PathTo, decimal Goal, Metric<RunRate<decimal>> RunRate, Metric<decimal> PerMonth)
{
    public static RestOfYear Compute(TradePeriod? pathTo, decimal goal, TradePeriod year, Observation<decimal> soFar)
    {
        Metric<RunRate<decimal>> rest = new TradeTarget<decimal>(goal, year).RequiredRunRate(soFar);
        return new(pathTo, goal, rest, rest.SelectMany(r => r.PerMonth()));
    }
}
