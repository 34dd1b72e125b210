using TradeMetrics;
using TradeMetrics.Samples.Charting;
using TradeMetrics.Sources;

namespace IndexExplorer;

/// <summary>Draws what each sells the other, and in what it has the advantage.</summary>
public static class ProfileCharts
{
    private const int MostBars = 15;

    public static void Save(TradeProfile profile, string source, ProductCodeList? names, string folder)
    {
        foreach (TradeSide side in new[] { profile.First, profile.Second })
        {
            if (side.Sales.Count > 0) Sales(profile, side, source, names).Save(folder, $"sales-{side.Exporter}-{side.Partner}");
            Advantage(profile, side, source, names).Save(folder, $"advantage-{side.Exporter}");
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
