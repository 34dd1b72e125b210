using NodaTime;

namespace TradeMetrics.Tests;

public class FiscalCalendarPartTests
{
    [Theory]
    [InlineData("Pakistan", 1, "2023-07-01..2023-09-30")]
    [InlineData("Pakistan", 2, "2023-10-01..2023-12-31")]
    [InlineData("Pakistan", 3, "2024-01-01..2024-03-31")]
    [InlineData("Pakistan", 4, "2024-04-01..2024-06-30")]
    [InlineData("United Kingdom tax", 1, "2023-04-06..2023-07-05")]
    [InlineData("United Kingdom tax", 4, "2024-01-06..2024-04-05")]
    public void A_quarter_is_three_months_from_the_first_day(string name, int quarter, string dates) =>
        Assert.Equal(dates, Iso.Of(NamedCalendars.Get(name).Quarter(2024, quarter)));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_quarter_is_1_to_4(int quarter)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Pakistan.Quarter(2024, quarter));

        Assert.Equal("quarter", exception.ParamName);
        Assert.Equal(quarter, exception.ActualValue);
    }

    [Fact]
    public void Quarters_of_Ethiopian_months_are_not_known()
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => FiscalCalendar.Ethiopia.Quarter(2016, 1));

        Assert.StartsWith("The quarters of 'Ethiopia' are not known", exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => NamedCalendars.Nepal.Quarter(2080, 1));
    }

    [Theory]
    [InlineData("Pakistan", 7, "2023-07-01..2023-07-31")]
    [InlineData("Pakistan", 12, "2023-07-01..2023-12-31")]
    [InlineData("Pakistan", 1, "2023-07-01..2024-01-31")]
    [InlineData("Pakistan", 2, "2023-07-01..2024-02-29")]
    [InlineData("Pakistan", 5, "2023-07-01..2024-05-31")]
    [InlineData("Pakistan", 6, "2023-07-01..2024-06-30")]
    [InlineData("India", 3, "2023-04-01..2024-03-31")]
    [InlineData("United States", 10, "2023-10-01..2023-10-31")]
    public void A_year_to_date_runs_through_the_calendar_month(string name, int month, string dates) =>
        Assert.Equal(dates, Iso.Of(NamedCalendars.Get(name).YearToDate(2024, throughMonth: month)));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_month_is_1_to_12(int month)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Pakistan.YearToDate(2024, month));

        Assert.Equal("throughMonth", exception.ParamName);
        Assert.Equal(month, exception.ActualValue);
    }

    [Theory]
    [InlineData("United Kingdom tax", 2024, "2023-04-06")]
    [InlineData("Ethiopia", 2016, "2023-07-08")]
    public void A_year_that_starts_within_a_month_has_no_whole_months(string name, int number, string start)
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => NamedCalendars.Get(name).YearToDate(number, 5));

        Assert.Contains($"The fiscal year {number} of '{name}' starts on {start}, not with a month", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_given_as_data_have_no_ISO_months_even_where_one_starts_with_a_month()
    {
        FiscalCalendar calendar = FiscalCalendar.FromYearStarts("own", [new(1, new(2023, 7, 1)), new(2, new(2024, 7, 2))]);

        Assert.Throws<InvalidOperationException>(() => calendar.YearToDate(1, 12));
    }

    [Theory]
    [InlineData("2023-07-08")]
    [InlineData("2023-12-31")]
    [InlineData("2024-07-07")]
    public void A_year_to_date_runs_through_a_day(string day) =>
        Assert.Equal("2023-07-08.." + day, Iso.Of(FiscalCalendar.Ethiopia.YearToDate(2016, Iso.Date(day))));

    [Theory]
    [InlineData("2023-07-07")]
    [InlineData("2024-07-08")]
    public void A_day_outside_the_year_is_refused_by_name(string day)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Ethiopia.YearToDate(2016, Iso.Date(day)));

        Assert.Equal("through", exception.ParamName);
        Assert.Equal(Iso.Date(day), exception.ActualValue);
        Assert.Contains("2016 of 'Ethiopia', 2023-07-08/2024-07-07", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pakistan", "2023-07/2024-06", -1, "2022-07/2023-06")]
    [InlineData("Pakistan", "2023-07/2024-05", -1, "2022-07/2023-05")]
    [InlineData("Pakistan", "2024-02", -1, "2023-02")]
    [InlineData("United Kingdom tax", "2023-04-06/2024-04-05", 1, "2024-04-06/2025-04-05")]
    [InlineData("Ethiopia", "2023-07-08/2024-07-07", -16, "2007-07-08/2008-07-07")]
    [InlineData("United States", "1976-10/1977-09", -1, "1975-07/1976-06")]
    [InlineData("United States", "1975-07/1976-06", 1, "1976-10/1977-09")]
    public void A_period_is_moved_by_fiscal_years(string name, string period, int years, string moved)
    {
        FiscalCalendar calendar = NamedCalendars.Get(name);

        Assert.Equal(moved, calendar.PlusYears(TradePeriod.Parse(period), years).ToString());
        Assert.True(calendar.TryPlusYears(TradePeriod.Parse(period), years, out TradePeriod tried));
        Assert.Equal(moved, tried.ToString());
    }

    [Theory]
    [InlineData("2023-07/2024-06", 7976)]
    [InlineData("2023-07/2024-06", -2023)]
    [InlineData("2023-07/2024-06", int.MaxValue)]
    [InlineData("2023-07/2024-06", int.MinValue)]
    [InlineData("2024-02", 7976)]
    [InlineData("2024-02", int.MaxValue)]
    public void A_period_moved_beyond_the_years_is_refused(string period, int years)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Pakistan.PlusYears(TradePeriod.Parse(period), years));

        Assert.Equal("years", exception.ParamName);
        Assert.Equal(years, exception.ActualValue);
        Assert.False(FiscalCalendar.Pakistan.TryPlusYears(TradePeriod.Parse(period), years, out _));
    }

    [Fact]
    public void Part_of_a_year_of_other_months_is_not_moved()
    {
        TradePeriod part = Iso.Days("2023-07-08", "2023-12-31");

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => FiscalCalendar.Ethiopia.PlusYears(part, 1));
        Assert.Contains("2023-07-08/2023-12-31", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'Ethiopia'", exception.Message, StringComparison.Ordinal);
        Assert.False(FiscalCalendar.Ethiopia.TryPlusYears(part, 1, out _));
    }

    [Fact]
    public void Periods_are_comparable_by_their_shape_or_as_years_of_the_calendar()
    {
        FiscalCalendar pakistan = FiscalCalendar.Pakistan;

        Assert.True(pakistan.AreComparable(pakistan.Year(2023), pakistan.Year(2024)));
        Assert.True(pakistan.AreComparable(pakistan.YearToDate(2023, 5), pakistan.YearToDate(2024, 5)));
        Assert.False(pakistan.AreComparable(pakistan.YearToDate(2023, 5), pakistan.Year(2024)));
        Assert.False(pakistan.AreComparable(pakistan.Year(2024), pakistan.YearToDate(2023, 5)));
    }
}
