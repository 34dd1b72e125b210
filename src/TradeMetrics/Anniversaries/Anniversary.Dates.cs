using NodaTime;

namespace TradeMetrics;

public readonly partial struct Anniversary
{
    /// <summary>Returns an anniversary by its number.</summary>
    /// <param name="number">1 or more: 30 is the thirtieth.</param>
    /// <returns>The day, in the origin's calendar. The thirtieth of 1994-02-03 is 2024-02-03.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1, or the day is beyond the calendar.</exception>
    public LocalDate Number(int number)
    {
        if (number < 1) throw new ArgumentOutOfRangeException(nameof(number), number, "The first anniversary comes a year after the origin; the number is 1 or more.");
        if (number > Origin.Calendar.MaxYear - Origin.Year) throw BeyondCalendar(nameof(number), number);
        return InYear(Origin.Year + number);
    }

    /// <summary>Returns the anniversary in a year.</summary>
    /// <param name="year">The year of the origin's calendar. An ISO year can hold no Hijri anniversary, or two; see <see cref="Between"/>.</param>
    /// <returns>The day, in the origin's calendar; null for the origin's year and those before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is beyond the calendar.</exception>
    public LocalDate? In(int year)
    {
        if (year > Origin.Calendar.MaxYear) throw BeyondCalendar(nameof(year), year);
        return year > Origin.Year ? InYear(year) : null;
    }

    /// <summary>Returns the next anniversary after a day.</summary>
    /// <param name="after">The day, which does not count itself.</param>
    /// <returns>The day of the anniversary in the calendar of <paramref name="after"/>; the first anniversary for a day before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The next anniversary is beyond the calendar.</exception>
    public LocalDate Next(LocalDate after)
    {
        if (!_otherCalendar && after.Calendar == CalendarSystem.Iso)
        {
            int year = after.Year;
            if (YearDay(after) >= YearDayIn(year)) year++;
            year = Math.Max(year, _yearLessOne + 2);
            return year <= MaxIsoYear ? IsoInYear(year) : throw BeyondCalendar(nameof(after), year);
        }
        int number = CompareToOrigin(after) <= 0 ? 1 : Completed(after.WithCalendar(Origin.Calendar)) + 1;
        return Number(number).WithCalendar(after.Calendar);
    }

    /// <summary>Returns the last anniversary before a day.</summary>
    /// <param name="before">The day, which does not count itself.</param>
    /// <returns>The day of the anniversary in the calendar of <paramref name="before"/>; null where there was none yet.</returns>
    public LocalDate? Previous(LocalDate before)
    {
        if (CompareToOrigin(before) <= 0) return null;
        LocalDate own = before.WithCalendar(Origin.Calendar);
        int completed = Completed(own);
        int number = InYear(Origin.Year + completed) == own ? completed - 1 : completed;
        return number > 0 ? InYear(Origin.Year + number).WithCalendar(before.Calendar) : null;
    }

    /// <summary>Returns the anniversaries in a stretch of days.</summary>
    /// <param name="interval">The days; both ends belong to it.</param>
    /// <returns>Their numbers and days in order, in the calendar of the interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    public IReadOnlyList<AnniversaryDate> Between(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        var dates = new List<AnniversaryDate>();
        int last = CompareToOrigin(interval.End) <= 0 ? 0 : Completed(interval.End.WithCalendar(Origin.Calendar));
        int first = 1;
        if (CompareToOrigin(interval.Start) > 0)
        {
            LocalDate start = interval.Start.WithCalendar(Origin.Calendar);
            int completed = Completed(start);
            // What was completed the day before the start lies outside.
            first = InYear(Origin.Year + completed) == start ? completed : completed + 1;
        }
        for (int number = first; number <= last; number++)
            dates.Add(new(number, InYear(Origin.Year + number).WithCalendar(interval.Calendar)));
        return dates;
    }

    /// <summary>Returns how many years have been completed on a day: 30 from the thirtieth anniversary on.</summary>
    /// <param name="on">The day, on or after the origin.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day comes before the origin, when no year had begun.</exception>
    public int CompletedYears(LocalDate on)
    {
        if (!_otherCalendar && on.Calendar == CalendarSystem.Iso)
        {
            int years = on.Year - 1 - _yearLessOne;
            years -= YearDay(on) < YearDayIn(on.Year) ? 1 : 0;
            return years >= 0 ? years : throw BeforeOrigin(on);
        }
        return CompareToOrigin(on) >= 0 ? Completed(on.WithCalendar(Origin.Calendar)) : throw BeforeOrigin(on);
    }

    /// <summary>Compares in the ISO calendar, since a day before the origin's own calendar began has no date in it.</summary>
    private int CompareToOrigin(LocalDate date) => date.Calendar == Origin.Calendar
        ? date.CompareTo(Origin)
        : date.WithCalendar(CalendarSystem.Iso).CompareTo(Origin.WithCalendar(CalendarSystem.Iso));

    /// <summary>Completed years on a day of the origin's calendar that is not before the origin.</summary>
    private int Completed(LocalDate own)
    {
        int years = own.Year - Origin.Year;
        return years > 0 && own < InYear(own.Year) ? years - 1 : years;
    }

    private LocalDate InYear(int year)
    {
        if (!_otherCalendar) return IsoInYear(year);
        LocalDate date = Origin.PlusYears(year - Origin.Year);
        if (date.Day == Origin.Day) return date;
        // NodaTime moves a 30th that a Hebrew month lacks to the first of the next month, and takes the last day in all other calendars.
        bool isDayAfter = date.Day == 1;
        return LeapDayRule == LeapDayRule.DayAfter
            ? isDayAfter ? date : date.PlusDays(1)
            : isDayAfter ? date.PlusDays(-1) : date;
    }

    private ArgumentOutOfRangeException BeforeOrigin(LocalDate on) =>
        new(nameof(on), on, $"The day comes before the origin, {Origin:R}, when no year had begun.");

    private ArgumentOutOfRangeException BeyondCalendar(string name, int value) =>
        new(name, value, $"The calendar of the origin, {Origin.Calendar.Id}, ends with the year {Origin.Calendar.MaxYear}, and the anniversary would come later.");
}
