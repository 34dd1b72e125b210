using AnniversaryCalendar;
using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;

namespace TradeMetrics.Samples.Tests.AnniversaryCalendar;

public class IcsCalendarTests
{
    private const string Events = """
        [
          {"name":"Relations, \"diplomatic\"; Pakistan–Belarus","date":"1994-02-03","source":"A paper\nof two lines"},
          {"name":"Visit","date":"2024-11-25","planned":true}
        ]
        """;

    [Fact]
    public void What_was_written_is_read_back()
    {
        Calendar calendar = Calendar.Load(Write(new(2026, 11, 23)))!;

        Assert.Equal("2.0", calendar.Version);
        CalendarEvent relations = calendar.Events.Single(e => e.Status == EventStatus.Confirmed);
        Assert.Equal("33rd anniversary: Relations, \"diplomatic\"; Pakistan–Belarus", relations.Summary);
        Assert.Equal("Since 1994-02-03. Source: A paper\nof two lines.", relations.Description);
        Assert.True(relations.IsAllDay);
        Assert.Equal(new DateOnly(2027, 2, 3), relations.Start!.Date);
        Assert.Equal(new DateOnly(2027, 2, 4), relations.End!.Date);
        Assert.Equal(new DateTime(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc), relations.DtStamp!.AsUtc);
        Assert.Equal(TransparencyType.Transparent, relations.Transparency);

        CalendarEvent visit = calendar.Events.Single(e => e.Status == EventStatus.Tentative);
        Assert.Equal("2nd anniversary: Visit (planned)", visit.Summary);
        Assert.NotEqual(relations.Uid, visit.Uid);
    }

    [Fact]
    public void An_anniversary_keeps_its_id_on_another_day_and_the_next_has_another()
    {
        string[] Ids(LocalDate asOf) => [.. Calendar.Load(Write(asOf))!.Events.Select(e => e.Uid!).Order()];
        Assert.Equal(Ids(new(2026, 11, 23)), Ids(new(2026, 11, 1)));
        Assert.Empty(Ids(new(2026, 11, 23)).Intersect(Ids(new(2027, 11, 26))));
    }

    [Fact]
    public void The_same_question_writes_the_same_text() => Assert.Equal(Write(new(2026, 11, 23)), Write(new(2026, 11, 23)));

    // RFC 5545, 3.1: lines end with CR LF and are at most 75 octets long.
    [Fact]
    public void Lines_are_folded_as_the_standard_asks()
    {
        string text = Write(new(2026, 11, 23));
        Assert.EndsWith("END:VCALENDAR\r\n", text);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("DTSTART;VALUE=DATE:20270203\r\n", text);
        Assert.Contains("DTSTAMP:20261123T000000Z\r\n", text);
    }

    private static string Write(LocalDate asOf) =>
        IcsCalendar.Write(AnniversaryReport.Compute(EventFile.Parse(Events), Options.ReadInterval(asOf, null), Jubilees.Default));
}
