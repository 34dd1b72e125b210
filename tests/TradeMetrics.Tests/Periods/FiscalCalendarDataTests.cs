using NodaTime;

namespace TradeMetrics.Tests;

/// <summary>Years given as data, which start on 16 or 17 July.</summary>
public class FiscalCalendarDataTests
{
    private static readonly FiscalCalendar Nepal = NamedCalendars.Nepal;

    [Theory]
    [InlineData(2080, "2023-07-17..2024-07-15")]
    [InlineData(2081, "2024-07-16..2025-07-16")]
    [InlineData(2082, "2025-07-17..2026-07-16")]
    public void A_year_ends_the_day_before_the_next_starts(int number, string dates) => Assert.Equal(dates, Iso.Of(Nepal.Year(number)));

    [Theory]
    [InlineData(2079)]
    [InlineData(2083)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_year_that_the_data_lack_is_refused_with_those_they_have(int number)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Nepal.Year(number));

        Assert.Equal("number", exception.ParamName);
        Assert.StartsWith("The calendar 'Nepal' has the years 2080 to 2082.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-07-17", 2080)]
    [InlineData("2023-12-31", 2080)]
    [InlineData("2024-07-15", 2080)]
    [InlineData("2024-07-16", 2081)]
    [InlineData("2026-07-16", 2082)]
    public void A_day_belongs_to_the_year_that_has_begun(string day, int number) => Assert.Equal(Nepal.Year(number), Nepal.YearOf(Iso.Date(day)));

    [Theory]
    [InlineData("2023-07-16")]
    [InlineData("2026-07-17")]
    [InlineData("2030-01-01")]
    public void A_day_outside_the_data_is_refused_by_name(string day)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Nepal.YearOf(Iso.Date(day)));

        Assert.Equal("date", exception.ParamName);
        Assert.Contains("'Nepal'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_calendar_decides_that_its_years_are_comparable()
    {
        Assert.False(Nepal.Year(2080).HasSameShapeAs(Nepal.Year(2081)));
        Assert.True(Nepal.AreComparable(Nepal.Year(2080), Nepal.Year(2081)));
        Assert.True(Nepal.AreComparable(TradePeriod.Month(2022, 5), TradePeriod.Month(2027, 5)));
        Assert.False(Nepal.AreComparable(Nepal.Year(2080), Iso.Days("2024-07-16", "2025-07-15")));
        Assert.False(Nepal.AreComparable(Iso.Days("2024-07-16", "2025-07-15"), Nepal.Year(2080)));
        Assert.False(Nepal.AreComparable(Nepal.Year(2080), Iso.Days("2026-07-17", "2027-07-16")));
        Assert.False(Nepal.AreComparable(Nepal.Year(2080), Iso.Days("2022-07-17", "2023-07-16")));
    }

    [Fact]
    public void A_year_is_moved_to_the_year_with_the_later_number()
    {
        Assert.Equal(Nepal.Year(2082), Nepal.PlusYears(Nepal.Year(2080), 2));
        Assert.True(Nepal.TryPlusYears(Nepal.Year(2082), -1, out TradePeriod moved));
        Assert.Equal(Nepal.Year(2081), moved);
        Assert.Throws<ArgumentOutOfRangeException>(() => Nepal.PlusYears(Nepal.Year(2080), 3));
        Assert.False(Nepal.TryPlusYears(Nepal.Year(2080), -1, out _));
        Assert.Throws<InvalidOperationException>(() => Nepal.PlusYears(Iso.Days("2023-07-17", "2023-12-31"), 1));
    }

    [Fact]
    public void A_year_to_date_runs_through_a_day() =>
        Assert.Equal("2024-07-16..2024-12-31", Iso.Of(Nepal.YearToDate(2081, new LocalDate(2024, 12, 31))));

    [Fact]
    public void Two_years_are_written_with_the_numbers_of_the_calendar()
    {
        Assert.Equal("FY2080", Nepal.Label(Nepal.Year(2080)));
        Assert.Equal(2080, Nepal.NumberOf(Nepal.Year(2080)));
        Assert.Null(Nepal.NumberOf(TradePeriod.Year(2023)));
        Assert.Equal("2080/81", Nepal.Label(Nepal.Year(2080), FiscalLabelStyle.TwoYears));
        Assert.Equal(Nepal.Year(2080), Nepal.Parse("2080/81"));
        Assert.Equal(Nepal.Year(2080), Nepal.Parse("FY2080"));
        Assert.False(Nepal.TryParse("2083/84", out _));
        Assert.False(Nepal.TryParse("2023/24", out _));
    }

    [Fact]
    public void Starts_may_be_days_of_another_calendar()
    {
        FiscalCalendar iran = FiscalCalendar.FromYearStarts("Iran", Enumerable.Range(1402, 3).Select(year =>
            KeyValuePair.Create(year, new LocalDate(year, 1, 1, CalendarSystem.PersianArithmetic))));

        Assert.Equal("2023-03-21..2024-03-19", Iso.Of(iran.Year(1402)));
        Assert.Equal(iran.Year(1402), iran.YearOf(new(2023, 3, 21)));
        Assert.Equal("FY1403", iran.Label(iran.Year(1403)));
    }

    [Fact]
    public void A_year_has_at_least_its_own_start_and_the_next() =>
        Assert.Equal("2023-01-01..2023-01-01", Iso.Of(FiscalCalendar.FromYearStarts("short", [new(1, new(2023, 1, 1)), new(2, new(2023, 1, 2))]).Year(1)));

    [Fact]
    public void Fewer_than_two_starts_are_refused()
    {
        ArgumentException none = Assert.Throws<ArgumentException>(() => FiscalCalendar.FromYearStarts("own", []));
        ArgumentException one = Assert.Throws<ArgumentException>(() => FiscalCalendar.FromYearStarts("own", [new(2080, new(2023, 7, 17))]));

        Assert.Equal("starts", none.ParamName);
        Assert.Contains("it has 0", none.Message, StringComparison.Ordinal);
        Assert.Contains("'own'", one.Message, StringComparison.Ordinal);
        Assert.Contains("it has 1", one.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2082, "2024-07-16")]
    [InlineData(2080, "2024-07-16")]
    [InlineData(2079, "2024-07-16")]
    [InlineData(2081, "2023-07-17")]
    [InlineData(2081, "2023-07-16")]
    public void Starts_that_do_not_follow_each_other_are_refused_by_naming_both(int number, string day)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() =>
            FiscalCalendar.FromYearStarts("own", [new(2079, new(2022, 7, 17)), new(2080, new(2023, 7, 17)), new(number, Iso.Date(day))]));

        Assert.Equal("starts", exception.ParamName);
        Assert.Contains($"the year {number} from {day} does not follow the year 2080 from 2023-07-17", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_without_name_or_starts_is_refused()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => FiscalCalendar.FromYearStarts(" ", [])).ParamName);
        Assert.Equal("starts", Assert.Throws<ArgumentNullException>(() => FiscalCalendar.FromYearStarts("own", null!)).ParamName);
    }
}
