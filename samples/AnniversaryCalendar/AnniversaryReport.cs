using NodaTime;
using TradeMetrics;

namespace AnniversaryCalendar;

/// <summary>All that the program prints, computed and not yet laid out.</summary>
/// <param name="Days">The days looked at, the first being today.</param>
/// <param name="Coming">The anniversaries in these days, in order.</param>
/// <param name="LaterJubilees">The next jubilee of each event after these days, in order.</param>
public sealed record AnniversaryReport(DateInterval Days, IReadOnlyList<ComingAnniversary> Coming, IReadOnlyList<ComingAnniversary> LaterJubilees)
{
    /// <exception cref="FormatException">An event's calendar ends before the days do.</exception>
    public static AnniversaryReport Compute(IReadOnlyList<DatedEvent> events, DateInterval days, Jubilees jubilees)
    {
        ComingAnniversary Coming(DatedEvent e, AnniversaryDate date) =>
            new(e, date.Number, date.Date, Period.DaysBetween(days.Start, date.Date), jubilees.NameOf(date.Number));

        var coming = events.SelectMany(e => Between(e, days).Select(date => Coming(e, date)));
        var later = events.SelectMany(e => e.Anniversary.NextJubilee(days.End, jubilees) is { } date ? [Coming(e, date)] : Array.Empty<ComingAnniversary>());
        return new(days, [.. coming.OrderBy(a => a.Date)], [.. later.OrderBy(a => a.Date)]);
    }

    private static IReadOnlyList<AnniversaryDate> Between(DatedEvent e, DateInterval days)
    {
        try
        {
            return e.Anniversary.Between(days);
        }
        catch (ArgumentOutOfRangeException)
        {
            CalendarSystem calendar = e.Anniversary.Origin.Calendar;
            throw new FormatException($"'{e.Name}': the calendar {calendar.Id} has the years {calendar.MinYear} to {calendar.MaxYear} and does not cover {days}.");
        }
    }
}
