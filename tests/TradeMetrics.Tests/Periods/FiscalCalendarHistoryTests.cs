using NodaTime;

namespace TradeMetrics.Tests;

/// <summary>The United States' fiscal year, which began on 1 July up to 1976 and begins on 1 October since.</summary>
public class FiscalCalendarHistoryTests
{
    private static readonly FiscalCalendar States = FiscalCalendar.UnitedStates;

    private static readonly TradePeriod TransitionQuarter = Iso.Days("1976-07-01", "1976-09-30");

    [Theory]
    [InlineData(1975, "1974-07-01..1975-06-30")]
    [InlineData(1976, "1975-07-01..1976-06-30")]
    [InlineData(1977, "1976-10-01..1977-09-30")]
    [InlineData(1978, "1977-10-01..1978-09-30")]
    public void A_year_follows_the_rule_of_its_time(int number, string dates)
    {
        Assert.Equal(dates, Iso.Of(States.Year(number)));
        Assert.Equal($"FY{number}", States.Label(States.Year(number)));
        Assert.Equal(States.Year(number), States.Parse($"FY{number}"));
    }

    [Theory]
    [InlineData("1974-06-30", 1974)]
    [InlineData("1974-07-01", 1975)]
    [InlineData("1975-06-30", 1975)]
    [InlineData("1975-07-01", 1976)]
    [InlineData("1975-09-30", 1976)]
    [InlineData("1975-10-01", 1976)]
    [InlineData("1976-06-30", 1976)]
    [InlineData("1976-10-01", 1977)]
    [InlineData("1977-09-30", 1977)]
    [InlineData("1977-10-01", 1978)]
    public void A_day_belongs_to_the_year_of_its_time(string day, int number) =>
        Assert.Equal(States.Year(number), States.YearOf(Iso.Date(day)));

    [Theory]
    [InlineData("1976-07-01")]
    [InlineData("1976-08-15")]
    [InlineData("1976-09-30")]
    public void A_day_of_the_transition_quarter_belongs_to_no_year(string day)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => States.YearOf(Iso.Date(day)));

        Assert.Equal("date", exception.ParamName);
        Assert.Equal(Iso.Date(day), exception.ActualValue);
    }

    [Fact]
    public void The_transition_quarter_is_no_year() =>
        Assert.Contains("1976-Q3", Assert.Throws<ArgumentException>(() => States.Label(TransitionQuarter)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1976-07/1977-06")]
    [InlineData("1975-10/1976-09")]
    [InlineData("2023-07/2024-06")]
    public void Twelve_months_of_the_rule_of_another_time_are_no_year(string period) =>
        Assert.Throws<ArgumentException>(() => States.Label(TradePeriod.Parse(period)));

    [Fact]
    public void The_years_on_both_sides_of_the_change_are_comparable()
    {
        Assert.True(States.AreComparable(States.Year(1976), States.Year(1977)));
        Assert.False(States.AreComparable(States.Year(1976), TransitionQuarter));
    }

    [Theory]
    [InlineData(1976, 1, "1975-07-01..1975-09-30")]
    [InlineData(1976, 4, "1976-04-01..1976-06-30")]
    [InlineData(1977, 1, "1976-10-01..1976-12-31")]
    public void A_quarter_follows_the_rule_of_its_time(int number, int quarter, string dates) =>
        Assert.Equal(dates, Iso.Of(States.Quarter(number, quarter)));

    [Fact]
    public void A_year_to_date_follows_the_rule_of_its_time()
    {
        Assert.Equal("1975-07-01..1976-05-31", Iso.Of(States.YearToDate(1976, 5)));
        Assert.Equal("1976-10-01..1977-05-31", Iso.Of(States.YearToDate(1977, 5)));
    }
}
