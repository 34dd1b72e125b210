namespace TradeMetrics.Tests;

public class SeriesAggregateTests
{
    private static readonly TradePeriod January2022 = TradePeriod.Month(2022, 1);

    [Fact]
    public void Months_add_up_to_quarters_half_years_and_years()
    {
        TradeSeries<decimal> months = TradeSeries.Consecutive(January2022, Enumerable.Range(1, 24).Select(m => (decimal)m));

        Assert.Equal([78m, 222m], Values(months.Aggregate(Frequency.Annual)));
        Assert.Equal([21m, 57m, 93m, 129m], Values(months.Aggregate(Frequency.HalfYearly)));
        Assert.Equal([6m, 15m, 24m, 33m, 42m, 51m, 60m, 69m], Values(months.Aggregate(Frequency.Quarterly)));
        Assert.Equal(months.Observations, months.Aggregate(Frequency.Monthly).Observations);
        Assert.Equal(TradePeriod.Year(2022).Split(Frequency.Quarterly), months.Aggregate(Frequency.Quarterly).Observations.Take(4).Select(o => o.Period));
        Assert.Equal([78m, 222m], Values(months.Aggregate(Frequency.Quarterly).Aggregate(Frequency.Annual)));
    }

    [Fact]
    public void A_period_that_is_not_complete_has_no_value()
    {
        TradeSeries<decimal> months = TradeSeries.Create(
            Enumerable.Range(0, 30).Where(m => m != 17).Select(m => new Observation<decimal>(TradePeriod.Month(2021, 11).PlusMonths(m), 1m)));

        TradeSeries<decimal> years = months.Aggregate(Frequency.Annual);

        Assert.Equal([2021, 2022, 2023, 2024], years.Observations.Select(o => o.Period.Start.Year));
        Assert.Equal([UndefinedReason.Missing, null, UndefinedReason.Missing, UndefinedReason.Missing], years.Observations.Select(o => o.Value.Reason));
        Assert.Equal([ObservationStatus.Missing, ObservationStatus.Normal, ObservationStatus.Missing, ObservationStatus.Missing], years.Observations.Select(o => o.Status));
    }

    [Fact]
    public void A_year_of_which_nothing_was_observed_stands_between_others_as_missing()
    {
        TradeSeries<decimal> halves = TradeSeries.Create(
            [Of(TradePeriod.HalfYear(2020, 1), 1m), Of(TradePeriod.HalfYear(2020, 2), 2m), Of(TradePeriod.HalfYear(2022, 1), 3m), Of(TradePeriod.HalfYear(2022, 2), 4m)]);

        Assert.Equal([Metric.Of(3m), UndefinedReason.Missing, 7m], halves.Aggregate(Frequency.Annual).Observations.Select(o => o.Value));
    }

    [Fact]
    public void A_withheld_member_withholds_the_sum() =>
        Assert.Equal(
            UndefinedReason.Confidential,
            TradeSeries.Create([Of(TradePeriod.HalfYear(2020, 1), 1m), Of(TradePeriod.HalfYear(2020, 2), UndefinedReason.Confidential)])
                .Aggregate(Frequency.Annual).Observations.Single().Value.Reason);

    [Theory]
    [InlineData(ObservationStatus.Normal, ObservationStatus.Normal, ObservationStatus.Normal)]
    [InlineData(ObservationStatus.Normal, ObservationStatus.Provisional, ObservationStatus.Provisional)]
    [InlineData(ObservationStatus.Provisional, ObservationStatus.Normal, ObservationStatus.Provisional)]
    [InlineData(ObservationStatus.Provisional, ObservationStatus.Estimated, ObservationStatus.Estimated)]
    [InlineData(ObservationStatus.Estimated, ObservationStatus.Normal, ObservationStatus.Estimated)]
    [InlineData(ObservationStatus.Estimated, ObservationStatus.Forecast, ObservationStatus.Forecast)]
    [InlineData(ObservationStatus.Forecast, ObservationStatus.Provisional, ObservationStatus.Forecast)]
    [InlineData(ObservationStatus.Forecast, ObservationStatus.TimeSeriesBreak, ObservationStatus.TimeSeriesBreak)]
    [InlineData(ObservationStatus.TimeSeriesBreak, ObservationStatus.Normal, ObservationStatus.TimeSeriesBreak)]
    [InlineData(ObservationStatus.Forecast, ObservationStatus.Forecast, ObservationStatus.Forecast)]
    [InlineData(ObservationStatus.Estimated, ObservationStatus.Estimated, ObservationStatus.Estimated)]
    [InlineData(ObservationStatus.Provisional, ObservationStatus.Provisional, ObservationStatus.Provisional)]
    [InlineData(ObservationStatus.LowReliability, ObservationStatus.Normal, ObservationStatus.Normal)]
    public void The_status_is_the_most_telling_of_its_members(ObservationStatus first, ObservationStatus second, ObservationStatus expected)
    {
        TradeSeries<decimal> halves = TradeSeries.Create<decimal>(
            [new(TradePeriod.HalfYear(2020, 1), 1m, first), new(TradePeriod.HalfYear(2020, 2), 2m, second)]);

        Assert.Equal(expected, halves.Aggregate(Frequency.Annual).Observations.Single().Status);
    }

    [Fact]
    public void A_break_in_the_midst_of_a_period_marks_it_and_the_next()
    {
        ObservationStatus[] Statuses(int breakAt) => [.. TradeSeries
            .Create(Enumerable.Range(0, 8).Select(q => new Observation<decimal>(
                TradePeriod.Quarter(2020, 1).PlusMonths(3 * q), 1m, q == breakAt ? ObservationStatus.TimeSeriesBreak : ObservationStatus.Normal)))
            .Aggregate(Frequency.HalfYearly).Observations.Select(o => o.Status)];

        const ObservationStatus Normal = ObservationStatus.Normal, Break = ObservationStatus.TimeSeriesBreak;
        Assert.Equal([Normal, Break, Normal, Normal], Statuses(2));
        Assert.Equal([Normal, Break, Break, Normal], Statuses(3));
        Assert.Equal([Break, Normal, Normal, Normal], Statuses(0));
        Assert.Equal([Normal, Normal, Normal, Break], Statuses(7));
    }

    [Fact]
    public void Growth_across_a_break_in_the_midst_is_undefined_on_both_sides_of_the_mixed_year()
    {
        TradeSeries<decimal> years = TradeSeries.Create(Enumerable.Range(0, 48).Select(m => new Observation<decimal>(
                January2022.PlusMonths(m), 1m, m == 17 ? ObservationStatus.TimeSeriesBreak : ObservationStatus.Normal)))
            .Aggregate(Frequency.Annual);

        Assert.Equal([UndefinedReason.Missing, UndefinedReason.SeriesBreak, UndefinedReason.SeriesBreak, null], years.YearOnYear().Select(g => g.Value.Reason));
    }

    [Fact]
    public void Months_add_up_to_fiscal_years()
    {
        TradeSeries<decimal> months = TradeSeries.Consecutive(January2022, Enumerable.Range(1, 36).Select(m => (decimal)m));

        TradeSeries<decimal> years = months.Aggregate(FiscalCalendar.Pakistan);

        Assert.Equal([2022, 2023, 2024, 2025], years.Observations.Select(o => o.Period.End.Year));
        Assert.Equal([UndefinedReason.Missing, 150m, 294m, UndefinedReason.Missing], years.Observations.Select(o => o.Value));
        Assert.Equal(Growth.Between(150m, 294m), years.YearOnYear(FiscalCalendar.Pakistan.Year(2024)));
        Assert.Equal([78m, 222m, 366m], Values(months.Aggregate(new FiscalCalendar("Calendar", new(1, 1), FiscalYearNaming.StartYear))));
    }

    [Fact]
    public void Fiscal_years_end_where_the_calendar_does()
    {
        FiscalCalendar twoYears = FiscalCalendar.FromYearStarts("Two years", [new(1, new(2022, 1, 1)), new(2, new(2023, 1, 1)), new(3, new(2024, 1, 1))]);
        TradeSeries<decimal> months = TradeSeries.Consecutive(January2022, Enumerable.Repeat(1m, 24));

        Assert.Equal([12m, 12m], Values(months.Aggregate(twoYears)));
        Assert.Throws<ArgumentOutOfRangeException>(() => TradeSeries.Consecutive(TradePeriod.Month(2021, 12), [1m, 1m]).Aggregate(twoYears));
    }

    [Fact]
    public void A_break_in_the_quarter_between_two_fiscal_years_is_not_lost()
    {
        TradeSeries<decimal> months = TradeSeries.Create(Enumerable.Range(0, 27).Select(m => new Observation<decimal>(
            TradePeriod.Month(1975, 7).PlusMonths(m), 1m, m == 13 ? ObservationStatus.TimeSeriesBreak : ObservationStatus.Normal)));

        TradeSeries<decimal> years = months.Aggregate(FiscalCalendar.UnitedStates);

        Assert.Equal([12m, 12m], Values(years));
        Assert.Equal(UndefinedReason.SeriesBreak, years.YearOnYear(FiscalCalendar.UnitedStates.Year(1977)).Reason);
    }

    [Fact]
    public void The_last_year_there_is_can_be_summed() =>
        Assert.Equal([12m], Values(TradeSeries.Consecutive(TradePeriod.Month(9999, 1), Enumerable.Repeat(1m, 12)).Aggregate(Frequency.Annual)));

    [Fact]
    public void Longer_periods_or_days_cannot_be_added_up()
    {
        TradeSeries<decimal> years = TradeSeries.Consecutive(TradePeriod.Year(2020), [1m]);
        TradeSeries<decimal> twoYears = TradeSeries.Consecutive(TradePeriod.Months(new(2020, 1), new(2021, 12)), [1m]);
        TradeSeries<decimal> days = TradeSeries.Create([Of(TradePeriod.Between(new(2020, 1, 1), new(2020, 1, 20)), 1m)]);

        Assert.Throws<InvalidOperationException>(() => years.Aggregate(Frequency.HalfYearly));
        Assert.Throws<InvalidOperationException>(() => twoYears.Aggregate(FiscalCalendar.Pakistan));
        Assert.Throws<InvalidOperationException>(() => days.Aggregate(Frequency.Annual));
        Assert.Throws<InvalidOperationException>(() => days.Aggregate(FiscalCalendar.Pakistan));
        Assert.Throws<ArgumentOutOfRangeException>(() => years.Aggregate((Frequency)4));
        Assert.Throws<ArgumentNullException>("calendar", () => years.Aggregate(null!));
        Assert.Equal([1m], Values(years.Aggregate(Frequency.Annual)));
    }

    [Fact]
    public void Nothing_adds_up_to_nothing()
    {
        TradeSeries<decimal> none = TradeSeries.Create<decimal>([]);

        Assert.Empty(none.Aggregate(Frequency.Annual).Observations);
        Assert.Empty(none.Aggregate(FiscalCalendar.Pakistan).Observations);
        Assert.Throws<ArgumentOutOfRangeException>(() => none.Aggregate((Frequency)4));
        Assert.Throws<ArgumentNullException>("calendar", () => none.Aggregate(null!));
    }

    private static decimal[] Values(TradeSeries<decimal> series) => [.. series.Observations.Select(o => o.Value.Value)];

    private static Observation<decimal> Of(TradePeriod period, Metric<decimal> value) => new(period, value);
}
