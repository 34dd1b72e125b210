namespace TradeMetrics.Tests;

public class GrowthBetweenTests
{
    [Fact]
    public void Growth_is_later_over_earlier_less_one()
    {
        Assert.Equal(GrowthRate.FromPercent(30m), Growth.Between(100m, 130m).Value);
        Assert.Equal(GrowthRate.FromPercent(-14.5m), Growth.Between(200m, 171m).Value);
        Assert.Equal(default, Growth.Between(7m, 7m).Value);
    }

    [Fact]
    public void A_fall_to_zero_is_all_of_it() => Assert.Equal(GrowthRate.FromPercent(-100m), Growth.Between(100m, 0m).Value);

    [Theory]
    [InlineData(0, 0, UndefinedReason.NoTrade)]
    [InlineData(0, 5, UndefinedReason.NewTrade)]
    [InlineData(-5, 5, UndefinedReason.NegativeBase)]
    [InlineData(5, -5, UndefinedReason.NegativeBase)]
    [InlineData(-5, -4, UndefinedReason.NegativeBase)]
    [InlineData(0, -5, UndefinedReason.NegativeBase)]
    [InlineData(-5, 0, UndefinedReason.NegativeBase)]
    public void Levels_without_a_rate_say_why(int earlier, int later, UndefinedReason reason)
    {
        Assert.Equal(reason, Growth.Between((decimal)earlier, later).Reason);
        Assert.Equal(reason, Growth.Between(CurrencyAmount.Usd(earlier), CurrencyAmount.Usd(later)).Reason);
    }

    [Fact]
    public void A_rate_beyond_the_largest_overflows()
    {
        const decimal Largest = decimal.MaxValue / 100m;

        Assert.Equal(Largest - 1m, Growth.Between(1m, Largest).Value.Fraction);
        Assert.Throws<OverflowException>(() => Growth.Between(1m, Largest + 0.1m));
        Assert.Throws<OverflowException>(() => Growth.Between(0.001m, 1e24m));
        Assert.Throws<OverflowException>(() => Growth.Between(0.0001m, 1e26m));
        Assert.Equal(1e26m - 1m, Growth.Between(1m, 1e26m).Value.Fraction);
    }

    [Fact]
    public void A_deficit_grows_as_a_deficit_by_name()
    {
        Assert.Equal(GrowthRate.FromPercent(50m), Growth.OfDeficit(-100m, -150m).Value);
        Assert.Equal(GrowthRate.FromPercent(-100m), Growth.OfDeficit(-100m, 0m).Value);
        Assert.Equal(GrowthRate.FromPercent(50m), Growth.OfDeficit(CurrencyAmount.Usd(-100m), CurrencyAmount.Usd(-150m)).Value);
    }

    [Theory]
    [InlineData(100, -150, UndefinedReason.NegativeBase)]
    [InlineData(-100, 150, UndefinedReason.NegativeBase)]
    [InlineData(0, 150, UndefinedReason.NegativeBase)]
    [InlineData(0, -150, UndefinedReason.NewTrade)]
    [InlineData(0, 0, UndefinedReason.NoTrade)]
    public void A_surplus_is_no_deficit(int earlier, int later, UndefinedReason reason) =>
        Assert.Equal(reason, Growth.OfDeficit((decimal)earlier, later).Reason);

    [Fact]
    public void Logarithmic_growth_is_the_logarithm_of_the_ratio()
    {
        Assert.Equal(0.2623642644674910520, Growth.Logarithmic(100m, 130m).Value, 1e-15);
        Assert.Equal(-0.2623642644674910520, Growth.Logarithmic(130m, 100m).Value, 1e-15);
        Assert.Equal(0.0, Growth.Logarithmic(7m, 7m).Value);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(-1, -1)]
    public void A_logarithm_needs_two_positive_levels(int earlier, int later) =>
        Assert.Equal(UndefinedReason.NonPositiveValue, Growth.Logarithmic((decimal)earlier, later).Reason);
}
