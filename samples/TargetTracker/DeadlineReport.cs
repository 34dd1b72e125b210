using TradeMetrics;

namespace TargetTracker;

/// <summary>What it takes to reach the target by one year.</summary>
/// <param name="RequiredGrowth">The growth a year; negative where the target is surpassed already.</param>
/// <param name="InTime">Whether the growth given by the user suffices; null where none was given.</param>
/// <param name="Path">The years from the known one to the deadline at the required growth; empty where there is no such growth.</param>
public sealed record DeadlineReport(string Asked, TradePeriod Year, Metric<GrowthRate> RequiredGrowth, Metric<bool>? InTime, IReadOnlyList<PathStep> Path)
{
    public static DeadlineReport Compute(Deadline deadline, TrackerRequest request)
    {
        var target = new TradeTarget<decimal>(request.Target, deadline.Year);
        Metric<GrowthRate> required = target.RequiredGrowth(request.Known);
        return new(
            deadline.Asked, deadline.Year, required,
            request.Growth is { } growth ? target.IsOnTrack(request.Known, growth) : null,
            required.TryGetValue(out GrowthRate rate) ? [.. StepsTo(target, request.Known, rate)] : []);
    }

    private static IEnumerable<PathStep> StepsTo(TradeTarget<decimal> target, Observation<decimal> known, GrowthRate growth)
    {
        decimal level = known.Value.Value;
        yield return new(known.Period, level, 0m, target.Progress(level));
        TradePeriod year = known.Period;
        while (year < target.Year)
        {
            year = year.PlusYears(1);
            // The last step is the target itself, which the root and its powers meet only to some twenty digits.
            decimal next = year == target.Year ? target.Amount : growth.ApplyTo(level);
            yield return new(year, next, next - level, target.Progress(next));
            level = next;
        }
    }
}
