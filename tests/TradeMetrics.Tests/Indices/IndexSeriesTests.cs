using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class IndexSeriesTests
{
    // Two products in three periods; prices return to where they were, quantities follow them late.
    private static readonly double[] Prices = [1, 1, 2, 1, 1, 1], Quantities = [4, 4, 2, 4, 4, 4];

    [Fact]
    public void A_chain_drifts_where_a_fixed_base_returns()
    {
        Assert.Equal([1d, 1.5, 1d], IndexSeries.FixedBase(PriceIndex.Laspeyres, Prices, Quantities, 2).Select(m => m.Value));
        Assert.Equal([1d, 1.5, 1.5 * 6 / 8], IndexSeries.Chained(PriceIndex.Laspeyres, Prices, Quantities, 2).Select(m => m.Value));
        Assert.Equal([1d, 0.75, 1d], IndexSeries.FixedBase(QuantityIndex.Laspeyres, Prices, Quantities, 2).Select(m => m.Value));
    }

    [Fact]
    public void A_chain_stays_broken_with_the_reason_of_its_link()
    {
        double[] quantities = [4, 4, 0, 0, 4, 4];
        Assert.Equal([null, UndefinedReason.NoTrade, UndefinedReason.NoTrade], IndexSeries.Chained(PriceIndex.Paasche, Prices, quantities, 2).Select(m => m.Reason));
        Assert.Equal([null, UndefinedReason.NoTrade, null], IndexSeries.FixedBase(PriceIndex.Paasche, Prices, quantities, 2).Select(m => m.Reason));
    }

    [Fact]
    public void Products_may_come_and_go()
    {
        Dictionary<string, PricedQuantity>[] periods =
        [
            new() { ["a"] = new(1, 1), ["b"] = new(1, 1) },
            new() { ["b"] = new(2, 1), ["c"] = new(1, 1) },
            new() { ["c"] = new(3, 1), ["d"] = new(1, 3) },
        ];
        IReadOnlyList<MatchedIndex<string>> chained = IndexSeries.Chained(PriceIndex.Fisher, periods), fixedBase = IndexSeries.FixedBase(PriceIndex.Fisher, periods);
        Assert.Equal([1d, 2d, 6d], chained.Select(p => Math.Round(p.Index.Value, 12)));
        Assert.Equal(["b"], chained[2].OnlyEarlier);
        Assert.Equal(["d"], chained[2].OnlyLater);
        Assert.Equal(0.5, chained[2].MatchedShareOfLater.Value);
        Assert.Equal(UndefinedReason.NotComparable, fixedBase[2].Index.Reason);
        Assert.Equal(["a", "b"], fixedBase[2].OnlyEarlier);
        Assert.Empty(IndexSeries.Chained(PriceIndex.Fisher, Array.Empty<Dictionary<string, PricedQuantity>>()));
    }

    [Fact]
    public void A_layout_that_does_not_fit_is_refused()
    {
        Assert.Equal("prices", Assert.Throws<ArgumentException>(() => IndexSeries.FixedBase(PriceIndex.Fisher, [1, 2, 3], [1, 2, 3], 2)).ParamName);
        Assert.Equal("quantities", Assert.Throws<ArgumentException>(() => IndexSeries.Chained(PriceIndex.Fisher, [1, 2], [1], 2)).ParamName);
        Assert.Equal("products", Assert.Throws<ArgumentOutOfRangeException>(() => IndexSeries.Chained(PriceIndex.Fisher, [], [], 0)).ParamName);
        Assert.Throws<ArgumentNullException>(() => IndexSeries.Chained(null!, [], [], 1));
        Assert.Throws<ArgumentNullException>(() => IndexSeries.Chained(PriceIndex.Fisher, new Dictionary<string, PricedQuantity>[] { null! }));
    }
}
