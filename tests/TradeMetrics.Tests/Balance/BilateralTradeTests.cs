namespace TradeMetrics.Tests;

public class BilateralTradeTests
{
    private static readonly Economy Germany = Economy.Parse("DEU");
    private static readonly Economy France = Economy.Parse("FRA");
    private static readonly TradePeriod Year2016 = TradePeriod.Year(2016);

    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Fact]
    public void Germany_and_france_in_2016()
    {
        BilateralTrade<decimal> trade = Of(4_928_464_223m, 5_032_150_681m);

        Assert.Equal(9_960_614_904m, trade.Total);
        Assert.Equal(-103_686_458m, trade.Balance);
        Assert.Equal(-0.010409644283945m, trade.NormalizedBalance.Value, 15);
        Assert.Equal(0.979395200069924m, trade.CoverageRatio.Value, 15);
        Assert.Equal(France, trade.Favours);
    }

    [Fact]
    public void All_parts_are_kept()
    {
        var trade = new BilateralTrade<decimal>(Germany, France, Year2016, 3m, 2m, Valuation.Fob, Valuation.Cif);

        Assert.Equal(Germany, trade.Reporter);
        Assert.Equal(France, trade.Partner);
        Assert.Equal(Year2016, trade.Period);
        Assert.Equal(3m, trade.Exports);
        Assert.Equal(2m, trade.Imports);
        Assert.Equal(Valuation.Fob, trade.ExportValuation);
        Assert.Equal(Valuation.Cif, trade.ImportValuation);
        Assert.Equal(Valuation.Unspecified, Of(3m, 2m).ExportValuation);
        Assert.Equal(Valuation.Unspecified, Of(3m, 2m).ImportValuation);
    }

    [Theory]
    [InlineData(3, 2, "DEU")]
    [InlineData(2, 3, "FRA")]
    [InlineData(3, 0, "DEU")]
    [InlineData(0, 3, "FRA")]
    [InlineData(3, 3, null)]
    [InlineData(0, 0, null)]
    public void Trade_favours_who_sold_more(int exports, int imports, string? favoured) =>
        Assert.Equal(favoured, Of(exports, imports).Favours?.ToString());

    [Fact]
    public void Without_imports_there_is_no_coverage_and_without_trade_no_balance_to_normalise()
    {
        Assert.Equal(0m, Of(0m, 5m).CoverageRatio.Value);
        Assert.Equal(UndefinedReason.ZeroDenominator, Of(5m, 0m).CoverageRatio.Reason);
        Assert.Equal(UndefinedReason.NoTrade, Of(0m, 0m).CoverageRatio.Reason);
        Assert.Equal(1m, Of(5m, 0m).NormalizedBalance.Value);
        Assert.Equal(-1m, Of(0m, 5m).NormalizedBalance.Value);
        Assert.Equal(UndefinedReason.NoTrade, Of(0m, 0m).NormalizedBalance.Reason);
    }

    [Fact]
    public void The_mirror_swaps_everything_but_the_period()
    {
        var trade = new BilateralTrade<decimal>(Germany, France, Year2016, 3m, 2m, Valuation.Fob, Valuation.Cif);

        Assert.Equal(new BilateralTrade<decimal>(France, Germany, Year2016, 2m, 3m, Valuation.Cif, Valuation.Fob), trade.Mirror());
        Assert.Equal(trade, trade.Mirror().Mirror());
    }

    [Fact]
    public void A_pair_is_of_two_named_economies()
    {
        Assert.Throws<ArgumentException>("reporter", () => new BilateralTrade<decimal>(Economy.Unspecified, France, Year2016, 1m, 1m));
        Assert.Throws<ArgumentException>("partner", () => new BilateralTrade<decimal>(Germany, Economy.Unspecified, Year2016, 1m, 1m));
        Assert.Throws<ArgumentException>("partner", () => new BilateralTrade<decimal>(Germany, Germany, Year2016, 1m, 1m));
        Assert.Equal(Economy.World, new BilateralTrade<decimal>(Germany, Economy.World, Year2016, 1m, 1m).Partner);
    }

    [Fact]
    public void A_negative_flow_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("exports", () => Of(-1m, 1m));
        Assert.Throws<ArgumentOutOfRangeException>("imports", () => Of(1m, -1m));
    }

    [Fact]
    public void Equality_is_of_all_parts()
    {
        BilateralTrade<decimal> trade = Of(3m, 2m);

        Assert.True(trade == Of(3.0m, 2.0m));
        Assert.Equal(trade.GetHashCode(), Of(3.0m, 2.0m).GetHashCode());
        Assert.True(trade != Of(3m, 2.1m));
        Assert.True(trade != trade.Mirror());
        Assert.True(trade != new BilateralTrade<decimal>(Germany, France, Year2016, 3m, 2m, Valuation.Fob, Valuation.Unspecified));
    }

    [Fact]
    public void Default_is_trade_of_nothing_between_unspecified_economies()
    {
        BilateralTrade<decimal> trade = default;

        Assert.Equal(Economy.Unspecified, trade.Reporter);
        Assert.Equal(UndefinedReason.NoTrade, trade.CoverageRatio.Reason);
        Assert.Equal(UndefinedReason.NoTrade, trade.NormalizedBalance.Reason);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_is_invariant_and_shows_the_valuations_that_are_known(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("DEU with FRA, 2016: exports 3.5, imports 2", Of(3.5m, 2m).ToString());
        Assert.Equal(
            "DEU with FRA, 2016: exports 3.5 FOB, imports 2 CIF",
            new BilateralTrade<decimal>(Germany, France, Year2016, 3.5m, 2m, Valuation.Fob, Valuation.Cif).ToString());
        Assert.Equal(
            "DEU with FRA, 2016: exports EUR 3.5, imports EUR 2",
            new BilateralTrade<CurrencyAmount>(Germany, France, Year2016, CurrencyAmount.Eur(3.5m), CurrencyAmount.Eur(2m)).ToString());
    });

    private static BilateralTrade<decimal> Of(decimal exports, decimal imports) => new(Germany, France, Year2016, exports, imports);

    [Fact]
    public void Default_is_its_own_mirror() => Assert.Equal(default, default(BilateralTrade<decimal>).Mirror());
}
