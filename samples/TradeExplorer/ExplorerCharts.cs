using TradeMetrics;
using TradeMetrics.Samples.Charting;

namespace TradeExplorer;

/// <summary>Draws an exploration.</summary>
public static class ExplorerCharts
{
    public static void Save(Exploration exploration, string folder)
    {
        foreach (PairSeries series in exploration.Series)
        {
            string name = $"{exploration.Reporter}-{exploration.Partner}-{series.Frequency}-{series.By?.ToString() ?? "reconciled"}";
            OverTime(exploration, series).Save(folder, $"trade-{name}");
            ExportGrowth(exploration, series)?.Save(folder, $"export-growth-{name}");
            ImportGrowth(exploration, series)?.Save(folder, $"import-growth-{name}");
        }
        if (exploration.Exports is { } exports) Partners(exploration, SellsTitle(exploration), exports).Save(folder, $"sells-{exploration.Reporter}");
        if (exploration.Imports is { } imports) Partners(exploration, BuysTitle(exploration), imports).Save(folder, $"buys-{exploration.Reporter}");
        Mirror(exploration)?.Save(folder, "mirror");
    }

    public static string SellsTitle(Exploration exploration) => $"Where {exploration.Reporter.Name} sells";

    public static string BuysTitle(Exploration exploration) => $"Where {exploration.Reporter.Name} buys";

    public static Chart OverTime(Exploration exploration, PairSeries series)
    {
        ChartLine Line(string name, Func<PairLine, double?> value) =>
            new(name, [.. series.Lines.Where(line => value(line) is not null).Select(line => new Observation<decimal>(line.Period, Millions(value(line)!.Value)))]);
        return Charts.OverTime(
            TextOf(exploration, $"{exploration.Reporter.Name} with {exploration.Partner.Name}", Words.By(series.By)),
            [.. new[] { Line("exports", t => t.Exports?.Value), Line("imports", t => t.Imports?.Value), Line("balance", t => t.Balance) }.Where(line => line.Observations.Count > 0)]);
    }

    public static Chart? ExportGrowth(Exploration exploration, PairSeries series) =>
        Growth(exploration, $"Growth of exports, {exploration.Reporter} to {exploration.Partner}", series, line => line.ExportGrowth);

    public static Chart? ImportGrowth(Exploration exploration, PairSeries series) =>
        Growth(exploration, $"Growth of imports, {exploration.Reporter} from {exploration.Partner}", series, line => line.ImportGrowth);

    public static Chart Partners(Exploration exploration, string title, PartnerTable partners) => Charts.Ranking(
        TextOf(exploration, $"{title}, {partners.Period}", Words.Of(partners.Side)),
        [.. partners.Rows.Select(row => new ChartBar(Words.Name(row.Partner), Metric.Of(Millions(row.Value))))]);

    public static Chart? Mirror(Exploration exploration) => exploration.Mirror.Rows.Count == 0 ? null : Charts.Mirror(
        new ChartText(exploration.Mirror.Title, $"million {exploration.Currency}", SourceOf(exploration)),
        [.. exploration.Mirror.Rows.Select(flow => new MirrorPair(Words.Of(flow), Metric.Of(Millions(flow.ByExporter!.Value)), Metric.Of(Millions(flow.ByImporter!.Value))))]);

    private static Chart? Growth(Exploration exploration, string title, PairSeries series, Func<PairLine, Metric<GrowthRate>> growth) =>
        !series.Lines.Any(line => growth(line).IsDefined) ? null : Charts.Growth(
            TextOf(exploration, title, Words.By(series.By)) with { Unit = "per cent on a year earlier" }, [.. series.Lines.Select(line => (line.Period.ToString(), growth(line)))]);

    private static ChartText TextOf(Exploration exploration, string title, string by) => new(title, $"million {exploration.Currency}, {by}", SourceOf(exploration));

    private static string SourceOf(Exploration exploration) => exploration.Reports.Count == 1 ? exploration.Reports[0].Split(':')[0] : "the files named";

    private static decimal Millions(double value) => decimal.Round((decimal)value / 1_000_000m, 6);
}
