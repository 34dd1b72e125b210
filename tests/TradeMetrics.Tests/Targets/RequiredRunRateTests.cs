using NodaTime;

namespace TradeMetrics.Tests;

public class RequiredRunRateTests
{
    private static readonly TradePeriod Fiscal2024 = FiscalCalendar.Pakistan.Year(2024);
    private static readonly TradePeriod JulyToJanuary = FiscalCalendar.Pakistan.YearToDate(2024, 1);
    private static readonly TradePeriod FebruaryToJune = TradePeriod.Months(new(2024, 2), new(2024, 6));
    private static readonly TradeTarget<decimal> Target = new(1000m, Fiscal2024);

    [Fact]
    public void With_seven_months_known_the_other_five_bring_the_rest()
    {
        RunRate<decimal> rest = Target.RequiredRunRate(new(JulyToJanuary, 580m)).Value;

        Assert.Equal(new RunRate<decimal>(420m, FebruaryToJune), rest);
        Assert.Equal(84m, rest.PerMonth().Value);
    }

    [Theory]
    [InlineData(999, 1)]
    [InlineData(1000, 0)]
    [InlineData(1001, 0)]
    [InlineData(0, 1000)]
    public void A_target_that_is_reached_leaves_nothing(int soFar, int left) =>
        Assert.Equal(left, Target.RequiredRunRate(new(JulyToJanuary, soFar)).Value.Remaining);

    [Fact]
    public void Only_the_beginning_of_the_targets_year_counts()
    {
        Assert.Equal(UndefinedReason.NotComparable, Target.RequiredRunRate(new(FebruaryToJune, 5m)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Target.RequiredRunRate(new(TradePeriod.YearToDate(2023, 7), 5m)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Target.RequiredRunRate(new(FiscalCalendar.Pakistan.YearToDate(2023, 1), 5m)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Target.RequiredRunRate(new(TradePeriod.Months(new(2023, 7), new(2024, 7)), 5m)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Target.RequiredRunRate(new(FebruaryToJune, UndefinedReason.Missing)).Reason);
    }

    [Fact]
    public void After_the_year_or_without_a_value_there_is_no_rest()
    {
        Assert.Equal(UndefinedReason.DeadlinePassed, Target.RequiredRunRate(new(Fiscal2024, 5m)).Reason);
        Assert.Equal(UndefinedReason.Confidential, Target.RequiredRunRate(new(JulyToJanuary, UndefinedReason.Confidential)).Reason);
        Assert.Equal(UndefinedReason.Missing, Target.RequiredRunRate(new(Fiscal2024, UndefinedReason.Missing)).Reason);
    }

    [Fact]
    public void The_last_day_may_be_all_that_is_left()
    {
        TradePeriod allButOne = TradePeriod.Between(Fiscal2024.Start, Fiscal2024.End.PlusDays(-1));

        RunRate<decimal> rest = Target.RequiredRunRate(new(allButOne, 900m)).Value;

        Assert.Equal(TradePeriod.Between(Fiscal2024.End, Fiscal2024.End), rest.Over);
        Assert.Equal(UndefinedReason.NotComparable, rest.PerMonth().Reason);
    }

    [Fact]
    public void Months_that_do_not_divide_evenly_are_a_share_to_28_digits()
    {
        RunRate<decimal> rest = Target.RequiredRunRate(new(FiscalCalendar.Pakistan.YearToDate(2024, 3), 580m)).Value;

        Assert.Equal(TradePeriod.Quarter(2024, 2), rest.Over);
        Assert.Equal(140m, rest.PerMonth().Value, 24);
    }

    [Fact]
    public void Days_of_a_year_that_starts_within_a_month_are_counted_too()
    {
        TradePeriod year = NepaliYears.Calendar.Year(2080);
        TradePeriod half = NepaliYears.Calendar.YearToDate(2080, new LocalDate(2024, 1, 14));

        Assert.Equal(
            new RunRate<decimal>(400m, TradePeriod.Between(new(2024, 1, 15), year.End)),
            new TradeTarget<decimal>(1000m, year).RequiredRunRate(new(half, 600m)).Value);
    }
}
