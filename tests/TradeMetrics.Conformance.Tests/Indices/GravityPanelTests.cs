using TradeMetrics.Indices;

namespace TradeMetrics.Conformance.Tests;

/// <summary>69 economies of 1986 to 2006 in the data of the WTO's guide to gravity models, which hold the trade of an economy with itself.</summary>
public class GravityPanelTests
{
    [Fact]
    public void Trade_with_oneself_decides_what_intensity_says()
    {
        DataTable table = DataTable.Read("wto-agtpa", "agtpa_applications.csv.gz");
        (string[] economies, double[,] trade) = Matrix(table, 2006);
        Assert.Equal(69, economies.Length);

        for (int i = 0; i < economies.Length; i++)
        {
            double[] with = [.. Enumerable.Range(0, economies.Length).Select(j => trade[i, j])];
            double[] without = [.. with.Select((value, j) => j == i ? 0d : value)];
            Assert.True(with[i] > 0d, $"{economies[i]} sells nothing to itself.");

            Check(with, SoldTo(trade, selfTrade: true));
            Check(without, SoldTo(trade, selfTrade: false));

            // An economy buys far more of itself than the world does.
            Assert.True(BilateralIntensity.ExportBased(with, SoldTo(trade, true))[i].Value > 1d);
            Assert.Equal(0d, BilateralIntensity.ExportBased(without, SoldTo(trade, false))[i].Value);

            // Kojima and Drysdale's form is made for flows without it, and refuses others.
            double[] imports = SoldTo(trade, selfTrade: false);
            IReadOnlyList<Metric<double>> kojima = BilateralIntensity.KojimaDrysdale(without, imports, i);
            double others = imports.Sum() - imports[i];
            Assert.Equal(1d, kojima.Zip(imports).Where((_, j) => j != i).Sum(p => p.First.Value * p.Second / others), 1e-11);
            Assert.Throws<ArgumentException>(() => BilateralIntensity.KojimaDrysdale(with, imports, i));
        }
    }

    [Fact]
    public void Market_shares_of_every_economy_add_up_from_1986_to_2006_with_and_without_trade_with_oneself()
    {
        DataTable table = DataTable.Read("wto-agtpa", "agtpa_applications.csv.gz");
        (string[] economies, double[,] earlier) = Matrix(table, 1986);
        (_, double[,] later) = Matrix(table, 2006);
        foreach (bool selfTrade in new[] { true, false })
        {
            double[] world = SoldTo(earlier, selfTrade), laterWorld = SoldTo(later, selfTrade);
            double competitiveness = 0, change = 0;
            for (int i = 0; i < economies.Length; i++)
            {
                double[] Row(double[,] trade) => [.. Enumerable.Range(0, economies.Length).Select(j => j == i && !selfTrade ? 0d : trade[i, j])];
                MarketShareTerms terms = ConstantMarketShare.Decompose(Row(earlier), Row(later), world, laterWorld, economies.Length).Terms.Value;
                Assert.Equal(terms.Change, terms.WorldGrowth + terms.CommodityComposition + terms.MarketDistribution + terms.Competitiveness, 1e-11 * Row(later).Sum());
                competitiveness += terms.Competitiveness;
                change += terms.Change;
            }
            // What one economy wins in a market another loses, so that over all of them nothing remains.
            Assert.Equal(0d, competitiveness, 1e-10 * change);
        }
    }

    private static void Check(double[] exports, double[] world)
    {
        IReadOnlyList<Metric<double>> intensity = BilateralIntensity.ExportBased(exports, world);
        for (int j = 0; j < exports.Length; j++)
            Assert.Equal(exports[j] / exports.Sum() / (world[j] / world.Sum()), intensity[j].Value, 1e-11 * (1 + intensity[j].Value));
        Assert.Equal(exports.Sum(v => v * v) / (exports.Sum() * exports.Sum()), Concentration.HerfindahlHirschman(exports).Value, 1e-13);
    }

    private static double[] SoldTo(double[,] trade, bool selfTrade) => [.. Enumerable.Range(0, trade.GetLength(1))
        .Select(j => Enumerable.Range(0, trade.GetLength(0)).Where(i => selfTrade || i != j).Sum(i => trade[i, j]))];

    private static (string[] Economies, double[,] Trade) Matrix(DataTable table, int year)
    {
        string[] exporters = table.Column("exporter"), importers = table.Column("importer");
        double[] years = table.Numbers("year"), values = table.Numbers("trade");
        string[] economies = [.. exporters.Distinct().Order(StringComparer.Ordinal)];
        var trade = new double[economies.Length, economies.Length];
        for (int row = 0; row < values.Length; row++)
            if (years[row] == year) trade[Array.BinarySearch(economies, exporters[row], StringComparer.Ordinal), Array.BinarySearch(economies, importers[row], StringComparer.Ordinal)] = values[row];
        return (economies, trade);
    }
}
