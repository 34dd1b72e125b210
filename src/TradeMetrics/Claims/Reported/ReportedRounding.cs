namespace TradeMetrics.Claims;

/// <summary>How the printed digits came from the amount.</summary>
public enum ReportedRounding
{
    /// <summary>To the nearest: 50.2 is [50.15, 50.25]. Both ends belong, because rules differ on where a half goes.</summary>
    Nearest = 0,

    /// <summary>Further digits were cut off: 50.2 is [50.2, 50.3), and -50.2 is (-50.3, -50.2].</summary>
    Truncated,

    /// <summary>Not at all: 50.2 is 50.2. For targets, pledges and other amounts that were set, not measured.</summary>
    Exact,
}
