namespace TradeMetrics.Tests;

public class GrowthTrendTests
{
    [Fact]
    public void Levels_that_grow_steadily_have_their_growth_as_trend()
    {
        Assert.Equal(0.1, (double)Growth.Trend<decimal>([100m, 110m, 121m, 133.1m]).Value.Fraction, 1e-14);
        Assert.Equal(0.3, (double)Growth.Trend<decimal>([100m, 130m]).Value.Fraction, 1e-14);
        Assert.Equal(-0.5, (double)Growth.Trend<decimal>([100m, 50m, 25m]).Value.Fraction, 1e-14);
        Assert.Equal(default, Growth.Trend<decimal>([7m, 7m, 7m]).Value);
    }

    [Fact]
    public void The_trend_heeds_the_levels_in_between()
    {
        // ln 1, ln 2, ln 2, ln 4 at -1.5, -0.5, 0.5, 1.5: the slope is 3 ln 2 / 5.
        Assert.Equal(Math.Pow(2, 0.6) - 1, (double)Growth.Trend<decimal>([1m, 2m, 2m, 4m]).Value.Fraction, 1e-14);
        Assert.Equal(Math.Pow(2, 0.5) - 1, (double)Growth.Trend<decimal>([1m, 4m, 2m]).Value.Fraction, 1e-14);
    }

    [Fact]
    public void Volatility_is_the_deviation_of_the_logarithms()
    {
        // Growth of ln 2 and 0: mean ln 2 / 2, squares 2 (ln 2 / 2)^2 over 1.
        Assert.Equal(Math.Log(2) / Math.Sqrt(2), Growth.Volatility<decimal>([1m, 2m, 2m]).Value, 1e-14);
        // Growth of ln 2, 0, ln 2: mean 2/3 ln 2, squares (1 + 4 + 1)/9 (ln 2)^2 over 2.
        Assert.Equal(Math.Log(2) / Math.Sqrt(3), Growth.Volatility<decimal>([1m, 2m, 2m, 4m]).Value, 1e-14);
        Assert.Equal(0.0, Growth.Volatility<decimal>([100m, 110m, 121m]).Value, 1e-14);
    }

    [Fact]
    public void Two_levels_make_a_trend_and_three_a_volatility()
    {
        Assert.Equal(UndefinedReason.TooFewObservations, Growth.Trend<decimal>([]).Reason);
        Assert.Equal(UndefinedReason.TooFewObservations, Growth.Trend<decimal>([1m]).Reason);
        Assert.True(Growth.Trend<decimal>([1m, 2m]).IsDefined);
        Assert.Equal(UndefinedReason.TooFewObservations, Growth.Volatility<decimal>([]).Reason);
        Assert.Equal(UndefinedReason.TooFewObservations, Growth.Volatility<decimal>([1m, 2m]).Reason);
        Assert.True(Growth.Volatility<decimal>([1m, 2m, 3m]).IsDefined);
    }

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(1, 0, 2)]
    [InlineData(1, 2, 0)]
    [InlineData(1, -1, 2)]
    [InlineData(-1, -1, -2)]
    public void Every_level_must_be_positive(int first, int second, int third)
    {
        Assert.Equal(UndefinedReason.NonPositiveValue, Growth.Trend<decimal>([first, second, third]).Reason);
        Assert.Equal(UndefinedReason.NonPositiveValue, Growth.Volatility<decimal>([first, second, third]).Reason);
    }

    [Fact]
    public void Too_few_levels_are_too_few_also_where_one_is_zero() =>
        Assert.Equal(UndefinedReason.TooFewObservations, Growth.Trend<decimal>([0m]).Reason);

    [Fact]
    public void A_trend_beyond_the_largest_rate_overflows() =>
        Assert.Throws<OverflowException>(() => Growth.Trend<decimal>([1m, 1e28m]));
}
