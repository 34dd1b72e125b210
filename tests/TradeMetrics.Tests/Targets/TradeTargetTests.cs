namespace TradeMetrics.Tests;

public class TradeTargetTests
{
    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    public static TheoryData<decimal, decimal> Mixed => MixedCurrencies.Amounts;

    [Fact]
    public void Progress_and_gap_of_an_observation_are_of_a_year()
    {
        var target = new TradeTarget<decimal>(1000m, 2020);
        Observation<decimal> year = new(TradePeriod.Year(2016), 50m), months = new(TradePeriod.YearToDate(2016, 5), 500m), unknown = new(TradePeriod.Year(2016), UndefinedReason.Confidential);
        Assert.Equal((0.05m, 950m), (target.Progress(year).Value, target.Gap(year).Value));
        Assert.Equal(0.05m, target.Progress(new Observation<decimal>(FiscalCalendar.Pakistan.Year(2016), 50m)).Value);
        Assert.Equal((UndefinedReason.NotComparable, UndefinedReason.NotComparable), (target.Progress(months).Reason, target.Gap(months).Reason));
        Assert.Equal((UndefinedReason.Confidential, UndefinedReason.Confidential), (target.Progress(unknown).Reason, target.Gap(unknown).Reason));
    }

    [Fact]
    public void Progress_is_the_part_reached_and_gap_what_is_left()
    {
        var target = new TradeTarget<decimal>(1000m, 2020);

        Assert.Equal(1000m, target.Amount);
        Assert.Equal(TradePeriod.Year(2020), target.Year);
        Assert.Equal(0.05m, target.Progress(50m));
        Assert.Equal(950m, target.Gap(50m));
        Assert.Equal(1.2m, target.Progress(1200m));
        Assert.Equal(-200m, target.Gap(1200m));
        Assert.Equal(0m, target.Gap(1000m));
    }

    [Fact]
    public void A_target_is_more_than_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new TradeTarget<decimal>(0m, 2020));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new TradeTarget<decimal>(-1m, 2020));
        Assert.Equal(0.01m, new TradeTarget<decimal>(0.01m, 2020).Amount);
    }

    [Fact]
    public void Its_year_may_be_fiscal_but_is_a_year()
    {
        Assert.Equal(FiscalCalendar.Pakistan.Year(2027), new TradeTarget<decimal>(1m, FiscalCalendar.Pakistan.Year(2027)).Year);
        Assert.Equal(FiscalCalendar.UnitedKingdomTax.Year(2027), new TradeTarget<decimal>(1m, FiscalCalendar.UnitedKingdomTax.Year(2027)).Year);
        Assert.Equal(NepaliYears.Calendar.Year(2080), new TradeTarget<decimal>(1m, NepaliYears.Calendar.Year(2080)).Year);
        Assert.Equal(NepaliYears.Calendar.Year(2080), new TradeTarget<decimal>(1m, NepaliYears.Calendar, 2080).Year);
        Assert.Throws<ArgumentNullException>("calendar", () => new TradeTarget<decimal>(1m, null!, 2080));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => new TradeTarget<decimal>(1m, NepaliYears.Calendar, 2083));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new TradeTarget<decimal>(0m, NepaliYears.Calendar, 2080));
        Assert.Throws<ArgumentException>("year", () => new TradeTarget<decimal>(1m, TradePeriod.YearToDate(2020, 11)));
        Assert.Throws<ArgumentException>("year", () => new TradeTarget<decimal>(1m, TradePeriod.Months(new(2020, 1), new(2021, 1))));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new TradeTarget<decimal>(1m, 0));
    }

    [Theory]
    [InlineData(363, false)]
    [InlineData(364, true)]
    [InlineData(367, true)]
    [InlineData(368, false)]
    public void A_year_that_begins_within_a_month_has_364_to_367_days(int days, bool allowed)
    {
        TradePeriod year = TradePeriod.Between(new(2023, 7, 16), new NodaTime.LocalDate(2023, 7, 16).PlusDays(days - 1));

        if (allowed) Assert.Equal(year, new TradeTarget<decimal>(1m, year).Year);
        else Assert.Throws<ArgumentException>(nameof(year), () => new TradeTarget<decimal>(1m, year));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_is_invariant(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("1000.5 in 2020", new TradeTarget<decimal>(1000.5m, 2020).ToString());
        Assert.Equal("USD 1000.5 in 2020", new TradeTarget<CurrencyAmount>(CurrencyAmount.Usd(1000.5m), 2020).ToString());
        Assert.Equal("420.5 in 2024-02/2024-06", new RunRate<decimal>(420.5m, TradePeriod.Months(new(2024, 2), new(2024, 6))).ToString());
    });

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Levels_of_another_currency_are_refused(decimal level, decimal other)
    {
        _ = other;
        var target = new TradeTarget<CurrencyAmount>(CurrencyAmount.Usd(1000m), 2020);
        CurrencyAmount euros = CurrencyAmount.Eur(level);
        Observation<CurrencyAmount> before = new(TradePeriod.Year(2016), euros), soFar = new(TradePeriod.YearToDate(2020, 7), euros);
        GrowthRate tenth = GrowthRate.FromPercent(10m);

        MixedCurrencies.AreRefused(() => target.Progress(euros));
        MixedCurrencies.AreRefused(() => target.Progress(new Observation<CurrencyAmount>(TradePeriod.YearToDate(2016, 5), euros)));
        MixedCurrencies.AreRefused(() => target.Gap(new Observation<CurrencyAmount>(TradePeriod.Year(2016), euros)));
        MixedCurrencies.AreRefused(() => target.Gap(euros));
        MixedCurrencies.AreRefused(() => target.RequiredGrowth(before));
        MixedCurrencies.AreRefused(() => target.RequiredGrowth(before, PartYearConvention.Twelfths));
        MixedCurrencies.AreRefused(() => target.ProjectedYear(before, tenth));
        MixedCurrencies.AreRefused(() => target.ProjectedYear(before, default));
        MixedCurrencies.AreRefused(() => target.IsOnTrack(before, tenth));
        MixedCurrencies.AreRefused(() => target.RequiredRunRate(soFar));
        MixedCurrencies.AreRefused(() => target.RequiredRunRate(new(target.Year, euros)));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Levels_of_another_currency_are_refused_also_where_the_period_forbids_the_metric(decimal level, decimal other)
    {
        _ = other;
        var target = new TradeTarget<CurrencyAmount>(CurrencyAmount.Usd(1000m), 2020);
        CurrencyAmount euros = CurrencyAmount.Eur(level);

        MixedCurrencies.AreRefused(() => target.RequiredGrowth(new(TradePeriod.Year(2021), euros)));
        MixedCurrencies.AreRefused(() => target.RequiredGrowth(new(TradePeriod.Month(2016, 1), euros)));
        MixedCurrencies.AreRefused(() => target.RequiredGrowth(new(FiscalCalendar.Pakistan.Year(2017), euros)));
        MixedCurrencies.AreRefused(() => target.ProjectedYear(new(TradePeriod.Month(2016, 1), euros), default));
        MixedCurrencies.AreRefused(() => target.IsOnTrack(new(TradePeriod.Month(2016, 1), euros), default));
        MixedCurrencies.AreRefused(() => target.RequiredRunRate(new(TradePeriod.Month(2020, 2), euros)));
    }

    [Fact]
    public void Targets_in_a_currency_work_as_those_in_numbers()
    {
        var target = new TradeTarget<CurrencyAmount>(CurrencyAmount.Usd(1000m), 2020);
        var before = new Observation<CurrencyAmount>(TradePeriod.Year(2016), CurrencyAmount.Usd(50m));

        Assert.Equal(CurrencyAmount.Usd(950m), target.Gap(CurrencyAmount.Usd(50m)));
        Assert.Equal(Growth.Compound(50m, 1000m, 4), target.RequiredGrowth(before));
        Assert.Equal(CurrencyAmount.Usd(0m), target.RequiredRunRate(new(TradePeriod.Month(2020, 1), CurrencyAmount.Usd(1200m))).Value.Remaining);
        Assert.Equal(CurrencyAmount.Usd(33.33m), new RunRate<CurrencyAmount>(CurrencyAmount.Usd(100m), TradePeriod.Quarter(2020, 4)).PerMonth().Value);
    }
}
