namespace TradeMetrics.Tests;

public class TradePeriodRangeTests
{
    [Theory]
    [InlineData("9999-12", 1)]
    [InlineData("9999-11/9999-12", 1)]
    [InlineData("9998", 13)]
    [InlineData("0001-01", -1)]
    [InlineData("0001", -1)]
    [InlineData("9999-12-05/9999-12-10", 1)]
    [InlineData("9999-11-30/9999-12-05", 1)]
    [InlineData("0001-01-05/0001-01-10", -1)]
    [InlineData("0001-01-05/0001-02-06", -1)]
    [InlineData("2023-05", int.MaxValue)]
    [InlineData("2023-05", int.MinValue)]
    [InlineData("2023-05-01/2023-05-20", int.MaxValue)]
    [InlineData("2023-05-01/2023-05-20", int.MinValue)]
    public void A_period_moved_by_months_beyond_the_years_is_refused_by_name(string period, int months)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => TradePeriod.Parse(period).PlusMonths(months));

        Assert.Equal("months", exception.ParamName);
        Assert.Equal(months, exception.ActualValue);
        Assert.Contains(period, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999", 1)]
    [InlineData("0001-12", -1)]
    [InlineData("9999-01-01/9999-01-20", 1)]
    [InlineData("0001-12-01/0001-12-20", -1)]
    [InlineData("2023", int.MaxValue)]
    [InlineData("2023", int.MinValue)]
    [InlineData("2023-05-01/2023-05-20", int.MaxValue)]
    [InlineData("2023-05-01/2023-05-20", int.MinValue)]
    public void A_period_moved_by_years_beyond_the_years_is_refused_by_name(string period, int years)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => TradePeriod.Parse(period).PlusYears(years));

        Assert.Equal("years", exception.ParamName);
        Assert.Equal(years, exception.ActualValue);
        Assert.Contains(period, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999-11", 1, "9999-12")]
    [InlineData("0001-02", -1, "0001-01")]
    [InlineData("9999-11-05/9999-11-30", 1, "9999-12-05/9999-12-30")]
    [InlineData("0001-02-01/0001-02-27", -1, "0001-01-01/0001-01-27")]
    [InlineData("0001", 9998 * 12, "9999")]
    [InlineData("9999", -9998 * 12, "0001")]
    public void A_period_may_be_moved_to_the_ends_of_the_years(string period, int months, string moved) =>
        Assert.Equal(moved, TradePeriod.Parse(period).PlusMonths(months).ToString());

    [Theory]
    [InlineData("9999")]
    [InlineData("9999-12")]
    [InlineData("9999-06/9999-11")]
    [InlineData("9999-12-31/9999-12-31")]
    [InlineData("9999-12-19/9999-12-25")]
    [InlineData("9999-01-02/9999-12-31")]
    public void Nothing_follows_where_the_years_end(string period) => NoNeighbour(() => TradePeriod.Parse(period).Next());

    [Theory]
    [InlineData("0001")]
    [InlineData("0001-01")]
    [InlineData("0001-02/0001-03")]
    [InlineData("0001-01-01/0001-01-01")]
    [InlineData("0001-01-03/0001-01-05")]
    public void Nothing_comes_before_the_years_begin(string period) => NoNeighbour(() => TradePeriod.Parse(period).Previous());

    private static void NoNeighbour(Func<object> test) =>
        Assert.Contains("1 to 9999", Assert.Throws<InvalidOperationException>(test).Message, StringComparison.Ordinal);
}
