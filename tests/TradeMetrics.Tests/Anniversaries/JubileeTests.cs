using NodaTime;

namespace TradeMetrics.Tests;

public class JubileeTests
{
    private static readonly Anniversary Relations = new(new LocalDate(1994, 2, 3));

    [Theory]
    [InlineData("2019-02-03", "silver")]
    [InlineData("2034-02-03", "ruby")]
    [InlineData("2044-02-03", "golden")]
    [InlineData("2054-02-03", "diamond")]
    [InlineData("2064-02-03", "platinum")]
    [InlineData("2094-02-03", "centenary")]
    [InlineData("2024-02-03", null)]
    [InlineData("2019-02-02", null)]
    [InlineData("2019-02-04", null)]
    [InlineData("1994-02-03", null)]
    [InlineData("1969-02-03", null)]
    public void A_day_is_a_jubilee_by_the_usual_names(string day, string? name) => Assert.Equal(name, Relations.JubileeOn(Iso.Date(day)));

    [Fact]
    public void Pakistan_kept_its_seventy_fifth_as_diamond()
    {
        var pakistan = new Anniversary(new LocalDate(1947, 8, 14));
        Jubilees custom = Jubilees.Default.With(75, "diamond");

        Assert.Null(pakistan.JubileeOn(new(2022, 8, 14)));
        Assert.Equal("diamond", pakistan.JubileeOn(new(2022, 8, 14), custom));
        Assert.Equal(new AnniversaryDate(75, new(2022, 8, 14)), pakistan.NextJubilee(new(2020, 1, 1), custom));
        Assert.Equal(new AnniversaryDate(100, new(2047, 8, 14)), pakistan.NextJubilee(new(2020, 1, 1)));
    }

    [Theory]
    [InlineData("1990-01-01", 25)]
    [InlineData("2019-02-02", 25)]
    [InlineData("2019-02-03", 40)]
    [InlineData("2026-11-23", 40)]
    [InlineData("2094-02-02", 100)]
    [InlineData("2094-02-03", null)]
    public void The_next_jubilee_comes_after_the_day(string after, int? number) =>
        Assert.Equal(number is { } n ? new AnniversaryDate(n, Relations.Number(n)) : null, Relations.NextJubilee(Iso.Date(after)));

    [Fact]
    public void A_leap_days_jubilee_follows_its_rule()
    {
        var leapDay = new LocalDate(1996, 2, 29);

        Assert.Equal("silver", new Anniversary(leapDay).JubileeOn(new(2021, 2, 28)));
        Assert.Null(new Anniversary(leapDay).JubileeOn(new(2021, 3, 1)));
        Assert.Equal("silver", new Anniversary(leapDay, LeapDayRule.DayAfter).JubileeOn(new(2021, 3, 1)));
        Assert.Null(new Anniversary(leapDay, LeapDayRule.DayAfter).JubileeOn(new(2021, 2, 28)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_day_it_is()
    {
        LocalDate day = new LocalDate(2019, 2, 3).WithCalendar(CalendarSystem.IslamicBcl);

        Assert.Equal("silver", Relations.JubileeOn(day));
        Assert.Equal(new AnniversaryDate(25, day), Relations.NextJubilee(day.PlusDays(-1)));
        Assert.Equal("silver", new Anniversary(new LocalDate(1400, 1, 1, CalendarSystem.UmAlQura)).JubileeOn(new LocalDate(1425, 1, 1, CalendarSystem.UmAlQura).WithCalendar(CalendarSystem.Iso)));
    }

    [Fact]
    public void There_is_no_jubilee_beyond_the_calendar()
    {
        Assert.Equal(new AnniversaryDate(50, new(9999, 2, 3)), new Anniversary(new(9949, 2, 3)).NextJubilee(new(9998, 1, 1)));
        Assert.Null(new Anniversary(new(9950, 2, 3)).NextJubilee(new(9998, 1, 1)));
        Assert.Null(new Anniversary(new(9990, 2, 3)).NextJubilee(new(9998, 1, 1), Jubilees.None.With(int.MaxValue, "last")));
    }

    [Fact]
    public void A_jubilee_that_the_calendar_of_the_day_lacks_is_refused()
    {
        LocalDate day = new LocalDate(2070, 1, 1).WithCalendar(CalendarSystem.UmAlQura);

        Assert.Throws<ArgumentOutOfRangeException>(() => Relations.NextJubilee(day));
    }

    [Fact]
    public void A_day_before_the_calendar_of_the_answer_does_not_hide_the_next_jubilee()
    {
        var early = new Anniversary(new LocalDate(500, 1, 1));
        LocalDate after = new LocalDate(640, 6, 1).WithCalendar(CalendarSystem.IslamicBcl);

        Assert.Null(early.NextJubilee(after));
        Assert.Equal(200, early.NextJubilee(after, Jubilees.Default.With(200, "two centuries"))?.Number);
    }

    [Fact]
    public void A_table_has_its_numbers_in_order_and_their_names()
    {
        Jubilees table = Jubilees.Default.With(30, "pearl").With(1, "paper");

        Assert.Equal([1, 25, 30, 40, 50, 60, 70, 100], table.Numbers);
        Assert.Equal("pearl", table.NameOf(30));
        Assert.Equal("silver", table.NameOf(25));
        Assert.Null(table.NameOf(31));
        Assert.Equal(Enumerable.Range(1, 20), Enumerable.Range(1, 20).Reverse().Aggregate(Jubilees.None, (all, number) => all.With(number, "a year")).Numbers);
        Assert.Empty(Jubilees.None.Numbers);
        Assert.Null(Jubilees.None.NameOf(25));
    }

    [Fact]
    public void A_table_is_not_changed_by_making_another()
    {
        Jubilees changed = Jubilees.Default.With(60, "emerald");

        Assert.Equal("emerald", changed.NameOf(60));
        Assert.Equal("diamond", Jubilees.Default.NameOf(60));
        Assert.Equal(Jubilees.Default.Numbers, changed.Numbers);
    }

    [Fact]
    public void A_jubilee_has_a_number_from_1_and_a_name()
    {
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => Jubilees.Default.With(0, "none")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => Jubilees.Default.With(1, " ")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Jubilees.Default.With(1, null!)).ParamName);
    }

    [Fact]
    public void A_table_is_needed()
    {
        Assert.Equal("jubilees", Assert.Throws<ArgumentNullException>(() => Relations.JubileeOn(new(2024, 1, 1), null!)).ParamName);
        Assert.Equal("jubilees", Assert.Throws<ArgumentNullException>(() => Relations.NextJubilee(new(2024, 1, 1), null!)).ParamName);
    }
}
