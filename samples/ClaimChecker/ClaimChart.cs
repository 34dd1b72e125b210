using System.Text.RegularExpressions;
using TradeMetrics;
using TradeMetrics.Claims;
using TradeMetrics.Samples.Charting;

namespace ClaimChecker;

/// <summary>Draws what follows from the claims as intervals.</summary>
public static partial class ClaimChart
{
    /// <summary>Returns why there is nothing to draw; null where there is something.</summary>
    public static string? Lack(CheckReport report) =>
        report.Bounds.Count > 0 ? null
        : report.Verdict == nameof(ClaimVerdict.Consistent) ? "there is nothing to draw, since the document asks for no quantity."
        : "there is nothing to draw, since nothing follows from claims that contradict each other.";

    /// <exception cref="ArgumentException">There is nothing to draw.</exception>
    public static Chart Draw(CheckReport report, ClaimDocument document)
    {
        var scale = ChartScale.Of(report.Bounds.SelectMany(b => new[] { b.Interval.Low, b.Interval.High }).OfType<decimal>(), report.Unit ?? "");
        return Charts.Intervals(
            new($"{report.Title ?? "What was printed"}: what follows from it", scale.Unit, string.Join("; ", document.Origins.Values.Distinct())),
            [.. report.Bounds.Select(b => new ChartInterval(WithNames(b.Subject), b.Interval.Low / scale.Divisor, b.Interval.High / scale.Divisor, b.Interval.LowIsOpen, b.Interval.HighIsOpen))]);
    }

    // A picture has room for names, and readers who do not know the codes.
    private static string WithNames(string subject) =>
        Code().Replace(subject, code => Economy.TryParse(code.Value, out Economy economy) ? economy.Name : code.Value);

    [GeneratedRegex(@"\b[A-Z]{3}\b")]
    private static partial Regex Code();
}
