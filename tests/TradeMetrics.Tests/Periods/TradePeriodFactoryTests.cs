using NodaTime;

namespace TradeMetrics.Tests;

public class TradePeriodFactoryTests
{
    [Theory]
    [InlineData(2023, Frequency.Annual, "2023")]
    [InlineData(1, Frequency.Annual, "0001")]
    [InlineData(9999, Frequency.Annual, "9999")]
    [InlineData(20231, Frequency.HalfYearly, "2023-S1")]
    [InlineData(20232, Frequency.HalfYearly, "2023-S2")]
    [InlineData(20231, Frequency.Quarterly, "2023-Q1")]
    [InlineData(20234, Frequency.Quarterly, "2023-Q4")]
    [InlineData(202301, Frequency.Monthly, "2023-01")]
    [InlineData(202312, Frequency.Monthly, "2023-12")]
    [InlineData(999912, Frequency.Monthly, "9999-12")]
    public void A_number_of_a_row_is_a_period(int number, Frequency frequency, string text) =>
        Assert.Equal(TradePeriod.Parse(text), TradePeriod.FromNumber(number, frequency));

    [Theory]
    [InlineData("2023", 2023, Frequency.Annual)]
    [InlineData("2023-S2", 20232, Frequency.HalfYearly)]
    [InlineData("2023-Q4", 20234, Frequency.Quarterly)]
    [InlineData("2023-12", 202312, Frequency.Monthly)]
    [InlineData("0001-01", 101, Frequency.Monthly)]
    public void A_period_of_a_row_has_its_number(string text, int expected, Frequency length)
    {
        TradePeriod period = TradePeriod.Parse(text);
        Assert.True(period.TryToNumber(out int number, out Frequency frequency));
        Assert.Equal((expected, length), (number, frequency));
        Assert.Equal(period, TradePeriod.FromNumber(number, frequency));
    }

    [Theory]
    [InlineData("2023-01/2023-05")]
    [InlineData("2023-02/2023-04")]
    [InlineData("2023-07/2024-06")]
    [InlineData("2023-02/2023-07")]
    [InlineData("2023-01-01/2023-01-20")]
    [InlineData("2023/2024-12")]
    public void Another_period_has_no_number(string text)
    {
        TradePeriod[] dates = [.. text.Split('/').Select(part => TradePeriod.Parse(part.Length == 4 ? part + "-01" : part))];
        Assert.False(TradePeriod.Between(dates[0].Start, dates[1].End).TryToNumber(out int number, out Frequency frequency));
        Assert.Equal((0, Frequency.Annual), (number, frequency));
    }

    [Theory]
    [InlineData(0, Frequency.Annual)]
    [InlineData(-2023, Frequency.Annual)]
    [InlineData(10_000, Frequency.Annual)]
    [InlineData(202305, Frequency.Annual)]
    [InlineData(20230, Frequency.Quarterly)]
    [InlineData(20235, Frequency.Quarterly)]
    [InlineData(20233, Frequency.HalfYearly)]
    [InlineData(202300, Frequency.Monthly)]
    [InlineData(202313, Frequency.Monthly)]
    [InlineData(2023, Frequency.Monthly)]
    [InlineData(1_000_001, Frequency.Monthly)]
    [InlineData(int.MinValue, Frequency.Monthly)]
    [InlineData(int.MaxValue, Frequency.HalfYearly)]
    public void A_number_that_is_no_period_of_the_frequency_is_refused(int number, Frequency frequency) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(number), () => TradePeriod.FromNumber(number, frequency));

    [Fact]
    public void A_frequency_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("frequency", () => TradePeriod.FromNumber(2023, (Frequency)9));

    [Fact]
    public void A_calendar_year_runs_from_January_to_December() => Assert.Equal("2023-01-01..2023-12-31", Iso.Of(TradePeriod.Year(2023)));

    [Theory]
    [InlineData(1, "2023-01-01..2023-06-30")]
    [InlineData(2, "2023-07-01..2023-12-31")]
    public void A_half_year_has_six_months(int half, string dates) => Assert.Equal(dates, Iso.Of(TradePeriod.HalfYear(2023, half)));

    [Theory]
    [InlineData(1, "2023-01-01..2023-03-31")]
    [InlineData(2, "2023-04-01..2023-06-30")]
    [InlineData(3, "2023-07-01..2023-09-30")]
    [InlineData(4, "2023-10-01..2023-12-31")]
    public void A_quarter_has_three_months(int quarter, string dates) => Assert.Equal(dates, Iso.Of(TradePeriod.Quarter(2023, quarter)));

    [Theory]
    [InlineData(2023, 1, 31)]
    [InlineData(2023, 2, 28)]
    [InlineData(2024, 2, 29)]
    [InlineData(1900, 2, 28)]
    [InlineData(2000, 2, 29)]
    [InlineData(2023, 3, 31)]
    [InlineData(2023, 4, 30)]
    [InlineData(2023, 5, 31)]
    [InlineData(2023, 6, 30)]
    [InlineData(2023, 7, 31)]
    [InlineData(2023, 8, 31)]
    [InlineData(2023, 9, 30)]
    [InlineData(2023, 10, 31)]
    [InlineData(2023, 11, 30)]
    [InlineData(2023, 12, 31)]
    public void A_month_ends_with_its_last_day(int year, int month, int days)
    {
        TradePeriod period = TradePeriod.Month(year, month);

        Assert.Equal(new LocalDate(year, month, 1), period.Start);
        Assert.Equal(new LocalDate(year, month, days), period.End);
        Assert.Equal(days, period.Days);
        Assert.Equal(1, period.WholeMonths);
    }

    [Fact]
    public void Months_include_the_last_one()
    {
        Assert.Equal("2022-11-01..2023-02-28", Iso.Of(TradePeriod.Months(new(2022, 11), new(2023, 2))));
        Assert.Equal(TradePeriod.Month(2023, 5), TradePeriod.Months(new(2023, 5), new(2023, 5)));
    }

    [Theory]
    [InlineData(1, "2023-01-01..2023-01-31")]
    [InlineData(5, "2023-01-01..2023-05-31")]
    [InlineData(12, "2023-01-01..2023-12-31")]
    public void A_year_to_date_runs_through_its_month(int month, string dates) =>
        Assert.Equal(dates, Iso.Of(TradePeriod.YearToDate(2023, throughMonth: month)));

    [Theory]
    [InlineData(2023, 12, "2023-01-01..2023-12-31")]
    [InlineData(2024, 2, "2023-03-01..2024-02-29")]
    [InlineData(1, 12, "0001-01-01..0001-12-31")]
    [InlineData(9999, 12, "9999-01-01..9999-12-31")]
    public void Twelve_months_end_with_their_month(int year, int month, string dates) =>
        Assert.Equal(dates, Iso.Of(TradePeriod.TwelveMonthsEnding(new(year, month))));

    [Fact]
    public void Months_are_counted_from_January_of_the_year_1()
    {
        Assert.Equal("2023-05-01..2023-07-31", Iso.Of(TradePeriod.FromMonthIndex(2022 * 12 + 4, 3)));
        Assert.Equal(default, TradePeriod.FromMonthIndex(0, 1));
    }

    [Fact]
    public void Days_include_both_ends()
    {
        TradePeriod period = TradePeriod.Between(new(2023, 11, 1), new(2023, 11, 20));

        Assert.Equal("2023-11-01..2023-11-20", Iso.Of(period));
        Assert.Equal(20, period.Days);
        Assert.Null(period.WholeMonths);
        Assert.Equal(new DateInterval(new(2023, 11, 1), new(2023, 11, 20)), period.ToDateInterval());
    }

    [Fact]
    public void One_day_is_a_period()
    {
        TradePeriod day = TradePeriod.Between(new(2024, 2, 29), new(2024, 2, 29));

        Assert.Equal(1, day.Days);
        Assert.Equal(day.Start, day.End);
        Assert.Null(day.WholeMonths);
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        LocalDate start = new LocalDate(2023, 5, 1).WithCalendar(CalendarSystem.IslamicBcl);
        LocalDate end = new LocalDate(2023, 5, 31).WithCalendar(CalendarSystem.HebrewCivil);

        Assert.Equal(TradePeriod.Month(2023, 5), TradePeriod.Between(start, end));
    }

    [Fact]
    public void Default_is_January_of_the_year_1()
    {
        Assert.Equal(TradePeriod.Month(1, 1), default);
        Assert.Equal("0001-01-01..0001-01-31", Iso.Of(default(TradePeriod)));
        Assert.Equal("0001-01", default(TradePeriod).ToString());
        Assert.Equal(1, default(TradePeriod).WholeMonths);
        Assert.Equal(31, default(TradePeriod).Days);
    }

    [Fact]
    public void The_first_and_the_last_year_are_periods()
    {
        Assert.Equal("0001-01-01..0001-12-31", Iso.Of(TradePeriod.Year(1)));
        Assert.Equal("9999-01-01..9999-12-31", Iso.Of(TradePeriod.Year(9999)));
        Assert.Equal("0001-01-01..9999-12-31", Iso.Of(TradePeriod.Between(new(1, 1, 1), new(9999, 12, 31))));
        Assert.Equal("9999-12-31..9999-12-31", Iso.Of(TradePeriod.Between(new(9999, 12, 31), new(9999, 12, 31))));
        Assert.Equal(9999 * 12, TradePeriod.Months(new(1, 1), new(9999, 12)).WholeMonths);
    }
}
