namespace TradeMetrics.Tests;

public class BilateralSeriesTests
{
    private static readonly Economy Pakistan = Economy.Parse("PAK");
    private static readonly Economy Belarus = Economy.Parse("BLR");
    private static readonly TradePeriod January = TradePeriod.Month(2023, 1);

    private static readonly TradeSeries<decimal> Exports = TradeSeries.Consecutive(January, [1m, 2m, 3m]);

    private static readonly TradeSeries<decimal> Imports = TradeSeries.Create<decimal>(
        [new(TradePeriod.Month(2023, 2), 5m), new(TradePeriod.Month(2023, 3), UndefinedReason.Confidential), new(TradePeriod.Month(2023, 4), 7m)]);

    private static readonly BilateralSeries<decimal> Trade = new(Pakistan, Belarus, Exports, Imports, Valuation.Fob, Valuation.Cif);

    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Fact]
    public void All_parts_are_kept()
    {
        Assert.Equal(Pakistan, Trade.Reporter);
        Assert.Equal(Belarus, Trade.Partner);
        Assert.Same(Exports, Trade.Exports);
        Assert.Same(Imports, Trade.Imports);
        Assert.Equal(Valuation.Fob, Trade.ExportValuation);
        Assert.Equal(Valuation.Cif, Trade.ImportValuation);
        Assert.Equal(Valuation.Unspecified, new BilateralSeries<decimal>(Pakistan, Belarus, Exports, Imports).ExportValuation);
        Assert.Equal(Valuation.Unspecified, new BilateralSeries<decimal>(Pakistan, Belarus, Exports, Imports).ImportValuation);
    }

    [Fact]
    public void Periods_are_those_of_either_series_each_once_and_in_order() =>
        Assert.Equal(Enumerable.Range(0, 4).Select(m => January.PlusMonths(m)), Trade.Periods);

    [Fact]
    public void Trade_exists_where_both_flows_are_known() =>
        Assert.Equal(
            new BilateralTrade<decimal>(Pakistan, Belarus, TradePeriod.Month(2023, 2), 2m, 5m, Valuation.Fob, Valuation.Cif),
            Trade.At(TradePeriod.Month(2023, 2)).Value);

    [Fact]
    public void Where_a_flow_is_not_known_its_reason_is_given()
    {
        Assert.Equal(UndefinedReason.Missing, Trade.At(January).Reason);
        Assert.Equal(UndefinedReason.Confidential, Trade.At(TradePeriod.Month(2023, 3)).Reason);
        Assert.Equal(UndefinedReason.Missing, Trade.At(TradePeriod.Month(2023, 4)).Reason);
        Assert.Equal(UndefinedReason.Missing, Trade.At(TradePeriod.Months(new(2023, 3), new(2023, 4))).Reason);
        Assert.Equal(UndefinedReason.Missing, Trade.At(TradePeriod.Year(2023)).Reason);
    }

    [Fact]
    public void Several_periods_in_a_row_add_up()
    {
        var pair = new BilateralSeries<decimal>(Pakistan, Belarus, Exports, TradeSeries.Consecutive(January, [4m, 5m, 6m]));

        BilateralTrade<decimal> quarter = pair.At(TradePeriod.Quarter(2023, 1)).Value;

        Assert.Equal(6m, quarter.Exports);
        Assert.Equal(15m, quarter.Imports);
        Assert.Equal(TradePeriod.Quarter(2023, 1), quarter.Period);
    }

    [Fact]
    public void The_mirror_swaps_series_and_valuations()
    {
        BilateralSeries<decimal> mirror = Trade.Mirror();

        Assert.Equal(Belarus, mirror.Reporter);
        Assert.Equal(Pakistan, mirror.Partner);
        Assert.Same(Imports, mirror.Exports);
        Assert.Same(Exports, mirror.Imports);
        Assert.Equal(Trade.At(TradePeriod.Month(2023, 2)).Value.Mirror(), mirror.At(TradePeriod.Month(2023, 2)).Value);
    }

    [Fact]
    public void A_pair_is_of_two_named_economies_and_two_series()
    {
        Assert.Throws<ArgumentException>("reporter", () => new BilateralSeries<decimal>(Economy.Unspecified, Belarus, Exports, Imports));
        Assert.Throws<ArgumentException>("partner", () => new BilateralSeries<decimal>(Pakistan, Economy.Unspecified, Exports, Imports));
        Assert.Throws<ArgumentException>("partner", () => new BilateralSeries<decimal>(Pakistan, Pakistan, Exports, Imports));
        Assert.Throws<ArgumentNullException>("exports", () => new BilateralSeries<decimal>(Pakistan, Belarus, null!, Imports));
        Assert.Throws<ArgumentNullException>("imports", () => new BilateralSeries<decimal>(Pakistan, Belarus, Exports, null!));
    }

    [Fact]
    public void A_negative_flow_is_refused_by_the_name_of_its_series()
    {
        TradeSeries<decimal> negative = TradeSeries.Consecutive(January, [1m, -1m]);

        Assert.Throws<ArgumentOutOfRangeException>("exports", () => new BilateralSeries<decimal>(Pakistan, Belarus, negative, Imports));
        Assert.Throws<ArgumentOutOfRangeException>("imports", () => new BilateralSeries<decimal>(Pakistan, Belarus, Exports, negative));
    }

    [Fact]
    public void One_of_the_series_may_know_nothing()
    {
        TradeSeries<CurrencyAmount> euros = TradeSeries.Consecutive(January, [CurrencyAmount.Eur(1m), CurrencyAmount.Eur(0m)]);
        TradeSeries<CurrencyAmount> nothing = TradeSeries.Create<CurrencyAmount>([new(January, UndefinedReason.Missing)]);

        Assert.Equal(UndefinedReason.Missing, new BilateralSeries<CurrencyAmount>(Pakistan, Belarus, euros, nothing).At(January).Reason);
        Assert.Equal(UndefinedReason.Missing, new BilateralSeries<CurrencyAmount>(Pakistan, Belarus, nothing, euros).At(January).Reason);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_gives_the_pair_and_the_extent(string culture) => EconomyCultures.Run(culture, () => Assert.Equal(
        "PAK with BLR: exports 3 observations, 2023-01 to 2023-03; imports 3 observations, 2023-02 to 2023-04", Trade.ToString()));
}
