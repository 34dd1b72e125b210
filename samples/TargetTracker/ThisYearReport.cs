using TradeMetrics;

namespace TargetTracker;

/// <summary>What the rest of a year must bring.</summary>
public sealed record ThisYearReport(TradePeriod Year, TradePeriod Known, decimal SoFar, IReadOnlyList<RestOfYear> Goals)
{
    public static ThisYearReport Compute(TradePeriod year, Observation<decimal> soFar, decimal target, IReadOnlyList<DeadlineReport> deadlines)
    {
        // The whole target in this year, and what each path asks of it; the path that ends this year asks for the target.
        var goals = deadlines
            .Where(d => d.Year != year)
            .SelectMany(d => d.Path.Skip(1).Where(step => step.Year == year).Select(step => RestOfYear.Compute(d.Year, step.Amount, year, soFar)))
            .Prepend(RestOfYear.Compute(null, target, year, soFar));
        return new(year, soFar.Period, soFar.Value.Value, [.. goals]);
    }
}
