namespace TradeMetrics.Tests;

public class FiscalSeriesTests
{
    private static readonly FiscalCalendar Nepal = NepaliYears.Calendar;

    private static readonly TradeSeries<decimal> Years = TradeSeries.Create(
        [Of(2077, 100m), Of(2078, 110m), Of(2079, 121m), Of(2080, 133.1m), Of(2081, 146.41m)], Nepal);

    [Fact]
    public void Years_of_unequal_days_are_one_series_in_their_calendar_alone()
    {
        Assert.Equal(5, Years.Observations.Length);
        Assert.Same(Nepal, Years.Calendar);
        Assert.Null(TradeSeries.Create([Of(2077, 1m)]).Calendar);
        Assert.Throws<ArgumentException>("observations", () => TradeSeries.Create([Of(2077, 1m), Of(2078, 1m)]));
        Assert.Throws<ArgumentException>("observations", () => TradeSeries.Create([Of(2077, 1m), new Observation<decimal>(TradePeriod.Year(2022), 1m)], Nepal));
    }

    [Fact]
    public void Growth_goes_by_the_calendars_years()
    {
        Assert.Equal([UndefinedReason.Missing, null, null, null, null], Years.YearOnYear().Select(g => g.Value.Reason));
        Assert.All(Years.YearOnYear().Skip(1), g => Assert.Equal(GrowthRate.FromPercent(10m), g.Value.Value));
        Assert.Equal(GrowthRate.FromPercent(10m), Years.YearOnYear(Nepal.Year(2079)).Value);
        Assert.Equal(GrowthRate.FromPercent(10m), Years.PeriodOnPeriod(Nepal.Year(2080)).Value);
        Assert.Equal(UndefinedReason.Missing, Years.PeriodOnPeriod(Nepal.Year(2077)).Reason);
        Assert.Equal(UndefinedReason.Missing, Years.YearOnYear(TradePeriod.Year(2023)).Reason);
    }

    [Fact]
    public void Compound_trend_and_volatility_go_by_the_calendars_years()
    {
        Assert.Equal(GrowthRate.FromPercent(10m), Years.CompoundGrowth(Nepal.Year(2077), Nepal.Year(2081)).Value);
        Assert.Equal(GrowthRate.FromPercent(10m), Years.CompoundGrowth(Nepal.Year(2077), Nepal.Year(2081), PartYearConvention.ActualDays).Value);
        Assert.Equal(UndefinedReason.NotComparable, Years.CompoundGrowth(Nepal.Year(2081), Nepal.Year(2077)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Years.CompoundGrowth(Nepal.Year(2077), Nepal.Year(2077)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Years.CompoundGrowth(Nepal.Year(2077), TradePeriod.Year(2023)).Reason);
        Assert.Equal(0.1, (double)Years.TrendGrowth(Nepal.Year(2077), Nepal.Year(2081)).Value.Fraction, 1e-14);
        Assert.Equal(0.0, Years.Volatility(Nepal.Year(2077), Nepal.Year(2081)).Value, 1e-14);
        Assert.Equal(UndefinedReason.NotComparable, Years.TrendGrowth(Nepal.Year(2077), TradePeriod.Year(2023)).Reason);
    }

    [Fact]
    public void In_julian_years_the_days_between_the_starts_count()
    {
        // 2020-07-16 to 2022-07-17 are 731 days.
        Assert.Equal(
            Math.Pow(1.21, 365.25 / 731) - 1,
            (double)Years.CompoundGrowth(Nepal.Year(2077), Nepal.Year(2079), PartYearConvention.JulianYears).Value.Fraction,
            1e-13);
    }

    [Fact]
    public void An_unnamed_convention_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Years.CompoundGrowth(Nepal.Year(2077), Nepal.Year(2081), (PartYearConvention)3));

    [Fact]
    public void A_missing_year_is_a_gap_and_growth_over_it_missing()
    {
        TradeSeries<decimal> series = TradeSeries.Create([Of(2077, 100m), Of(2079, 121m), Of(2080, 133.1m)], Nepal);

        Assert.Equal([Nepal.Year(2078)], series.Gaps);
        Assert.Equal([UndefinedReason.Missing, UndefinedReason.Missing, null], series.YearOnYear().Select(g => g.Value.Reason));
        Assert.Equal(UndefinedReason.Missing, series.PeriodOnPeriod(Nepal.Year(2079)).Reason);
        Assert.Equal(UndefinedReason.Missing, series.TrendGrowth(Nepal.Year(2077), Nepal.Year(2080)).Reason);
        Assert.Equal(GrowthRate.FromPercent(10m), series.CompoundGrowth(Nepal.Year(2077), Nepal.Year(2080)).Value);
    }

    [Fact]
    public void Months_in_a_fiscal_calendar_grow_as_months_and_its_years_as_years()
    {
        TradeSeries<decimal> months = TradeSeries.Create(
            Enumerable.Range(0, 24).Select(m => new Observation<decimal>(TradePeriod.Month(2021, 7).PlusMonths(m), m < 12 ? 1m : 2m)), FiscalCalendar.Pakistan);

        Assert.Equal(GrowthRate.FromPercent(100m), months.YearOnYear(FiscalCalendar.Pakistan.Year(2023)).Value);
        Assert.Equal(GrowthRate.FromPercent(100m), months.PeriodOnPeriod(FiscalCalendar.Pakistan.Year(2023)).Value);
        Assert.Equal(GrowthRate.FromPercent(100m), months.YearOnYear(TradePeriod.Month(2022, 7)).Value);
        Assert.Equal(default, months.PeriodOnPeriod(TradePeriod.Month(2022, 6)).Value);
        Assert.Equal(12, months.YearOnYear().Count(g => g.Value.IsDefined));
        Assert.Equal(FiscalCalendar.Pakistan.Year(2023), months.YearToDate(FiscalCalendar.Pakistan)[^1].Period);
    }

    [Fact]
    public void Year_to_date_of_such_a_year_is_the_year_itself() =>
        Assert.Equal(Years.Observations.Select(o => new PeriodMetric<decimal>(o.Period, o.Value)), Years.YearToDate(Nepal));

    private static Observation<decimal> Of(int year, decimal amount) => new(Nepal.Year(year), amount);
}
