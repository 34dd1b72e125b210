using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class OpennessTests
{
    private static readonly TradePeriod Year = TradePeriod.Year(2023);

    [Fact]
    public void The_two_conventions_differ_by_half()
    {
        Assert.Equal(0.75, Openness.TotalTradeToGdp(200, 100, 400).Value);
        Assert.Equal(0.375, Openness.MeanTradeToGdp(200, 100, 400).Value);
        Assert.Equal(0.75, Openness.TotalTradeToGdp([150, 50], [100], 400).Value);
        Assert.Equal(0.375, Openness.MeanTradeToGdp([150, 50], [100], 400).Value);
        var exports = new Dictionary<string, double> { ["BLR"] = 150, ["CHN"] = 50 };
        var imports = new Dictionary<string, double> { ["CHN"] = 100 };
        Assert.Equal(0.75, Openness.TotalTradeToGdp(exports, imports, 400).Value);
        Assert.Equal(0.375, Openness.MeanTradeToGdp(exports, imports, 400).Value);
    }

    [Fact]
    public void The_product_of_another_period_is_not_comparable()
    {
        Observation<decimal> exports = new(Year, 200m), imports = new(Year, 100m);
        Assert.Equal(0.75m, Openness.TotalTradeToGdp(exports, imports, new(Year, 400m)).Value);
        Assert.Equal(0.375m, Openness.MeanTradeToGdp(exports, imports, new(Year, 400m)).Value);
        Assert.Equal(UndefinedReason.NotComparable, Openness.TotalTradeToGdp(exports, imports, new(FiscalCalendar.Pakistan.Year(2023), 400m)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Openness.TotalTradeToGdp(exports, new(Year.Next(), 100m), new(Year, 400m)).Reason);
        Assert.Equal(UndefinedReason.Missing, Openness.MeanTradeToGdp(exports, new(Year, UndefinedReason.Missing), new Observation<decimal>(Year, 400m)).Reason);
        Assert.Equal(UndefinedReason.Confidential, Openness.TotalTradeToGdp(exports, imports, new Observation<decimal>(Year, UndefinedReason.Confidential)).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, Openness.TotalTradeToGdp(exports, imports, new(Year, 0m)).Reason);
        Assert.Equal(UndefinedReason.NoTrade, Openness.TotalTradeToGdp(new Observation<decimal>(Year, 0m), new Observation<decimal>(Year, 0m), new Observation<decimal>(Year, 0m)).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Openness.TotalTradeToGdp(exports, imports, new(Year, -1m)));
    }

    [Fact]
    public void Without_a_product_there_is_no_ratio()
    {
        Assert.Equal(UndefinedReason.ZeroDenominator, Openness.TotalTradeToGdp(1, 0, 0).Reason);
        Assert.Equal(UndefinedReason.NoTrade, Openness.MeanTradeToGdp(0, 0, 0).Reason);
        Assert.Equal("gdp", Assert.Throws<ArgumentException>(() => Openness.TotalTradeToGdp(1, 0, double.NaN)).ParamName);
    }

    [Fact]
    public void Dependence_is_the_partners_share_in_all_trade()
    {
        Assert.Equal(0.25, Openness.BilateralDependence(20, 120, 30, 80).Value);
        Assert.Equal([0.25, 0.75], Openness.BilateralDependence([20, 100], [30, 50]).Select(m => m.Value));
        var exports = new Dictionary<string, double> { ["BLR"] = 50, ["CHN"] = 100 };
        var imports = new Dictionary<string, double> { ["KAZ"] = 50 };
        Assert.Equal([0.25, 0.5, 0.25], Openness.BilateralDependence(exports, imports).Values.Select(m => m.Value));
        Assert.Equal(UndefinedReason.NoTrade, Openness.BilateralDependence(0, 0, 0, 0).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, Openness.BilateralDependence(1, 0, 0, 0).Reason);
        Assert.Equal(UndefinedReason.NoTrade, Openness.BilateralDependence([0], [0])[0].Reason);
    }
}
