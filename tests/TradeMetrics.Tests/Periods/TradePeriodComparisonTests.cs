using NodaTime;

namespace TradeMetrics.Tests;

public class TradePeriodComparisonTests
{
    [Fact]
    public void Periods_are_equal_whatever_factory_made_them()
    {
        TradePeriod[] quarter =
        [
            TradePeriod.Quarter(2023, 1), TradePeriod.Months(new(2023, 1), new(2023, 3)), TradePeriod.YearToDate(2023, 3),
            TradePeriod.Between(new(2023, 1, 1), new(2023, 3, 31)), TradePeriod.Parse("2023-01-01/2023-03-31"), TradePeriod.Parse("2023-Q1"),
        ];

        Assert.All(quarter, period =>
        {
            Assert.Equal(quarter[0], period);
            Assert.Equal(quarter[0].GetHashCode(), period.GetHashCode());
            Assert.True(period.Equals((object)quarter[0]));
        });
    }

    [Fact]
    public void Periods_that_differ_at_one_end_are_not_equal()
    {
        TradePeriod quarter = TradePeriod.Quarter(2023, 1);

        Assert.NotEqual(quarter, TradePeriod.Months(new(2023, 1), new(2023, 4)));
        Assert.NotEqual(quarter, TradePeriod.Months(new(2022, 12), new(2023, 3)));
        Assert.False(quarter.Equals(null));
        Assert.False(quarter.Equals("2023-Q1"));
    }

    [Fact]
    public void Hash_codes_tell_periods_apart()
    {
        IEnumerable<TradePeriod> months = Enumerable.Range(1, 12).Select(month => TradePeriod.Month(2023, month));
        IEnumerable<TradePeriod> yearsToDate = Enumerable.Range(2, 11).Select(month => TradePeriod.YearToDate(2023, month));

        Assert.Equal(23, months.Concat(yearsToDate).Select(period => period.GetHashCode()).Distinct().Count());
    }

    [Theory]
    [InlineData("2023", "2023", 0)]
    [InlineData("2022", "2023", -1)]
    [InlineData("2023-01", "2023", -1)]
    [InlineData("2023", "2023-02", -1)]
    [InlineData("0001", "9999", -1)]
    [InlineData("2023-05-01/2023-05-30", "2023-05", -1)]
    [InlineData("2023-05", "2023-05-01/2023-06-01", -1)]
    public void Periods_are_ordered_by_start_and_then_by_end(string left, string right, int order)
    {
        TradePeriod first = TradePeriod.Parse(left);
        TradePeriod second = TradePeriod.Parse(right);

        Assert.Equal(order, Math.Sign(first.CompareTo(second)));
        Assert.Equal(-order, Math.Sign(second.CompareTo(first)));
        Assert.Equal(order, Math.Sign(((IComparable)first).CompareTo(second)));
    }

    [Fact]
    public void Null_comes_first_and_another_type_is_refused()
    {
        IComparable period = TradePeriod.Year(2023);

        Assert.Equal(1, period.CompareTo(null));
        ArgumentException exception = Assert.Throws<ArgumentException>(() => period.CompareTo(new LocalDate(2023, 1, 1)));
        Assert.Equal("obj", exception.ParamName);
        Assert.Contains("NodaTime.LocalDate", exception.Message, StringComparison.Ordinal);
    }
}
