using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(DateGenerators), typeof(PeriodGenerators)])]
public class TradePeriodRelationProperties
{
    [Property(MaxTest = 1000)]
    public void Order_and_equality_are_those_of_start_and_end(TradePeriod left, TradePeriod right)
    {
        Check(left, right);
        Check(left, left);
        Check(left, TradePeriod.Between(left.Start, LocalDate.Max(left.Start, right.End)));

        static void Check(TradePeriod left, TradePeriod right)
        {
            int order = (left.Start, left.End).CompareTo((right.Start, right.End));
            Assert.Equal(Math.Sign(order), Math.Sign(left.CompareTo(right)));
            Assert.Equal(order < 0, left < right);
            Assert.Equal(order <= 0, left <= right);
            Assert.Equal(order > 0, left > right);
            Assert.Equal(order >= 0, left >= right);
            Assert.Equal(order == 0, left == right);
            Assert.Equal(order != 0, left != right);
            Assert.Equal(order == 0, left.Equals(right));
            if (order == 0) Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    }

    [Property(MaxTest = 1000)]
    public void Relations_of_short_periods_are_those_of_their_sets_of_days(ShortPeriod one, ShortPeriod other)
    {
        HashSet<LocalDate> days = NaivePeriod.Of(one.Period).DaySet();
        HashSet<LocalDate> others = NaivePeriod.Of(other.Period).DaySet();

        Assert.Equal(days.IsSupersetOf(others), one.Period.Contains(other.Period));
        Assert.Equal(days.Overlaps(others), one.Period.Overlaps(other.Period));
        Assert.Equal(!days.Overlaps(others) && days.Any(day => others.Contains(day.PlusDays(1)) || others.Contains(day.PlusDays(-1))), one.Period.Abuts(other.Period));
        Assert.Equal(days.Count, one.Period.Days);
    }

    [Property(MaxTest = 1000)]
    public void A_period_contains_the_days_from_its_start_to_its_end(ShortPeriod period)
    {
        HashSet<LocalDate> days = NaivePeriod.Of(period.Period).DaySet();

        foreach (LocalDate day in Enumerable.Range(-100, 300).Select(new LocalDate(2024, 2, 1).PlusDays))
            Assert.Equal(days.Contains(day), period.Period.Contains(day));
    }

    [Property(MaxTest = 1000)]
    public void A_date_is_contained_exactly_when_it_lies_between_the_ends(TradePeriod period, LocalDate date) =>
        Assert.Equal(period.Start <= date && date <= period.End, period.Contains(date));

    [Property(MaxTest = 1000)]
    public bool Every_period_has_its_own_shape(TradePeriod period) => period.HasSameShapeAs(period);

    [Property(MaxTest = 2000)]
    public void Shape_and_likeness_do_not_depend_on_the_order(ShortPeriod one, ShortPeriod other, Shift years)
    {
        TradePeriod moved = other.Period.PlusYears(years.Count);

        Assert.Equal(one.Period.HasSameShapeAs(moved), moved.HasSameShapeAs(one.Period));
        Assert.Equal(one.Period.IsSamePeriodOfAnotherYear(moved), moved.IsSamePeriodOfAnotherYear(one.Period));
    }

    [Property(MaxTest = 1000)]
    public void The_period_of_another_year_has_the_same_shape_and_is_recognized(TradePeriod period, Shift years)
    {
        if (NaivePeriod.Of(period).PlusMonths(12 * years.Count) is null) return;

        TradePeriod moved = period.PlusYears(years.Count);
        Assert.True(period.HasSameShapeAs(moved));
        Assert.Equal(years.Count != 0, period.IsSamePeriodOfAnotherYear(moved));
    }

    [Property(MaxTest = 1000)]
    public void Whole_months_have_the_shape_of_as_many_months(MonthPeriod one, MonthPeriod other)
    {
        Assert.Equal(one.Period.WholeMonths == other.Period.WholeMonths, one.Period.HasSameShapeAs(other.Period));
        Assert.Equal(
            one.Period.WholeMonths == other.Period.WholeMonths && one.Period.Start.Month == other.Period.Start.Month && one.Period != other.Period,
            one.Period.IsSamePeriodOfAnotherYear(other.Period));
    }

    [Property(MaxTest = 2000)]
    public void Days_have_the_shape_of_the_same_days_over_as_many_months(DayPeriod one, Shift months, Shift days)
    {
        TradePeriod period = one.Period;
        if (NaivePeriod.Of(period).PlusMonths(months.Count) is not { } moved || moved.Days + days.Count % 3 < 1 || moved.End.Year > 9990) return;
        TradePeriod other = TradePeriod.Between(moved.Start, moved.End.PlusDays(days.Count % 3));
        if (other.WholeMonths is not null) return;

        bool sameDays = Day(period.Start) == Day(other.Start) && Day(period.End) == Day(other.End)
            && (period.End.Year - period.Start.Year) * 12 + period.End.Month - period.Start.Month == (other.End.Year - other.Start.Year) * 12 + other.End.Month - other.Start.Month;
        Assert.Equal(sameDays, period.HasSameShapeAs(other));
        Assert.Equal(sameDays && period.Start.Month == other.Start.Month && period.Start.Year != other.Start.Year, period.IsSamePeriodOfAnotherYear(other));

        static int Day(LocalDate date) => date is { Month: 2, Day: 29 } ? 28 : date.Day;
    }

    [Property(MaxTest = 1000)]
    public void The_natural_step_is_the_fewest_months_that_leave_the_period_behind_and_a_year_where_they_do_not_divide_it(TradePeriod period)
    {
        if (period.End.Year > 9990) return;

        int fewest = Enumerable.Range(1, 60).First(months => period.Start.PlusMonths(months) > period.End);
        Assert.Equal(fewest <= 12 && 12 % fewest != 0 ? 12 : fewest, period.NaturalStepInMonths);
    }
}
