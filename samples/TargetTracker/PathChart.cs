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
        string known = request.Calendar?.Label(report.Year) ?? report.Year.ToString();
        var paths = report.Deadlines.Where(d => d.Path.Count > 0).Select(d => new ChartLine(
            Name(d, request), [.. d.Path.Select(s => new Observation<decimal>(s.Year, s.Amount))]));
        return Charts.TargetPath(
            new(
                $"From {Number(report.Now)}{unit} in {known} to {Number(report.Target)}: {Required(report, request)}",
                $"{report.Unit ?? "amount"} a year", $"{source ?? "the level as given"}; the paths are computed at a steady growth"),
            new($"target: {Number(report.Target)}{unit}", report.Target, [request.Known], [.. paths]));
    }

    private static string Required(TargetReport report, TrackerRequest request) =>
        string.Join(", ", report.Deadlines.Select(d => $"{Rate(d.RequiredGrowth)} by {Name(d, request)}"));

    private static string Rate(Metric<GrowthRate> growth) =>
        growth.TryGetValue(out GrowthRate rate) ? $"{rate.ToString("P1", CultureInfo.InvariantCulture)} a year" : growth.ToString();

    private static string Name(DeadlineReport deadline, TrackerRequest request) => request.Calendar?.Label(deadline.Year) ?? deadline.Year.ToString();

    private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
