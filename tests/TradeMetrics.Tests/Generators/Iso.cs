using NodaTime;
using NodaTime.Text;

namespace TradeMetrics.Tests;

/// <summary>Days and periods as short text, so that a table of examples can be read.</summary>
internal static class Iso
{
    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));

    public static TradePeriod Days(string start, string end) => TradePeriod.Between(Date(start), Date(end));

    /// <summary>The first and last day, with two dots between them.</summary>
    public static string Of(TradePeriod period) => $"{Of(period.Start)}..{Of(period.End)}";
}
