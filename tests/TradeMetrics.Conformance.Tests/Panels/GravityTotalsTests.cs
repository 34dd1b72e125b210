using TradeMetrics.Panels;

namespace TradeMetrics.Conformance.Tests;

/// <summary>69 economies of 1986 to 2006 in the data of the WTO's guide to gravity models as a panel, with the trade of an economy with itself and without.</summary>
public class GravityTotalsTests
{
    private const int Economies = 69, Years = 21;

    [Theory]
    [InlineData(RowRule.Keep)]
    [InlineData(RowRule.SetAside)]
    public void Totals_shares_and_growth_are_those_of_the_rows(RowRule selfTrade)
    {
        DataTable table = DataTable.Read("wto-agtpa", "agtpa_applications.csv.gz");
        Economy[] exporters = Find(table.Column("exporter")), importers = Find(table.Column("importer"));
        int[] years = [.. table.Numbers("year").Select(year => (int)year)];
        double[] values = table.Numbers("trade");
        var builder = new TradePanelBuilder(new() { SelfTrade = selfTrade });
        for (int row = 0; row < values.Length; row++) builder.Add(years[row], exporters[row], importers[row], values[row]);
        TradePanel panel = builder.Build();

        int setAside = selfTrade == RowRule.SetAside ? Economies * Years : 0;
        Assert.Equal((Economies * Economies * Years) - setAside, panel.RowCount);
        Assert.Equal(setAside, panel.SetAside.SelfTrade);
        PairTotals totals = panel.Totals();
        PairMetricColumns columns = totals.Columns(PairMetrics.All, new() { MaxDegreeOfParallelism = 2 });
        Dictionary<(int, Economy, Economy), double> flows = Enumerable.Range(0, values.Length)
            .Where(row => selfTrade == RowRule.Keep || exporters[row] != importers[row]).ToDictionary(row => (years[row], exporters[row], importers[row]), row => values[row]);
        var exports = flows.GroupBy(flow => (flow.Key.Item1, flow.Key.Item2)).ToDictionary(group => group.Key, group => group.Sum(flow => flow.Value));
        foreach (((int year, Economy i, Economy j), double x) in flows)
        {
            double m = flows[(year, j, i)];
            Assert.Equal(x, totals[year, i, j].Value);
            Assert.Equal(x - m, columns[PairMetrics.Balance][year, i, j].Value);
            Assert.Equal(x / exports[(year, i)], columns[PairMetrics.ExportShare][year, i, j].Value, 1e-14);
            Metric<double> growth = columns[PairMetrics.YearOnYear][year, i, j];
            if (!flows.TryGetValue((year - 1, i, j), out double earlier)) Assert.Equal(UndefinedReason.Missing, growth.Reason);
            else if (earlier == 0) Assert.Equal(x == 0 ? UndefinedReason.NoTrade : UndefinedReason.NewTrade, growth.Reason);
            else Assert.Equal(x / earlier - 1, growth.Value);
        }
        Economy usa = Economy.Parse("USA");
        // What an economy sells at home is most of what it sells, and is in no share where it was set aside.
        if (selfTrade == RowRule.Keep) Assert.True(columns[PairMetrics.ExportShare][2006, usa, usa].Value > 0.5);
        else Assert.Equal(UndefinedReason.Missing, columns[PairMetrics.ExportShare][2006, usa, usa].Reason);
    }

    private static Economy[] Find(string[] codes)
    {
        Dictionary<string, Economy> economies = codes.Distinct().ToDictionary(code => code, code => Economy.Parse(code));
        return [.. codes.Select(code => economies[code])];
    }
}
