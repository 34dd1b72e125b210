namespace TradeMetrics.Tests;

public class TradePeriodArithmeticTests
{
    [Theory]
    [InlineData("2024-02", -1, "2023-02")]
    [InlineData("2023-02", 1, "2024-02")]
    [InlineData("2023-01/2023-05", -1, "2022-01/2022-05")]
    [InlineData("2023-12/2024-02", -1, "2022-12/2023-02")]
    [InlineData("2023", 10, "2033")]
    [InlineData("2023-11-01/2023-11-20", -1, "2022-11-01/2022-11-20")]
    [InlineData("2024-02-10/2024-02-29", -1, "2023-02-10/2023-02-28")]
    [InlineData("2023-02-10/2023-02-28", 1, "2024-02-10/2024-02-28")]
    [InlineData("2023-04-06/2024-04-05", -1, "2022-04-06/2023-04-05")]
    [InlineData("2024-02-29/2024-02-29", 4, "2028-02-29/2028-02-29")]
    public void Years_later_are_the_same_months_or_days(string period, int years, string moved) =>
        Assert.Equal(moved, TradePeriod.Parse(period).PlusYears(years).ToString());

    [Fact]
    public void February_2024_a_year_earlier_is_the_whole_of_February_2023() =>
        Assert.Equal("2023-02-01..2023-02-28", Iso.Of(TradePeriod.Month(2024, 2).PlusYears(-1)));

    [Theory]
    [InlineData("2023-01", 1, "2023-02")]
    [InlineData("2023-02", 1, "2023-03")]
    [InlineData("2023-Q1", -3, "2022-Q4")]
    [InlineData("2023-01-31/2023-01-31", 1, "2023-02-28/2023-02-28")]
    [InlineData("2024-01-30/2024-01-31", 1, "2024-02-29/2024-02-29")]
    [InlineData("2023-03-31/2023-04-29", -1, "2023-02-28/2023-03-29")]
    [InlineData("2023-05-01/2023-05-20", 2, "2023-07-01/2023-07-20")]
    [InlineData("2023-05-02/2023-05-31", 1, "2023-06-02/2023-06-30")]
    [InlineData("2023-05-02/2023-05-03", 0, "2023-05-02/2023-05-03")]
    public void Months_later_keep_the_days_of_the_month_or_take_the_last(string period, int months, string moved) =>
        Assert.Equal(moved, TradePeriod.Parse(period).PlusMonths(months).ToString());

    [Theory]
    [InlineData("2023", "2024")]
    [InlineData("2023-S2", "2024-S1")]
    [InlineData("2023-Q4", "2024-Q1")]
    [InlineData("2023-12", "2024-01")]
    [InlineData("2023-01/2023-05", "2023-06/2023-10")]
    [InlineData("2023-02-10/2023-02-28", "2023-03-01/2023-03-19")]
    [InlineData("2023-12-31/2023-12-31", "2024-01-01/2024-01-01")]
    [InlineData("2023-05-02/2023-06-01", "2023-06-02/2023-07-02")]
    [InlineData("9999-12-20/9999-12-25", "9999-12-26/9999-12-31")]
    [InlineData("9999-11", "9999-12")]
    public void The_next_period_has_as_many_months_or_days_and_the_previous_one_comes_back(string period, string next)
    {
        Assert.Equal(next, TradePeriod.Parse(period).Next().ToString());
        Assert.Equal(period, TradePeriod.Parse(next).Previous().ToString());
    }

    [Theory]
    [InlineData("0001-01-04/0001-01-06", "0001-01-01/0001-01-03")]
    [InlineData("0001-02", "0001-01")]
    public void A_period_at_the_beginning_of_time_is_reached(string period, string previous) =>
        Assert.Equal(previous, TradePeriod.Parse(period).Previous().ToString());

    [Theory]
    [InlineData(Frequency.Annual, "2023-07/2024-06")]
    [InlineData(Frequency.HalfYearly, "2023-S2", "2024-S1")]
    [InlineData(Frequency.Quarterly, "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2")]
    [InlineData(Frequency.Monthly, "2023-07", "2023-08", "2023-09", "2023-10", "2023-11", "2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06")]
    public void A_fiscal_year_is_cut_from_its_own_first_month(Frequency frequency, params string[] pieces) =>
        Assert.Equal(pieces, TradePeriod.Parse("2023-07/2024-06").Split(frequency).Select(p => p.ToString()));

    [Theory]
    [InlineData("2023-01/2023-05", Frequency.Quarterly, "3 whole months")]
    [InlineData("2023-Q1", Frequency.Annual, "12 whole months")]
    [InlineData("2023-11-01/2023-11-20", Frequency.Monthly, "1 whole months")]
    [InlineData("2023-01-02/2024-01-01", Frequency.Monthly, "1 whole months")]
    public void What_is_no_whole_number_of_pieces_is_not_cut(string period, Frequency frequency, string pieces)
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => TradePeriod.Parse(period).Split(frequency));

        Assert.Contains(period, exception.Message, StringComparison.Ordinal);
        Assert.Contains(pieces, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unnamed_frequency_is_refused() =>
        Assert.Equal("frequency", Assert.Throws<ArgumentOutOfRangeException>(() => TradePeriod.Year(2023).Split((Frequency)4)).ParamName);
}
