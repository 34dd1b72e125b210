using NodaTime;

namespace TradeMetrics.Tests;

public class AnniversaryTests
{
    private static readonly Anniversary Relations = new(new LocalDate(1994, 2, 3));

    [Theory]
    [InlineData(1, "1995-02-03")]
    [InlineData(30, "2024-02-03")]
    [InlineData(100, "2094-02-03")]
    [InlineData(8005, "9999-02-03")]
    public void An_anniversary_is_known_by_its_number(int number, string date) => Assert.Equal(Iso.Date(date), Relations.Number(number));

    [Theory]
    [InlineData(1995, "1995-02-03")]
    [InlineData(2024, "2024-02-03")]
    [InlineData(9999, "9999-02-03")]
    [InlineData(1994, null)]
    [InlineData(1993, null)]
    [InlineData(int.MinValue, null)]
    public void A_year_after_the_origins_holds_one(int year, string? date) =>
        Assert.Equal(date is null ? null : Iso.Date(date), Relations.In(year));

    [Theory]
    [InlineData("2024-02-02", "2024-02-03")]
    [InlineData("2024-02-03", "2025-02-03")]
    [InlineData("2024-12-31", "2025-02-03")]
    [InlineData("2024-01-31", "2024-02-03")]
    [InlineData("2024-03-01", "2025-02-03")]
    [InlineData("1994-02-03", "1995-02-03")]
    [InlineData("1994-01-01", "1995-02-03")]
    [InlineData("1994-12-31", "1995-02-03")]
    [InlineData("1993-02-03", "1995-02-03")]
    [InlineData("1995-02-02", "1995-02-03")]
    [InlineData("9999-02-02", "9999-02-03")]
    public void The_next_one_comes_after_the_day_and_not_before_the_first(string after, string next) =>
        Assert.Equal(Iso.Date(next), Relations.Next(Iso.Date(after)));

    [Theory]
    [InlineData("2024-02-02", "2023-02-03")]
    [InlineData("2024-02-03", "2023-02-03")]
    [InlineData("2024-02-04", "2024-02-03")]
    [InlineData("2024-12-31", "2024-02-03")]
    [InlineData("1995-02-04", "1995-02-03")]
    [InlineData("1995-02-03", null)]
    [InlineData("1994-02-04", null)]
    [InlineData("1994-02-03", null)]
    [InlineData("1990-01-01", null)]
    [InlineData("1996-02-03", "1995-02-03")]
    public void The_previous_one_comes_before_the_day_if_there_was_one(string before, string? previous) =>
        Assert.Equal(previous is null ? null : Iso.Date(previous), Relations.Previous(Iso.Date(before)));

    [Theory]
    [InlineData("1994-02-03", 0)]
    [InlineData("1994-12-31", 0)]
    [InlineData("1995-02-02", 0)]
    [InlineData("1995-02-03", 1)]
    [InlineData("2024-02-02", 29)]
    [InlineData("2024-02-03", 30)]
    [InlineData("2024-01-31", 29)]
    [InlineData("2024-03-01", 30)]
    public void Years_are_completed_on_the_anniversary(string on, int years) => Assert.Equal(years, Relations.CompletedYears(Iso.Date(on)));

    [Theory]
    [InlineData("1994-02-02")]
    [InlineData("1994-01-31")]
    [InlineData("1993-12-31")]
    [InlineData("0001-01-01")]
    public void Before_the_origin_no_year_had_begun(string on)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Relations.CompletedYears(Iso.Date(on)));

        Assert.Equal("on", exception.ParamName);
        Assert.Equal(Iso.Date(on), exception.ActualValue);
        Assert.Contains("the origin, 1994-02-03,", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-02-03", "2025-02-03", "29 30 31")]
    [InlineData("2023-02-04", "2025-02-02", "30")]
    [InlineData("2024-02-03", "2024-02-03", "30")]
    [InlineData("2024-02-04", "2025-02-02", "")]
    [InlineData("1990-01-01", "1996-02-03", "1 2")]
    [InlineData("1994-02-03", "1995-02-03", "1")]
    [InlineData("1994-02-03", "1995-02-02", "")]
    [InlineData("1990-01-01", "1994-02-03", "")]
    [InlineData("1990-01-01", "1990-12-31", "")]
    [InlineData("1995-02-03", "1995-02-03", "1")]
    public void Those_of_an_interval_include_both_its_ends(string start, string end, string numbers)
    {
        IReadOnlyList<AnniversaryDate> dates = Relations.Between(new DateInterval(Iso.Date(start), Iso.Date(end)));

        Assert.Equal(numbers, string.Join(' ', dates.Select(date => date.Number)));
        Assert.All(dates, date => Assert.Equal(Relations.Number(date.Number), date.Date));
    }

    [Fact]
    public void An_interval_is_needed() =>
        Assert.Equal("interval", Assert.Throws<ArgumentNullException>(() => Relations.Between(null!)).ParamName);

    [Fact]
    public void An_origin_keeps_its_rule()
    {
        Assert.Equal(new LocalDate(1994, 2, 3), Relations.Origin);
        Assert.Equal(LeapDayRule.LastDayOfMonth, Relations.LeapDayRule);
        Assert.Equal(LeapDayRule.DayAfter, new Anniversary(Relations.Origin, LeapDayRule.DayAfter).LeapDayRule);
    }

    [Fact]
    public void Two_are_equal_when_origin_and_rule_are()
    {
        var same = new Anniversary(new LocalDate(1994, 2, 3), LeapDayRule.LastDayOfMonth);
        Anniversary[] others = [new(new LocalDate(1994, 2, 4)), new(new LocalDate(1994, 2, 3), LeapDayRule.DayAfter), new(new LocalDate(1994, 2, 3).WithCalendar(CalendarSystem.Julian))];

        Assert.True(Relations == same);
        Assert.False(Relations != same);
        Assert.Equal(Relations.GetHashCode(), same.GetHashCode());
        Assert.True(Relations.Equals((object)same));
        Assert.All(others, other =>
        {
            Assert.False(Relations == other);
            Assert.True(Relations != other);
            Assert.False(Relations.Equals(other));
            Assert.NotEqual(Relations.GetHashCode(), other.GetHashCode());
        });
        Assert.False(Relations.Equals("1994-02-03"));
        Assert.False(Relations.Equals(null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_text_is_the_same_in_every_culture(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("since 1994-02-03", Relations.ToString());
        Assert.Equal("30 on 2024-02-03", new AnniversaryDate(30, new(2024, 2, 3)).ToString());
    });

    [Fact]
    public void The_text_of_another_calendar_names_it() =>
        Assert.Equal("since 1445-09-01 (Um Al Qura)", new Anniversary(new(1445, 9, 1, CalendarSystem.UmAlQura)).ToString());

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        Anniversary[] anniversaries = [Relations, new(new(1996, 2, 29)), new(new(1996, 2, 29), LeapDayRule.DayAfter), new(new(1400, 1, 1, CalendarSystem.IslamicBcl))];
        Work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Work();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Work()
        {
            foreach (Anniversary anniversary in anniversaries)
            {
                var today = new LocalDate(2026, 11, 23);
                if (anniversary.Next(today) <= anniversary.Previous(today) || anniversary.CompletedYears(today) == 0)
                    throw new InvalidOperationException();
            }
        }
    }
}
