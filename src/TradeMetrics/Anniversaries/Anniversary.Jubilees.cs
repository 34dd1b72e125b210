using NodaTime;

namespace TradeMetrics;

public readonly partial struct Anniversary
{
    /// <summary>Returns the jubilee that a day is, by the usual names.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The name, such as <c>silver</c> for the twenty-fifth anniversary; null where the day is no anniversary or the anniversary no jubilee.</returns>
    public string? JubileeOn(LocalDate date) => JubileeOn(date, Jubilees.Default);

    /// <summary>Returns the jubilee that a day is.</summary>
    /// <param name="date">The day.</param>
    /// <param name="jubilees">Which anniversaries are jubilees, and their names.</param>
    /// <returns>The name; null where the day is no anniversary or the anniversary no jubilee.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jubilees"/> is null.</exception>
    public string? JubileeOn(LocalDate date, Jubilees jubilees)
    {
        ArgumentNullException.ThrowIfNull(jubilees);
        if (CompareToOrigin(date) <= 0) return null;
        LocalDate own = date.WithCalendar(Origin.Calendar);
        // By the count and not by the year: the day after the last of a Hijri year lies in the next one.
        int number = Completed(own);
        return InYear(Origin.Year + number) == own ? jubilees.NameOf(number) : null;
    }

    /// <summary>Returns the next jubilee after a day, by the usual names.</summary>
    /// <param name="after">The day, which does not count itself.</param>
    /// <returns>Its number and day, in the calendar of <paramref name="after"/>; null where the table has none left.</returns>
    public AnniversaryDate? NextJubilee(LocalDate after) => NextJubilee(after, Jubilees.Default);

    /// <summary>Returns the next jubilee after a day.</summary>
    /// <param name="after">The day, which does not count itself.</param>
    /// <param name="jubilees">Which anniversaries are jubilees.</param>
    /// <returns>Its number and day, in the calendar of <paramref name="after"/>; null where the table has none left, or the calendar no such year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jubilees"/> is null.</exception>
    public AnniversaryDate? NextJubilee(LocalDate after, Jubilees jubilees)
    {
        ArgumentNullException.ThrowIfNull(jubilees);
        LocalDate isoAfter = after.WithCalendar(CalendarSystem.Iso);
        foreach (int number in jubilees.Numbers)
        {
            if (number > Origin.Calendar.MaxYear - Origin.Year) break;
            LocalDate date = InYear(Origin.Year + number);
            if (date.WithCalendar(CalendarSystem.Iso) > isoAfter) return new(number, date.WithCalendar(after.Calendar));
        }
        return null;
    }
}
