using NodaTime;

namespace TradeMetrics.Tests;

public class FiscalCalendarTests
{
    [Theory]
    [InlineData("Pakistan", 2024, "2023-07-01..2024-06-30")]
    [InlineData("India", 2024, "2023-04-01..2024-03-31")]
    [InlineData("United States", 2024, "2023-10-01..2024-09-30")]
    [InlineData("United Kingdom government", 2024, "2023-04-01..2024-03-31")]
    [InlineData("United Kingdom tax", 2024, "2023-04-06..2024-04-05")]
    [InlineData("Japan", 2023, "2023-04-01..2024-03-31")]
    [InlineData("Australia", 2024, "2023-07-01..2024-06-30")]
    [InlineData("Bangladesh", 2024, "2023-07-01..2024-06-30")]
    [InlineData("Egypt", 2024, "2023-07-01..2024-06-30")]
    [InlineData("Ethiopia", 2016, "2023-07-08..2024-07-07")]
    public void A_year_follows_the_naming_rule_of_its_calendar(string name, int number, string dates)
    {
        FiscalCalendar calendar = NamedCalendars.Get(name);

        Assert.Equal(dates, Iso.Of(calendar.Year(number)));
        Assert.Equal(name, calendar.Name);
        Assert.Equal(name, calendar.ToString());
    }

    [Fact]
    public void A_fiscal_year_that_starts_with_a_month_is_twelve_months() =>
        Assert.Equal(12, FiscalCalendar.Pakistan.Year(2024).WholeMonths);

    [Theory]
    [InlineData(FiscalYearNaming.StartYear)]
    [InlineData(FiscalYearNaming.EndYear)]
    public void A_fiscal_year_from_1_January_is_the_calendar_year_under_either_name(FiscalYearNaming naming)
    {
        var calendar = new FiscalCalendar("calendar years", new(1, 1), naming);

        Assert.Equal(TradePeriod.Year(2023), calendar.Year(2023));
        Assert.Equal(TradePeriod.Year(2023), calendar.YearOf(new(2023, 1, 1)));
        Assert.Equal(TradePeriod.Year(2023), calendar.YearOf(new(2023, 12, 31)));
    }

    [Theory]
    [InlineData(1, 1, FiscalYearNaming.StartYear, 2023, "2023-01-01..2023-12-31")]
    [InlineData(1, 2, FiscalYearNaming.EndYear, 2024, "2023-01-02..2024-01-01")]
    [InlineData(2, 28, FiscalYearNaming.StartYear, 2023, "2023-02-28..2024-02-27")]
    [InlineData(3, 1, FiscalYearNaming.StartYear, 2023, "2023-03-01..2024-02-29")]
    [InlineData(1, 29, FiscalYearNaming.StartYear, 2023, "2023-01-29..2024-01-28")]
    [InlineData(12, 31, FiscalYearNaming.EndYear, 2024, "2023-12-31..2024-12-30")]
    public void A_calendar_of_ones_own_starts_on_any_day_that_every_year_has(int month, int day, FiscalYearNaming naming, int number, string dates) =>
        Assert.Equal(dates, Iso.Of(new FiscalCalendar("own", new(month, day), naming).Year(number)));

    [Theory]
    [InlineData("Pakistan", "2023-06-30", "FY2023")]
    [InlineData("Pakistan", "2023-07-01", "FY2024")]
    [InlineData("Pakistan", "2024-06-30", "FY2024")]
    [InlineData("Japan", "2023-03-31", "FY2022")]
    [InlineData("Japan", "2023-04-01", "FY2023")]
    [InlineData("United Kingdom tax", "2023-04-05", "FY2023")]
    [InlineData("United Kingdom tax", "2023-04-06", "FY2024")]
    [InlineData("Ethiopia", "2023-07-07", "EFY2015")]
    [InlineData("Ethiopia", "2023-07-08", "EFY2016")]
    public void A_day_belongs_to_the_year_that_has_begun(string name, string day, string label)
    {
        FiscalCalendar calendar = NamedCalendars.Get(name);

        Assert.Equal(label, calendar.Label(calendar.YearOf(Iso.Date(day))));
    }

    [Fact]
    public void A_day_of_another_calendar_belongs_to_the_year_of_the_day_it_is()
    {
        LocalDate day = new LocalDate(2023, 7, 1).WithCalendar(CalendarSystem.IslamicBcl);

        Assert.Equal(FiscalCalendar.Pakistan.Year(2024), FiscalCalendar.Pakistan.YearOf(day));
    }

    [Theory]
    [InlineData("Pakistan", 2, 9999)]
    [InlineData("Japan", 1, 9998)]
    [InlineData("United States", 2, 9999)]
    [InlineData("Ethiopia", -6, 9991)]
    public void A_calendar_has_the_years_that_lie_within_1_to_9999(string name, int first, int last)
    {
        FiscalCalendar calendar = NamedCalendars.Get(name);

        Assert.Equal(1, calendar.Year(first).Start.Year);
        Assert.Equal(9999, calendar.Year(last).End.Year);
        Assert.All([first - 1, last + 1, int.MinValue, int.MaxValue], number =>
        {
            ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Year(number));
            Assert.Equal("number", exception.ParamName);
            Assert.Equal(number, exception.ActualValue);
            Assert.StartsWith($"The fiscal year of '{name}' would lie outside the years 1 to 9999.", exception.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Calendar_years_run_through_9999()
    {
        var calendar = new FiscalCalendar("calendar years", new(1, 1), FiscalYearNaming.StartYear);

        Assert.Equal(TradePeriod.Year(9999), calendar.Year(9999));
        Assert.Equal(TradePeriod.Year(9999), calendar.YearOf(new(9999, 12, 31)));
        Assert.Equal(TradePeriod.Quarter(9999, 4), calendar.Quarter(9999, 4));
        Assert.Equal(TradePeriod.Year(9999), calendar.YearToDate(9999, 12));
        Assert.Equal(TradePeriod.Year(1), calendar.Year(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Year(10000));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Year(0));
    }

    [Theory]
    [InlineData("Pakistan", 0, 12, 31)]
    [InlineData("Pakistan", 1, 6, 30)]
    [InlineData("Pakistan", 9999, 7, 1)]
    [InlineData("Japan", 1, 3, 31)]
    [InlineData("Japan", 9999, 12, 31)]
    [InlineData("Japan", -5, 6, 1)]
    public void A_day_outside_every_year_is_refused_by_name(string name, int year, int month, int day)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => NamedCalendars.Get(name).YearOf(new(year, month, day)));

        Assert.Equal("date", exception.ParamName);
        Assert.Equal(new LocalDate(year, month, day), exception.ActualValue);
        Assert.StartsWith($"The day belongs to no fiscal year of '{name}'.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_calendar_without_a_name_is_refused(string? name) =>
        Assert.Equal("name", Assert.ThrowsAny<ArgumentException>(() => new FiscalCalendar(name!, new(7, 1), FiscalYearNaming.EndYear)).ParamName);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_unnamed_naming_rule_is_refused(int naming) =>
        Assert.Equal("naming", Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalCalendar("own", new(7, 1), (FiscalYearNaming)naming)).ParamName);

    [Fact]
    public void A_start_on_29_February_is_refused() =>
        Assert.Equal("start", Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalCalendar("own", new(2, 29), FiscalYearNaming.EndYear)).ParamName);
}
