using System.Text.Json;
using System.Text.Json.Serialization;

namespace AnniversaryCalendar;

/// <summary>An event as it stands in a file, not yet checked.</summary>
public sealed record EventEntry(string? Name, string? Date, string? Calendar, string? LeapDayRule, string? Source, bool Planned)
{
    /// <summary>What else was written, so that a misspelt property is noticed and not ignored.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
