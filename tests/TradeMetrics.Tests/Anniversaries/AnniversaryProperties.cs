using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(AnniversaryGenerators), typeof(DateGenerators)])]
public class AnniversaryProperties
{
    [Property(MaxTest = 1000)]
    public void A_number_is_the_day_of_the_month_in_its_year_or_what_the_rule_gives(Anniversary anniversary, byte number)
    {
        int years = number % 35 + 1;

        Assert.Equal(Naive(anniversary, years), anniversary.Number(years));
        Assert.Equal(Naive(anniversary, years), anniversary.In(anniversary.Origin.Year + years));
    }

    [Property(MaxTest = 1000)]
    public void Completed_years_of_an_ISO_origin_are_those_of_its_period(IsoAnniversary iso, NearDay on)
    {
        Anniversary anniversary = iso.Anniversary;
        if (on.Date < anniversary.Origin)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => anniversary.CompletedYears(on.Date));
            return;
        }
        // NodaTime completes a year from 29 February on the last day of the month.
        bool onDayAfter = anniversary.LeapDayRule == LeapDayRule.DayAfter && anniversary.Origin is { Month: 2, Day: 29 } && on.Date is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(on.Date.Year);
        Assert.Equal(Period.Between(anniversary.Origin, on.Date, PeriodUnits.Years).Years - (onDayAfter ? 1 : 0), anniversary.CompletedYears(on.Date));
    }

    [Property(MaxTest = 1000)]
    public void Completed_years_are_the_anniversaries_up_to_the_day(Anniversary anniversary, NearDay on)
    {
        if (on.Date < IsoOf(anniversary.Origin))
            Assert.Throws<ArgumentOutOfRangeException>(() => anniversary.CompletedYears(on.Date));
        else
            Assert.Equal(Scan(anniversary).Count(date => date.Date <= on.Date), anniversary.CompletedYears(on.Date));
    }

    [Property(MaxTest = 1000)]
    public void The_next_one_is_the_first_after_the_day(Anniversary anniversary, NearDay after)
    {
        LocalDate next = anniversary.Next(after.Date);

        Assert.True(next > after.Date);
        Assert.Equal(Scan(anniversary).First(date => date.Date > after.Date).Date, next);
    }

    [Property(MaxTest = 1000)]
    public void The_previous_one_is_the_last_before_the_day(Anniversary anniversary, NearDay before)
    {
        LocalDate? previous = anniversary.Previous(before.Date);

        Assert.True(previous is null || previous < before.Date);
        Assert.Equal(Scan(anniversary).Where(date => date.Date < before.Date).Select(date => (LocalDate?)date.Date).LastOrDefault(), previous);
    }

    [Property(MaxTest = 1000)]
    public void On_an_anniversary_the_neighbours_are_those_of_the_numbers(Anniversary anniversary, byte number)
    {
        int years = number % 30 + 1;
        LocalDate day = IsoOf(anniversary.Number(years));

        Assert.Equal(IsoOf(anniversary.Number(years + 1)), anniversary.Next(day));
        Assert.Equal(day, anniversary.Next(day.PlusDays(-1)));
        Assert.Equal(years == 1 ? null : IsoOf(anniversary.Number(years - 1)), anniversary.Previous(day));
        Assert.Equal(day, anniversary.Previous(day.PlusDays(1)));
        Assert.Equal(years, anniversary.CompletedYears(day));
        Assert.Equal(years - 1, anniversary.CompletedYears(day.PlusDays(-1)));
        Assert.Equal("it", anniversary.JubileeOn(day, Jubilees.None.With(years, "it")));
        Assert.Null(anniversary.JubileeOn(day.PlusDays(1), Jubilees.None.With(years, "it")));
        Assert.Equal(new AnniversaryDate(years, day), anniversary.NextJubilee(day.PlusDays(-1), Jubilees.None.With(years, "it")));
        Assert.Null(anniversary.NextJubilee(day, Jubilees.None.With(years, "it")));
    }

    [Property(MaxTest = 1000)]
    public void Those_of_an_interval_are_all_those_between_its_ends(Anniversary anniversary, NearDay one, NearDay other)
    {
        LocalDate start = LocalDate.Min(one.Date, other.Date);
        LocalDate end = LocalDate.Max(one.Date, other.Date);

        Assert.Equal(Scan(anniversary).Where(date => start <= date.Date && date.Date <= end), anniversary.Between(new(start, end)));
    }

    [Property(MaxTest = 1000)]
    public void An_interval_from_one_anniversary_to_another_includes_both(Anniversary anniversary, byte first, byte count)
    {
        int from = first % 20 + 1;
        int to = from + count % 10;
        var interval = new DateInterval(IsoOf(anniversary.Number(from)), IsoOf(anniversary.Number(to)));

        Assert.Equal(Enumerable.Range(from, to - from + 1), anniversary.Between(interval).Select(date => date.Number));
    }

    [Property(MaxTest = 500)]
    public void The_calendar_of_the_question_does_not_change_the_answer(Anniversary anniversary, NearDay day)
    {
        foreach (CalendarSystem calendar in new[] { CalendarSystem.UmAlQura, CalendarSystem.HebrewCivil, CalendarSystem.Gregorian })
        {
            LocalDate asked = day.Date.WithCalendar(calendar);
            LocalDate next = anniversary.Next(asked);
            Assert.Equal(calendar, next.Calendar);
            Assert.Equal(anniversary.Next(day.Date), IsoOf(next));
            Assert.Equal(anniversary.Previous(day.Date), anniversary.Previous(asked)?.WithCalendar(CalendarSystem.Iso));
            if (day.Date >= IsoOf(anniversary.Origin))
                Assert.Equal(anniversary.CompletedYears(day.Date), anniversary.CompletedYears(asked));
        }
    }

    [Property(MaxTest = 500)]
    public void An_ISO_origin_is_answered_as_the_same_Gregorian_one(IsoAnniversary iso, NearDay day)
    {
        var gregorian = new Anniversary(iso.Anniversary.Origin.WithCalendar(CalendarSystem.Gregorian), iso.Anniversary.LeapDayRule);

        Assert.Equal(gregorian.Next(day.Date), iso.Anniversary.Next(day.Date));
        Assert.Equal(gregorian.Previous(day.Date), iso.Anniversary.Previous(day.Date));
    }

    private static LocalDate IsoOf(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);

    private static LocalDate Naive(Anniversary anniversary, int years)
    {
        LocalDate first = DateAdjusters.StartOfMonth(anniversary.Origin).PlusYears(years);
        LocalDate last = DateAdjusters.EndOfMonth(first);
        return anniversary.Origin.Day <= last.Day ? first.PlusDays(anniversary.Origin.Day - 1)
            : anniversary.LeapDayRule == LeapDayRule.DayAfter ? last.PlusDays(1)
            : last;
    }

    /// <summary>Every anniversary up to the year 2076, by the number.</summary>
    private static IEnumerable<AnniversaryDate> Scan(Anniversary anniversary) =>
        Enumerable.Range(1, anniversary.Origin.Calendar.MaxYear - anniversary.Origin.Year)
            .Select(number => new AnniversaryDate(number, IsoOf(anniversary.Number(number))))
            .TakeWhile(date => date.Date.Year <= 2076);
}
