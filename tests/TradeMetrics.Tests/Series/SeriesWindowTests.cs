namespace TradeMetrics.Tests;

public class SeriesWindowTests
{
    private static readonly TradeSeries<decimal> Months = TradeSeries.Create(
        Enumerable.Range(1, 24).Where(m => m != 15).Select(m => new Observation<decimal>(TradePeriod.Month(2022, 1).PlusMonths(m - 1), m)));

    [Fact]
    public void Rolling_totals_end_with_each_observation()
    {
        IReadOnlyList<PeriodMetric<decimal>> rolling = Months.Rolling(3);

        Assert.Equal(Months.Observations.Select(o => o.Period.End), rolling.Select(w => w.Period.End));
        Assert.All(rolling, w => Assert.Equal(3, w.Period.WholeMonths));
        Assert.Equal([UndefinedReason.Missing, UndefinedReason.Missing, 6m, 9m], rolling.Take(4).Select(w => w.Value));
        Assert.Equal([39m, UndefinedReason.Missing, UndefinedReason.Missing, 51m], rolling.Skip(13).Take(4).Select(w => w.Value));
        Assert.Equal(TradePeriod.Months(new(2022, 1), new(2022, 3)), rolling[2].Period);
    }

    [Fact]
    public void Rolling_by_one_month_is_the_series_itself()
    {
        Assert.Equal(Months.Observations.Select(o => new PeriodMetric<decimal>(o.Period, o.Value)), Months.Rolling(1));
        Assert.Throws<ArgumentOutOfRangeException>("months", () => Months.Rolling(0));
        Assert.Empty(TradeSeries.Create<decimal>([]).Rolling(12));
    }

    [Fact]
    public void Windows_that_would_begin_before_the_first_year_have_no_name_and_are_left_out()
    {
        TradeSeries<decimal> first = TradeSeries.Consecutive(TradePeriod.Month(1, 1), [1m, 2m, 3m]);

        Assert.Equal([new PeriodMetric<decimal>(TradePeriod.YearToDate(1, 2), 3m), new(TradePeriod.Months(new(1, 2), new(1, 3)), 5m)], first.Rolling(2));
    }

    [Fact]
    public void Quarters_roll_where_the_months_are_a_multiple_of_three()
    {
        TradeSeries<decimal> quarters = TradeSeries.Consecutive(TradePeriod.Quarter(2022, 1), [1m, 2m, 4m]);

        Assert.Equal([UndefinedReason.Missing, 3m, 6m], quarters.Rolling(6).Select(w => w.Value));
        Assert.All(quarters.Rolling(4), w => Assert.Equal(UndefinedReason.Missing, w.Value.Reason));
    }

    [Fact]
    public void Year_to_date_starts_again_each_january()
    {
        IReadOnlyList<PeriodMetric<decimal>> totals = Months.YearToDate();

        Assert.Equal(1m, totals[0].Value.Value);
        Assert.Equal(TradePeriod.YearToDate(2022, 5), totals[4].Period);
        Assert.Equal(15m, totals[4].Value.Value);
        Assert.Equal(78m, totals[11].Value.Value);
        Assert.Equal([13m, 27m, UndefinedReason.Missing], totals.Skip(12).Take(3).Select(w => w.Value));
        Assert.All(totals.Skip(14), w => Assert.Equal(UndefinedReason.Missing, w.Value.Reason));
        Assert.Equal(Months.Observations.Length, totals.Count);
    }

    [Fact]
    public void Year_to_date_of_a_fiscal_year_starts_with_it()
    {
        IReadOnlyList<PeriodMetric<decimal>> totals = Months.YearToDate(FiscalCalendar.Pakistan);

        Assert.Equal(UndefinedReason.Missing, totals[5].Value.Reason);
        Assert.Equal(7m, totals[6].Value.Value);
        Assert.Equal(FiscalCalendar.Pakistan.YearToDate(2023, 2), totals[13].Period);
        Assert.Equal(84m, totals[13].Value.Value);
        Assert.Equal(UndefinedReason.Missing, totals[14].Value.Reason);
        Assert.Equal(39m, totals[18].Value.Value);
        Assert.Throws<ArgumentNullException>("calendar", () => Months.YearToDate(null!));
    }

    [Fact]
    public void A_period_that_begins_before_the_year_in_which_it_ends_is_refused()
    {
        TradeSeries<decimal> fiscal = TradeSeries.Consecutive(FiscalCalendar.Pakistan.Year(2023), [1m]);
        TradeSeries<decimal> calendar = TradeSeries.Consecutive(TradePeriod.Year(2023), [1m]);

        Assert.Throws<InvalidOperationException>(() => fiscal.YearToDate());
        Assert.Equal(1m, fiscal.YearToDate(FiscalCalendar.Pakistan).Single().Value.Value);
        Assert.Throws<InvalidOperationException>(() => calendar.YearToDate(FiscalCalendar.Pakistan));
        Assert.Equal(1m, calendar.YearToDate().Single().Value.Value);
    }

    [Fact]
    public void Days_neither_roll_nor_make_a_calendar_year_to_date()
    {
        TradeSeries<decimal> days = TradeSeries.Create([new Observation<decimal>(TradePeriod.Between(new(2023, 1, 1), new(2023, 1, 20)), 1m)]);

        Assert.Throws<InvalidOperationException>(() => days.Rolling(1));
        Assert.Throws<InvalidOperationException>(() => days.YearToDate());
        Assert.Empty(TradeSeries.Create<decimal>([]).YearToDate());
    }
}
