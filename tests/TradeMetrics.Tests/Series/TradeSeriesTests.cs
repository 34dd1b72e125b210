namespace TradeMetrics.Tests;

public class TradeSeriesTests
{
    private static readonly TradePeriod January = TradePeriod.Month(2023, 1);

    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Fact]
    public void Observations_are_put_in_order()
    {
        Observation<decimal>[] given = [Of(TradePeriod.Month(2023, 3), 3m), Of(January, 1m), Of(TradePeriod.Month(2023, 2), 2m)];

        Assert.Equal([given[1], given[2], given[0]], TradeSeries.Create(given).Observations);
    }

    [Fact]
    public void A_series_does_not_change_with_the_array_it_was_made_from()
    {
        Observation<decimal>[] given = [Of(January, 1m)];
        TradeSeries<decimal> series = TradeSeries.Create(given);

        given[0] = Of(January, 2m);

        Assert.Equal(1m, series.Observations[0].Value.Value);
    }

    [Fact]
    public void Duplicates_overlaps_and_other_shapes_are_refused()
    {
        Assert.Throws<ArgumentException>("observations", () => TradeSeries.Create([Of(January, 1m), Of(January, 1m)]));
        Assert.Throws<ArgumentException>("observations", () => TradeSeries.Create([Of(TradePeriod.Year(2023), 1m), Of(TradePeriod.Year(2023).PlusMonths(6), 1m)]));
        Assert.Throws<ArgumentException>("observations", () => TradeSeries.Create([Of(January, 1m), Of(TradePeriod.Quarter(2023, 2), 1m)]));
        Assert.Throws<ArgumentException>("observations", () => TradeSeries.Create([Of(January, 1m), Of(TradePeriod.Month(2023, 2), 1m), Of(TradePeriod.Quarter(2023, 2), 1m)]));
        Assert.Contains("overlap", Assert.Throws<ArgumentException>(() => TradeSeries.Create([Of(January, 1m), Of(January, 1m)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("observations", () => TradeSeries.Create<decimal>(null!));
        Assert.Throws<ArgumentNullException>("observations", () => TradeSeries.Create<decimal>(null!, FiscalCalendar.Pakistan));
        Assert.Throws<ArgumentNullException>("calendar", () => TradeSeries.Create([Of(January, 1m)], null!));
        Assert.Throws<ArgumentNullException>("amounts", () => TradeSeries.Consecutive<decimal>(January, null!));
    }

    [Fact]
    public void Consecutive_amounts_follow_each_other_without_a_gap()
    {
        TradeSeries<decimal> series = TradeSeries.Consecutive(TradePeriod.Quarter(2023, 3), [1m, 2m, 3m]);

        Assert.Equal([Of(TradePeriod.Quarter(2023, 3), 1m), Of(TradePeriod.Quarter(2023, 4), 2m), Of(TradePeriod.Quarter(2024, 1), 3m)], series.Observations);
        Assert.Empty(TradeSeries.Consecutive<decimal>(January, []).Observations);
        Assert.Throws<InvalidOperationException>(() => TradeSeries.Consecutive(TradePeriod.Year(9999), [1m, 2m]));
    }

    [Fact]
    public void Total_is_the_sum_of_the_observations_that_tile_the_period()
    {
        TradeSeries<decimal> series = TradeSeries.Consecutive(January, Enumerable.Range(1, 12).Select(m => (decimal)m));

        Assert.Equal(78m, series.Total(TradePeriod.Year(2023)).Value);
        Assert.Equal(15m, series.Total(TradePeriod.YearToDate(2023, 5)).Value);
        Assert.Equal(12m, series.Total(TradePeriod.Month(2023, 12)).Value);
        Assert.Equal(15m, series.Total(TradePeriod.Quarter(2023, 2)).Value);
    }

    [Fact]
    public void A_partial_year_never_passes_for_a_year()
    {
        TradeSeries<decimal> series = TradeSeries.Consecutive(TradePeriod.Month(2022, 1), Enumerable.Repeat(1m, 23));

        Assert.Equal(12m, series.Total(TradePeriod.Year(2022)).Value);
        Assert.Equal(UndefinedReason.Missing, series.Total(TradePeriod.Year(2023)).Reason);
        Assert.Equal(11m, series.Total(TradePeriod.YearToDate(2023, 11)).Value);
        Assert.Equal(UndefinedReason.Missing, series.Total(TradePeriod.Year(2021)).Reason);
        Assert.Equal(UndefinedReason.Missing, series.Total(TradePeriod.Months(new(2021, 12), new(2022, 3))).Reason);
        Assert.Equal(UndefinedReason.Missing, series.YearOnYear(TradePeriod.Year(2023)).Reason);
    }

    [Fact]
    public void Observations_that_reach_over_an_end_or_leave_a_gap_make_no_total()
    {
        TradeSeries<decimal> quarters = TradeSeries.Create(
            [Of(TradePeriod.Quarter(2023, 1), 1m), Of(TradePeriod.Quarter(2023, 2), 2m), Of(TradePeriod.Quarter(2023, 4), 4m)]);

        Assert.Equal(3m, quarters.Total(TradePeriod.HalfYear(2023, 1)).Value);
        Assert.Equal(UndefinedReason.Missing, quarters.Total(TradePeriod.YearToDate(2023, 5)).Reason);
        Assert.Equal(UndefinedReason.Missing, quarters.Total(TradePeriod.Months(new(2023, 2), new(2023, 6))).Reason);
        Assert.Equal(UndefinedReason.Missing, quarters.Total(TradePeriod.Month(2023, 1)).Reason);
        Assert.Equal(UndefinedReason.Missing, quarters.Total(TradePeriod.Year(2023)).Reason);
        Assert.Equal(UndefinedReason.Missing, TradeSeries.Create<decimal>([]).Total(January).Reason);
    }

    [Fact]
    public void A_total_with_a_withheld_month_says_so_but_an_absent_one_prevails()
    {
        TradeSeries<decimal> series = TradeSeries.Create(
            [Of(January, 1m), Of(TradePeriod.Month(2023, 2), UndefinedReason.Confidential), Of(TradePeriod.Month(2023, 3), 3m), Of(TradePeriod.Month(2023, 5), 5m)]);

        Assert.Equal(UndefinedReason.Confidential, series.Total(TradePeriod.Quarter(2023, 1)).Reason);
        Assert.Equal(UndefinedReason.Missing, series.Total(TradePeriod.YearToDate(2023, 5)).Reason);
        Assert.Equal(1m, series.Total(January).Value);
    }

    [Fact]
    public void The_most_telling_of_several_reasons_is_given()
    {
        TradeSeries<decimal> series = TradeSeries.Create(
            [Of(January, UndefinedReason.Confidential), Of(TradePeriod.Month(2023, 2), UndefinedReason.Missing), Of(TradePeriod.Month(2023, 3), UndefinedReason.Confidential)]);

        Assert.Equal(UndefinedReason.Missing, series.Total(TradePeriod.Quarter(2023, 1)).Reason);
        Assert.Equal(UndefinedReason.Confidential, series.Total(January).Reason);
    }

    [Fact]
    public void Gaps_are_the_periods_that_were_not_observed()
    {
        TradeSeries<decimal> months = TradeSeries.Create(
            [Of(January, 1m), Of(TradePeriod.Month(2023, 2), UndefinedReason.Missing), Of(TradePeriod.Month(2023, 5), 5m), Of(TradePeriod.Month(2023, 7), 7m)]);
        TradeSeries<decimal> parts = TradeSeries.Create([Of(TradePeriod.YearToDate(2020, 5), 1m), Of(TradePeriod.YearToDate(2023, 5), 1m)]);

        Assert.Equal([TradePeriod.Month(2023, 3), TradePeriod.Month(2023, 4), TradePeriod.Month(2023, 6)], months.Gaps);
        Assert.Equal([TradePeriod.YearToDate(2021, 5), TradePeriod.YearToDate(2022, 5)], parts.Gaps);
        Assert.Empty(TradeSeries.Consecutive(January, [1m, 2m]).Gaps);
        Assert.Empty(TradeSeries.Create<decimal>([]).Gaps);
    }

    [Fact]
    public void Gaps_of_days_keep_their_days_after_a_short_month()
    {
        TradePeriod Days(int month, int last) => TradePeriod.Between(new(2023, month, 2), new(2023, month, last));

        Assert.Equal([Days(2, 28), Days(3, 30)], TradeSeries.Create([Of(Days(1, 30), 1m), Of(Days(4, 30), 1m)]).Gaps);
        Assert.Equal([Days(2, 28)], TradeSeries.Create([Of(Days(1, 30), 1m), Of(Days(3, 30), 1m)]).Gaps);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_gives_number_and_extent(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("12 observations, 2023-01 to 2023-12", TradeSeries.Consecutive(January, Enumerable.Repeat(1m, 12)).ToString());
        Assert.Equal("no observations", TradeSeries.Create<decimal>([]).ToString());
    });

    private static Observation<decimal> Of(TradePeriod period, Metric<decimal> value) => new(period, value);
}
