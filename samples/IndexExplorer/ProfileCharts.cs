using TradeMetrics;
using TradeMetrics.Samples.Charting;
using TradeMetrics.Sources;

namespace IndexExplorer;

/// <summary>Draws what each sells the other, and in what it has the advantage.</summary>
public static class ProfileCharts
{
    private const int MostBars = 15;

    public static IReadOnlyList<string> Save(TradeProfile profile, string source, ProductCodeList? names, string folder)
    {
        Directory.CreateDirectory(folder);
        List<string> written = [];
        foreach (TradeSide side in new[] { profile.First, profile.Second })
        {
            string pair = $"{side.Exporter}-{side.Partner}";
            if (side.Sales.Count > 0) Write(Sales(profile, side, source, names), $"sales-{pair}.svg");
            Write(Advantage(profile, side, source, names), $"advantage-{side.Exporter}.svg");
        }
        return written;

        void Write(Chart chart, string name)
        {
            string path = Path.Combine(folder, name);
            chart.Save(path);
            written.Add(path);
        }
    }

    public static Chart Sales(TradeProfile profile, TradeSide side, string source, ProductCodeList? names)
    {
        var scale = ChartScale.Of(side.Sales.Values.Select(value => (decimal)value), profile.Table.Currency);
        return Charts.Ranking(
            new($"What {side.Exporter.Name} sells {side.Partner.Name}, {profile.Table.Period}", scale.Unit, source),
            [.. side.Sales.OrderByDescending(s => s.Value).Take(MostBars).Select(s => new ChartBar(ProfileView.Named(s.Key, names), (decimal)s.Value / scale.Divisor))]);
    }

    public static Chart Advantage(TradeProfile profile, TradeSide side, string source, ProductCodeList? names) => Charts.Ranking(
        new($"Revealed comparative advantage of {side.Exporter.Name}, {profile.Table.Period}", "Balassa's index; 1 is the world's share", source),
        [.. side.Advantage.OrderByDescending(a => a.Value.ValueOrNull ?? -1d).Take(MostBars).Select(a => new ChartBar(ProfileView.Named(a.Key, names), a.Value.Select(value => Math.Round((decimal)value, 2))))]);
}
