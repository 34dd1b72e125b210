using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class ConstantMarketShareTests
{
    [Fact]
    public void Two_products_in_two_markets_by_hand()
    {
        // World: k1 100 to 150 (to j1 50 to 90, to j2 50 to 60), k2 100 to 110 (60 to 66, 40 to 44); in all 200 to 260, r = 0.3.
        MarketShareTerms terms = ConstantMarketShare.Decompose([10, 5, 6, 0], [20, 5, 6, 1], [50, 50, 60, 40], [90, 60, 66, 44], markets: 2).Terms.Value;
        Assert.Equal(11d, terms.Change);
        Assert.Equal(0.3 * 21, terms.WorldGrowth, 1e-14);
        Assert.Equal((0.5 - 0.3) * 15 + (0.1 - 0.3) * 6, terms.CommodityComposition, 1e-14);
        Assert.Equal((0.8 - 0.5) * 10 + (0.2 - 0.5) * 5, terms.MarketDistribution, 1e-14);
        Assert.Equal(10 - 8 + (0 - 1) + (0 - 0.6) + 1, terms.Competitiveness, 1e-14);
    }

    [Fact]
    public void Who_grows_with_every_market_owes_nothing_to_competitiveness()
    {
        MarketShareTerms terms = ConstantMarketShare.Decompose([5, 5], [9, 6], [50, 50], [90, 60], markets: 2).Terms.Value;
        Assert.Equal((5d, 5d, 0d, 0d, 0d), (terms.Change, Math.Round(terms.WorldGrowth, 12), Math.Round(terms.CommodityComposition, 12), Math.Round(terms.MarketDistribution, 12), Math.Round(terms.Competitiveness, 12)));
    }

    [Fact]
    public void A_missing_rate_is_taken_from_the_product_and_named()
    {
        var earlier = new Dictionary<(string, string), double> { [("tractors", "PAK")] = 10, [("potash", "CHN")] = 4 };
        var later = new Dictionary<(string, string), double> { [("tractors", "PAK")] = 18, [("tractors", "IND")] = 3, [("cheese", "KAZ")] = 2 };
        var earlierWorld = new Dictionary<(string, string), double> { [("tractors", "PAK")] = 40, [("tractors", "UZB")] = 60, [("potash", "BRA")] = 100 };
        var laterWorld = new Dictionary<(string, string), double> { [("tractors", "PAK")] = 60, [("tractors", "UZB")] = 60, [("tractors", "IND")] = 20, [("potash", "BRA")] = 90, [("cheese", "KAZ")] = 10 };
        MarketShareDecomposition<string, string> result = ConstantMarketShare.Decompose(earlier, later, earlierWorld, laterWorld);

        // r is 0.2; tractors grew by 0.4, to Pakistan by 0.5; potash by -0.1, and to China there is no rate; cheese has none at all.
        Assert.Equal([("tractors", "IND"), ("potash", "CHN"), ("cheese", "KAZ")], result.WithoutMarketRate);
        Assert.Equal(["cheese"], result.WithoutProductRate);
        MarketShareTerms terms = result.Terms.Value;
        Assert.Equal(9d, terms.Change);
        Assert.Equal(0.2 * 14, terms.WorldGrowth, 1e-14);
        Assert.Equal((0.4 - 0.2) * 10 + (-0.1 - 0.2) * 4, terms.CommodityComposition, 1e-14);
        Assert.Equal((0.5 - 0.4) * 10, terms.MarketDistribution, 1e-14);
        Assert.Equal(8 - 5 + 3 + (-4 + 0.4) + 2, terms.Competitiveness, 1e-14);
    }

    [Fact]
    public void A_product_that_the_world_is_said_not_to_export_is_taken_to_grow_with_all()
    {
        MarketShareDecomposition<int, int> result = ConstantMarketShare.Decompose([10, 4], [12, 7], [100, 0], [150, 8], markets: 1);
        Assert.Equal([1], result.WithoutProductRate);
        Assert.Equal([(1, 0)], result.WithoutMarketRate);
        // r is 0.58; the one product with a rate grew by 0.5.
        MarketShareTerms terms = result.Terms.Value;
        Assert.Equal(0.58 * 14, terms.WorldGrowth, 1e-14);
        Assert.Equal((0.5 - 0.58) * 10, terms.CommodityComposition, 1e-14);
        Assert.Equal(0d, terms.MarketDistribution);
        Assert.Equal(2 - 5 + (3 - 0.58 * 4), terms.Competitiveness, 1e-14);
    }

    [Fact]
    public void Without_a_world_there_are_no_rates()
    {
        Assert.Equal(UndefinedReason.NewTrade, ConstantMarketShare.Decompose([0], [1], [0], [5], 1).Terms.Reason);
        Assert.Equal(UndefinedReason.NoTrade, ConstantMarketShare.Decompose([], [], [], [], 1).Terms.Reason);
        Assert.Equal(UndefinedReason.NoTrade, ConstantMarketShare.Decompose<string, string>([], [], [], []).Terms.Reason);
        Assert.Equal("undefined: there was no trade", ConstantMarketShare.Decompose([0], [0], [0], [0], 1).ToString());
    }

    [Fact]
    public void A_layout_that_does_not_fit_and_what_is_no_flow_are_refused()
    {
        Assert.Equal("earlier", Assert.Throws<ArgumentException>(() => ConstantMarketShare.Decompose([1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3], 2)).ParamName);
        Assert.Equal("laterWorld", Assert.Throws<ArgumentException>(() => ConstantMarketShare.Decompose([1], [1], [1], [], 1)).ParamName);
        Assert.Equal("markets", Assert.Throws<ArgumentOutOfRangeException>(() => ConstantMarketShare.Decompose([], [], [], [], 0)).ParamName);
        Assert.StartsWith("laterWorld[0] is NaN;", Assert.Throws<ArgumentException>(() => ConstantMarketShare.Decompose([1], [1], [1], [double.NaN], 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("later['(k, j)'] is -1;", Assert.Throws<ArgumentException>(() => ConstantMarketShare.Decompose(
            [], new Dictionary<(string, string), double> { [("k", "j")] = -1 }, [], [])).Message, StringComparison.Ordinal);
    }
}
