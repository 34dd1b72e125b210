using NodaTime;

namespace TradeMetrics.Tests;

public class AnniversaryRangeTests
{
    private static readonly Anniversary Relations = new(new LocalDate(1994, 2, 3));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void The_first_has_the_number_1(int number)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Relations.Number(number));

        Assert.Equal("number", exception.ParamName);
        Assert.Equal(number, exception.ActualValue);
        Assert.Contains("1 or more", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8006)]
    [InlineData(int.MaxValue)]
    public void A_number_beyond_the_calendar_is_refused_with_its_last_year(int number)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Relations.Number(number));

        Assert.Equal("number", exception.ParamName);
        Assert.Equal(number, exception.ActualValue);
        Assert.Contains("ISO, ends with the year 9999", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10000)]
    [InlineData(int.MaxValue)]
    public void A_year_beyond_the_calendar_is_refused(int year)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Relations.In(year));

        Assert.Equal("year", exception.ParamName);
        Assert.Equal(year, exception.ActualValue);
    }

    [Fact]
    public void Nothing_comes_after_the_last_year()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Relations.Next(new(9999, 2, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Anniversary(new(9999, 2, 3)).Next(new(2024, 1, 1)));
        Assert.Null(new Anniversary(new(9999, 2, 3)).Previous(new(9999, 12, 31)));
    }

    [Fact]
    public void The_leap_days_anniversary_in_the_last_year_follows_its_rule()
    {
        Assert.Equal(new(9999, 2, 28), new Anniversary(new(9996, 2, 29)).Number(3));
        Assert.Equal(new(9999, 3, 1), new Anniversary(new(9996, 2, 29), LeapDayRule.DayAfter).Number(3));
    }

    [Fact]
    public void An_origin_before_the_year_1_has_anniversaries()
    {
        var ides = new Anniversary(new LocalDate(-43, 3, 15));

        Assert.Equal(new(-42, 3, 15), ides.Number(1));
        Assert.Equal(new(2024, 3, 15), ides.Next(new(2024, 3, 14)));
        Assert.Equal(2066, ides.CompletedYears(new(2024, 3, 14)));
        Assert.Equal(new(-1, 3, 15), ides.Previous(new(0, 3, 15)));
        Assert.Null(ides.In(-43));
    }

    [Fact]
    public void Default_is_the_anniversary_of_1_January_of_the_year_1()
    {
        Anniversary first = default;

        Assert.Equal(new Anniversary(new(1, 1, 1)), first);
        Assert.Equal(new(1, 1, 1), first.Origin);
        Assert.Equal(new(2, 1, 1), first.Number(1));
        Assert.Equal(new(2024, 1, 1), first.In(2024));
        Assert.Equal(new(2025, 1, 1), first.Next(new(2024, 1, 1)));
        Assert.Equal(new(2, 1, 1), first.Next(new(1, 1, 1)));
        Assert.Equal(new(2, 1, 1), first.Next(new(0, 5, 1)));
        Assert.Equal(new(2023, 1, 1), first.Previous(new(2024, 1, 1)));
        Assert.Equal(2023, first.CompletedYears(new(2024, 1, 1)));
        Assert.Equal(0, first.CompletedYears(new(1, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => first.CompletedYears(new(0, 12, 31)));
        Assert.Equal("silver", first.JubileeOn(new(26, 1, 1)));
        Assert.Equal([2023], first.Between(new(new(2024, 1, 1), new(2024, 12, 31))).Select(date => date.Number));
    }

    [Fact]
    public void Default_of_a_date_is_number_0_on_1_January_of_the_year_1()
    {
        Assert.Equal(new AnniversaryDate(0, new(1, 1, 1)), default);
        Assert.Equal("0 on 0001-01-01", default(AnniversaryDate).ToString());
        Assert.NotEqual(new AnniversaryDate(1, new(1, 1, 1)), default);
    }

    [Fact]
    public void A_next_anniversary_beyond_the_calendar_is_refused_by_the_name_of_the_argument()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Anniversary(new LocalDate(1994, 2, 3)).Next(new LocalDate(9999, 12, 1)));
        Assert.Equal("after", error.ParamName);
        Assert.Equal(new LocalDate(9999, 2, 3), new Anniversary(new LocalDate(1994, 2, 3)).Next(new LocalDate(9999, 2, 2)));
    }
}
