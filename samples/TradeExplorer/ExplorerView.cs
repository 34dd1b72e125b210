using System.Globalization;
using Spectre.Console;
using TradeMetrics;
using TradeMetrics.Queries;

namespace TradeExplorer;

/// <summary>Lays an exploration out for a terminal.</summary>
public sealed class ExplorerView(IAnsiConsole console)
{
    /// <summary>What was read and what was set aside: also where nothing is left to explore.</summary>
    public void Show(IReadOnlyList<string> reports)
    {
        Heading("Read");
        foreach (string report in reports) Line(report);
    }

    public void Show(Exploration exploration)
    {
        if (!exploration.PairWasNamed) Line($"No pair was named in full; shown is the largest flow, {exploration.Reporter.Name} with {exploration.Partner.Name}.");
        if (exploration.Exports is { } exports) Partners($"Where {exploration.Reporter.Name} sells", exports);
        if (exploration.Imports is { } imports) Partners($"Where {exploration.Reporter.Name} buys", imports);
        Pair(exploration);
        Mirror(exploration);
    }

    private void Partners(string title, PartnerTable partners)
    {
        Heading($"{title}, {partners.Period}, {Words.Of(partners.Side)}: {Words.Known(partners)}");
        Table table = NewTable("Partner", "Value", "Share");
        foreach (PartnerShare row in partners.Rows) table.AddRow(Words.Name(row.Partner), Words.Amount(row.Value), Words.Percent(row.Share));
        console.Write(table);
    }

    private void Pair(Exploration exploration)
    {
        foreach (PairSeries series in exploration.Series)
        {
            Heading($"{exploration.Reporter.Name} with {exploration.Partner.Name}, {Words.By(series.By)}, {Words.Unit(exploration.Currency)}");
            Table table = NewTable("Period", "Exports", "Growth", "Imports", "Growth", "Balance");
            TradePeriod? before = null;
            foreach (PairLine line in series.Lines)
            {
                if (before is { } last && Words.Gap(last, line.Period) is { } gap) table.AddRow(gap, "–", "", "–", "", "no figure");
                table.AddRow(
                    line.Period.ToString(), Words.Amount(line.Exports?.Value), Words.Growth(line.ExportGrowth), Words.Amount(line.Imports?.Value), Words.Growth(line.ImportGrowth), Words.Amount(line.Balance));
                before = line.Period;
            }
            console.Write(table);
        }
        if (exploration.Series.Count == 0) Line($"There is no figure for {exploration.Reporter.Name} with {exploration.Partner.Name}.");
        else Line("Growth is on the same period a year earlier; – means that there is no such figure, and no gap is bridged.");
    }

    private void Mirror(Exploration exploration)
    {
        Heading(exploration.Mirror.Title);
        if (exploration.Mirror.Lack is { } lack) Line(lack);
        if (exploration.Mirror.Rows.Count == 0) return;
        Table table = NewTable("Flow", "By the exporter", "By the importer", "Ratio");
        foreach (MirrorFlow flow in exploration.Mirror.Rows) table.AddRow(Words.Of(flow), Words.Amount(flow.ByExporter), Words.Amount(flow.ByImporter), Words.Ratio(flow.Ratio));
        console.Write(table);
    }

    private static Table NewTable(string first, params string[] numbers)
    {
        Table table = new Table().Border(TableBorder.None).AddColumn(first);
        foreach (string number in numbers) table.AddColumn(new TableColumn(number).RightAligned());
        return table;
    }

    private void Heading(string text) => console.WriteLine($"\n{text}\n{new string('─', Math.Min(text.Length, console.Profile.Width))}");

    private void Line(string text) => console.WriteLine(text);
}

/// <summary>Numbers and names as the terminal and the page show them.</summary>
internal static class Words
{
    public static string Name(int number) => Economy.FromNumericCode(number).Name;

    public static string Of(ReportedBy side) => side switch { ReportedBy.Exporter => "by exporters", ReportedBy.Importer => "by importers", _ => "reconciled or not said by whom" };

    public static string By(Economy? record) => record is { } economy ? $"as {economy.Name} reports" : Of(ReportedBy.Reconciled);

    public static string Of(MirrorFlow flow) => $"{TradePeriod.FromNumber(flow.Period, flow.Frequency)} {Economy.FromNumericCode(flow.Exporter)}→{Economy.FromNumericCode(flow.Importer)}";

    public static string Known(PartnerTable partners) => partners.Known == 1 ? "1 partner known" : $"{partners.Known} partners known";

    /// <summary>The currency; XXX is the code of none.</summary>
    public static string Unit(string currency) => currency is "XXX" or "" ? "units of no stated currency" : currency;

    // A small amount keeps its decimals: it would read as zero.
    public static string Amount(double? value) => value?.ToString(Math.Abs(value.Value) < 1_000 ? "#,0.####" : "N0", CultureInfo.InvariantCulture) ?? "–";

    public static string Percent(double? share) => share?.ToString("0.0 %", CultureInfo.InvariantCulture) ?? "–";

    public static string Ratio(double? ratio) => ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";

    public static string Growth(Metric<GrowthRate> growth) => growth.TryGetValue(out GrowthRate rate) ? rate.ToString("P1", CultureInfo.InvariantCulture) : "–";

    /// <summary>The periods between two lines; null where they are neighbours.</summary>
    public static string? Gap(TradePeriod before, TradePeriod after)
    {
        (TradePeriod first, TradePeriod last) = (before.Next(), after.Previous());
        return first > last ? null : first == last ? $"{first}" : $"{first} to {last}";
    }
}
