using NodaTime;

namespace TradeMetrics.Tests;

public class SeriesGrowthTests
{
    private static readonly TradeSeries<decimal> TwoYears = TradeSeries.Consecutive(
        TradePeriod.Month(2022, 1), Enumerable.Range(0, 24).Select(m => m < 12 ? 100m : 130m + m));

    [Fact]
    public void Year_on_year_asks_for_the_same_period_a_year_earlier()
    {
        Assert.Equal(GrowthRate.FromPercent(44m), TwoYears.YearOnYear(TradePeriod.YearToDate(2023, 5)).Value);
        Assert.Equal(GrowthRate.FromPercent(42m), TwoYears.YearOnYear(TradePeriod.Month(2023, 1)).Value);
        Assert.Equal(UndefinedReason.Missing, TwoYears.YearOnYear(TradePeriod.Month(2022, 12)).Reason);
        Assert.Equal(UndefinedReason.Missing, TwoYears.YearOnYear(TradePeriod.Month(2024, 1)).Reason);
        Assert.Equal(UndefinedReason.Missing, TwoYears.YearOnYear(TradePeriod.Year(1)).Reason);
    }

    [Fact]
    public void A_missing_year_does_not_make_a_two_year_change_look_like_one_year()
    {
        TradeSeries<decimal> years = TradeSeries.Create([Of(TradePeriod.Year(2019), 100m), Of(TradePeriod.Year(2021), 120m), Of(TradePeriod.Year(2022), 150m)]);

        Assert.Equal(UndefinedReason.Missing, years.YearOnYear(TradePeriod.Year(2021)).Reason);
        Assert.Equal(UndefinedReason.Missing, years.PeriodOnPeriod(TradePeriod.Year(2021)).Reason);
        Assert.Equal([UndefinedReason.Missing, UndefinedReason.Missing, null], years.YearOnYear().Select(g => g.Value.Reason));
        Assert.Equal(GrowthRate.FromPercent(25m), years.YearOnYear()[2].Value.Value);
        Assert.Equal(UndefinedReason.Missing, years.TrendGrowth(TradePeriod.Year(2019), TradePeriod.Year(2022)).Reason);
        Assert.Equal(UndefinedReason.Missing, years.Volatility(TradePeriod.Year(2019), TradePeriod.Year(2022)).Reason);
        Assert.Equal([TradePeriod.Year(2020)], years.Gaps);
    }

    [Fact]
    public void The_reasons_of_levels_come_through()
    {
        TradeSeries<decimal> years = TradeSeries.Consecutive(TradePeriod.Year(2018), [0m, 0m, 5m, -5m, 5m, 0m]);

        Assert.Equal(
            [UndefinedReason.Missing, UndefinedReason.NoTrade, UndefinedReason.NewTrade, UndefinedReason.NegativeBase, UndefinedReason.NegativeBase, null],
            years.YearOnYear().Select(g => g.Value.Reason));
        Assert.Equal(years.Observations.Select(o => o.Period), years.YearOnYear().Select(g => g.Period));
        Assert.Equal(UndefinedReason.NewTrade, years.YearOnYear(TradePeriod.Year(2020)).Reason);
        Assert.Equal(UndefinedReason.NoTrade, years.PeriodOnPeriod(TradePeriod.Year(2019)).Reason);
        Assert.Empty(TradeSeries.Create<decimal>([]).YearOnYear());
    }

    [Fact]
    public void A_figure_that_is_not_comparable_says_so_also_where_the_year_before_is_absent()
    {
        TradeSeries<decimal> years = TradeSeries.Create([Of(TradePeriod.Year(2021), UndefinedReason.NotComparable), Of(TradePeriod.Year(2022), 5m)]);

        Assert.Equal(UndefinedReason.NotComparable, years.YearOnYear(TradePeriod.Year(2021)).Reason);
        Assert.Equal([UndefinedReason.NotComparable, UndefinedReason.NotComparable], years.YearOnYear().Select(g => g.Value.Reason));
    }

    [Fact]
    public void The_first_year_there_is_has_none_before_it() =>
        Assert.Equal(UndefinedReason.Missing, TradeSeries.Consecutive(TradePeriod.Year(1), [1m]).YearOnYear()[0].Value.Reason);

    [Fact]
    public void Period_on_period_takes_the_step_of_the_period()
    {
        Assert.Equal(Growth.Between(142m, 143m), TwoYears.PeriodOnPeriod(TradePeriod.Month(2023, 2)));
        Assert.Equal(Growth.Between(300m, 429m), TwoYears.PeriodOnPeriod(TradePeriod.Quarter(2023, 1)));
        Assert.Equal(Growth.Between(600m, 867m), TwoYears.PeriodOnPeriod(TradePeriod.HalfYear(2023, 1)));
        Assert.Equal(UndefinedReason.Missing, TwoYears.PeriodOnPeriod(TradePeriod.Month(2022, 1)).Reason);
        Assert.Equal(UndefinedReason.Missing, TwoYears.PeriodOnPeriod(TradePeriod.Month(1, 1)).Reason);
    }

    [Fact]
    public void January_to_may_follows_that_of_the_year_before()
    {
        TradeSeries<decimal> parts = TradeSeries.Create([Of(TradePeriod.YearToDate(2022, 5), 100m), Of(TradePeriod.YearToDate(2023, 5), 130m)]);

        Assert.Equal(GrowthRate.FromPercent(30m), parts.PeriodOnPeriod(TradePeriod.YearToDate(2023, 5)).Value);
        Assert.Equal(GrowthRate.FromPercent(30m), parts.YearOnYear(TradePeriod.YearToDate(2023, 5)).Value);
        Assert.Equal(TwoYears.YearOnYear(TradePeriod.YearToDate(2023, 5)), TwoYears.PeriodOnPeriod(TradePeriod.YearToDate(2023, 5)));
    }

    [Fact]
    public void The_first_twenty_days_follow_those_of_the_month_before()
    {
        TradeSeries<decimal> korea = TradeSeries.Create(
            [Of(FirstTwenty(2022, 6), 80m), Of(FirstTwenty(2023, 2), 60m), Of(FirstTwenty(2023, 5), 100m), Of(FirstTwenty(2023, 6), 120m)]);

        Assert.Equal(GrowthRate.FromPercent(20m), korea.PeriodOnPeriod(FirstTwenty(2023, 6)).Value);
        Assert.Equal(GrowthRate.FromPercent(50m), korea.YearOnYear(FirstTwenty(2023, 6)).Value);
        Assert.Equal(UndefinedReason.Missing, korea.PeriodOnPeriod(FirstTwenty(2023, 5)).Reason);
        Assert.Contains(FirstTwenty(2023, 4), korea.Gaps);
        Assert.Equal(9, korea.Gaps.Count);
    }

    [Fact]
    public void Compound_growth_needs_its_two_ends_alone()
    {
        TradeSeries<decimal> years = TradeSeries.Create([Of(TradePeriod.Year(2016), 50m), Of(TradePeriod.Year(2018), UndefinedReason.Confidential), Of(TradePeriod.Year(2020), 1000m)]);

        Assert.Equal(Growth.Compound(50m, 1000m, 4), years.CompoundGrowth(TradePeriod.Year(2016), TradePeriod.Year(2020)));
        Assert.Equal(UndefinedReason.NotComparable, years.CompoundGrowth(TradePeriod.Year(2020), TradePeriod.Year(2016)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, years.CompoundGrowth(TradePeriod.Year(2016), TradePeriod.Year(2016)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, years.CompoundGrowth(TradePeriod.Year(2016), TradePeriod.Quarter(2020, 1)).Reason);
        Assert.Equal(UndefinedReason.Missing, years.CompoundGrowth(TradePeriod.Year(2016), TradePeriod.Year(2019)).Reason);
        Assert.Equal(UndefinedReason.Confidential, years.CompoundGrowth(TradePeriod.Year(2016), TradePeriod.Year(2018)).Reason);
    }

    [Fact]
    public void Compound_growth_over_part_years_needs_a_convention()
    {
        TradePeriod first = TradePeriod.Quarter(2022, 1), third = TradePeriod.Quarter(2022, 3);
        TradeSeries<decimal> quarters = TradeSeries.Consecutive(first, [100m, 1m, 110m]);

        Assert.Equal(UndefinedReason.NotComparable, quarters.CompoundGrowth(first, third).Reason);
        Assert.Equal(GrowthRate.FromPercent(21m), quarters.CompoundGrowth(first, third, PartYearConvention.Twelfths).Value);
        Assert.Equal(0.211912979946835622618, (double)quarters.CompoundGrowth(first, third, PartYearConvention.ActualDays).Value.Fraction, 1e-13);
        Assert.Throws<ArgumentOutOfRangeException>(() => quarters.CompoundGrowth(first, third, (PartYearConvention)3));
    }

    [Fact]
    public void Trend_and_volatility_are_those_of_the_stretch()
    {
        TradeSeries<decimal> months = TradeSeries.Consecutive(TradePeriod.Month(2023, 1), [9m, 1m, 2m, 2m, 4m, 9m]);

        Assert.Equal(Growth.Trend<decimal>([1m, 2m, 2m, 4m]), months.TrendGrowth(TradePeriod.Month(2023, 2), TradePeriod.Month(2023, 5)));
        Assert.Equal(Growth.Volatility<decimal>([1m, 2m, 2m, 4m]), months.Volatility(TradePeriod.Month(2023, 2), TradePeriod.Month(2023, 5)));
        Assert.Equal(UndefinedReason.TooFewObservations, months.TrendGrowth(TradePeriod.Month(2023, 2), TradePeriod.Month(2023, 2)).Reason);
        Assert.Equal(UndefinedReason.TooFewObservations, months.Volatility(TradePeriod.Month(2023, 2), TradePeriod.Month(2023, 3)).Reason);
    }

    [Fact]
    public void A_stretch_must_be_of_the_series_own_periods_in_order()
    {
        TradePeriod may = TradePeriod.Month(2022, 5);

        Assert.Equal(UndefinedReason.NotComparable, TwoYears.TrendGrowth(may, TradePeriod.Month(2022, 4)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, TwoYears.TrendGrowth(TradePeriod.Quarter(2022, 1), may).Reason);
        Assert.Equal(UndefinedReason.NotComparable, TwoYears.TrendGrowth(may, TradePeriod.Year(2023)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, TwoYears.Volatility(may, TradePeriod.Year(2023)).Reason);
        Assert.Equal(UndefinedReason.Missing, TwoYears.TrendGrowth(may, TradePeriod.Month(2024, 1)).Reason);
        Assert.Equal(UndefinedReason.Missing, TwoYears.TrendGrowth(TradePeriod.Month(2021, 12), may).Reason);
        Assert.Equal(UndefinedReason.Missing, TradeSeries.Create<decimal>([]).TrendGrowth(may, may).Reason);
        Assert.Equal(
            UndefinedReason.Missing,
            TradeSeries.Consecutive(TradePeriod.Quarter(2022, 1), [1m, 2m, 3m]).TrendGrowth(TradePeriod.Quarter(2022, 1), TradePeriod.Quarter(2022, 1).PlusMonths(5)).Reason);
    }

    [Fact]
    public void A_stretch_past_the_end_of_time_is_missing_what_lies_beyond()
    {
        TradePeriod augustToOctober = TradePeriod.Months(new(9999, 8), new(9999, 10));

        Assert.Equal(UndefinedReason.Missing, TradeSeries.Consecutive(augustToOctober, [1m]).TrendGrowth(augustToOctober, TradePeriod.Quarter(9999, 4)).Reason);
    }

    [Fact]
    public void A_level_without_a_value_or_a_logarithm_spoils_the_stretch()
    {
        TradePeriod first = TradePeriod.Year(2019), last = TradePeriod.Year(2022);
        TradeSeries<decimal> withheld = TradeSeries.Create(
            [Of(first, 1m), Of(TradePeriod.Year(2020), UndefinedReason.Confidential), Of(TradePeriod.Year(2021), 0m), Of(last, 4m)]);

        Assert.Equal(UndefinedReason.Confidential, withheld.TrendGrowth(first, last).Reason);
        Assert.Equal(UndefinedReason.Confidential, withheld.Volatility(first, last).Reason);
        Assert.Equal(UndefinedReason.NonPositiveValue, withheld.TrendGrowth(TradePeriod.Year(2021), last).Reason);
        Assert.Equal(UndefinedReason.Missing, withheld.TrendGrowth(first, TradePeriod.Year(2023)).Reason);
    }

    private static TradePeriod FirstTwenty(int year, int month) => TradePeriod.Between(new LocalDate(year, month, 1), new LocalDate(year, month, 20));

    private static Observation<decimal> Of(TradePeriod period, Metric<decimal> value) => new(period, value);

    [Fact]
    public void A_period_longer_than_a_year_is_not_compared_with_months_that_it_shares()
    {
        TradeSeries<decimal> series = TradeSeries.Consecutive(TradePeriod.Month(2020, 1), Enumerable.Range(1, 36).Select(n => (decimal)n));
        Assert.Equal(UndefinedReason.NotComparable, series.YearOnYear(TradePeriod.Parse("2021-01/2022-06")).Reason);
        Assert.Equal(UndefinedReason.NotComparable, series.CompoundGrowth(TradePeriod.Year(2020), TradePeriod.Parse("2020-07/2021-06"), PartYearConvention.Twelfths).Reason);
        Assert.True(series.CompoundGrowth(TradePeriod.Year(2020), TradePeriod.Year(2021), PartYearConvention.Twelfths).IsDefined);
    }
}
