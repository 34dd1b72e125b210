using NodaTime;

namespace TradeMetrics;

/// <summary>A day of the ISO calendar as one integer: the number of months since January of the year 1, times 32, plus the day of the month less 1.</summary>
/// <remarks>
/// Packed days keep the order of dates. A first of a month has five low bits of zero, so that whether a period
/// is made of whole months is one mask, and moving it by months is one addition.
/// </remarks>
internal static class PackedDay
{
    internal const int MinYear = 1;
    internal const int MaxYear = 9999;
    internal const int OneMonth = 1 << DayBits;
    internal const int DayMask = OneMonth - 1;

    /// <summary>The day after the last one that there is.</summary>
    internal const int EndOfTime = MaxYear * 12 << DayBits;

    private const int DayBits = 5;

    internal static int FromMonth(int monthIndex) => monthIndex << DayBits;

    internal static int FromYearMonth(int year, int month) => ((year - 1) * 12 + month - 1) << DayBits;

    internal static int FromDate(LocalDate date) => FromYearMonth(date.Year, date.Month) + date.Day - 1;

    internal static int MonthIndex(int packed) => packed >> DayBits;

    internal static int Year(int packed) => (packed >> DayBits) / 12 + 1;

    internal static int Month(int packed) => (packed >> DayBits) % 12 + 1;

    internal static int Day(int packed) => (packed & DayMask) + 1;

    internal static LocalDate ToDate(int packed) => new(Year(packed), Month(packed), Day(packed));

    internal static int DaysInMonth(int packed)
    {
        int month = Month(packed);
        return month == 2
            ? DateTime.IsLeapYear(Year(packed)) ? 29 : 28
            : 30 + ((month + (month >> 3)) & 1);
    }

    internal static int NextDay(int packed) =>
        Day(packed) < DaysInMonth(packed) ? packed + 1 : (packed | DayMask) + 1;

    internal static int PreviousDay(int packed)
    {
        if ((packed & DayMask) != 0) return packed - 1;
        int previousMonth = packed - OneMonth;
        return previousMonth + DaysInMonth(previousMonth) - 1;
    }

    /// <summary>Moves a day by months and keeps its day of the month, or takes the month's last day where there is no such day.</summary>
    internal static long PlusMonths(int packed, long months)
    {
        long month = (packed & ~DayMask) + (months << DayBits);
        if (month is < 0 or >= EndOfTime) return month;
        return month + Math.Min(packed & DayMask, DaysInMonth((int)month) - 1);
    }

    /// <summary>A day of the year in which 28 and 29 February are one, for comparing days of different years.</summary>
    internal static int DayOfMonthWithoutLeapDay(int packed) =>
        Month(packed) == 2 && Day(packed) == 29 ? 28 : Day(packed);
}
