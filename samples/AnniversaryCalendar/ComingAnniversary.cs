using NodaTime;

namespace AnniversaryCalendar;

/// <summary>One anniversary to come.</summary>
/// <param name="DaysToGo">0 where it is today.</param>
/// <param name="Jubilee">What the jubilee is called; null where it is none.</param>
public sealed record ComingAnniversary(DatedEvent Event, int Number, LocalDate Date, int DaysToGo, string? Jubilee);
