using System.Globalization;
using NodaTime;

namespace TradeMetrics;

public readonly partial struct TradePeriod
{
    /// <summary>Returns a calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static TradePeriod Year(int year) => OfMonths(year, 1, 12);

    /// <summary>Returns half a calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="half">1 for January to June, 2 for July to December.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half-year.</exception>
    public static TradePeriod HalfYear(int year, int half)
    {
        RequireInRange(half, 2, nameof(half));
        return OfMonths(year, half * 6 - 5, 6);
    }

    /// <summary>Returns a quarter of a calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static TradePeriod Quarter(int year, int quarter)
    {
        RequireInRange(quarter, 4, nameof(quarter));
        return OfMonths(year, quarter * 3 - 2, 3);
    }

    /// <summary>Returns a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static TradePeriod Month(int year, int month)
    {
        RequireInRange(month, 12, nameof(month));
        return OfMonths(year, month, 1);
    }

    /// <summary>Returns the period that a row of trade numbers: 2023 for a year, 202305 for a month, 20232 for a quarter or a half-year.</summary>
    /// <param name="number">The number, as <c>TradeFlow.Period</c> and <c>TradeRecord.Period</c> hold it.</param>
    /// <param name="frequency">Whether it is a year, half-year, quarter or month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is no period of the frequency, or the frequency is not one of the named ones.</exception>
    public static TradePeriod FromNumber(int number, Frequency frequency)
    {
        int count = frequency.PeriodsPerYear(), scale = count == 12 ? 100 : 10;
        (int year, int part) = count == 1 ? (number, 1) : (number / scale, number % scale);
        if (year is < PackedDay.MinYear or > PackedDay.MaxYear || part < 1 || part > count)
            throw new ArgumentOutOfRangeException(nameof(number), number, $"The number is no period that is {frequency}; 2023 is a year, 20232 a half-year or quarter, 202305 a month.");
        return OfMonths(year, (part - 1) * 12 / count + 1, 12 / count);
    }

    /// <summary>Gets the number by which rows of trade name this period, where it has one: the other way round of <see cref="FromNumber"/>.</summary>
    /// <param name="number">2023 for a year, 20232 for a quarter or a half-year, 202305 for a month; 0 where there is none.</param>
    /// <param name="frequency">Which of these it is; annual where there is none.</param>
    /// <returns>Whether the period is a calendar year, half-year, quarter or month.</returns>
    public bool TryToNumber(out int number, out Frequency frequency)
    {
        (number, frequency) = (0, Frequency.Annual);
        if (WholeMonths is not (1 or 3 or 6 or 12) || (Start.Month - 1) % MonthCount != 0) return false;
        int part = (Start.Month - 1) / MonthCount + 1;
        (number, frequency) = MonthCount switch
        {
            12 => (Start.Year, Frequency.Annual),
            6 => (Start.Year * 10 + part, Frequency.HalfYearly),
            3 => (Start.Year * 10 + part, Frequency.Quarterly),
            _ => (Start.Year * 100 + part, Frequency.Monthly),
        };
        return true;
    }

    /// <summary>Returns whole months in a row.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, which belongs to the period.</param>
    /// <exception cref="ArgumentException">The last month comes before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A month lies outside the years 1 to 9999 of the ISO calendar.</exception>
    public static TradePeriod Months(YearMonth first, YearMonth last)
    {
        int start = PackMonth(first, nameof(first));
        int end = PackMonth(last, nameof(last));
        if (end < start) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The last month, {last}, comes before the first, {first}."), nameof(last));
        return new(start, end + PackedDay.OneMonth);
    }

    /// <summary>Returns the calendar year up to and including a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="throughMonth">The last month, 1 to 12; January–May is 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static TradePeriod YearToDate(int year, int throughMonth)
    {
        RequireInRange(throughMonth, 12, nameof(throughMonth));
        return OfMonths(year, 1, throughMonth);
    }

    /// <summary>Returns the twelve months that end with a month.</summary>
    /// <param name="month">The last month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first month would lie before the year 1.</exception>
    public static TradePeriod TwelveMonthsEnding(YearMonth month)
    {
        int end = PackMonth(month, nameof(month));
        int start = end - 11 * PackedDay.OneMonth;
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(month), month, "The twelve months would begin before the year 1.");
        return new(start, end + PackedDay.OneMonth);
    }

    /// <summary>Returns the days from one date to another.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, which belongs to the period.</param>
    /// <remarks>A date of another calendar stands for the same day of the ISO calendar.</remarks>
    /// <exception cref="ArgumentException">The end comes before the start.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years 1 to 9999.</exception>
    public static TradePeriod Between(LocalDate start, LocalDate end)
    {
        int first = PackDate(start, nameof(start));
        int last = PackDate(end, nameof(end));
        if (last < first) throw new ArgumentException($"The end, {end:R}, comes before the start, {start:R}.", nameof(end));
        return new(first, PackedDay.NextDay(last));
    }

    /// <summary>Whole months, counted from January of the year 1; the caller knows that they lie in range.</summary>
    internal static TradePeriod FromMonthIndex(int firstMonth, int months) =>
        new(PackedDay.FromMonth(firstMonth), PackedDay.FromMonth(firstMonth + months));

    private static TradePeriod OfMonths(int year, int month, int count)
    {
        if (year is < PackedDay.MinYear or > PackedDay.MaxYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, $"A year is {PackedDay.MinYear} to {PackedDay.MaxYear}.");
        int start = PackedDay.FromYearMonth(year, month);
        return new(start, start + PackedDay.FromMonth(count));
    }

    private static int PackMonth(YearMonth month, string name)
    {
        // A month of another calendar need not begin with a month of ours, so it is refused where a date is converted.
        if (month.Calendar != CalendarSystem.Iso)
            throw new ArgumentOutOfRangeException(name, month, "The month is not one of the ISO calendar.");
        return PackDate(month.OnDayOfMonth(1), name);
    }

    private static int PackDate(LocalDate date, string name)
    {
        LocalDate iso = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        if (iso.Year is < PackedDay.MinYear or > PackedDay.MaxYear)
            throw new ArgumentOutOfRangeException(name, date, $"A trade period lies in the years {PackedDay.MinYear} to {PackedDay.MaxYear}.");
        return PackedDay.FromDate(iso);
    }

    private static void RequireInRange(int value, int max, string name)
    {
        if (value < 1 || value > max) throw new ArgumentOutOfRangeException(name, value, $"The value must be 1 to {max}.");
    }
}
