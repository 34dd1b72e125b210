using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class MarginsTests
{
    // Two of four products; the reference sells three, of which the exporter has one.
    private static readonly double[] Exports = [10, 20, 0, 0], Reference = [40, 0, 50, 110];

    [Fact]
    public void Each_convention_by_hand()
    {
        Assert.Equal(2d / 3, Margins.ExtensiveByCount(Exports, Reference).Value);
        Assert.Equal(15d / (200d / 3), Margins.IntensiveByCount(Exports, Reference).Value);
        Assert.Equal(40d / 200, Margins.ExtensiveHummelsKlenow(Exports, Reference).Value);
        Assert.Equal(30d / 40, Margins.IntensiveHummelsKlenow(Exports, Reference).Value);
    }

    [Fact]
    public void A_reference_without_the_exporter_lets_the_intensive_margin_exceed_one() =>
        Assert.Equal(2.5, Margins.IntensiveHummelsKlenow([100, 0], [40, 60]).Value);

    [Fact]
    public void Reasons()
    {
        Assert.Equal(UndefinedReason.NoTrade, Margins.ExtensiveHummelsKlenow([0, 0], [1, 2]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, Margins.IntensiveHummelsKlenow([1, 2], [0, 0]).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Margins.ExtensiveHummelsKlenow([1, 0], [0, 2]).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Margins.IntensiveHummelsKlenow([1, 0], [0, 2]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, Margins.ExtensiveByCount([0], [0]).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, Margins.ExtensiveByCount([1], [0]).Reason);
        Assert.Equal(0d, Margins.ExtensiveByCount([0], [1]).Value);
        Assert.Equal(UndefinedReason.NoTrade, Margins.IntensiveByCount([0], [1]).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, Margins.IntensiveByCount([1], [0]).Reason);
    }

    [Fact]
    public void Markets_reached_and_markets_there_are()
    {
        Assert.Equal(0.5, Margins.MarketPenetration([5, 0, 0, 0], [9, 1, 0, 0]).Value);
        Assert.Equal(2d, Margins.MarketPenetration([5, 5], [9, 0]).Value);
        Assert.Equal(UndefinedReason.NoTrade, Margins.MarketPenetration([0], [0]).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, Margins.MarketPenetration([1], [0]).Reason);
        Assert.StartsWith("imports[0] is NaN;", Assert.Throws<ArgumentException>(() => Margins.MarketPenetration([1], [double.NaN])).Message, StringComparison.Ordinal);
        Assert.Equal("imports", Assert.Throws<ArgumentException>(() => Margins.MarketPenetration([1], [])).ParamName);
    }

    [Fact]
    public void Products_and_markets_are_matched_by_key()
    {
        var exports = new Dictionary<string, double> { ["a"] = 10, ["b"] = 20 };
        var reference = new Dictionary<string, double> { ["d"] = 110, ["c"] = 50, ["a"] = 40 };
        Assert.Equal(Margins.ExtensiveByCount(Exports, Reference), Margins.ExtensiveByCount(exports, reference));
        Assert.Equal(Margins.IntensiveByCount(Exports, Reference), Margins.IntensiveByCount(exports, reference));
        Assert.Equal(Margins.ExtensiveHummelsKlenow(Exports, Reference), Margins.ExtensiveHummelsKlenow(exports, reference));
        Assert.Equal(Margins.IntensiveHummelsKlenow(Exports, Reference), Margins.IntensiveHummelsKlenow(exports, reference));
        Assert.Equal(2d / 3, Margins.MarketPenetration(exports, reference).Value);
    }
}
