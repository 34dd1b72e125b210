using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using TradeMetrics;

namespace TargetTracker;

/// <summary>Lays the report out for a terminal.</summary>
public sealed class ReportView(IAnsiConsole console, FiscalCalendar? calendar)
{
    // What the other columns of the path take; the bar gets the rest of the line.
    private const int PathColumns = 52;

    public void Show(TargetReport report)
    {
        string unit = report.Unit is null ? "" : $" {report.Unit}";
        Line($"Target: {Number(report.Target)}{unit} a year");
        Line($"{Label(report.Year)}: {Number(report.Now)}{unit}, which is {Share(report.Progress)} of the target; "
            + (report.Gap > 0m ? $"{Number(report.Gap)} are missing." : report.Gap < 0m ? $"{Number(-report.Gap)} more than it." : "the target is met."));
        ShowRequired(report);
        if (report.AtGrowth is { } outlook) Show(report, outlook);
        foreach (DeadlineReport deadline in report.Deadlines) ShowPath(deadline);
        if (report.ThisYear is { } thisYear) Show(thisYear);
    }

    private void ShowRequired(TargetReport report)
    {
        Heading($"Growth required from {Label(report.Year)} on");
        Table table = NewTable("Reached by", "That year", "Years", "Growth a year");
        table.Columns[2].RightAligned();
        if (report.AtGrowth is { } outlook) table.AddColumn(new TableColumn(new Text($"At {outlook.Growth}")));
        foreach (DeadlineReport deadline in report.Deadlines)
        {
            string[] cells =
            [
                Label(deadline.Year) + (IsDay(deadline) ? $" ({deadline.Asked})" : ""), $"{Months(deadline.Year)}",
                deadline.Path.Count > 0 ? $"{deadline.Path.Count - 1}" : "-", Rate(deadline.RequiredGrowth),
            ];
            table.AddRow(Cells(deadline.InTime is { } inTime ? [.. cells, inTime.IsDefined && report.Gap <= 0m ? "reached" : InTime(inTime)] : cells));
        }
        console.Write(table);
        if (report.Deadlines.Any(d => d.RequiredGrowth.Reason == UndefinedReason.NotComparable))
            Line($"The known year is {Months(report.Year)}. Years that begin in different months are not comparable: give all as calendar years or all as fiscal years.");
        if (report.Deadlines.Any(IsDay)) Line("A day stands for the last year that has ended by it.");
        if (report.Gap < 0m) Line("A negative growth is the fall that would still leave the target reached.");
    }

    private void Show(TargetReport report, GrowthOutlook outlook) =>
        Line(report.Gap <= 0m ? $"The target is reached in {Label(report.Year)} already, whatever the growth."
            : outlook.ReachedIn.TryGetValue(out TradePeriod year)
            ? $"At {outlook.Growth} a year from {Label(report.Year)} on, the target is reached in {Label(year)}."
            : $"At {outlook.Growth} a year from {Label(report.Year)} on, there is no year in which the target is reached: {outlook.ReachedIn.Reason?.InWords()}.");

    private void ShowPath(DeadlineReport deadline)
    {
        if (deadline.Path.Count == 0) return;
        Heading($"The path to {Label(deadline.Year)} at {Rate(deadline.RequiredGrowth)} a year");
        Table table = NewTable("Year", "Amount", "Added", "Of target", "");
        foreach (int column in new[] { 1, 2, 3 }) table.Columns[column].RightAligned();
        decimal most = deadline.Path.Max(s => s.Progress);
        int width = Math.Clamp(console.Profile.Width - PathColumns, 8, 40);
        foreach ((int i, PathStep step) in deadline.Path.Index())
        {
            string added = i == 0 ? "" : step.Added.ToString("+#,0.00;-#,0.00;0.00", CultureInfo.InvariantCulture);
            table.AddRow(Cells(Label(step.Year), Number(step.Amount), added, Share(step.Progress), Bar(step.Progress / most, width)));
        }
        console.Write(table);
    }

    private void Show(ThisYearReport thisYear)
    {
        Heading($"The rest of {Label(thisYear.Year)}");
        Line($"{thisYear.Known.ToString("D", null)} brought {Number(thisYear.SoFar)}: {Pace(thisYear.SoFar, thisYear.Known)}.");
        Table table = NewTable("Goal for the year", "Amount", "Still to come", "In", "Pace");
        foreach (int column in new[] { 1, 2, 4 }) table.Columns[column].RightAligned();
        foreach (RestOfYear goal in thisYear.Goals)
        {
            string name = goal.PathTo is { } deadline ? $"the path to {Label(deadline)}" : "the target";
            table.AddRow(goal.RunRate.TryGetValue(out RunRate<decimal> rest)
                ? Cells(name, Number(goal.Goal), rest.Remaining == 0m ? "reached" : Number(rest.Remaining), rest.Over.ToString("d", null), Pace(rest.Remaining, rest.Over))
                : Cells(name, Number(goal.Goal), $"{goal.RunRate}", "", ""));
        }
        console.Write(table);
    }

    private string Label(TradePeriod year) => FiscalCalendars.Label(calendar, year);

    private static string Months(TradePeriod year) => year.ToString("d", null) is var shown && shown.Length == 4 ? $"Jan–Dec {shown}" : shown;

    private static string Rate(Metric<GrowthRate> growth) => growth.ToString("P2", CultureInfo.InvariantCulture);

    private static string InTime(Metric<bool> inTime) => inTime.TryGetValue(out bool yes) ? yes ? "in time" : "too late" : $"{inTime}";

    // A rest that begins within a month has no average month, but it has an average day.
    private static string Pace(decimal amount, TradePeriod over) =>
        over.WholeMonths is { } months ? $"{Number(amount / months)} a month" : $"{Number(amount / over.Days)} a day";

    private static bool IsDay(DeadlineReport deadline) => Days.TryRead(deadline.Asked, out _);

    private static string Number(decimal amount) => amount.ToString("#,0.00", CultureInfo.InvariantCulture);

    private static string Share(decimal share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);

    private string Bar(decimal share, int width) =>
        new(console.Profile.Capabilities.Unicode ? '█' : '#', (int)Math.Round(share * width, MidpointRounding.AwayFromZero));

    private void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(text)).LeftJustified());
    }

    private void Line(string text) => console.Write(new Text(text + "\n"));

    private static Table NewTable(params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in columns) table.AddColumn(new TableColumn(new Text(column)).Padding(0, 1));
        return table;
    }

    private static IEnumerable<IRenderable> Cells(params string[] cells) => cells.Select(c => new Text(c));
}
