using System.Globalization;
using TradeMetrics;
using TradeMetrics.Samples.Charting;

namespace TargetTracker;

/// <summary>Draws the known level, the target, and the path that each deadline asks for.</summary>
public static class PathChart
{
    public static Chart Draw(TargetReport report, TrackerRequest request, string? source)
    {
        string unit = report.Unit is null ? "" : $" {report.Unit}";
        string Label(TradePeriod year) => FiscalCalendars.Label(request.Calendar, year);
        ChartLine[] paths = [.. report.Deadlines.Where(d => d.Path.Count > 0).Select(d => new ChartLine(Label(d.Year), [.. d.Path.Select(s => new Observation<decimal>(s.Year, s.Amount))]))];
        string computed = paths.Length switch { 0 => "", 1 => "; the path is computed at a steady growth", _ => "; the paths are computed at a steady growth" };
        return Charts.TargetPath(
            new(
                $"From {Number(report.Now)}{unit} in {Label(report.Year)} to {Number(report.Target)}: {string.Join(", ", report.Deadlines.Select(d => Required(d, Label(d.Year))))}",
                $"{report.Unit ?? "amount"} a year", (source ?? "the level as given") + computed),
            new($"target: {Number(report.Target)}{unit}", report.Target, [request.Known], paths),
            request.Calendar is null ? null : Label);
    }

    private static string Required(DeadlineReport deadline, string by) =>
        deadline.RequiredGrowth.TryGetValue(out GrowthRate rate)
            ? $"{rate.ToString("P1", CultureInfo.InvariantCulture)} a year by {by}"
            : $"no growth rate by {by} ({deadline.RequiredGrowth.Reason?.InWords()})";

    private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
