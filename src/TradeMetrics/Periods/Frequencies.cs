namespace TradeMetrics;

/// <summary>The lengths that frequencies stand for.</summary>
public static class Frequencies
{
    /// <summary>Returns how many months one period of this frequency has: 12, 6, 3 or 1.</summary>
    /// <param name="frequency">The frequency.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequency"/> is not a named frequency.</exception>
    public static int MonthsPerPeriod(this Frequency frequency) => frequency switch
    {
        Frequency.Annual => 12,
        Frequency.HalfYearly => 6,
        Frequency.Quarterly => 3,
        Frequency.Monthly => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "A frequency is annual, half-yearly, quarterly or monthly."),
    };

    /// <summary>Returns how many periods of this frequency a year has: 1, 2, 4 or 12.</summary>
    /// <param name="frequency">The frequency.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequency"/> is not a named frequency.</exception>
    public static int PeriodsPerYear(this Frequency frequency) => 12 / frequency.MonthsPerPeriod();
}
