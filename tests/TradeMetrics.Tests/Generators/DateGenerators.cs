using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TradeMetrics.Tests;

/// <summary>Days of the ISO calendar in the years 1 to 9999, with many ends of months and of February.</summary>
public static class DateGenerators
{
    internal static readonly LocalDate Simplest = new(2024, 1, 1);

    internal static Gen<LocalDate> InYears(int first, int last)
    {
        Gen<LocalDate> any =
            from year in Gen.Choose(first, last)
            from month in Gen.Choose(1, 12)
            from day in Gen.Choose(1, CalendarSystem.Iso.GetDaysInMonth(year, month))
            select new LocalDate(year, month, day);
        Gen<LocalDate> firstOfMonth = any.Select(DateAdjusters.StartOfMonth);
        Gen<LocalDate> lastOfMonth = any.Select(DateAdjusters.EndOfMonth);
        Gen<LocalDate> endOfFebruary =
            from year in Gen.Choose(first, last)
            from days in Gen.Choose(-2, 1)
            select new LocalDate(year, 3, 1).PlusDays(days);
        return Gen.OneOf(any, any, firstOfMonth, lastOfMonth, endOfFebruary);
    }

    internal static Gen<LocalDate> Any { get; } = Gen.Frequency(
        (8, InYears(1890, 2110)),
        (1, InYears(1, 9999)),
        (1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(1, 12, 31), new LocalDate(9999, 1, 1), new LocalDate(9999, 12, 31))));

    internal static IEnumerable<LocalDate> Shrink(LocalDate date) =>
        Shrinking.Towards(0, Period.DaysBetween(Simplest, date)).Select(Simplest.PlusDays);

    public static Arbitrary<LocalDate> Dates() => Arb.From(Any, Shrink);
}
