using NodaTime;

namespace TradeMetrics.Tests;

/// <summary>Origins, and days asked about, in calendars other than the ISO one.</summary>
public class AnniversaryCalendarTests
{
    private static readonly Anniversary HijriNewYear = new(new LocalDate(1400, 1, 1, CalendarSystem.UmAlQura));

    private static DateInterval YearOf(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private static string Numbered(IEnumerable<AnniversaryDate> dates) => string.Join(", ", dates);

    [Fact]
    public void An_ISO_year_can_hold_two_Hijri_anniversaries()
    {
        Assert.Equal("29 on 2008-01-10, 30 on 2008-12-29", Numbered(HijriNewYear.Between(YearOf(2008))));
        Assert.Equal("45 on 2023-07-19", Numbered(HijriNewYear.Between(YearOf(2023))));
    }

    [Fact]
    public void An_ISO_year_can_hold_two_Hebrew_anniversaries_or_none()
    {
        var tenthOfTevet = new Anniversary(new LocalDate(5700, 4, 10, CalendarSystem.HebrewCivil));

        Assert.Equal("79 on 2018-12-18", Numbered(tenthOfTevet.Between(YearOf(2018))));
        Assert.Empty(tenthOfTevet.Between(YearOf(2019)));
        Assert.Equal("80 on 2020-01-07, 81 on 2020-12-25", Numbered(tenthOfTevet.Between(YearOf(2020))));
    }

    [Fact]
    public void A_number_and_a_year_are_answered_in_the_calendar_of_the_origin()
    {
        Assert.Equal(new LocalDate(1445, 1, 1, CalendarSystem.UmAlQura), HijriNewYear.Number(45));
        Assert.Equal(new LocalDate(1445, 1, 1, CalendarSystem.UmAlQura), HijriNewYear.In(1445));
        Assert.Null(HijriNewYear.In(1400));
    }

    [Fact]
    public void Neighbours_are_answered_in_the_calendar_of_the_day()
    {
        Assert.Equal(new(2024, 7, 7), HijriNewYear.Next(new(2023, 7, 19)));
        Assert.Equal(new(2023, 7, 19), HijriNewYear.Next(new(2023, 7, 18)));
        Assert.Equal(new(2022, 7, 30), HijriNewYear.Previous(new(2023, 7, 19)));
        Assert.Equal(new LocalDate(1446, 1, 1, CalendarSystem.UmAlQura), HijriNewYear.Next(new(1445, 1, 1, CalendarSystem.UmAlQura)));

        var relations = new Anniversary(new LocalDate(1994, 2, 3));
        LocalDate day = new LocalDate(2024, 2, 3).WithCalendar(CalendarSystem.Coptic);
        Assert.Equal(new LocalDate(2025, 2, 3).WithCalendar(CalendarSystem.Coptic), relations.Next(day));
        Assert.Equal(new LocalDate(2023, 2, 3).WithCalendar(CalendarSystem.Coptic), relations.Previous(day));
        Assert.Equal(30, relations.CompletedYears(day));
        Assert.Equal([new AnniversaryDate(30, day)], relations.Between(new(day, day)));
        Assert.Throws<ArgumentOutOfRangeException>(() => relations.CompletedYears(new LocalDate(1994, 2, 2).WithCalendar(CalendarSystem.Coptic)));
        Assert.Equal(0, relations.CompletedYears(new LocalDate(1994, 2, 3).WithCalendar(CalendarSystem.Coptic)));
    }

    [Theory]
    [InlineData("1979-11-20", 0)]
    [InlineData("1980-11-07", 0)]
    [InlineData("1980-11-08", 1)]
    [InlineData("2023-07-18", 44)]
    [InlineData("2023-07-19", 45)]
    public void Completed_Hijri_years_are_those_of_the_origins_calendar(string on, int years) =>
        Assert.Equal(years, HijriNewYear.CompletedYears(Iso.Date(on)));

    [Fact]
    public void The_day_before_a_Hijri_origin_is_before_it()
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => HijriNewYear.CompletedYears(new(1979, 11, 19)));

        Assert.Equal("on", exception.ParamName);
        Assert.Contains("1400-01-01", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5785, 6, 14, 1, 5786, 6, 14)]
    [InlineData(5785, 6, 14, 2, 5787, 7, 14)]
    [InlineData(5784, 6, 14, 1, 5785, 6, 14)]
    [InlineData(5784, 6, 14, 3, 5787, 6, 14)]
    [InlineData(5784, 7, 14, 1, 5785, 6, 14)]
    [InlineData(5784, 7, 14, 3, 5787, 7, 14)]
    public void An_origin_in_Adar_returns_in_Adar_and_in_leap_years_in_the_second_unless_it_was_the_first(
        int year, int month, int day, int number, int anniversaryYear, int anniversaryMonth, int anniversaryDay) =>
        Assert.Equal(
            new LocalDate(anniversaryYear, anniversaryMonth, anniversaryDay, CalendarSystem.HebrewCivil),
            new Anniversary(new(year, month, day, CalendarSystem.HebrewCivil)).Number(number));

    [Theory]
    [InlineData(5784, 6, 30, 5785, 6, 29, 7, 1)]
    [InlineData(5785, 2, 30, 5786, 2, 29, 3, 1)]
    public void A_thirtieth_that_a_Hebrew_month_lacks_follows_the_rule(
        int year, int month, int day, int next, int lastMonth, int lastDay, int afterMonth, int afterDay)
    {
        var origin = new LocalDate(year, month, day, CalendarSystem.HebrewCivil);

        Assert.Equal(new(next, lastMonth, lastDay, CalendarSystem.HebrewCivil), new Anniversary(origin).Number(1));
        Assert.Equal(new(next, afterMonth, afterDay, CalendarSystem.HebrewCivil), new Anniversary(origin, LeapDayRule.DayAfter).Number(1));
    }

    [Fact]
    public void A_Hebrew_month_that_has_its_thirtieth_keeps_it()
    {
        var origin = new LocalDate(5784, 6, 30, CalendarSystem.HebrewCivil);

        Assert.Equal(new(5787, 6, 30, CalendarSystem.HebrewCivil), new Anniversary(origin).Number(3));
        Assert.Equal(new(5787, 6, 30, CalendarSystem.HebrewCivil), new Anniversary(origin, LeapDayRule.DayAfter).Number(3));
    }

    [Fact]
    public void The_last_day_of_a_long_Hijri_year_follows_the_rule_into_the_next_year()
    {
        var origin = new LocalDate(1442, 12, 30, CalendarSystem.IslamicBcl);
        var lastDay = new Anniversary(origin);
        var dayAfter = new Anniversary(origin, LeapDayRule.DayAfter);

        Assert.Equal(new(1443, 12, 29, CalendarSystem.IslamicBcl), lastDay.Number(1));
        Assert.Equal(new(1444, 1, 1, CalendarSystem.IslamicBcl), dayAfter.Number(1));
        Assert.Equal(new(1444, 1, 1, CalendarSystem.IslamicBcl), dayAfter.Next(new(1443, 12, 29, CalendarSystem.IslamicBcl)));
        Assert.Equal(new(1445, 12, 30, CalendarSystem.IslamicBcl), dayAfter.Number(3));
        Assert.Equal(0, dayAfter.CompletedYears(new(1443, 12, 29, CalendarSystem.IslamicBcl)));
        Assert.Equal(1, dayAfter.CompletedYears(new(1444, 1, 1, CalendarSystem.IslamicBcl)));
        Assert.Equal(1, lastDay.CompletedYears(new(1443, 12, 29, CalendarSystem.IslamicBcl)));
        Assert.Equal("first", dayAfter.JubileeOn(new(1444, 1, 1, CalendarSystem.IslamicBcl), Jubilees.None.With(1, "first")));
        Assert.Equal("first", lastDay.JubileeOn(new(1443, 12, 29, CalendarSystem.IslamicBcl), Jubilees.None.With(1, "first")));
        Assert.Null(lastDay.JubileeOn(new(1444, 1, 1, CalendarSystem.IslamicBcl), Jubilees.None.With(1, "first")));
    }

    [Fact]
    public void A_day_before_the_calendar_of_the_origin_began_comes_before_the_origin()
    {
        var pakistan = new Anniversary(new LocalDate(1366, 9, 27, CalendarSystem.UmAlQura));
        var early = new LocalDate(1850, 1, 1);
        LocalDate first = pakistan.Number(1).WithCalendar(CalendarSystem.Iso);

        Assert.Equal(first, pakistan.Next(early));
        Assert.Null(pakistan.Previous(early));
        Assert.Null(pakistan.JubileeOn(early));
        Assert.Empty(pakistan.Between(new(early, early)));
        Assert.Equal([new AnniversaryDate(1, first)], pakistan.Between(new(early, first)));
        Assert.Equal("on", Assert.Throws<ArgumentOutOfRangeException>(() => pakistan.CompletedYears(early)).ParamName);
    }

    [Fact]
    public void Beyond_the_calendar_of_the_origin_nothing_is_known()
    {
        var last = new LocalDate(1500, 1, 1, CalendarSystem.UmAlQura);

        Assert.Equal(last, HijriNewYear.Number(100));
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => HijriNewYear.Number(101));
        Assert.Contains("Um Al Qura, ends with the year 1500", exception.Message, StringComparison.Ordinal);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => HijriNewYear.In(1501)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => HijriNewYear.Next(last));
        Assert.Throws<ArgumentOutOfRangeException>(() => HijriNewYear.Next(new(2100, 1, 1)));
    }
}
