using NodaTime;

namespace TradeMetrics.Tests;

public class TradePeriodRelationTests
{
    private static TradePeriod P(string text) => TradePeriod.Parse(text);

    [Theory]
    [InlineData("2023-01-31", false)]
    [InlineData("2023-02-01", true)]
    [InlineData("2023-02-28", true)]
    [InlineData("2023-03-01", false)]
    public void A_period_contains_its_first_and_last_day(string day, bool contained) =>
        Assert.Equal(contained, P("2023-02").Contains(Iso.Date(day)));

    [Fact]
    public void A_day_of_another_calendar_is_looked_up_as_the_day_it_is()
    {
        LocalDate day = new LocalDate(2023, 2, 28).WithCalendar(CalendarSystem.IslamicBcl);

        Assert.True(P("2023-02").Contains(day));
        Assert.False(P("2023-03").Contains(day));
        Assert.False(P("1444").Contains(day));
    }

    [Fact]
    public void No_period_contains_a_day_before_the_year_1()
    {
        TradePeriod always = TradePeriod.Between(new(1, 1, 1), new(9999, 12, 31));

        Assert.False(always.Contains(new LocalDate(0, 12, 31)));
        Assert.True(always.Contains(new LocalDate(1, 1, 1)));
        Assert.True(always.Contains(new LocalDate(9999, 12, 31)));
    }

    [Theory]
    [InlineData("2023", "2023-05", true)]
    [InlineData("2023", "2023", true)]
    [InlineData("2023-05", "2023", false)]
    [InlineData("2023", "2022-12/2023-05", false)]
    [InlineData("2023", "2023-05/2024-01", false)]
    [InlineData("2023", "2023-12-31/2024-01-01", false)]
    public void A_period_contains_another_whose_every_day_is_its_own(string period, string other, bool contained) =>
        Assert.Equal(contained, P(period).Contains(P(other)));

    [Theory]
    [InlineData("2023-01", "2023-02", false, true)]
    [InlineData("2023-01", "2023-01-31/2023-02-10", true, false)]
    [InlineData("2023-01", "2023-03", false, false)]
    [InlineData("2023-01", "2023-01", true, false)]
    [InlineData("2023-01", "2023", true, false)]
    [InlineData("2023-01-01/2023-01-30", "2023-02", false, false)]
    [InlineData("2024-02-01/2024-02-28", "2024-02-29/2024-02-29", false, true)]
    public void Periods_overlap_by_a_day_or_abut_without_one(string first, string second, bool overlap, bool abut)
    {
        Assert.Equal(overlap, P(first).Overlaps(P(second)));
        Assert.Equal(overlap, P(second).Overlaps(P(first)));
        Assert.Equal(abut, P(first).Abuts(P(second)));
        Assert.Equal(abut, P(second).Abuts(P(first)));
    }

    [Theory]
    [InlineData("2023-01/2023-05", "2022-01/2022-05", true)]
    [InlineData("2023-01/2023-05", "2022-01/2022-06", false)]
    [InlineData("2023-01/2023-05", "2022-02/2022-06", false)]
    [InlineData("2023-05", "2023-05", false)]
    [InlineData("2023-05", "2023-06", false)]
    [InlineData("2023", "2022", true)]
    [InlineData("2024-02", "2023-02", true)]
    [InlineData("2024-02-29/2024-02-29", "2023-02-28/2023-02-28", true)]
    [InlineData("2024-02-01/2024-02-28", "2023-02", true)]
    [InlineData("2024-02-10/2024-02-29", "2023-02-10/2023-02-28", true)]
    [InlineData("2024-02-10/2024-02-29", "2024-02-10/2024-02-29", false)]
    [InlineData("2023-04-06/2024-04-05", "2022-04-06/2023-04-05", true)]
    [InlineData("2023-04-06/2024-04-05", "2022-04-06/2024-04-05", false)]
    [InlineData("2023-11-01/2023-11-20", "2022-11-01/2022-11-19", false)]
    [InlineData("2023-11-01/2023-11-20", "2022-11-02/2022-11-20", false)]
    [InlineData("2023-11-01/2023-11-20", "2022-10-01/2022-10-20", false)]
    [InlineData("2023-03-01/2023-03-28", "2022-03-01/2022-03-29", false)]
    public void The_same_months_or_days_of_another_year_are_recognized(string first, string second, bool same)
    {
        Assert.Equal(same, P(first).IsSamePeriodOfAnotherYear(P(second)));
        Assert.Equal(same, P(second).IsSamePeriodOfAnotherYear(P(first)));
    }

    [Theory]
    [InlineData("2023-05", "2023-06", true)]
    [InlineData("2023-02", "2024-02", true)]
    [InlineData("2023", "2023-07/2024-06", true)]
    [InlineData("2023-Q1", "2023-01/2023-02", false)]
    [InlineData("2023-01/2023-05", "2022", false)]
    [InlineData("2023-05-01/2023-05-20", "2023-06-01/2023-06-20", true)]
    [InlineData("2023-05-01/2023-05-20", "2023-06-01/2023-06-21", false)]
    [InlineData("2023-05-01/2023-05-20", "2023-06-02/2023-06-20", false)]
    [InlineData("2023-05-06/2023-06-05", "2023-05-06/2023-07-05", false)]
    [InlineData("2023-05-06/2023-06-05", "2023-08-06/2023-09-05", true)]
    [InlineData("2024-02-10/2024-02-29", "2023-02-10/2023-02-28", true)]
    [InlineData("2024-02-29/2024-03-10", "2023-02-28/2023-03-10", true)]
    [InlineData("2023-04", "2023-03-01/2023-03-30", false)]
    [InlineData("2024-02-01/2024-02-28", "2023-02", true)]
    [InlineData("2024-02-01/2024-02-28", "2024-03-01/2024-03-28", true)]
    [InlineData("2024-03-01/2024-03-28", "2023-02", false)]
    [InlineData("2023-03-01/2023-03-28", "2023-03-01/2023-03-29", false)]
    public void Periods_have_the_same_shape_where_growth_between_them_means_something(string first, string second, bool same)
    {
        Assert.Equal(same, P(first).HasSameShapeAs(P(second)));
        Assert.Equal(same, P(second).HasSameShapeAs(P(first)));
    }

    [Theory]
    [InlineData("2023", 12)]
    [InlineData("2023-S1", 6)]
    [InlineData("2023-Q1", 3)]
    [InlineData("2023-05", 1)]
    [InlineData("2023-01/2023-02", 2)]
    [InlineData("2023-01/2023-05", 12)]
    [InlineData("2023-01/2023-11", 12)]
    [InlineData("2023-01/2024-12", 24)]
    [InlineData("2023-01/2024-01", 13)]
    [InlineData("2023-11-01/2023-11-20", 1)]
    [InlineData("2023-11-20/2023-11-20", 1)]
    [InlineData("2023-11-06/2023-12-05", 1)]
    [InlineData("2023-11-06/2023-12-06", 2)]
    [InlineData("2023-11-06/2024-04-06", 6)]
    [InlineData("2023-11-06/2024-03-06", 12)]
    [InlineData("2023-04-06/2024-04-05", 12)]
    [InlineData("2023-01-31/2023-02-28", 2)]
    public void A_series_of_such_periods_has_its_natural_step(string period, int months) =>
        Assert.Equal(months, P(period).NaturalStepInMonths);

    [Fact]
    public void The_months_from_one_period_to_another_are_counted_from_their_starts()
    {
        Assert.Equal(12, P("2022-05").MonthsUntil(P("2023-05")));
        Assert.Equal(-1, P("2023-01").MonthsUntil(P("2022-12-31/2023-01-05")));
    }
}
