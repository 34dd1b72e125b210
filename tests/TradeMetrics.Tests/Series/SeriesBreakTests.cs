namespace TradeMetrics.Tests;

public class SeriesBreakTests
{
    private static readonly TradePeriod Year2018 = TradePeriod.Year(2018);
    private static readonly TradePeriod Year2023 = TradePeriod.Year(2023);

    private static readonly TradeSeries<decimal> BreaksIn2021 = Years(TradePeriod.Year(2021));

    [Fact]
    public void Growth_across_a_break_is_undefined_and_growth_on_either_side_is_not()
    {
        Assert.Equal(
            [UndefinedReason.Missing, null, null, UndefinedReason.SeriesBreak, null, null],
            BreaksIn2021.YearOnYear().Select(g => g.Value.Reason));
        Assert.All(BreaksIn2021.YearOnYear(), g => Assert.Equal(g.Value, BreaksIn2021.YearOnYear(g.Period)));
        Assert.All(BreaksIn2021.YearOnYear(), g => Assert.Equal(g.Value, BreaksIn2021.PeriodOnPeriod(g.Period)));
    }

    [Fact]
    public void A_series_of_breaks_alone_has_no_growth()
    {
        TradeSeries<decimal> breaks = TradeSeries.Create<decimal>([new(Year2018, 1m, ObservationStatus.TimeSeriesBreak), new(TradePeriod.Year(2019), 2m, ObservationStatus.TimeSeriesBreak)]);
        Assert.Equal([UndefinedReason.Missing, UndefinedReason.SeriesBreak], breaks.YearOnYear().Select(growth => growth.Value.Reason));
    }

    [Fact]
    public void Compound_growth_is_undefined_across_a_break()
    {
        Assert.Equal(UndefinedReason.SeriesBreak, BreaksIn2021.CompoundGrowth(Year2018, Year2023).Reason);
        Assert.Equal(UndefinedReason.SeriesBreak, BreaksIn2021.CompoundGrowth(Year2018, Year2023, PartYearConvention.ActualDays).Reason);
        Assert.Equal(UndefinedReason.SeriesBreak, BreaksIn2021.CompoundGrowth(TradePeriod.Year(2020), TradePeriod.Year(2021)).Reason);
        Assert.True(BreaksIn2021.CompoundGrowth(TradePeriod.Year(2021), Year2023).IsDefined);
        Assert.True(BreaksIn2021.CompoundGrowth(Year2018, TradePeriod.Year(2020)).IsDefined);
    }

    [Fact]
    public void Trend_and_volatility_are_undefined_across_a_break()
    {
        Assert.Equal(UndefinedReason.SeriesBreak, BreaksIn2021.TrendGrowth(Year2018, Year2023).Reason);
        Assert.Equal(UndefinedReason.SeriesBreak, BreaksIn2021.Volatility(Year2018, TradePeriod.Year(2021)).Reason);
        Assert.True(BreaksIn2021.TrendGrowth(TradePeriod.Year(2021), Year2023).IsDefined);
        Assert.True(BreaksIn2021.Volatility(Year2018, TradePeriod.Year(2020)).IsDefined);
        Assert.Equal(UndefinedReason.Missing, BreaksIn2021.TrendGrowth(Year2018, TradePeriod.Year(2024)).Reason);
    }

    [Fact]
    public void Before_and_after_a_series_with_a_break_there_is_nothing_to_break()
    {
        Assert.All([2010, 2018, 2024, 2030], year =>
        {
            TradePeriod period = TradePeriod.Year(year);
            Assert.Equal(UndefinedReason.Missing, BreaksIn2021.YearOnYear(period).Reason);
            Assert.Equal(UndefinedReason.Missing, BreaksIn2021.CompoundGrowth(period.PlusYears(-3), period).Reason);
            Assert.Equal(UndefinedReason.Missing, BreaksIn2021.TrendGrowth(period.PlusYears(-1), period).Reason);
        });
    }

    [Fact]
    public void A_break_at_the_very_first_observation_lies_before_everything() =>
        Assert.All(Years(Year2018).YearOnYear().Skip(1), g => Assert.True(g.Value.IsDefined));

    [Fact]
    public void Two_breaks_are_two()
    {
        TradeSeries<decimal> series = Years(TradePeriod.Year(2020), TradePeriod.Year(2022));

        Assert.Equal(
            [UndefinedReason.Missing, null, UndefinedReason.SeriesBreak, null, UndefinedReason.SeriesBreak, null],
            series.YearOnYear().Select(g => g.Value.Reason));
    }

    [Fact]
    public void A_break_within_a_total_breaks_its_growth_and_not_the_total()
    {
        TradeSeries<decimal> months = TradeSeries.Create(Enumerable.Range(0, 36).Select(m => new Observation<decimal>(
            TradePeriod.Month(2021, 1).PlusMonths(m), 1m, m == 14 ? ObservationStatus.TimeSeriesBreak : ObservationStatus.Normal)));

        Assert.Equal(12m, months.Total(TradePeriod.Year(2022)).Value);
        Assert.Equal(UndefinedReason.SeriesBreak, months.YearOnYear(TradePeriod.Year(2022)).Reason);
        Assert.Equal(UndefinedReason.SeriesBreak, months.YearOnYear(Year2023).Reason);
        Assert.Equal(UndefinedReason.SeriesBreak, months.YearOnYear(TradePeriod.Month(2022, 3)).Reason);
        Assert.Equal(default(GrowthRate), months.YearOnYear(TradePeriod.Month(2022, 2)).Value);
        Assert.Equal(default(GrowthRate), months.YearOnYear(TradePeriod.Month(2023, 3)).Value);
        Assert.Equal(UndefinedReason.SeriesBreak, months.PeriodOnPeriod(TradePeriod.Month(2022, 3)).Reason);
        Assert.Equal(default(GrowthRate), months.PeriodOnPeriod(TradePeriod.Month(2022, 4)).Value);
    }

    [Fact]
    public void Availability_of_both_ends_goes_before_the_break_and_the_break_before_secrecy()
    {
        TradeSeries<decimal> series = TradeSeries.Create<decimal>(
        [
            new(TradePeriod.Year(2020), UndefinedReason.Confidential),
            new(TradePeriod.Year(2021), 0m, ObservationStatus.TimeSeriesBreak),
            new(TradePeriod.Year(2022), UndefinedReason.Missing, ObservationStatus.TimeSeriesBreak),
        ]);

        Assert.Equal(UndefinedReason.SeriesBreak, series.YearOnYear(TradePeriod.Year(2021)).Reason);
        Assert.Equal(UndefinedReason.Missing, series.YearOnYear(TradePeriod.Year(2022)).Reason);
        Assert.Equal(UndefinedReason.Missing, series.CompoundGrowth(Year2018, TradePeriod.Year(2021)).Reason);
    }

    private static TradeSeries<decimal> Years(params TradePeriod[] breaks) => TradeSeries.Create(Enumerable.Range(2018, 6).Select(y =>
        new Observation<decimal>(TradePeriod.Year(y), y, breaks.Contains(TradePeriod.Year(y)) ? ObservationStatus.TimeSeriesBreak : ObservationStatus.Normal)));
}
