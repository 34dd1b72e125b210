using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TradeMetrics.Tests;

/// <summary>A period of whole months.</summary>
public sealed record MonthPeriod(TradePeriod Period);

/// <summary>A period that begins or ends within a month.</summary>
public sealed record DayPeriod(TradePeriod Period);

/// <summary>A period of up to three months around the end of February 2024, short enough to list its days.</summary>
public sealed record ShortPeriod(TradePeriod Period);

/// <summary>How far to move a period: as many months or years as keep most periods in range.</summary>
public sealed record Shift(int Count);

public static class PeriodGenerators
{
    private static readonly YearMonth SimplestMonth = new(2024, 1);

    private static Gen<TradePeriod> WholeMonths { get; } =
        from first in DateGenerators.Any
        from count in Gen.OneOf(Gen.Elements(1, 3, 6, 12), Gen.Choose(1, 40))
        let last = first.Year * 12 + first.Month + count - 2
        select Months(first.ToYearMonth(), last < 9999 * 12 + 12 ? count : 1);

    private static Gen<TradePeriod> Days { get; } =
        from first in DateGenerators.Any
        from length in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 800))
        let left = NodaTime.Period.DaysBetween(first, new LocalDate(9999, 12, 31)) + 1
        select OfDays(first, Math.Min(length, left));

    private static Gen<TradePeriod> ShortDays { get; } =
        from first in Gen.Choose(-40, 40)
        from length in Gen.OneOf(Gen.Choose(1, 5), Gen.Choose(1, 90))
        select OfDays(new LocalDate(2024, 3, 1).PlusDays(first), length);

    private static Gen<TradePeriod> ShortMonths { get; } =
        from first in Gen.Choose(-2, 2)
        from count in Gen.Choose(1, 3)
        select Months(new YearMonth(2024, 2).PlusMonths(first), count);

    public static Arbitrary<MonthPeriod> MonthPeriods() => Arb.From(
        WholeMonths.Select(p => new MonthPeriod(p)),
        p => ShrinkMonths(p.Period).Select(smaller => new MonthPeriod(smaller)));

    public static Arbitrary<DayPeriod> DayPeriods() => Arb.From(
        Days.Where(p => p.WholeMonths is null).Select(p => new DayPeriod(p)),
        p => ShrinkDays(p.Period).Where(smaller => smaller.WholeMonths is null).Select(smaller => new DayPeriod(smaller)));

    public static Arbitrary<TradePeriod> Periods() => Arb.From(
        Gen.OneOf(WholeMonths, Days),
        p => p.WholeMonths is null ? ShrinkDays(p) : ShrinkMonths(p));

    public static Arbitrary<ShortPeriod> ShortPeriods() => Arb.From(
        Gen.OneOf(ShortDays, ShortMonths).Select(p => new ShortPeriod(p)),
        p => ShrinkDays(p.Period).Select(smaller => new ShortPeriod(smaller)));

    public static Arbitrary<Shift> Shifts() => Arb.From(
        Gen.OneOf(Gen.Choose(-3, 3), Gen.Choose(-40, 40), Gen.Choose(-1500, 1500)).Select(n => new Shift(n)),
        s => Shrinking.Towards(0, s.Count).Select(n => new Shift(n)));

    private static TradePeriod Months(YearMonth first, int count) => TradePeriod.Months(first, first.PlusMonths(count - 1));

    private static TradePeriod OfDays(LocalDate first, int count) => TradePeriod.Between(first, first.PlusDays(count - 1));

    private static IEnumerable<TradePeriod> ShrinkMonths(TradePeriod period)
    {
        YearMonth first = period.Start.ToYearMonth();
        int count = period.WholeMonths!.Value;
        int distance = (first.Year - SimplestMonth.Year) * 12 + first.Month - SimplestMonth.Month;
        return Shrinking.Towards(1, count).Select(fewer => Months(first, fewer))
            .Concat(Shrinking.Towards(0, distance).Select(nearer => Months(SimplestMonth.PlusMonths(nearer), count)));
    }

    private static IEnumerable<TradePeriod> ShrinkDays(TradePeriod period) =>
        Shrinking.Towards(1, period.Days).Select(fewer => OfDays(period.Start, fewer))
            .Concat(DateGenerators.Shrink(period.Start).Select(nearer => OfDays(nearer, period.Days)));
}
