using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TradeMetrics.Tests;

/// <summary>The anniversary of a day of the ISO calendar.</summary>
public sealed record IsoAnniversary(Anniversary Anniversary);

/// <summary>A day of the years 1905 to 2070, which every calendar of the generators has.</summary>
public sealed record NearDay(LocalDate Date);

/// <summary>Origins of the years 1905 to 2040 in several calendars, many of them on a day that most years lack.</summary>
public static class AnniversaryGenerators
{
    private static readonly CalendarSystem[] Calendars =
    [
        CalendarSystem.IslamicBcl, CalendarSystem.UmAlQura, CalendarSystem.HebrewCivil, CalendarSystem.HebrewScriptural, CalendarSystem.Coptic,
        CalendarSystem.PersianArithmetic, CalendarSystem.Julian, CalendarSystem.Gregorian, CalendarSystem.Badi,
    ];

    private static readonly LocalDate[] DaysOfSomeYears =
    [
        new(1442, 12, 30, CalendarSystem.IslamicBcl), new(1390, 12, 30, CalendarSystem.UmAlQura),
        new(5784, 6, 30, CalendarSystem.HebrewCivil), new(5784, 12, 30, CalendarSystem.HebrewScriptural), new(5785, 2, 30, CalendarSystem.HebrewCivil),
        new(1739, 13, 6, CalendarSystem.Coptic), new(1399, 12, 30, CalendarSystem.PersianArithmetic), new(1996, 2, 29, CalendarSystem.Julian), new(1996, 2, 29, CalendarSystem.Gregorian),
    ];

    private static Gen<LeapDayRule> Rule { get; } = Gen.Elements(LeapDayRule.LastDayOfMonth, LeapDayRule.DayAfter);

    private static Gen<LocalDate> IsoOrigin { get; } = Gen.Frequency(
        (3, DateGenerators.InYears(1905, 2040)),
        (1, Gen.Choose(477, 510).Select(n => new LocalDate(n * 4, 2, 29))));

    private static Gen<LocalDate> OtherOrigin { get; } = Gen.OneOf(
        Gen.Elements(DaysOfSomeYears),
        from date in DateGenerators.InYears(1905, 2040)
        from calendar in Gen.Elements(Calendars)
        select date.WithCalendar(calendar));

    public static Arbitrary<IsoAnniversary> IsoAnniversaries() => Arb.From(
        from origin in IsoOrigin
        from rule in Rule
        select new IsoAnniversary(new(origin, rule)),
        a => Shrink(a.Anniversary).Select(smaller => new IsoAnniversary(smaller)));

    public static Arbitrary<Anniversary> Anniversaries() => Arb.From(
        from origin in Gen.OneOf(IsoOrigin, OtherOrigin)
        from rule in Rule
        select new Anniversary(origin, rule),
        Shrink);

    public static Arbitrary<NearDay> NearDays() => Arb.From(
        DateGenerators.InYears(1905, 2070).Select(date => new NearDay(date)),
        day => DateGenerators.Shrink(day.Date).Select(nearer => new NearDay(nearer)));

    private static IEnumerable<Anniversary> Shrink(Anniversary anniversary) =>
        DateGenerators.Shrink(anniversary.Origin.WithCalendar(CalendarSystem.Iso))
            .Select(nearer => new Anniversary(nearer.WithCalendar(anniversary.Origin.Calendar), anniversary.LeapDayRule));
}
