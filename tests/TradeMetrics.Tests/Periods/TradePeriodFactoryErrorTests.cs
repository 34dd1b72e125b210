using NodaTime;

namespace TradeMetrics.Tests;

public class TradePeriodFactoryErrorTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_year_outside_1_to_9999_is_refused_by_every_factory(int year)
    {
        Func<object>[] factories =
        [
            () => TradePeriod.Year(year), () => TradePeriod.HalfYear(year, 1), () => TradePeriod.Quarter(year, 1),
            () => TradePeriod.Month(year, 1), () => TradePeriod.YearToDate(year, 5),
        ];

        Assert.All(factories, factory =>
        {
            ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(factory);
            Assert.Equal("year", exception.ParamName);
            Assert.Equal(year, exception.ActualValue);
            Assert.StartsWith("A year is 1 to 9999.", exception.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_half_is_1_or_2(int half) => Refused("half", half, "1 to 2", () => TradePeriod.HalfYear(2023, half));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_quarter_is_1_to_4(int quarter) => Refused("quarter", quarter, "1 to 4", () => TradePeriod.Quarter(2023, quarter));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_month_is_1_to_12(int month)
    {
        Refused("month", month, "1 to 12", () => TradePeriod.Month(2023, month));
        Refused("throughMonth", month, "1 to 12", () => TradePeriod.YearToDate(2023, month));
    }

    [Fact]
    public void Months_that_end_before_they_start_are_refused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => TradePeriod.Months(new(2023, 5), new(2023, 4)));

        Assert.Equal("last", exception.ParamName);
        Assert.Contains("2023-04", exception.Message, StringComparison.Ordinal);
        Assert.Contains("2023-05", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_end_before_they_start_are_refused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => TradePeriod.Between(new(2023, 5, 2), new(2023, 5, 1)));

        Assert.Equal("end", exception.ParamName);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Dates_in_a_message_are_the_same_in_every_culture(string culture) => EconomyCultures.Run(culture, () =>
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => TradePeriod.Between(new(2023, 5, 2), new(2023, 5, 1)));

        Assert.StartsWith("The end, 2023-05-01, comes before the start, 2023-05-02.", exception.Message, StringComparison.Ordinal);
    });

    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Fact]
    public void A_month_of_another_calendar_is_refused()
    {
        var hijri = new YearMonth(1445, 1, CalendarSystem.IslamicBcl);

        Refused("first", hijri, "ISO", () => TradePeriod.Months(hijri, new(2023, 5)));
        Refused("last", hijri, "ISO", () => TradePeriod.Months(new(2023, 5), hijri));
        Refused("month", hijri, "ISO", () => TradePeriod.TwelveMonthsEnding(hijri));
    }

    [Fact]
    public void Days_and_months_before_the_year_1_are_refused()
    {
        var day = new LocalDate(0, 12, 31);

        Refused("start", day, "1 to 9999", () => TradePeriod.Between(day, new(2023, 5, 1)));
        Refused("end", day, "1 to 9999", () => TradePeriod.Between(new(1, 1, 1), day));
        Assert.Equal("first", Assert.Throws<ArgumentOutOfRangeException>(() => TradePeriod.Months(new(0, 12), new(1, 1))).ParamName);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    public void Twelve_months_that_would_begin_before_the_year_1_are_refused(int month) =>
        Refused("month", new YearMonth(1, month), "before the year 1", () => TradePeriod.TwelveMonthsEnding(new(1, month)));

    private static void Refused(string parameter, object value, string allowed, Func<object> test)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(test);

        Assert.Equal(parameter, exception.ParamName);
        Assert.Equal(value, exception.ActualValue);
        Assert.Contains(allowed, exception.Message, StringComparison.Ordinal);
    }
}
