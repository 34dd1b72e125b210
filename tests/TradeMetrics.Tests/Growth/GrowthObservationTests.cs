using NodaTime;

namespace TradeMetrics.Tests;

public class GrowthObservationTests
{
    private static readonly TradePeriod Year2022 = TradePeriod.Year(2022);
    private static readonly TradePeriod Year2023 = TradePeriod.Year(2023);

    [Fact]
    public void Alike_periods_in_order_give_the_rate()
    {
        Assert.Equal(GrowthRate.FromPercent(30m), Growth.Between(Of(Year2022, 100m), Of(Year2023, 130m)).Value);
        Assert.Equal(GrowthRate.FromPercent(30m), Growth.Between(Of(TradePeriod.YearToDate(2022, 5), 100m), Of(TradePeriod.YearToDate(2023, 5), 130m)).Value);
    }

    [Fact]
    public void Unlike_overlapping_or_reversed_periods_are_not_comparable()
    {
        Assert.Equal(UndefinedReason.NotComparable, Reason(Of(Year2022, 100m), Of(TradePeriod.YearToDate(2023, 5), 130m)));
        Assert.Equal(UndefinedReason.NotComparable, Reason(Of(Year2023, 100m), Of(Year2022, 130m)));
        Assert.Equal(UndefinedReason.NotComparable, Reason(Of(Year2023, 100m), Of(Year2023, 130m)));
        Assert.Equal(UndefinedReason.NotComparable, Reason(Of(Year2022, 100m), Of(FiscalCalendar.Pakistan.Year(2023), 130m)));
    }

    [Fact]
    public void The_seven_answers_of_growth_without_a_rate_are_seven()
    {
        UndefinedReason?[] answers =
        [
            Reason(Of(Year2022, 0m), Of(Year2023, 5m)),
            Reason(Of(Year2022, 0m), Of(Year2023, 0m)),
            Reason(Of(Year2022, -5m), Of(Year2023, 5m)),
            Reason(Of(Year2022, 5m), Of(TradePeriod.Month(2023, 1), 5m)),
            Reason(Of(Year2022, UndefinedReason.Missing), Of(Year2023, 5m)),
            Reason(Of(Year2022, 5m), Break(Year2023, 5m)),
            Reason(Of(Year2022, UndefinedReason.Confidential), Of(Year2023, 5m)),
        ];

        Assert.Equal(
            [
                UndefinedReason.NewTrade, UndefinedReason.NoTrade, UndefinedReason.NegativeBase, UndefinedReason.NotComparable,
                UndefinedReason.Missing, UndefinedReason.SeriesBreak, UndefinedReason.Confidential,
            ],
            answers);
    }

    [Fact]
    public void Comparability_goes_before_availability_before_values()
    {
        Observation<decimal> hidden = Of(Year2022, UndefinedReason.Confidential), missing = Of(Year2022, UndefinedReason.Missing);
        Observation<decimal> zero = Of(Year2022, 0m);

        Assert.Equal(UndefinedReason.NotComparable, Reason(missing, Of(TradePeriod.Month(2023, 1), 5m)));
        Assert.Equal(UndefinedReason.Missing, Reason(missing, Break(Year2023, 0m)));
        Assert.Equal(UndefinedReason.Missing, Reason(hidden, Of(Year2023, UndefinedReason.Missing)));
        Assert.Equal(UndefinedReason.SeriesBreak, Reason(hidden, Break(Year2023, 0m)));
        Assert.Equal(UndefinedReason.SeriesBreak, Reason(zero, Break(Year2023, 0m)));
        Assert.Equal(UndefinedReason.Confidential, Reason(zero, Of(Year2023, UndefinedReason.Confidential)));
        Assert.Equal(UndefinedReason.Missing, Reason(zero, Of(Year2023, UndefinedReason.Missing)));
    }

    [Fact]
    public void A_break_at_the_earlier_figure_lies_before_the_growth()
    {
        Assert.Equal(GrowthRate.FromPercent(30m), Growth.Between(Break(Year2022, 100m), Of(Year2023, 130m)).Value);
        Assert.Equal(GrowthRate.FromPercent(30m), Growth.Between(Of(Year2022, 100m), new Observation<decimal>(Year2023, 130m, ObservationStatus.Provisional)).Value);
    }

    [Fact]
    public void A_fiscal_calendar_makes_its_years_comparable()
    {
        FiscalCalendar nepal = NepaliYears.Calendar;
        Observation<decimal> earlier = Of(nepal.Year(2079), 100m), later = Of(nepal.Year(2080), 130m);

        Assert.Equal(UndefinedReason.NotComparable, Reason(earlier, later));
        Assert.Equal(GrowthRate.FromPercent(30m), Growth.Between(earlier, later, nepal).Value);
        Assert.Equal(UndefinedReason.NotComparable, Growth.Between(later, earlier, nepal).Reason);
        Assert.Equal(UndefinedReason.NotComparable, Growth.Between(earlier, Of(Between(later.Period.Start, later.Period.End.PlusDays(-1)), 130m), nepal).Reason);
        Assert.Equal(UndefinedReason.SeriesBreak, Growth.Between(earlier, Break(later.Period, 130m), nepal).Reason);
        Assert.Throws<ArgumentNullException>("calendar", () => Growth.Between(earlier, later, null!));
    }

    [Fact]
    public void Periods_that_share_a_day_are_not_comparable()
    {
        TradePeriod first = Between(new(2023, 1, 10), new(2023, 2, 20)), second = first.PlusMonths(1);

        Assert.True(first.HasSameShapeAs(second));
        Assert.Equal(UndefinedReason.NotComparable, Reason(Of(first, 100m), Of(second, 130m)));
        Assert.Equal(GrowthRate.FromPercent(30m), Growth.Between(Of(first, 100m), Of(first.PlusMonths(2), 130m)).Value);
    }

    private static TradePeriod Between(LocalDate start, LocalDate end) => TradePeriod.Between(start, end);

    private static Observation<decimal> Of(TradePeriod period, Metric<decimal> value) => new(period, value);

    private static Observation<decimal> Break(TradePeriod period, decimal value) => new(period, value, ObservationStatus.TimeSeriesBreak);

    private static UndefinedReason? Reason(Observation<decimal> earlier, Observation<decimal> later) => Growth.Between(earlier, later).Reason;
}
