using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using NodaTime.Text;

namespace AnniversaryCalendar;

/// <summary>Writes the anniversaries as iCalendar text (RFC 5545): one all-day event each.</summary>
public static class IcsCalendar
{
    public static string Write(AnniversaryReport report)
    {
        var calendar = new Calendar { ProductId = "-//TradeMetrics//AnniversaryCalendar//EN", Method = CalendarMethods.Publish };
        // No part of the standard, but what most programs show as the calendar's name.
        calendar.AddProperty("X-WR-CALNAME", "Anniversaries");
        calendar.Events.AddRange(report.Coming.Select(a => Event(a, report.Days.Start)));
        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar could not be written.");
    }

    private static CalendarEvent Event(ComingAnniversary anniversary, LocalDate asOf) => new()
    {
        Uid = Uid(anniversary),
        // From the day asked for and not from a clock, so that the same question writes the same file.
        DtStamp = new CalDateTime(asOf.Year, asOf.Month, asOf.Day, 0, 0, 0, "UTC"),
        Start = Day(anniversary.Date),
        // The end is the first day that does not belong to the event.
        End = Day(anniversary.Date.PlusDays(1)),
        Summary = $"{Ordinal.Of(anniversary.Number)} anniversary{(anniversary.Jubilee is null ? "" : $" ({anniversary.Jubilee})")}: {anniversary.Event.Title}",
        Description = $"Since {anniversary.Event.Since}.{(anniversary.Event.Source is null ? "" : $" Source: {anniversary.Event.Source}.")}",
        Status = anniversary.Event.Planned ? EventStatus.Tentative : EventStatus.Confirmed,
        // An anniversary does not make the day a busy one.
        Transparency = TransparencyType.Transparent,
    };

    private static CalDateTime Day(LocalDate date) => new(date.Year, date.Month, date.Day);

    // The same anniversary has the same id in every run, so that importing again replaces and does not double.
    private static string Uid(ComingAnniversary anniversary)
    {
        string key = $"{anniversary.Event.Name}\n{LocalDatePattern.FullRoundtrip.Format(anniversary.Event.Anniversary.Origin)}";
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..24];
        return $"{hash}-{anniversary.Number}@anniversaries.trademetrics";
    }
}
