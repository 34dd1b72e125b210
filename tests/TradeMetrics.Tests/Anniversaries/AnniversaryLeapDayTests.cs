using NodaTime;

namespace TradeMetrics.Tests;

public class AnniversaryLeapDayTests
{
    private static readonly LocalDate LeapDay = new(1996, 2, 29);
    private static readonly Anniversary OnLastDay = new(LeapDay);
    private static readonly Anniversary OnDayAfter = new(LeapDay, LeapDayRule.DayAfter);

    [Theory]
    [InlineData(1, "1997-02-28", "1997-03-01")]
    [InlineData(4, "2000-02-29", "2000-02-29")]
    [InlineData(8, "2004-02-29", "2004-02-29")]
    [InlineData(27, "2023-02-28", "2023-03-01")]
    [InlineData(104, "2100-02-28", "2100-03-01")]
    public void In_common_years_it_follows_its_rule(int number, string lastDay, string dayAfter)
    {
        Assert.Equal(Iso.Date(lastDay), OnLastDay.Number(number));
        Assert.Equal(Iso.Date(dayAfter), OnDayAfter.Number(number));
        Assert.Equal(Iso.Date(lastDay), OnLastDay.In(1996 + number));
        Assert.Equal(Iso.Date(dayAfter), OnDayAfter.In(1996 + number));
    }

    [Theory]
    [InlineData("2023-02-27", "2023-02-28", "2023-03-01")]
    [InlineData("2023-02-28", "2024-02-29", "2023-03-01")]
    [InlineData("2023-03-01", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02-28", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02-29", "2025-02-28", "2025-03-01")]
    [InlineData("1996-02-29", "1997-02-28", "1997-03-01")]
    [InlineData("1996-02-28", "1997-02-28", "1997-03-01")]
    public void The_next_one_follows_the_rule(string after, string lastDay, string dayAfter)
    {
        Assert.Equal(Iso.Date(lastDay), OnLastDay.Next(Iso.Date(after)));
        Assert.Equal(Iso.Date(dayAfter), OnDayAfter.Next(Iso.Date(after)));
    }

    [Theory]
    [InlineData("2023-02-28", "2022-02-28", "2022-03-01")]
    [InlineData("2023-03-01", "2023-02-28", "2022-03-01")]
    [InlineData("2023-03-02", "2023-02-28", "2023-03-01")]
    [InlineData("2024-02-29", "2023-02-28", "2023-03-01")]
    [InlineData("2024-03-01", "2024-02-29", "2024-02-29")]
    public void The_previous_one_follows_the_rule(string before, string lastDay, string dayAfter)
    {
        Assert.Equal(Iso.Date(lastDay), OnLastDay.Previous(Iso.Date(before)));
        Assert.Equal(Iso.Date(dayAfter), OnDayAfter.Previous(Iso.Date(before)));
    }

    [Theory]
    [InlineData("1996-02-29", 0, 0)]
    [InlineData("1997-02-27", 0, 0)]
    [InlineData("1997-02-28", 1, 0)]
    [InlineData("1997-03-01", 1, 1)]
    [InlineData("2000-02-28", 3, 3)]
    [InlineData("2000-02-29", 4, 4)]
    public void A_year_is_completed_on_the_day_that_the_rule_gives(string on, int lastDay, int dayAfter)
    {
        Assert.Equal(lastDay, OnLastDay.CompletedYears(Iso.Date(on)));
        Assert.Equal(dayAfter, OnDayAfter.CompletedYears(Iso.Date(on)));
    }

    [Fact]
    public void The_day_before_the_origin_is_before_it_under_both_rules()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OnLastDay.CompletedYears(new(1996, 2, 28)));
        Assert.Throws<ArgumentOutOfRangeException>(() => OnDayAfter.CompletedYears(new(1996, 2, 28)));
    }

    [Fact]
    public void An_interval_holds_the_day_that_the_rule_gives()
    {
        var february = new DateInterval(new(2023, 2, 1), new(2023, 2, 28));

        Assert.Equal([new AnniversaryDate(27, new(2023, 2, 28))], OnLastDay.Between(february));
        Assert.Empty(OnDayAfter.Between(february));
        Assert.Equal([new AnniversaryDate(27, new(2023, 3, 1))], OnDayAfter.Between(new(new(2023, 3, 1), new(2023, 3, 31))));
    }

    [Fact]
    public void The_rule_changes_no_other_day()
    {
        LocalDate[] others = [new(1996, 2, 28), new(1996, 3, 1), new(1996, 1, 29), new(1996, 3, 29), new(1996, 12, 31)];

        Assert.All(others, day =>
        {
            Assert.Equal(day.PlusYears(1), new Anniversary(day).Number(1));
            Assert.Equal(day.PlusYears(1), new Anniversary(day, LeapDayRule.DayAfter).Number(1));
        });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_unnamed_rule_is_refused(int rule)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => new Anniversary(LeapDay, (LeapDayRule)rule));

        Assert.Equal("leapDayRule", exception.ParamName);
        Assert.Equal((LeapDayRule)rule, exception.ActualValue);
    }
}
