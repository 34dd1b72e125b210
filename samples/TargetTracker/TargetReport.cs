using TradeMetrics;

namespace TargetTracker;

/// <summary>All that the program prints, computed and not yet laid out.</summary>
/// <param name="Progress">Known level ÷ target.</param>
/// <param name="Gap">Target less known level; negative where the target is surpassed.</param>
/// <param name="AtGrowth">Null where no growth was given.</param>
/// <param name="ThisYear">Null where no part of a year was given.</param>
public sealed record TargetReport(
    string? Unit, TradePeriod Year, decimal Now, decimal Target, decimal Progress, decimal Gap,
    IReadOnlyList<DeadlineReport> Deadlines, GrowthOutlook? AtGrowth, ThisYearReport? ThisYear)
{
    public static TargetReport Compute(TrackerRequest request)
    {
        decimal now = request.Known.Value.Value;
        DeadlineReport[] deadlines = [.. request.Deadlines.Select(d => DeadlineReport.Compute(d, request))];
        // How far the level is from the amount, and when a growth reaches it, does not depend on the year by which that should be.
        var target = new TradeTarget<decimal>(request.Target, request.Deadlines[0].Year);
        return new(
            request.Unit, request.Known.Period, now, request.Target, target.Progress(now), target.Gap(now), deadlines,
            request.Growth is { } growth ? new(growth, target.ProjectedYear(request.Known, growth)) : null,
            request is { SoFar: { } soFar, ThisYear: { } thisYear } ? ThisYearReport.Compute(thisYear, soFar, request.Target, deadlines) : null);
    }
}
