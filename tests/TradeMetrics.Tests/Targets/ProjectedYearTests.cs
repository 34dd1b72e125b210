namespace TradeMetrics.Tests;

public class ProjectedYearTests
{
    private static readonly TradeTarget<decimal> Target = new(1000m, 2020);
    private static readonly GrowthRate Doubling = GrowthRate.FromPercent(100m);

    [Theory]
    [InlineData(50, 100, 2021)]
    [InlineData(50, 112, 2020)]
    [InlineData(50, 111, 2021)]
    [InlineData(500, 100, 2017)]
    [InlineData(250, 100, 2018)]
    [InlineData(249, 100, 2019)]
    [InlineData(999, 1, 2017)]
    [InlineData(1000, 0, 2016)]
    [InlineData(1000, -50, 2016)]
    [InlineData(1001, 0, 2016)]
    public void It_is_the_first_year_in_which_the_level_suffices(int level, int percent, int year) =>
        Assert.Equal(TradePeriod.Year(year), Target.ProjectedYear(Of(2016, level), GrowthRate.FromPercent(percent)).Value);

    [Theory]
    [InlineData(1, 3, 1)]
    [InlineData(1, 7, 1)]
    [InlineData(1, 49, 2)]
    [InlineData(3, 7203, 4)]
    public void Growth_that_reaches_the_target_exactly_is_enough(int level, int target, int years)
    {
        decimal multiple = target == 3 ? 3m : 7m;

        Assert.Equal(TradePeriod.Year(2016 + years), new TradeTarget<decimal>(target, 2030).ProjectedYear(Of(2016, level), GrowthRate.FromMultiple(multiple)).Value);
    }

    [Fact]
    public void A_level_that_does_not_grow_never_gets_there()
    {
        Assert.Equal(UndefinedReason.NeverReached, Target.ProjectedYear(Of(2016, 999m), default).Reason);
        Assert.Equal(UndefinedReason.NeverReached, Target.ProjectedYear(Of(2016, 999m), GrowthRate.FromPercent(-5m)).Reason);
        Assert.Equal(UndefinedReason.NeverReached, Target.ProjectedYear(Of(2016, 0m), Doubling).Reason);
        Assert.Equal(UndefinedReason.NeverReached, Target.ProjectedYear(Of(2016, -5m), Doubling).Reason);
    }

    [Fact]
    public void Years_after_9999_are_never()
    {
        Assert.Equal(TradePeriod.Year(9999), Target.ProjectedYear(Of(9998, 500m), Doubling).Value);
        Assert.Equal(UndefinedReason.NeverReached, Target.ProjectedYear(Of(9998, 499m), Doubling).Reason);
        Assert.Equal(UndefinedReason.NeverReached, Target.ProjectedYear(Of(2016, 500m), GrowthRate.FromFraction(1e-20m)).Reason);
    }

    [Fact]
    public void Growth_beyond_decimal_does_not_overflow() =>
        Assert.Equal(TradePeriod.Year(2018), new TradeTarget<decimal>(1e28m, 2030).ProjectedYear(Of(2016, 1m), GrowthRate.FromFraction(7e26m)).Value);

    [Fact]
    public void A_level_without_a_value_or_not_of_a_year_says_so()
    {
        Assert.Equal(UndefinedReason.Confidential, Target.ProjectedYear(Of(2016, UndefinedReason.Confidential), Doubling).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Target.ProjectedYear(new(TradePeriod.YearToDate(2016, 5), 50m), Doubling).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Target.ProjectedYear(new(TradePeriod.YearToDate(2016, 5), UndefinedReason.Missing), Doubling).Reason);
    }

    [Fact]
    public void The_year_that_the_growth_required_leads_to_is_the_targets()
    {
        Observation<decimal> from = Of(2016, 50m);

        Assert.Equal(Target.Year, Target.ProjectedYear(from, Target.RequiredGrowth(from).Value).Value);
    }

    [Fact]
    public void In_a_fiscal_calendar_its_years_are_counted()
    {
        var target = new TradeTarget<decimal>(1000m, NepaliYears.Calendar, 2081);
        Observation<decimal> from = new(NepaliYears.Calendar.Year(2078), 250m);

        Assert.Equal(NepaliYears.Calendar.Year(2080), target.ProjectedYear(from, Doubling).Value);
        Assert.Equal(UndefinedReason.NeverReached, target.ProjectedYear(new(from.Period, 62m), Doubling).Reason);
        Assert.Equal(TradePeriod.Year(2018), target.ProjectedYear(Of(2016, 250m), Doubling).Value);
    }

    [Fact]
    public void A_fiscal_level_is_projected_to_fiscal_years() =>
        Assert.Equal(
            FiscalCalendar.Pakistan.Year(2019),
            Target.ProjectedYear(new(FiscalCalendar.Pakistan.Year(2016), 125m), Doubling).Value);

    private static Observation<decimal> Of(int year, Metric<decimal> value) => new(TradePeriod.Year(year), value);
}
