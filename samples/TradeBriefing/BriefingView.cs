using System.Globalization;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;
using TradeMetrics;
using TradeMetrics.Samples.Seeds;

namespace TradeBriefing;

/// <summary>Lays the briefing out for a terminal.</summary>
public sealed class BriefingView(IAnsiConsole console)
{
    private const int BarWidth = 7;

    public void Show(Briefing briefing)
    {
        Line($"{briefing.Title}: trade briefing as of {Day(briefing.AsOf)}");
        Line($"Amounts in {briefing.Currency}, from the sources named.");
        if (briefing.FileDate > briefing.AsOf) Line($"The file is of {Day(briefing.FileDate)}; what it knows from later than {Day(briefing.AsOf)} is shown, and left out of the target.");
        if (briefing.Relations is { } relations) Show(briefing, relations);
        ShowTimeline(briefing);
        ShowFigures(briefing);
        ShowGrowth(briefing);
        ShowChanges(briefing);
        foreach (TargetBriefing target in briefing.Targets) Show(briefing, target);
        if (briefing.Implied is { } implied) Show(implied);
        ShowSources(briefing);
    }

    private void Show(ImpliedBriefing implied)
    {
        Heading("What the printed claims imply");
        Line(implied.Conflicts.Count == 0
            ? $"All {implied.Claims} claims can be true. Whatever the readings, what was not printed lies in"
            : $"The {implied.Claims} claims cannot all be true:");
        foreach (string line in implied.Bounds.Concat(implied.Conflicts)) Line($"  {line}");
        foreach (string line in implied.RuledOut) Line($"  Ruled out: {line}");
        Line("ClaimChecker says which claims hold each end.");
    }

    private void Show(Briefing briefing, RelationsBriefing relations)
    {
        Heading("Diplomatic relations");
        Line($"Established {Day(relations.Established)}{(relations.Note is null ? "" : $" ({relations.Note})")}.");
        if (relations.LastAnniversary is { } last) Line($"Last anniversary: the {Ordinal(last.Number)}, on {Day(last.Date)}.");
        Line($"Next anniversary: the {Ordinal(relations.NextAnniversary.Number)}, on {Day(relations.NextAnniversary.Date)}, in {relations.DaysToNext} days.");
        if (relations.NextJubilee is { } jubilee) Line($"Next jubilee: {relations.JubileeName}, the {Ordinal(jubilee.Number)}, on {Day(jubilee.Date)}.");
        foreach (MisprintBriefing misprint in relations.Misprints)
            Line($"Misprint: \"{misprint.Printed}\" {Number(briefing, misprint.Source)}. Both cannot be true: {misprint.Verdict}.");
    }

    private void ShowTimeline(Briefing briefing)
    {
        if (briefing.Timeline.Count == 0) return;
        Heading("Visits");
        Table table = NewTable("When", "What", "Remark");
        foreach (TimelineEntry entry in briefing.Timeline)
            Row(table, entry.When is { } when ? $"{when:D}" : "not printed", entry.What, string.Join("; ", new[] { entry.Status, entry.Note }.Where(t => !string.IsNullOrEmpty(t))));
        console.Write(table);
    }

    private void ShowFigures(Briefing briefing)
    {
        Heading("Published figures, in million");
        Table table = NewTable("Period", "By", $"{briefing.Reporter}→{briefing.Partner}", $"{briefing.Partner}→{briefing.Reporter}", "Total", "", "Balance", "Cover", "Favours", "Src");
        foreach (TableColumn column in table.Columns) column.NoWrap();
        foreach (int column in new[] { 2, 3, 4, 6, 7 }) table.Columns[column].RightAligned();
        decimal most = briefing.Figures.Where(r => BriefingBuilder.IsCalendarYear(r.Period)).Select(r => r.Turnover.ValueOrNull ?? 0m).DefaultIfEmpty(1m).Max();
        var rows = briefing.Figures.Select(r => (r.Period, Cells: FigureCells(r, most, Number(briefing, r.Source))))
            .Concat(briefing.Gaps.Select(g => (Period: g.Years, Cells: GapCells(g))));
        foreach ((_, string[] cells) in rows.OrderBy(r => r.Period)) Row(table, cells);
        console.Write(table);
        Line($"By: who reported it (- not stated). Balance and coverage are {briefing.Reporter}'s; coverage is the share of imports that exports pay for. ? not printed, * derived from the other two, ~ hedged by the source, ° printed in words, · unknown (which is not zero), 0? may be missing and not zero. Bars are of calendar years, and of nothing shorter.");
        foreach (YearGap gap in briefing.Gaps.Where(g => g.Reason != FigureRows.NoFigure)) Line($"{Years(gap.Years)}: {gap.Reason}.");
        foreach (FigureRow row in briefing.Figures.Where(r => r.Note is not null || r.Hedge is not null))
            Line($"{row.Period}: {string.Join("; ", new[] { row.Hedge is null ? null : $"\"{row.Hedge}\"", row.Note }.OfType<string>())} {Number(briefing, row.Source)}.");
        foreach (PrintedRemark remark in briefing.Undated)
            Line($"Also printed, {remark.What}: {remark.Printed}{(remark.Note is null ? "" : $" ({remark.Note})")} {Number(briefing, remark.Source)}.");
    }

    private static string[] FigureCells(FigureRow row, decimal most, string source)
    {
        string Of(Metric<decimal> amount, string name) =>
            row.MayBeMissing && amount.ValueOrNull == 0m ? "0?" : amount.TryGetValue(out decimal value) ? (name == "turnover" && row.Hedge is not null ? "~" : "") + Millions(value) + (row.Derived.Contains(name) ? "*" : "") : "?";
        string coverage = row.CoverageRatio.TryGetValue(out decimal ratio) ? ratio.ToString("0.0 %", CultureInfo.InvariantCulture)
            : row.CoverageRatio.Reason == UndefinedReason.Missing ? "?"
            : "none";
        return
        [
            $"{row.Period}", row.ReportedBy?.ToString() ?? "-",
            Of(row.Exports, "exports"), Of(row.Imports, "imports"), Of(row.Turnover, "turnover"), BriefingBuilder.IsCalendarYear(row.Period) ? Bar(row.Turnover.ValueOrNull ?? 0m, most) : "",
            row.Balance.TryGetValue(out decimal balance) ? Millions(balance) : "?", coverage,
            row.Favours is { } favours ? favours + (row.Balance.IsDefined ? "" : "°") : row.Balance.IsDefined ? "neither" : "?",
            source,
        ];
    }

    private static string[] GapCells(YearGap gap) => [Years(gap.Years), "", "·", "·", "·", "", "·", "·", "·", ""];

    private static string Years(TradePeriod years) =>
        years.WholeMonths == 12 ? $"{years}" : $"{years.Start.Year}–{years.End.Year}";

    private static string Number(Briefing briefing, string source) => $"[{briefing.Sources.Keys.Index().First(k => k.Item == source).Index + 1}]";

    private void ShowGrowth(Briefing briefing)
    {
        if (briefing.Growth.Count == 0) return;
        Heading("Compound growth between known years");
        Line("Years between are not known; a rate is what each year would have brought, evenly. Levels in million beside it.");
        Table table = NewTable("What", "Years", "From", "To", "A year", "Src");
        foreach (int column in new[] { 2, 3 }) table.Columns[column].RightAligned();
        foreach (GrowthRow row in briefing.Growth)
        {
            string rate = row.PerYear.ToString("P1", CultureInfo.InvariantCulture) + (row.SmallBase ? " (small base: read the levels)" : "");
            Row(table, row.What, $"{row.From.Start.Year}–{row.To.Start.Year}", Millions(row.FromLevel), Millions(row.ToLevel), rate, Number(briefing, row.Source));
        }
        console.Write(table);
    }

    private void ShowChanges(Briefing briefing)
    {
        if (briefing.Changes.Count == 0) return;
        Heading("Changes printed in words, with every reading");
        Table table = NewTable("What", "As printed", "Reading", "Multiple", "Growth");
        foreach (ChangeBriefing change in briefing.Changes)
        {
            foreach ((int i, ReadingBriefing reading) in change.Readings.Index())
            {
                Row(table, i == 0 ? $"{change.What}, {change.Period:D} on {change.Base:D}" : "", i == 0 ? change.Printed : "", reading.Name,
                    string.Create(CultureInfo.InvariantCulture, $"{reading.LowMultiple}–{reading.HighMultiple}"),
                    string.Create(CultureInfo.InvariantCulture, $"{reading.Low} to {reading.High}"));
            }
        }
        console.Write(table);
        foreach (var origin in briefing.Changes.GroupBy(c => c.Source).Where(g => g.Count() > 1))
            Line($"These {origin.Count()} sentences come from one origin, {briefing.Sources[origin.Key].Publisher}: one witness, not {origin.Count()}.");
    }

    private void Show(Briefing briefing, TargetBriefing target)
    {
        Heading($"Target: {target.Printed} of {target.What}");
        Line($"{target.Note ?? "Printed"} {Number(briefing, target.Source)}.");
        foreach (SeedPledge pledge in target.Pledges) Line($"Pledged {pledge.When}{(pledge.Note is null ? "" : $": {pledge.Note}")}.");
        if (target.BaseYear is not { } year)
        {
            Line("No whole year is known, so there is no progress to report.");
            return;
        }
        decimal progress = target.Progress.GetValueOrDefault();
        Line($"Last whole year known: {year}, {(target.BaseHedge is null ? "" : target.BaseHedge + " ")}{Millions(target.Level.GetValueOrDefault())} million {Number(briefing, target.BaseSource!)}.");
        Line($"Progress: {progress.ToString("0.0 %", CultureInfo.InvariantCulture)}  {Bar(progress, 1m, 40)}  Gap: {Millions(target.Gap.GetValueOrDefault())} million.");
        Table table = NewTable("Reached by", "Counted", "Growth required a year");
        foreach (RequiredGrowthRow row in target.Required) Row(table, $"{row.By}", row.Why, row.PerYear.ToString("P1", CultureInfo.InvariantCulture));
        console.Write(table);
        if (target.Trend is { } trend)
        {
            string reached = trend.Reached.TryGetValue(out TradePeriod when) ? $"the target is reached in {when}" : $"the target has no year: {trend.Reached}";
            Line($"At the growth of {trend.From}–{trend.To} ({trend.PerYear.ToString("P1", CultureInfo.InvariantCulture)} a year, {Number(briefing, trend.Source)}) from {trend.To} on, {reached}.");
        }
        else
        {
            Line("No source covers two years, so there is no trend.");
        }
    }

    private void ShowSources(Briefing briefing)
    {
        if (briefing.Fields.Count > 0)
        {
            Heading("Fields of cooperation");
            foreach (SeedField field in briefing.Fields)
                Line($"{field.What}{(field.HarmonizedSystem is { } codes ? $" (HS {string.Join(", ", codes)})" : "")}");
        }
        Heading("Sources");
        foreach ((string key, SeedSource source) in briefing.Sources)
            Line($"{Number(briefing, key)} {string.Join(", ", new[] { source.Publisher, source.Date, source.Note }.OfType<string>())}");
    }

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

    private static void Row(Table table, params string[] cells) => table.AddRow(cells.Select(c => (IRenderable)new Text(c)));

    private static string Bar(decimal value, decimal most, int width = BarWidth)
    {
        int eighths = most > 0m ? (int)Math.Round(Math.Clamp(value / most, 0m, 1m) * width * 8) : 0;
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : " ▏▎▍▌▋▊▉"[eighths % 8].ToString());
    }

    // Small amounts keep their digits, so that none that is there prints as zero.
    private static string Millions(decimal amount) =>
        (amount / 1_000_000m).ToString(Math.Abs(amount) is > 0m and < 100_000m ? "0.00####" : "#,0.00", CultureInfo.InvariantCulture);

    private static string Day(LocalDate date) => date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    private static string Ordinal(int number) => (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch
    {
        1 => $"{number}st",
        2 => $"{number}nd",
        3 => $"{number}rd",
        _ => $"{number}th",
    };
}
