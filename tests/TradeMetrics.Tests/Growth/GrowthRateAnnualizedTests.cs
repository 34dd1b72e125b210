namespace TradeMetrics.Tests;

public class GrowthRateAnnualizedTests
{
    private static readonly GrowthRate Tenth = GrowthRate.FromPercent(10m);

    [Theory]
    [InlineData(Frequency.Annual, "0.003")]
    [InlineData(Frequency.HalfYearly, "0.006009")]
    [InlineData(Frequency.Quarterly, "0.012054108081")]
    [InlineData(Frequency.Monthly, "0.0365999802881313313560291594")]
    public void A_steady_rate_compounds_over_the_year(Frequency frequency, string fraction)
    {
        decimal annual = GrowthRate.FromPercent(0.3m).Annualized(frequency).Fraction;

        Assert.Equal(decimal.Parse(fraction, System.Globalization.CultureInfo.InvariantCulture), annual, 26);
    }

    [Fact]
    public void An_unnamed_frequency_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenth.Annualized((Frequency)4));

    [Fact]
    public void A_result_beyond_the_largest_rate_overflows()
    {
        Assert.Throws<OverflowException>(() => GrowthRate.FromMultiple(1e7m).Annualized(Frequency.Quarterly));
        Assert.Throws<OverflowException>(() => GrowthRate.FromMultiple(1e10m).Annualized(Frequency.Quarterly));
        Assert.Equal(1e24m, GrowthRate.FromMultiple(1e6m).Annualized(Frequency.Quarterly).Multiple);
    }

    [Fact]
    public void Over_whole_years_the_root_is_taken()
    {
        GrowthRate twoYears = GrowthRate.FromPercent(21m);

        Assert.Equal(Tenth, twoYears.Annualized(TradePeriod.Year(2021), TradePeriod.Year(2023)).Value);
        Assert.Equal(Tenth, Tenth.Annualized(TradePeriod.Month(2022, 5), TradePeriod.Month(2023, 5)).Value);
        Assert.Equal(Tenth, twoYears.Annualized(TradePeriod.Year(2021), TradePeriod.Year(2023), PartYearConvention.Twelfths).Value);
        Assert.Equal(Tenth, twoYears.Annualized(TradePeriod.Year(2021), TradePeriod.Year(2023), PartYearConvention.ActualDays).Value);
        Assert.Equal(GrowthRate.FromPercent(-100m), GrowthRate.FromPercent(-100m).Annualized(TradePeriod.Year(2021), TradePeriod.Year(2023)).Value);
    }

    [Fact]
    public void Periods_that_are_no_whole_years_apart_unlike_or_not_in_order_have_no_yearly_rate()
    {
        Assert.Equal(UndefinedReason.NotComparable, Tenth.Annualized(TradePeriod.Quarter(2023, 1), TradePeriod.Quarter(2023, 3)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Tenth.Annualized(TradePeriod.Year(2022), TradePeriod.Quarter(2023, 1)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Tenth.Annualized(TradePeriod.Year(2023), TradePeriod.Year(2022)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Tenth.Annualized(TradePeriod.Year(2023), TradePeriod.Year(2023)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Tenth.Annualized(TradePeriod.Year(2023), TradePeriod.Year(2023), PartYearConvention.Twelfths).Reason);
    }

    [Fact]
    public void In_twelfths_half_a_year_is_six_months()
    {
        Assert.Equal(GrowthRate.FromPercent(21m), Tenth.Annualized(TradePeriod.Quarter(2023, 1), TradePeriod.Quarter(2023, 3), PartYearConvention.Twelfths).Value);
        Assert.Equal(
            GrowthRate.FromPercent(21m),
            GrowthRate.FromPercent(33.1m).Annualized(TradePeriod.Month(2022, 1), TradePeriod.Month(2023, 7), PartYearConvention.Twelfths).Value);
        Assert.Equal(
            Tenth.Annualized(Frequency.Monthly),
            Tenth.Annualized(TradePeriod.Month(2022, 12), TradePeriod.Month(2023, 1), PartYearConvention.Twelfths).Value);
    }

    [Theory]
    [InlineData(2023, 1, 2023, 7, 0.211912979946835622618)] // 181 of 365 days
    [InlineData(2023, 7, 2025, 1, 0.065417256939104806341)] // a year and 184 of 365 days
    [InlineData(2023, 9, 2024, 3, 0.211267975082218177851)] // 182 of 366 days
    public void In_actual_days_the_rest_is_a_share_of_its_year(int year, int month, int laterYear, int laterMonth, double fraction)
    {
        GrowthRate rate = Tenth.Annualized(TradePeriod.Month(year, month), TradePeriod.Month(laterYear, laterMonth), PartYearConvention.ActualDays).Value;

        Assert.Equal(fraction, (double)rate.Fraction, 1e-13);
    }

    [Fact]
    public void In_julian_years_whole_years_are_days_too()
    {
        GrowthRate one = Tenth.Annualized(TradePeriod.Year(2022), TradePeriod.Year(2023), PartYearConvention.JulianYears).Value;
        GrowthRate four = GrowthRate.FromPercent(46.41m).Annualized(TradePeriod.Year(2020), TradePeriod.Year(2024), PartYearConvention.JulianYears).Value;

        Assert.Equal(0.100071811383510589525, (double)one.Fraction, 1e-13);
        Assert.Equal(0.1, (double)four.Fraction, 1e-13);
    }

    [Fact]
    public void An_unnamed_convention_is_refused()
    {
        const PartYearConvention Unnamed = (PartYearConvention)3;

        Assert.Throws<ArgumentOutOfRangeException>(() => Tenth.Annualized(TradePeriod.Year(2022), TradePeriod.Year(2023), Unnamed));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenth.Annualized(TradePeriod.Quarter(2023, 1), TradePeriod.Quarter(2023, 3), Unnamed));
    }

    [Fact]
    public void An_unnamed_convention_is_refused_also_where_the_periods_are_not_comparable()
    {
        const PartYearConvention Unnamed = (PartYearConvention)3;

        Assert.Throws<ArgumentOutOfRangeException>(() => Tenth.Annualized(TradePeriod.Year(2022), TradePeriod.Quarter(2023, 1), Unnamed));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenth.Annualized(TradePeriod.Year(2023), TradePeriod.Year(2022), Unnamed));
    }
}
