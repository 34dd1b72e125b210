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
        ChartScale scale = ScaleOf(exploration, series.Lines.SelectMany(line => new[] { line.Exports?.Value, line.Imports?.Value }));
        ChartLine Line(string name, Func<PairLine, double?> value) =>
            new(name, [.. series.Lines.Where(line => value(line) is not null).Select(line => new Observation<decimal>(line.Period, (decimal)value(line)!.Value / scale.Divisor))]);
        return Charts.OverTime(
            new($"{exploration.Reporter.Name} with {exploration.Partner.Name}", $"{scale.Unit}, {Words.By(series.By)}", series.Source),
            [.. new[] { Line("exports", t => t.Exports?.Value), Line("imports", t => t.Imports?.Value), Line("balance", t => t.Balance) }.Where(line => line.Observations.Count > 0)]);
    }

    public static Chart? ExportGrowth(Exploration exploration, PairSeries series) =>
        Growth($"Growth of exports, {exploration.Reporter.Name} to {exploration.Partner.Name}", series, line => line.ExportGrowth);

    public static Chart? ImportGrowth(Exploration exploration, PairSeries series) =>
        Growth($"Growth of imports, {exploration.Reporter.Name} from {exploration.Partner.Name}", series, line => line.ImportGrowth);

    public static Chart Partners(Exploration exploration, string title, PartnerTable partners)
    {
        ChartScale scale = ScaleOf(exploration, partners.Rows.Select(row => (double?)row.Value));
        return Charts.Ranking(
            new($"{title}, {partners.Period}", $"{scale.Unit}, {Words.Of(partners.Side)}, {Words.Known(partners)}", partners.Source),
            [.. partners.Rows.Select(row => new ChartBar(Words.Name(row.Partner), (decimal)row.Value / scale.Divisor))]);
    }

    /// <summary>Draws what both sides report of the trade that was asked for; null where there is no such flow.</summary>
    public static Chart? Mirror(Exploration exploration)
    {
        MirrorTable mirror = exploration.Mirror;
        if (mirror.Lack is not null) return null;
        ChartScale scale = ScaleOf(exploration, mirror.Rows.SelectMany(flow => new[] { flow.ByExporter, flow.ByImporter }));
        return Charts.Mirror(
            new ChartText(mirror.Title, scale.Unit, mirror.Source),
            [.. mirror.Rows.Select(flow => new MirrorPair(Words.Of(flow), (decimal)flow.ByExporter!.Value / scale.Divisor, (decimal)flow.ByImporter!.Value / scale.Divisor))]);
    }

    private static Chart? Growth(string title, PairSeries series, Func<PairLine, Metric<GrowthRate>> growth)
    {
        if (!series.Lines.Any(line => growth(line).IsDefined)) return null;
        // A period that has no line has no rate either: without its mark the next one would stand in its place.
        Dictionary<TradePeriod, Metric<GrowthRate>> rates = series.Lines.ToDictionary(line => line.Period, growth);
        var bars = new List<(string, Metric<GrowthRate>)>();
        for (TradePeriod period = series.Lines[0].Period; period <= series.Lines[^1].Period; period = period.Next()) bars.Add((period.ToString(), rates.GetValueOrDefault(period)));
        return Charts.Growth(new(title, $"per cent on a year earlier, {Words.By(series.By)}", series.Source), bars);
    }

    private static ChartScale ScaleOf(Exploration exploration, IEnumerable<double?> values) =>
        ChartScale.Of(values.OfType<double>().Select(value => (decimal)value), Words.Unit(exploration.Currency));
}
