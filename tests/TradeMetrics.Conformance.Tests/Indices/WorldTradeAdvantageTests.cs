using TradeMetrics.Indices;

namespace TradeMetrics.Conformance.Tests;

/// <summary>The exports of 226 economies by 785 products, and the published matrix of where Balassa's index is 1 or more.</summary>
public class WorldTradeAdvantageTests
{
    [Fact]
    public void Every_cell_of_the_published_matrix_agrees()
    {
        DataTable trade = DataTable.Read("economiccomplexity", "world_trade_avg_1998_to_2000.csv.gz");
        DataTable published = DataTable.Read("economiccomplexity", "balassa_index.csv.gz");
        string[] products = published.Header[1..];
        Dictionary<string, Dictionary<string, double>> byEconomy = ByEconomy(trade);
        Dictionary<string, double> world = trade.Column("product").Zip(trade.Numbers("value")).GroupBy(row => row.First).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Second));
        Assert.Equal((226, 785), (published.Rows.Length, products.Length));
        Assert.Equal(119_740_265_088d, world.Values.Sum());

        int cells = 0, ones = 0, mismatches = 0;
        double[] worldColumn = [.. products.Select(product => world[product])];
        foreach (string[] row in published.Rows)
        {
            Dictionary<string, double> exports = byEconomy[row[0].Trim('"')];
            IReadOnlyDictionary<string, Metric<double>> keyed = ComparativeAdvantage.Balassa(exports, world);
            IReadOnlyList<Metric<double>> columns = ComparativeAdvantage.Balassa([.. products.Select(product => exports.GetValueOrDefault(product))], worldColumn);
            for (int k = 0; k < products.Length; k++)
            {
                bool isOne = double.Parse(row[k + 1], System.Globalization.CultureInfo.InvariantCulture) == 1d;
                cells++;
                if (isOne) ones++;
                if (columns[k].Value >= 1d != isOne || keyed[products[k]].Value >= 1d != isOne) mismatches++;
            }
        }
        Assert.Equal((177_410, 31_951, 0), (cells, ones, mismatches));
    }

    [Fact]
    public void Similarity_and_complementarity_of_all_pairs_stay_in_range_and_are_whole_with_oneself()
    {
        Dictionary<string, Dictionary<string, double>> byEconomy = ByEconomy(DataTable.Read("economiccomplexity", "world_trade_avg_1998_to_2000.csv.gz"));
        string[] some = [.. byEconomy.Keys.Order(StringComparer.Ordinal).Where((_, i) => i % 15 == 0)];
        foreach (string one in some)
        {
            Assert.Equal(1d, TradeStructure.FingerKreinin(byEconomy[one], byEconomy[one]).Value, 1e-14);
            foreach (string other in some)
            {
                double similarity = TradeStructure.FingerKreinin(byEconomy[one], byEconomy[other]).Value;
                Assert.InRange(similarity, 0d, 1d);
                Assert.Equal(similarity, TradeStructure.FingerKreinin(byEconomy[other], byEconomy[one]).Value, 1e-14);
                double distance = byEconomy[one].Keys.Union(byEconomy[other].Keys).Sum(product => Math.Abs(
                    byEconomy[one].GetValueOrDefault(product) / byEconomy[one].Values.Sum() - byEconomy[other].GetValueOrDefault(product) / byEconomy[other].Values.Sum()));
                Assert.Equal(1 - distance / 2, similarity, 1e-12);
            }
        }
    }

    private static Dictionary<string, Dictionary<string, double>> ByEconomy(DataTable trade)
    {
        double[] values = trade.Numbers("value");
        string[] products = trade.Column("product");
        return trade.Column("country").Index().GroupBy(row => row.Item, row => row.Index)
            .ToDictionary(rows => rows.Key, rows => rows.ToDictionary(i => products[i], i => values[i]));
    }
}
