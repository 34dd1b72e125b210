namespace TradeMetrics.Tests;

public class FrequencyTests
{
    [Theory]
    [InlineData(Frequency.Annual, 12, 1)]
    [InlineData(Frequency.HalfYearly, 6, 2)]
    [InlineData(Frequency.Quarterly, 3, 4)]
    [InlineData(Frequency.Monthly, 1, 12)]
    public void A_frequency_has_its_months_and_its_periods_a_year(Frequency frequency, int months, int periods)
    {
        Assert.Equal(months, frequency.MonthsPerPeriod());
        Assert.Equal(periods, frequency.PeriodsPerYear());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void An_unnamed_frequency_is_refused(int value)
    {
        var frequency = (Frequency)value;

        Assert.Equal("frequency", Assert.Throws<ArgumentOutOfRangeException>(() => frequency.MonthsPerPeriod()).ParamName);
        Assert.Equal(frequency, Assert.Throws<ArgumentOutOfRangeException>(() => frequency.PeriodsPerYear()).ActualValue);
    }
}
