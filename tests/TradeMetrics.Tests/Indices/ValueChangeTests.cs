using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class ValueChangeTests
{
    private static readonly PricedFlow Before = new(price: 2, quantity: 10, exchangeRate: 100), After = new(3, 12, 110);

    [Fact]
    public void Each_convention_by_hand()
    {
        // 2,000 becomes 3,960.
        Assert.Equal(new ValueChangeParts(1960, 400, 1200, 360, 0, 0, 0), ValueChange.Sequential([Before], [After]));
        Assert.Equal(new ValueChangeParts(1960, 400, 1000, 200, 360, 0, 0), ValueChange.BaseWeighted([Before], [After]));
        ValueChangeParts mean = ValueChange.LogMean([Before], [After]).Value;
        double weight = 1960 / Math.Log(3960d / 2000);
        Assert.Equal(weight * Math.Log(1.2), mean.Volume, 1e-10);
        Assert.Equal(weight * Math.Log(1.5), mean.Price, 1e-10);
        Assert.Equal(weight * Math.Log(1.1), mean.ExchangeRate, 1e-10);
        Assert.Equal((1960d, 0d), (mean.Change, mean.Joint));
    }

    [Fact]
    public void What_appeared_and_vanished_stands_apart()
    {
        var earlier = new Dictionary<string, PricedFlow> { ["cotton"] = Before, ["surgical"] = new(5, 1, 100) };
        var later = new Dictionary<string, PricedFlow> { ["rice"] = new(1, 2, 110), ["cotton"] = After };
        MatchedValueChange<string> change = ValueChange.Sequential(earlier, later);
        Assert.Equal(new ValueChangeParts(1960 + 220 - 500, 400, 1200, 360, 0, 220, -500), change.Parts.Value);
        Assert.Equal(["rice"], change.OnlyLater);
        Assert.Equal(["surgical"], change.OnlyEarlier);
        Assert.Equal(new ValueChangeParts(1680, 400, 1000, 200, 360, 220, -500), ValueChange.BaseWeighted(earlier, later).Parts.Value);
        ValueChangeParts mean = ValueChange.LogMean(earlier, later).Parts.Value;
        Assert.Equal((1680d, 220d, -500d), (mean.Change, mean.Appeared, mean.Vanished));
        Assert.Equal("1680: volume 400, price 1200, exchange rate 360, joint 0, appeared 220, vanished -500", change.ToString());
    }

    [Fact]
    public void Logarithms_need_values()
    {
        Assert.Equal(UndefinedReason.NonPositiveValue, ValueChange.LogMean([new(1, 0, 1)], [new(1, 1, 1)]).Reason);
        Assert.Equal(default, ValueChange.LogMean([new(1, 0, 1)], [new(0, 1, 1)]).Value);
        Assert.Equal(new ValueChangeParts(1, 1, 0, 0, 0, 0, 0), ValueChange.Sequential([new(1, 0, 1)], [new(1, 1, 1)]));
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Equal("later", Assert.Throws<ArgumentException>(() => ValueChange.Sequential([Before], [])).ParamName);
        Assert.Equal("exchangeRate", Assert.Throws<ArgumentException>(() => new PricedFlow(1, 1, double.NaN)).ParamName);
        Assert.Equal("10 at 2, exchange rate 100", Before.ToString());
    }
}
