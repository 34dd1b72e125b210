namespace TradeMetrics.Tests;

public class GrowthCompoundTests
{
    [Fact]
    public void Fifty_to_a_thousand_over_four_years_is_111_474_per_cent_a_year()
    {
        GrowthRate rate = Growth.Compound(50m, 1000m, 4).Value;

        Assert.Equal(1.114742526881128239070074m, rate.Fraction, 24);
        Assert.Equal("+111.474 %", rate.ToString("P3", null));
    }

    [Theory]
    [InlineData(16, 1, 4, -50)]
    [InlineData(1, 16, 4, 100)]
    [InlineData(10000, 14641, 4, 10)]
    [InlineData(1000, 729, 3, -10)]
    [InlineData(7, 7, 50, 0)]
    [InlineData(100, 130, 1, 30)]
    [InlineData(100, 0, 3, -100)]
    public void A_rate_that_is_exact_comes_out_exact(int earlier, int later, int years, int percent) =>
        Assert.Equal(GrowthRate.FromPercent(percent), Growth.Compound((decimal)earlier, later, years).Value);

    [Fact]
    public void A_root_of_few_digits_comes_out_with_these_digits_alone() =>
        Assert.Equal(699.12m, Growth.Compound(1m, 81_632_309_662_011_962_710.54747765m, 7).Value.Multiple);

    [Fact]
    public void Other_rates_have_26_digits()
    {
        Assert.Equal(0.12867293805389103180761571m, Growth.Compound(3m, 7m, 7).Value.Fraction, 26);
        Assert.Equal(-0.39403729788639901034726896m, Growth.Compound(100m, 3m, 7).Value.Fraction, 26);
    }

    [Fact]
    public void A_fall_to_almost_nothing_keeps_its_digits() =>
        Assert.Equal(-0.99999240164314348407452669m, Growth.Compound(3e20m, 1m, 4).Value.Fraction, 26);

    [Fact]
    public void A_fall_below_the_digits_of_decimal_is_all_of_it() =>
        Assert.Equal(GrowthRate.FromPercent(-100m), Growth.Compound(1e28m, 1e-28m, 2).Value);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    public void Years_are_1_to_9999(int years)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(years), () => Growth.Compound(1m, 2m, years));
        Assert.True(Growth.Compound(1m, 2m, 9999).IsDefined);
    }

    [Fact]
    public void A_root_of_any_degree_of_the_largest_ratio_is_found() =>
        Assert.All([2, 3, 12, 100, 9999], years =>
            Assert.True(ExactFraction.Of(7e26m).HasRoot(Growth.Compound(1m, 7e26m, years).Value.Multiple, years)));

    [Theory]
    [InlineData(0, 0, UndefinedReason.NoTrade)]
    [InlineData(0, 5, UndefinedReason.NewTrade)]
    [InlineData(5, -5, UndefinedReason.NegativeBase)]
    public void Levels_without_a_rate_say_why(int earlier, int later, UndefinedReason reason) =>
        Assert.Equal(reason, Growth.Compound((decimal)earlier, later, 4).Reason);

    [Fact]
    public void The_years_are_counted_from_the_periods()
    {
        Observation<decimal> earlier = new(TradePeriod.Year(2016), 50m), later = new(TradePeriod.Year(2020), 1000m);

        Assert.Equal(Growth.Compound(50m, 1000m, 4), Growth.Compound(earlier, later));
        Assert.Equal(UndefinedReason.NotComparable, Growth.Compound(later, earlier).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Growth.Compound(earlier, earlier).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Growth.Compound(earlier, new(TradePeriod.YearToDate(2020, 5), 1000m)).Reason);
        Assert.Equal(UndefinedReason.SeriesBreak, Growth.Compound(earlier, new(later.Period, 1000m, ObservationStatus.TimeSeriesBreak)).Reason);
        Assert.Equal(UndefinedReason.Missing, Growth.Compound(earlier, new(later.Period, UndefinedReason.Missing)).Reason);
    }

    [Fact]
    public void Part_years_need_a_convention()
    {
        Observation<decimal> earlier = new(TradePeriod.Quarter(2023, 1), 100m), later = new(TradePeriod.Quarter(2023, 3), 110m);

        Assert.Equal(UndefinedReason.NotComparable, Growth.Compound(earlier, later).Reason);
        Assert.Equal(GrowthRate.FromPercent(21m), Growth.Compound(earlier, later, PartYearConvention.Twelfths).Value);
        Assert.Equal(0.211912979946835622618, (double)Growth.Compound(earlier, later, PartYearConvention.ActualDays).Value.Fraction, 1e-13);
        // The fall back is the inverse.
        Assert.Equal(1 / 1.211912979946835622618 - 1, (double)Growth.Compound<decimal>(new(earlier.Period, 110m), new(later.Period, 100m), PartYearConvention.ActualDays).Value.Fraction, 1e-13);
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Compound(earlier, later, (PartYearConvention)3));
    }

    [Fact]
    public void Over_part_of_a_year_a_deep_fall_is_almost_all_of_it()
    {
        Observation<decimal> earlier = new(TradePeriod.Month(2023, 1), 1e10m), later = new(TradePeriod.Month(2023, 2), 1m);

        Assert.Equal(GrowthRate.FromPercent(-100m), Growth.Compound(earlier, later, PartYearConvention.Twelfths).Value);
    }

    [Fact]
    public void Periods_that_overlap_are_not_comparable()
    {
        TradePeriod first = TradePeriod.Months(new(2020, 1), new(2021, 12)), second = first.PlusYears(1);

        Assert.Equal(UndefinedReason.NotComparable, Growth.Compound(new Observation<decimal>(first, 100m), new(second, 130m)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Growth.Compound(new Observation<decimal>(first, 100m), new(second, 130m), PartYearConvention.Twelfths).Reason);
        Assert.Equal(GrowthRate.FromPercent(10m), Growth.Compound(new Observation<decimal>(first, 100m), new(first.PlusYears(2), 121m)).Value);
    }
}
