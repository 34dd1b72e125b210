namespace TradeMetrics.Panels;

/// <summary>Years and months as the numbers that rows carry: 2023, 202305.</summary>
internal static class PeriodKey
{
    private const int LastYear = 9999;
    private const int YearDigits = 100;

    public static Frequency FrequencyOf(int period) => period switch
    {
        >= 1 and <= LastYear => Frequency.Annual,
        > LastYear and <= (LastYear * YearDigits) + 12 when period % YearDigits is >= 1 and <= 12 && period >= 1000 * YearDigits => Frequency.Monthly,
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A period of a panel is a year, as 2023, or a month, as 202305."),
    };

    /// <summary>The same period of the year before.</summary>
    public static int YearBefore(int period) => period > LastYear ? period - YearDigits : period - 1;
}
