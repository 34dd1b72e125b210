using TargetTracker;

namespace TradeMetrics.Samples.Tests.TargetTracker;

public class TargetReportTests
{
    [Fact]
    public void Two_doublings_are_a_path_of_two_equal_rates()
    {
        TargetReport report = Report("250", "2019", "1000", ["2021"]);

        Assert.Equal(0.25m, report.Progress);
        Assert.Equal(750m, report.Gap);
        DeadlineReport deadline = Assert.Single(report.Deadlines);
        Assert.Equal(GrowthRate.FromPercent(100m), deadline.RequiredGrowth.Value);
        Assert.Equal(
            [new(TradePeriod.Year(2019), 250m, 0m, 0.25m), new(TradePeriod.Year(2020), 500m, 250m, 0.5m), new(TradePeriod.Year(2021), 1000m, 500m, 1m)],
            deadline.Path);
    }

    // (1000 ÷ 50.2)^(1/11) = 19.9203^(1/11) = 1.31256, and 1.12^26 = 19.04 < 19.92 <= 21.32 = 1.12^27.
    [Fact]
    public void Pakistan_and_Belarus_need_31_per_cent_a_year_and_at_12_per_cent_27_years()
    {
        TargetReport report = Report("50.2", "2019", "1000", ["2030"], growth: "12 %");

        Assert.Equal(0.3126m, decimal.Round(report.Deadlines[0].RequiredGrowth.Value.Fraction, 4));
        Assert.Equal(12, report.Deadlines[0].Path.Count);
        Assert.Equal(1000m, report.Deadlines[0].Path[^1].Amount);
        Assert.Equal(TradePeriod.Year(2046), report.AtGrowth!.ReachedIn.Value);
        Assert.False(report.Deadlines[0].InTime!.Value.Value);
    }

    [Fact]
    public void Each_step_grows_at_the_required_rate()
    {
        DeadlineReport deadline = Report("50.2", "2019", "1000", ["2030"]).Deadlines[0];
        foreach ((PathStep earlier, PathStep later) in deadline.Path.Zip(deadline.Path.Skip(1)))
        {
            Assert.Equal(deadline.RequiredGrowth.Value.Multiple, later.Amount / earlier.Amount, 20);
            Assert.Equal(later.Amount - earlier.Amount, later.Added);
        }
    }

    [Theory]
    [InlineData("2030", null, "2030")]
    [InlineData("2030-12-31", null, "2030")]
    [InlineData("2030-12-30", null, "2029")]
    [InlineData("2030-06-30", "pakistan", "2029-07/2030-06")]
    [InlineData("2030-06-29", "pakistan", "2028-07/2029-06")]
    [InlineData("2030-12-31", "pakistan", "2029-07/2030-06")]
    [InlineData("FY2030", "Pakistan", "2029-07/2030-06")]
    [InlineData("2029-30", "pakistan", "2029-07/2030-06")]
    [InlineData("2030", "pakistan", "2030")]
    [InlineData("FY2030", "japan", "2030-04/2031-03")]
    public void A_deadline_is_a_calendar_year_a_fiscal_year_or_the_last_year_that_has_ended_by_a_day(string by, string? calendar, string year) =>
        Assert.Equal(year, $"{Report("50.2", "2019", "1000", [by], calendar).Deadlines[0].Year}");

    [Fact]
    public void Deadlines_come_in_order_and_once()
    {
        TargetReport report = Report("50.2", "2019", "1000", ["2030", "2025", "2030-12-31"]);
        Assert.Equal([TradePeriod.Year(2025), TradePeriod.Year(2030)], report.Deadlines.Select(d => d.Year));
    }

    [Theory]
    [InlineData("0", "2019", "2030", UndefinedReason.NewTrade)]
    [InlineData("50.2", "2019", "2018", UndefinedReason.DeadlinePassed)]
    [InlineData("50.2", "2019", "2019", UndefinedReason.DeadlinePassed)]
    [InlineData("50.2", "2019", "FY2030", UndefinedReason.NotComparable)]
    public void A_required_growth_that_does_not_exist_has_its_reason_and_no_path(string now, string year, string by, UndefinedReason reason)
    {
        DeadlineReport deadline = Report(now, year, "1000", [by], "pakistan").Deadlines[0];
        Assert.Equal(reason, deadline.RequiredGrowth.Reason);
        Assert.Empty(deadline.Path);
    }

    [Fact]
    public void A_level_that_does_not_grow_never_reaches_the_target() =>
        Assert.Equal(UndefinedReason.NeverReached, Report("50.2", "2019", "1000", ["2030"], growth: "-5 %").AtGrowth!.ReachedIn.Reason);

    // 1000 less 580 in five months; the path from 250 doubles every year, so FY2024 asks for 500, which is there already.
    [Fact]
    public void The_rest_of_the_fiscal_year_brings_what_the_target_and_the_path_lack()
    {
        ThisYearReport year = Report("250", "FY2023", "1000", ["FY2025"], "pakistan", soFar: "580", through: "2024-01").ThisYear!;

        Assert.Equal(FiscalCalendar.Pakistan.Year(2024), year.Year);
        Assert.Equal("2023-07/2024-01", $"{year.Known}");
        Assert.Collection(
            year.Goals,
            target =>
            {
                Assert.Null(target.PathTo);
                Assert.Equal(new RunRate<decimal>(420m, TradePeriod.Parse("2024-02/2024-06")), target.RunRate.Value);
                Assert.Equal(84m, target.PerMonth.Value, 20);
            },
            path =>
            {
                Assert.Equal(FiscalCalendar.Pakistan.Year(2025), path.PathTo);
                Assert.Equal(500m, path.Goal);
                Assert.Equal(0m, path.RunRate.Value.Remaining);
            });
    }

    [Fact]
    public void Without_a_fiscal_calendar_this_year_is_the_calendar_year()
    {
        ThisYearReport year = Report("250", "2023", "1000", ["2024"], soFar: "580", through: "2024-01-20").ThisYear!;

        RestOfYear rest = Assert.Single(year.Goals);
        Assert.Equal(new RunRate<decimal>(420m, TradePeriod.Parse("2024-01-21/2024-12-31")), rest.RunRate.Value);
        Assert.Equal(UndefinedReason.NotComparable, rest.PerMonth.Reason);
    }

    [Fact]
    public void A_whole_year_has_no_rest() =>
        Assert.Equal(UndefinedReason.DeadlinePassed, Report("250", "2023", "1000", ["2025"], soFar: "580", through: "2024-12").ThisYear!.Goals[0].RunRate.Reason);

    [Fact]
    public void The_last_year_there_is_can_be_a_deadline() =>
        Assert.Equal(TradePeriod.Year(9999), Report("50.2", "9990", "1000", ["9999"]).Deadlines[0].Path[^1].Year);

    private static TargetReport Report(
        string now, string year, string target, string[] by, string? calendar = null, string? growth = null, string? soFar = null, string? through = null) =>
        TargetReport.Compute(TrackerRequest.Read(now, year, target, by, calendar, growth, soFar, through, null));
}
