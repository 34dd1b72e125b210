namespace TradeMetrics.Tests;

public class RequiredGrowthTests
{
    private static readonly TradeTarget<decimal> Target = new(1000m, 2020);

    [Fact]
    public void Fifty_to_a_thousand_over_four_years_is_111_474_per_cent_a_year() =>
        Assert.Equal("+111.474 %", Target.RequiredGrowth(Of(TradePeriod.Year(2016), 50m)).Value.ToString("P3", null));

    [Fact]
    public void A_level_above_the_target_may_fall()
    {
        Assert.Equal(GrowthRate.FromPercent(-50m), Target.RequiredGrowth(Of(TradePeriod.Year(2016), 16_000m)).Value);
        Assert.Equal(default, Target.RequiredGrowth(Of(TradePeriod.Year(2016), 1000m)).Value);
        Assert.Equal(GrowthRate.FromPercent(25m), Target.RequiredGrowth(Of(TradePeriod.Year(2019), 800m)).Value);
    }

    [Fact]
    public void The_reasons_say_why_there_is_none()
    {
        Assert.Equal(UndefinedReason.NotComparable, Target.RequiredGrowth(Of(TradePeriod.YearToDate(2016, 5), 50m)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Target.RequiredGrowth(Of(TradePeriod.YearToDate(2021, 5), 50m)).Reason);
        Assert.Equal(UndefinedReason.Missing, Target.RequiredGrowth(Of(TradePeriod.Year(2016), UndefinedReason.Missing)).Reason);
        Assert.Equal(UndefinedReason.Confidential, Target.RequiredGrowth(Of(TradePeriod.Year(2021), UndefinedReason.Confidential)).Reason);
        Assert.Equal(UndefinedReason.DeadlinePassed, Target.RequiredGrowth(Of(TradePeriod.Year(2020), 50m)).Reason);
        Assert.Equal(UndefinedReason.DeadlinePassed, Target.RequiredGrowth(Of(TradePeriod.Year(2021), 50m)).Reason);
        Assert.Equal(UndefinedReason.NewTrade, Target.RequiredGrowth(Of(TradePeriod.Year(2016), 0m)).Reason);
        Assert.Equal(UndefinedReason.NegativeBase, Target.RequiredGrowth(Of(TradePeriod.Year(2016), -5m)).Reason);
    }

    [Fact]
    public void From_a_fiscal_year_to_a_calendar_year_the_convention_is_named()
    {
        // July 2018 to January 2020: a year and a half.
        Observation<decimal> from = Of(FiscalCalendar.Pakistan.Year(2019), 1000m / 1.331m);

        Assert.Equal(UndefinedReason.NotComparable, Target.RequiredGrowth(from).Reason);
        Assert.Equal(0.21, (double)Target.RequiredGrowth(from, PartYearConvention.Twelfths).Value.Fraction, 1e-20);
        // A year and 184 of 366 days.
        Assert.Equal(Math.Pow(1.331, 1 / (1 + 184 / 366.0)) - 1, (double)Target.RequiredGrowth(from, PartYearConvention.ActualDays).Value.Fraction, 1e-13);
        // 365 and 184 days.
        Assert.Equal(Math.Pow(1.331, 365.25 / 549) - 1, (double)Target.RequiredGrowth(from, PartYearConvention.JulianYears).Value.Fraction, 1e-13);
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.RequiredGrowth(from, (PartYearConvention)3));
    }

    [Fact]
    public void From_one_fiscal_year_to_another_the_years_are_whole()
    {
        var target = new TradeTarget<decimal>(121m, FiscalCalendar.Pakistan.Year(2027));

        Assert.Equal(GrowthRate.FromPercent(10m), target.RequiredGrowth(Of(FiscalCalendar.Pakistan.Year(2025), 100m)).Value);
        Assert.Equal(GrowthRate.FromPercent(10m), target.RequiredGrowth(Of(FiscalCalendar.Pakistan.Year(2025), 100m), PartYearConvention.ActualDays).Value);
    }

    [Fact]
    public void Years_that_differ_in_days_by_rule_of_the_uk_tax_year_are_alike()
    {
        var target = new TradeTarget<decimal>(121m, FiscalCalendar.UnitedKingdomTax.Year(2024));

        Assert.Equal(GrowthRate.FromPercent(10m), target.RequiredGrowth(Of(FiscalCalendar.UnitedKingdomTax.Year(2022), 100m)).Value);
    }

    [Fact]
    public void In_a_fiscal_calendar_its_years_are_whole_though_their_days_differ()
    {
        Observation<decimal> from = Of(NepaliYears.Calendar.Year(2079), 100m);

        Assert.Equal(GrowthRate.FromPercent(10m), new TradeTarget<decimal>(121m, NepaliYears.Calendar, 2081).RequiredGrowth(from).Value);
        Assert.Equal(GrowthRate.FromPercent(10m), new TradeTarget<decimal>(121m, NepaliYears.Calendar, 2081).RequiredGrowth(from, PartYearConvention.ActualDays).Value);
        Assert.Equal(UndefinedReason.NotComparable, new TradeTarget<decimal>(121m, NepaliYears.Calendar.Year(2081)).RequiredGrowth(from).Reason);
    }

    private static Observation<decimal> Of(TradePeriod period, Metric<decimal> value) => new(period, value);
}
