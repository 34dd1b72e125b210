namespace TradeMetrics.Tests;

public class GrowthRateTests
{
    private const decimal Largest = decimal.MaxValue / 100m;

    [Fact]
    public void Fraction_percent_and_multiple_are_three_views_of_one_rate()
    {
        GrowthRate[] same = [GrowthRate.FromFraction(0.30m), GrowthRate.FromPercent(30m), GrowthRate.FromMultiple(1.3m)];

        Assert.All(same, rate =>
        {
            Assert.Equal(0.3m, rate.Fraction);
            Assert.Equal(30m, rate.Percent);
            Assert.Equal(1.3m, rate.Multiple);
        });
    }

    [Fact]
    public void Default_is_no_change()
    {
        Assert.Equal(0m, default(GrowthRate).Fraction);
        Assert.Equal(1m, default(GrowthRate).Multiple);
        Assert.Equal(GrowthRate.FromPercent(0m), default);
    }

    [Fact]
    public void All_of_it_is_the_least()
    {
        GrowthRate[] least = [GrowthRate.FromFraction(-1m), GrowthRate.FromPercent(-100m), GrowthRate.FromMultiple(0m)];

        Assert.All(least, rate => Assert.Equal(-100m, rate.Percent));
        Assert.Throws<ArgumentOutOfRangeException>("fraction", () => GrowthRate.FromFraction(-1.0000000000000000000000000001m));
        Assert.Throws<ArgumentOutOfRangeException>("percent", () => GrowthRate.FromPercent(-100.00000000000000000000000001m));
        Assert.Throws<ArgumentOutOfRangeException>("multiple", () => GrowthRate.FromMultiple(-0.0000000000000000000000000001m));
    }

    [Fact]
    public void The_largest_has_a_percentage_that_is_a_decimal_too()
    {
        Assert.Equal(decimal.MaxValue, GrowthRate.FromFraction(Largest).Percent);
        Assert.Equal(Largest, GrowthRate.FromPercent(decimal.MaxValue).Fraction);
        Assert.Equal(Largest - 1m, GrowthRate.FromMultiple(Largest).Fraction);
        Assert.Throws<ArgumentOutOfRangeException>("fraction", () => GrowthRate.FromFraction(Largest + 0.1m));
        Assert.Throws<ArgumentOutOfRangeException>("multiple", () => GrowthRate.FromMultiple(Largest + 0.1m));
    }

    [Fact]
    public void Rates_follow_each_other_by_multiplying()
    {
        GrowthRate tenth = GrowthRate.FromPercent(10m);

        Assert.Equal(GrowthRate.FromPercent(21m), tenth.Then(tenth));
        Assert.Equal(GrowthRate.FromPercent(-100m), tenth.Then(GrowthRate.FromPercent(-100m)));
        Assert.Equal(tenth, tenth.Then(default));
        Assert.Equal(Largest - 1m, GrowthRate.FromMultiple(Largest).Then(default).Fraction);
        Assert.Throws<OverflowException>(() => GrowthRate.FromFraction(Largest).Then(tenth));
        Assert.Throws<OverflowException>(() => GrowthRate.FromFraction(Largest).Then(GrowthRate.FromFraction(Largest)));
    }

    [Fact]
    public void The_inverse_leads_back()
    {
        Assert.Equal(GrowthRate.FromPercent(-20m), GrowthRate.FromPercent(25m).Inverse.Value);
        Assert.Equal(GrowthRate.FromPercent(25m), GrowthRate.FromPercent(-20m).Inverse.Value);
        Assert.Equal(UndefinedReason.ZeroDenominator, GrowthRate.FromPercent(-100m).Inverse.Reason);
    }

    [Fact]
    public void An_inverse_beyond_the_largest_rate_overflows_and_is_never_a_rate_without_a_percentage()
    {
        GrowthRate almostAll = GrowthRate.FromFraction(-0.9999999999999999999999999999m);

        Assert.Throws<OverflowException>(() => almostAll.Inverse);
    }

    [Fact]
    public void A_rate_applied_to_a_level_gives_the_later_level()
    {
        Assert.Equal(130m, GrowthRate.FromPercent(30m).ApplyTo(100m));
        Assert.Equal(CurrencyAmount.Eur(85.5m), GrowthRate.FromPercent(-14.5m).ApplyTo(CurrencyAmount.Eur(100m)));
    }

    [Fact]
    public void Rates_are_equal_whatever_digits_they_were_written_with()
    {
        GrowthRate rate = GrowthRate.FromFraction(0.30m), same = GrowthRate.FromFraction(0.3m);

        Assert.True(rate == same);
        Assert.False(rate != same);
        Assert.True(rate.Equals((object)same));
        Assert.False(rate.Equals((object)0.3m));
        Assert.False(rate.Equals(null));
        Assert.Equal(rate.GetHashCode(), same.GetHashCode());
        Assert.Equal(0, rate.CompareTo(same));
    }

    [Fact]
    public void Rates_are_ordered_by_their_fractions()
    {
        GrowthRate fall = GrowthRate.FromPercent(-40m), rise = GrowthRate.FromPercent(30m), same = GrowthRate.FromPercent(30.0m);

        Assert.True(fall < rise && fall <= rise && rise <= same);
        Assert.True(rise > fall && rise >= fall && rise >= same);
        Assert.False(rise < same || rise > same || rise < fall || fall > rise || rise <= fall || fall >= rise);
        Assert.True(rise != fall);
        Assert.False(rise == fall);
        Assert.True(fall.CompareTo(rise) < 0 && rise.CompareTo(fall) > 0);
    }

    [Fact]
    public void Without_generics_a_rate_compares_with_rates_and_null_alone()
    {
        IComparable rate = GrowthRate.FromPercent(30m);

        Assert.Equal(1, rate.CompareTo(null));
        Assert.Equal(0, rate.CompareTo(GrowthRate.FromPercent(30m)));
        Assert.True(rate.CompareTo(default(GrowthRate)) > 0);
        Assert.Throws<ArgumentException>("obj", () => rate.CompareTo(0.3m));
    }
}
