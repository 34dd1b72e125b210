using System.Globalization;
using Spectre.Console;
using TradeMetrics;
using TradeMetrics.Samples.Charting;
using TradeMetrics.Sources;

namespace IndexExplorer;

/// <summary>Lays the profile out for a terminal.</summary>
public sealed class ProfileView(IAnsiConsole console, ProductCodeList? names)
{
    private const int BarWidth = 14;
    private const int MostProducts = 15;

    public void Show(TradeProfile profile, string source)
    {
        (TradeSide a, TradeSide b) = (profile.First, profile.Second);
        Line($"{a.Exporter.Name} and {b.Exporter.Name}, {profile.Table.Period}: the profile of their trade");
        // Millions, or less where all they sell each other is less.
        var scale = ChartScale.Of(a.Sales.Values.Concat(b.Sales.Values).Select(value => (decimal)Math.Min(value, 1e6)), profile.Table.Currency);
        Line($"{char.ToUpperInvariant(scale.Unit[0])}{scale.Unit[1..]}; {source}; {profile.Table.Report.Kept} rows kept, {profile.Table.SetAside}. The world is what the file holds.");
        ShowSales(profile, (double)scale.Divisor);
        ShowAdvantage(profile);

        Heading("How they fit");
        var table = Table("", $"{Code(a)} to {Code(b)}", $"{Code(b)} to {Code(a)}");
        Row(table, "complementarity of exports and the other's imports", a.Complementarity, b.Complementarity, "0.00");
        Row(table, "intensity, export-based", a.ExportIntensity, b.ExportIntensity, "0.00");
        Row(table, "intensity, Kojima–Drysdale", a.KojimaDrysdale, b.KojimaDrysdale, "0.00");
        Row(table, "dependence on the other", a.Dependence, b.Dependence, "0.0 %");
        Row(table, "concentration of exports by product (Herfindahl–Hirschman)", a.ProductConcentration, b.ProductConcentration, "0.00");
        Row(table, "concentration of exports by market (Herfindahl–Hirschman)", a.MarketConcentration, b.MarketConcentration, "0.00");
        Row(table, "equal markets that would be as concentrated", a.EquivalentMarkets, b.EquivalentMarkets, "0.0");
        console.Write(table);
        Line("");
        Line($"Intra-industry trade (Grubel–Lloyd): {Text(profile.IntraIndustry, "0.00")}; adjusted for the imbalance: {Text(profile.IntraIndustryAdjusted, "0.00")}.");
        Line($"Similarity of all their exports (Finger–Kreinin): {Text(profile.Similarity, "0.00")}.");
    }

    private void ShowSales(TradeProfile profile, double unit)
    {
        Heading("What they sell each other");
        (TradeSide a, TradeSide b) = (profile.First, profile.Second);
        double most = a.Sales.Values.Concat(b.Sales.Values).DefaultIfEmpty().Max();
        var table = Table("Product", $"{Code(a)} to {Code(b)}", "", $"{Code(b)} to {Code(a)}", "");
        string[] traded = [.. profile.Products.Where(p => a.Sales.ContainsKey(p) || b.Sales.ContainsKey(p))];
        foreach (string product in traded.Take(MostProducts))
        {
            (double sold, double bought) = (a.Sales.GetValueOrDefault(product), b.Sales.GetValueOrDefault(product));
            table.AddRow(Escaped(product), Amount(sold, unit), Bar(sold / most), Amount(bought, unit), Bar(bought / most));
        }
        table.AddRow("All", Amount(a.Sales.Values.Sum(), unit), "", Amount(b.Sales.Values.Sum(), unit), "");
        console.Write(table);
        if (traded.Length > MostProducts) Line($"{traded.Length - MostProducts} smaller products are not shown; they are in the sums.");
    }

    private void ShowAdvantage(TradeProfile profile)
    {
        Heading("Who has the advantage in what (Balassa; 1 is the world's share)");
        (TradeSide a, TradeSide b) = (profile.First, profile.Second);
        double most = a.Advantage.Values.Concat(b.Advantage.Values).Max(m => m.ValueOrNull ?? 0d);
        var table = Table("Product", Code(a), "", Code(b), "");
        foreach (string product in profile.Products.Take(MostProducts))
        {
            (Metric<double> own, Metric<double> other) = (a.Advantage[product], b.Advantage[product]);
            table.AddRow(Escaped(product), Text(own, "0.00"), Bar((own.ValueOrNull ?? 0d) / most), Text(other, "0.00"), Bar((other.ValueOrNull ?? 0d) / most));
        }
        console.Write(table);
    }

    private static Table Table(params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach ((int i, string column) in columns.Index()) table.AddColumn(i is 1 or 3 || (columns.Length == 3 && i == 2) ? new TableColumn(column).RightAligned() : new TableColumn(column).PadRight(0));
        return table;
    }

    private static void Row(Table table, string what, Metric<double> first, Metric<double> second, string format) => table.AddRow(what, Text(first, format), Text(second, format));

    private string Escaped(string product) => Markup.Escape(Named(product, names));

    internal static string Named(string product, ProductCodeList? names) => names?.DescriptionOf(product) is { } name ? $"{product} {name}" : product;

    private static string Code(TradeSide side) => side.Exporter.Alpha3 ?? side.Exporter.Name;

    private static string Text(Metric<double> metric, string format) => metric.ToString(format, CultureInfo.InvariantCulture);

    private static string Amount(double value, double unit) => value == 0d ? "–" : (value / unit).ToString("#,0.0", CultureInfo.InvariantCulture);

    // What is sold at all shows, however little it is.
    private static string Bar(double share) => share * BarWidth >= 0.5 ? new string('█', (int)Math.Round(share * BarWidth)) : share > 0d ? "▏" : "";

    private void Heading(string text)
    {
        Line("");
        console.Write(new Rule(Markup.Escape(text)).LeftJustified());
    }

    private void Line(string text) => console.WriteLine(text);
}
