using TradeMetrics;

namespace AnniversaryCalendar;

/// <summary>An event whose anniversaries are kept.</summary>
/// <param name="Since">Its day as it stands in the file, with the calendar where that is not ISO.</param>
/// <param name="Planned">The source says only that it was to happen.</param>
public sealed record DatedEvent(string Name, Anniversary Anniversary, string Since, string? Source, bool Planned)
{
    /// <summary>The name, and where it need be that the event was only planned.</summary>
    public string Title => Planned ? $"{Name} (planned)" : Name;
}
