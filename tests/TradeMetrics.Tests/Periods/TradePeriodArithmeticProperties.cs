using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(DateGenerators), typeof(PeriodGenerators)])]
public class TradePeriodArithmeticProperties
{
    [Property(MaxTest = 1000)]
    public void Moving_by_months_agrees_with_the_dates(TradePeriod period, Shift months)
    {
        if (NaivePeriod.Of(period).PlusMonths(months.Count) is { } moved)
            Assert.Equal(moved, NaivePeriod.Of(period.PlusMonths(months.Count)));
        else
            Assert.Throws<ArgumentOutOfRangeException>(() => period.PlusMonths(months.Count));
    }

    [Property(MaxTest = 1000)]
    public void Moving_by_years_is_moving_by_twelve_months(TradePeriod period, Shift years)
    {
        if (NaivePeriod.Of(period).PlusMonths(12 * years.Count) is { } moved)
            Assert.Equal(moved, NaivePeriod.Of(period.PlusYears(years.Count)));
        else
            Assert.Throws<ArgumentOutOfRangeException>(() => period.PlusYears(years.Count));
    }

    [Property(MaxTest = 1000)]
    public void Whole_months_moved_there_and_back_are_where_they_were(MonthPeriod months, Shift shift)
    {
        if (NaivePeriod.Of(months.Period).PlusMonths(shift.Count) is null) return;

        TradePeriod moved = months.Period.PlusMonths(shift.Count);
        Assert.Equal(months.Period, moved.PlusMonths(-shift.Count));
        Assert.Equal(months.Period.WholeMonths, moved.WholeMonths);
    }

    [Property(MaxTest = 1000)]
    public void A_period_and_its_next_abut(TradePeriod period)
    {
        if (NaivePeriod.Of(period).Next() is not { } expected)
        {
            Assert.Throws<InvalidOperationException>(() => period.Next());
            return;
        }
        TradePeriod next = period.Next();
        Assert.Equal(expected, NaivePeriod.Of(next));
        Assert.True(period.Abuts(next));
        Assert.True(period < next);
        Assert.False(period.Overlaps(next));
    }

    [Property(MaxTest = 1000)]
    public void A_period_and_its_previous_abut(TradePeriod period)
    {
        if (NaivePeriod.Of(period).Previous() is not { } expected)
        {
            Assert.Throws<InvalidOperationException>(() => period.Previous());
            return;
        }
        TradePeriod previous = period.Previous();
        Assert.Equal(expected, NaivePeriod.Of(previous));
        Assert.True(previous.Abuts(period));
        Assert.True(previous < period);
    }

    // Days whose neighbour happens to fill whole months do not come back: 2 to 31 March are followed by all of April.
    [Property(MaxTest = 1000)]
    public void The_previous_of_the_next_is_the_period(TradePeriod period)
    {
        if (NaivePeriod.Of(period).Next() is null) return;

        TradePeriod next = period.Next();
        if (next.WholeMonths is null == period.WholeMonths is null)
            Assert.Equal(period, next.Previous());
    }

    [Property(MaxTest = 1000)]
    public void Whole_months_and_days_agree_with_the_dates(TradePeriod period)
    {
        Assert.Equal(NaivePeriod.Of(period).WholeMonths, period.WholeMonths);
        Assert.Equal(NaivePeriod.Of(period).Days, period.Days);
        Assert.Equal(period.Days, period.ToDateInterval().Length);
        Assert.Equal(new DateInterval(period.Start, period.End), period.ToDateInterval());
    }

    [Property(MaxTest = 1000)]
    public void Dates_make_the_period_that_has_them(LocalDate one, LocalDate other)
    {
        LocalDate start = LocalDate.Min(one, other);
        LocalDate end = LocalDate.Max(one, other);

        TradePeriod period = TradePeriod.Between(start, end);

        Assert.Equal(start, period.Start);
        Assert.Equal(end, period.End);
    }

    [Property(MaxTest = 500)]
    public void The_pieces_of_a_split_tile_the_period(MonthPeriod months, Shift any)
    {
        var frequency = (Frequency)(Math.Abs(any.Count) % 4);
        int length = frequency.MonthsPerPeriod();
        if (months.Period.WholeMonths % length != 0)
        {
            Assert.Throws<InvalidOperationException>(() => months.Period.Split(frequency));
            return;
        }
        IReadOnlyList<TradePeriod> pieces = months.Period.Split(frequency);
        Assert.Equal(months.Period.Start, pieces[0].Start);
        Assert.Equal(months.Period.End, pieces[^1].End);
        Assert.All(pieces, piece => Assert.Equal(length, piece.WholeMonths));
        Assert.All(pieces.Zip(pieces.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
    }

    [Property(MaxTest = 500)]
    public void Days_are_never_split(DayPeriod days) =>
        Assert.Throws<InvalidOperationException>(() => days.Period.Split(Frequency.Monthly));
}
