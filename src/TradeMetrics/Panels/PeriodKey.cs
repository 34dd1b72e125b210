namespace TradeMetrics.Panels;

/// <summary>Years and months as the numbers that rows carry: 2023, 202305.</summary>
internal static class PeriodKey
{
    /// <summary>No number of a period is larger.</summary>
    public const int Last = (LastYear * YearDigits) + 12;

    private const int LastYear = 9999;
    private const int FirstYearOfMonths = 1000;
    private const int YearDigits = 100;

    public static bool IsPeriod(int period) => IsYear(period) || IsMonth(period);

    public static Frequency FrequencyOf(int period) =>
        IsYear(period) ? Frequency.Annual
        : IsMonth(period) ? Frequency.Monthly
        : throw new ArgumentOutOfRangeException(nameof(period), period, "A period of a panel is a year, as 2023, or a month, as 202305.");

    /// <summary>The number of a year or month, and 0 of a period that no row of a panel can be of.</summary>
    public static int Of(TradePeriod period) => period.TryToNumber(out int number, out Frequency frequency) && IsPeriod(number) && FrequencyOf(number) == frequency ? number : 0;

    private static bool IsYear(int period) => period is >= 1 and <= LastYear;

    private static bool IsMonth(int period) => period is >= FirstYearOfMonths * YearDigits and <= Last && period % YearDigits is >= 1 and <= 12;

    /// <summary>The same period of the year before.</summary>
    public static int YearBefore(int period) => period > LastYear ? period - YearDigits : period - 1;
}
