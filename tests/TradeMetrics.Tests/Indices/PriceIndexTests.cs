using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class PriceIndexTests
{
    // The first two periods of the four products that IndexNumR ships.
    private static readonly double[] P1 = [2, 1, 1, 0.5], Q1 = [0.38461538461538464, 1.5384615384615385, 1.5384615384615385, 6.153846153846154];

    [Fact]
    public void A_basket_by_hand()
    {
        double[] p0 = [1, 4], q0 = [10, 5], p1 = [2, 3], q1 = [4, 10];
        Assert.Equal(35d / 30, PriceIndex.Laspeyres(p0, q0, p1, q1).Value);
        Assert.Equal(38d / 44, PriceIndex.Paasche(p0, q0, p1, q1).Value);
        Assert.Equal(Math.Sqrt(35d / 30 * 38 / 44), PriceIndex.Fisher(p0, q0, p1, q1).Value, 1e-15);
        Assert.Equal(Math.Exp((10d / 30 + 8d / 38) / 2 * Math.Log(2) + (20d / 30 + 30d / 38) / 2 * Math.Log(0.75)), PriceIndex.Tornqvist(p0, q0, p1, q1).Value, 1e-15);
        Assert.Equal(44d / 30, QuantityIndex.Laspeyres(p0, q0, p1, q1).Value);
        Assert.Equal(38d / 35, QuantityIndex.Paasche(p0, q0, p1, q1).Value);
        Assert.Equal(Math.Sqrt(44d / 30 * 38 / 35), QuantityIndex.Fisher(p0, q0, p1, q1).Value, 1e-15);
        Assert.Equal(Math.Exp((10d / 30 + 8d / 38) / 2 * Math.Log(0.4) + (20d / 30 + 30d / 38) / 2 * Math.Log(2)), QuantityIndex.Tornqvist(p0, q0, p1, q1).Value, 1e-15);
    }

    [Fact]
    public void Nothing_moved_is_one()
    {
        foreach (IndexFormula formula in new IndexFormula[] { PriceIndex.Laspeyres, PriceIndex.Paasche, PriceIndex.Fisher, PriceIndex.Tornqvist, QuantityIndex.Laspeyres, QuantityIndex.Tornqvist })
            Assert.Equal(1d, formula(P1, Q1, P1, Q1).Value, 1e-15);
    }

    [Fact]
    public void Reasons()
    {
        Assert.Equal(UndefinedReason.NotComparable, PriceIndex.Laspeyres([], [], [], []).Reason);
        Assert.Equal(UndefinedReason.NotComparable, PriceIndex.Tornqvist([], [], [], []).Reason);
        Assert.Equal(UndefinedReason.NonPositiveValue, PriceIndex.Tornqvist([1, 0], [1, 1], [1, 1], [1, 1]).Reason);
        Assert.Equal(UndefinedReason.NonPositiveValue, QuantityIndex.Tornqvist([1, 1], [1, 1], [1, 1], [1, 0]).Reason);
        Assert.Equal(1.5, PriceIndex.Laspeyres([1, 0], [2, 1], [1, 1], [1, 1]).Value);
        Assert.Equal(UndefinedReason.ZeroDenominator, PriceIndex.Laspeyres([0], [1], [1], [1]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, PriceIndex.Laspeyres([1], [0], [1], [1]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, PriceIndex.Paasche([1], [1], [1], [0]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, PriceIndex.Fisher([1], [1], [1], [0]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, PriceIndex.Tornqvist([1], [0], [1], [1]).Reason);
    }

    [Fact]
    public void What_is_no_price_is_refused_by_name_and_place()
    {
        Assert.StartsWith("baseQuantities[0] is -1;", Assert.Throws<ArgumentException>(() => QuantityIndex.Fisher([1], [-1], [1], [1])).Message, StringComparison.Ordinal);
        Assert.Equal("quantities", Assert.Throws<ArgumentException>(() => PriceIndex.Laspeyres([1], [1], [1], [])).ParamName);
        Assert.Equal("prices", Assert.Throws<ArgumentException>(() => PriceIndex.Laspeyres([1], [1], [double.NaN], [1])).ParamName);
        Assert.Equal("price", Assert.Throws<ArgumentException>(() => new PricedQuantity(-1, 1)).ParamName);
        Assert.Equal("quantity", Assert.Throws<ArgumentException>(() => PricedQuantity.FromValue(1, 0)).ParamName);
    }

    [Fact]
    public void Unmatched_products_are_named_with_the_share_of_trade_that_was_matched()
    {
        var earlier = new Dictionary<string, PricedQuantity> { ["a"] = new(1, 10), ["b"] = new(4, 5), ["gone"] = new(2, 5) };
        var later = new Dictionary<string, PricedQuantity> { ["new"] = new(1, 12), ["b"] = new(3, 10), ["a"] = new(2, 4) };
        MatchedIndex<string> index = PriceIndex.Laspeyres(earlier, later);
        Assert.Equal(35d / 30, index.Index.Value);
        Assert.Equal(["gone"], index.OnlyEarlier);
        Assert.Equal(["new"], index.OnlyLater);
        Assert.Equal((0.75, 0.76), (index.MatchedShareOfEarlier.Value, index.MatchedShareOfLater.Value));
        Assert.Equal("1.1666666666666667, 1 products vanished, 1 appeared", index.ToString());
        Assert.Equal(38d / 44, PriceIndex.Paasche(earlier, later).Index.Value);
        Assert.Equal(Math.Sqrt(35d / 30 * 38 / 44), PriceIndex.Fisher(earlier, later).Index.Value, 1e-15);
        Assert.Equal(PriceIndex.Tornqvist([1, 4], [10, 5], [2, 3], [4, 10]), PriceIndex.Tornqvist(earlier, later).Index);
        Assert.Equal(44d / 30, QuantityIndex.Laspeyres(earlier, later).Index.Value);
        Assert.Equal(38d / 35, QuantityIndex.Paasche(earlier, later).Index.Value);
        Assert.Equal(QuantityIndex.Fisher([1, 4], [10, 5], [2, 3], [4, 10]), QuantityIndex.Fisher(earlier, later).Index);
        Assert.Equal(QuantityIndex.Tornqvist([1, 4], [10, 5], [2, 3], [4, 10]), QuantityIndex.Tornqvist(earlier, later).Index);
    }

    [Fact]
    public void Without_a_common_product_there_is_no_index()
    {
        MatchedIndex<string> index = PriceIndex.Fisher(new Dictionary<string, PricedQuantity> { ["a"] = new(1, 1) }, new Dictionary<string, PricedQuantity> { ["b"] = new(1, 1) });
        Assert.Equal(UndefinedReason.NotComparable, index.Index.Reason);
        Assert.Equal((0d, 0d), (index.MatchedShareOfEarlier.Value, index.MatchedShareOfLater.Value));
        Assert.Equal(UndefinedReason.NoTrade, PriceIndex.Fisher(new Dictionary<string, PricedQuantity>(), []).MatchedShareOfLater.Reason);
    }

    [Fact]
    public void A_unit_value_is_value_by_quantity()
    {
        PricedQuantity wheat = PricedQuantity.FromValue(600, 400);
        Assert.Equal((1.5, 400d, 600d, "400 at 1.5"), (wheat.Price, wheat.Quantity, wheat.Value, wheat.ToString()));
        Assert.Equal(new PricedQuantity(), default);
    }
}
