namespace TradeMetrics.Tests;

public class IsOnTrackTests
{
    private static readonly TradeTarget<decimal> Target = new(1000m, 2020);
    private static readonly GrowthRate Doubling = GrowthRate.FromPercent(100m);

    [Theory]
    [InlineData(2016, 62.5, 100, true)]
    [InlineData(2016, 62.4, 100, false)]
    [InlineData(2019, 999, 0, false)]
    [InlineData(2019, 999, -5, false)]
    [InlineData(2019, 1000, 0, true)]
    [InlineData(2019, 1000, -1, false)]
    [InlineData(2018, 4000, -50, true)]
    [InlineData(2018, 3999, -50, false)]
    [InlineData(2018, 1500, 10, true)]
    [InlineData(2019, 5000, -100, false)]
    [InlineData(2016, 0, 100, false)]
    public void Trade_is_on_track_where_the_targets_year_reaches_it(int year, double level, int percent, bool onTrack) =>
        Assert.Equal(onTrack, Target.IsOnTrack(Of(year, (decimal)level), GrowthRate.FromPercent(percent)).Value);

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, true)]
    [InlineData(999, false)]
    [InlineData(0, false)]
    [InlineData(-5, false)]
    public void In_the_targets_own_year_the_level_decides_alone(int level, bool onTrack)
    {
        Assert.Equal(onTrack, Target.IsOnTrack(Of(2020, level), Doubling).Value);
        Assert.Equal(onTrack, Target.IsOnTrack(Of(2020, level), GrowthRate.FromPercent(-50m)).Value);
    }

    [Theory]
    [InlineData(1, 3, 3, 1)]
    [InlineData(1, 7, 7, 1)]
    [InlineData(1, 7, 49, 2)]
    [InlineData(3, 7, 7203, 4)]
    public void Growth_that_reaches_the_target_exactly_is_enough(int level, int multiple, int target, int years)
    {
        var exact = new TradeTarget<decimal>(target, 2016 + years);

        Assert.True(exact.IsOnTrack(Of(2016, level), GrowthRate.FromMultiple(multiple)).Value);
        Assert.False(exact.IsOnTrack(Of(2016, level), GrowthRate.FromMultiple(multiple - 1e-20m)).Value);
    }

    [Fact]
    public void The_growth_that_is_required_is_on_track_and_less_is_not()
    {
        Assert.All([50m, 300m, 7000m], level =>
        {
            GrowthRate required = Target.RequiredGrowth(Of(2016, level)).Value;

            Assert.True(Target.IsOnTrack(Of(2016, level), required).Value);
            Assert.False(Target.IsOnTrack(Of(2016, level), GrowthRate.FromFraction(required.Fraction - 1e-20m)).Value);
        });
    }

    [Fact]
    public void The_reasons_say_why_it_cannot_be_said()
    {
        Assert.Equal(UndefinedReason.DeadlinePassed, Target.IsOnTrack(Of(2021, 2000m), Doubling).Reason);
        Assert.Equal(UndefinedReason.DeadlinePassed, Target.IsOnTrack(new(FiscalCalendar.Pakistan.Year(2021), 50m), Doubling).Reason);
        Assert.Equal(UndefinedReason.Missing, Target.IsOnTrack(Of(2021, UndefinedReason.Missing), Doubling).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Target.IsOnTrack(new(TradePeriod.YearToDate(2021, 5), 50m), Doubling).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Target.IsOnTrack(new(FiscalCalendar.Pakistan.Year(2019), 50m), Doubling).Reason);
        Assert.Equal(UndefinedReason.NewTrade, Target.IsOnTrack(Of(2016, UndefinedReason.NewTrade), Doubling).Reason);
        Assert.Equal(UndefinedReason.Missing, Target.IsOnTrack(Of(2020, UndefinedReason.Missing), Doubling).Reason);
        Assert.Equal(UndefinedReason.NegativeBase, Target.IsOnTrack(Of(2016, -5m), Doubling).Reason);
    }

    [Fact]
    public void In_a_fiscal_calendar_its_years_are_counted()
    {
        var target = new TradeTarget<decimal>(1000m, NepaliYears.Calendar, 2081);

        Assert.True(target.IsOnTrack(new(NepaliYears.Calendar.Year(2079), 250m), Doubling).Value);
        Assert.False(target.IsOnTrack(new(NepaliYears.Calendar.Year(2079), 249m), Doubling).Value);
        Assert.True(target.IsOnTrack(new(NepaliYears.Calendar.Year(2078), 125m), Doubling).Value);
    }

    private static Observation<decimal> Of(int year, Metric<decimal> value) => new(TradePeriod.Year(year), value);
}
