using System.Globalization;
using Spectre.Console;
using TradeMetrics.Claims;

namespace ClaimChecker;

/// <summary>Lays the report out for a terminal.</summary>
public sealed class CheckView(IAnsiConsole console)
{
    private const int BarWidth = 30;
    private const int LongestExact = 24;

    public void Show(CheckReport report)
    {
        if (report.Title is { } title) Line(title + (report.Unit is null ? "" : $", in {report.Unit}"));
        Line(report.Verdict == "Consistent" ? "Verdict: the claims can all be true." : "Verdict: the claims cannot all be true, whatever the reading.");
        ShowBounds("What follows", report.Bounds);
        ShowBounds("Ratios", report.Ratios);
        ShowConflicts(report);
        ShowReadings(report);
    }

    private void ShowBounds(string heading, IReadOnlyList<BoundsReport> bounds)
    {
        if (bounds.Count == 0) return;
        Heading(heading);
        var scale = new IntervalBar(bounds.Select(b => b.Interval), BarWidth);
        foreach (BoundsReport bound in bounds)
        {
            Line(bound.Subject);
            Line($"  {scale.Draw(bound.Interval)}  {Text(bound.Interval)}");
            Line($"    held below by {Names(bound.HeldBelowBy)}, above by {Names(bound.HeldAboveBy)}");
            if (bound.ByReading.Count == 1) continue;
            foreach (ReadingBoundsReport reading in bound.ByReading)
            {
                Line($"  {scale.Draw(reading.Interval)}  {Text(reading.Interval)}");
                Line($"    read as: {string.Join("; or ", reading.Readings.Take(3))}{(reading.Readings.Count > 3 ? $"; and {reading.Readings.Count - 3} more" : "")}");
                Line($"    held below by {Names(reading.HeldBelowBy)}, above by {Names(reading.HeldAboveBy)}");
            }
            if (!bound.ReadingsAreComplete) Line("    and perhaps by further readings: the limit was reached");
        }
    }

    private void ShowConflicts(CheckReport report)
    {
        if (report.Conflicts.Count == 0) return;
        Heading($"{report.Conflicts.Count} minimal conflict{(report.Conflicts.Count == 1 ? "" : "s")}{(report.ConflictsAreComplete ? "" : ", and perhaps more: the limit was reached")}");
        Line("Each cannot be true as a whole, and can without any one of its claims.");
        foreach ((int i, ConflictReport conflict) in report.Conflicts.Index())
        {
            Line($"{i + 1}.");
            foreach (ClaimReport claim in conflict.Claims) Line($"   {Text(claim)}");
        }
        if (report.Corrections.Count == 0) return;
        Heading("What one correction would have to be");
        foreach (CorrectionReport correction in report.Corrections)
            Line($"{correction.Claim.Id}{(correction.Claim.Printed is null ? "" : $" (printed: {correction.Claim.Printed})")} would have to be {(correction.Days is { } days ? days : $"in {Text(correction.Needed)}")}.");
    }

    private void ShowReadings(CheckReport report)
    {
        if (report.RuledOut.Count > 0)
        {
            Heading("Readings ruled out");
            foreach (RuledOutReport reading in report.RuledOut)
                Line($"{reading.Claim.Id} as {reading.Reading}, by {Names(reading.By)}");
        }
        if (report.SurvivingReadings.Count <= 1) return;
        Heading($"{report.SurvivingReadings.Count} combinations of readings survive{(report.ReadingsAreComplete ? "" : ", and perhaps more: the limit was reached")}");
        foreach (string combination in report.SurvivingReadings.Take(8)) Line(combination);
        if (report.SurvivingReadings.Count > 8) Line($"… and {report.SurvivingReadings.Count - 8} more.");
    }

    private static string Text(ClaimReport claim) =>
        claim.Id + (claim.Printed is null ? "" : $": \"{claim.Printed}\"") + (claim.Origin is null ? "" : $" — {claim.Origin}");

    private static string Text(IntervalReport interval) =>
        $"{(interval.LowExact is null || interval.LowIsOpen ? '(' : '[')}{Number(interval.LowExact, interval.Low, "-∞")}, {Number(interval.HighExact, interval.High, "∞")}{(interval.HighExact is null || interval.HighIsOpen ? ')' : ']')}";

    /// <summary>A decimal where it shows the number to six places; otherwise what is exact, or where that is long, about how much it is.</summary>
    private static string Number(string? exact, decimal? nearest, string missing)
    {
        if (exact is null) return missing;
        if (nearest is { } value && (exact == "0" || Math.Abs(value) >= 1e-6m)) return value.ToString("#,0.######", CultureInfo.InvariantCulture);
        if (exact.Length <= LongestExact) return exact;
        double about = Rational.Parse(exact).ToDouble();
        return about != 0d && double.IsFinite(about) ? $"about {about.ToString("0.######e+0", CultureInfo.InvariantCulture)}" : $"{exact[..LongestExact]}… (whole with --json)";
    }

    private static string Names(IReadOnlyList<string> ids) => ids.Count == 0 ? "no claim" : string.Join(", ", ids);

    private void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(text)).LeftJustified());
    }

    private void Line(string text) => console.Write(new Text(text + "\n"));
}
