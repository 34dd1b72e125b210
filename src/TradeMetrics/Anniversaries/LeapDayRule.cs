namespace TradeMetrics;

/// <summary>When an anniversary falls in a year that lacks its day: of 29 February in common years, or of the 30th of the last month in the Hijri calendar.</summary>
/// <remarks><c>default</c> is <see cref="LastDayOfMonth"/>.</remarks>
public enum LeapDayRule
{
    /// <summary>On the last day of the same month: 28 February.</summary>
    LastDayOfMonth = 0,

    /// <summary>On the day after it: 1 March.</summary>
    DayAfter,
}
