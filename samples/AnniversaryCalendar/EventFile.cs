using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;
using TradeMetrics;

namespace AnniversaryCalendar;

/// <summary>Reads a file of events and says where it is wrong.</summary>
public static class EventFile
{
    /// <exception cref="FormatException">The file does not hold events; the message names the file, the place and what was expected.</exception>
    public static IReadOnlyList<DatedEvent> Read(string path)
    {
        if (!File.Exists(path)) throw new FormatException($"'{path}' is not a file; name a JSON file of events, or none for Pakistan and Belarus.");
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }

    /// <exception cref="FormatException">The text does not hold events.</exception>
    public static IReadOnlyList<DatedEvent> Parse(string json)
    {
        EventEntry?[] entries;
        try
        {
            entries = json.AsSpan().TrimStart().StartsWith('[')
                ? JsonSerializer.Deserialize(json, EventJson.Default.EventEntryArray)!
                : JsonSerializer.Deserialize(json, EventJson.Default.EventList)?.Events ?? throw new FormatException("write an array of events, or an object whose \"events\" is one.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"line {e.LineNumber + 1}, at {e.Path ?? "the end"}: this is not JSON, or not of the shape of an event (see --help).", e);
        }
        List<DatedEvent> events = [.. entries.Select((entry, i) => ReadEvent(entry, $"events[{i}]"))];
        // Two that are alike would be one event to a calendar program.
        if (events.CountBy(e => (e.Name, e.Anniversary.Origin)).FirstOrDefault(e => e.Value > 1) is { Value: > 1 } twice)
            throw new FormatException($"'{twice.Key.Name}' stands there {twice.Value} times with the same date; write it once.");
        return events;
    }

    private static DatedEvent ReadEvent(EventEntry? entry, string place)
    {
        if (entry?.Unknown?.Keys.FirstOrDefault() is { } unknown)
            throw new FormatException($"{place}: '{unknown}' is not a property of an event; it has name, date, calendar, leapDayRule, source and planned.");
        if (string.IsNullOrWhiteSpace(entry?.Name) || entry.Date is null)
            throw new FormatException($"{place}: an event needs a name and a date.");
        CalendarSystem calendar = ReadCalendar(entry.Calendar ?? "ISO", place);
        if (!LocalDatePattern.Iso.WithCalendar(calendar).Parse(entry.Date).TryGetValue(default, out LocalDate date))
        {
            string example = LocalDatePattern.Iso.Format(new LocalDate(1994, 2, 3).WithCalendar(calendar));
            throw new FormatException($"{place}: '{entry.Date}' is not a day of the calendar {calendar.Id}; write year, month and day, such as {example}.");
        }
        LeapDayRule rule = entry.LeapDayRule switch
        {
            null or nameof(LeapDayRule.LastDayOfMonth) => LeapDayRule.LastDayOfMonth,
            nameof(LeapDayRule.DayAfter) => LeapDayRule.DayAfter,
            var other => throw new FormatException($"{place}: '{other}' is not a leapDayRule; write LastDayOfMonth or DayAfter."),
        };
        string since = calendar == CalendarSystem.Iso ? entry.Date : $"{entry.Date} {entry.Calendar}";
        return new(entry.Name.Trim(), new(date, rule), since, entry.Source, entry.Planned);
    }

    private static CalendarSystem ReadCalendar(string name, string place)
    {
        // Of NodaTime's eight tabular Islamic calendars, this is the one of most printed tables. What is sighted may differ by a day or two.
        if (name.Equals("Hijri", StringComparison.OrdinalIgnoreCase)) return CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);
        return CalendarSystem.Ids.FirstOrDefault(id => id.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known
            ? CalendarSystem.ForId(known)
            : throw new FormatException($"{place}: '{name}' is not a calendar; write Hijri, {string.Join(", ", CalendarSystem.Ids.Order(StringComparer.Ordinal))}.");
    }
}

internal sealed record EventList(EventEntry?[]? Events);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(EventList))]
[JsonSerializable(typeof(EventEntry[]))]
internal sealed partial class EventJson : JsonSerializerContext;
