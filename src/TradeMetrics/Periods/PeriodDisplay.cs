using System.Globalization;
using NodaTime;

namespace TradeMetrics;

/// <summary>Periods as people read them: "2023", "May 2023", "January–May 2023", "1–20 November 2023".</summary>
internal static class PeriodDisplay
{
    /// <summary>Whether the format asks for a display form rather than for ISO text.</summary>
    /// <exception cref="FormatException">It asks for neither.</exception>
    internal static bool IsDisplay(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => false,
        "D" or "d" => true,
        _ => throw new FormatException($"'{format}' is not a format of a trade period; use G for ISO text, D or d to show it."),
    };

    internal static string Of(TradePeriod period, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        // Languages with cases write the month of a day in the genitive.
        string[] names = MonthNames(provider, format is "d", genitive: period.WholeMonths is null);
        LocalDate start = period.Start;
        LocalDate end = period.End;
        bool sameYear = start.Year == end.Year;
        bool sameMonth = sameYear && start.Month == end.Month;
        string Year(LocalDate date) => date.Year.ToString("0000", CultureInfo.InvariantCulture);
        string Month(LocalDate date) => names[date.Month - 1];

        if (period.WholeMonths is { } months)
        {
            if (months == 12 && sameYear) return Year(start);
            if (sameMonth) return $"{Month(start)} {Year(start)}";
            return sameYear
                ? $"{Month(start)}–{Month(end)} {Year(end)}"
                : $"{Month(start)} {Year(start)}–{Month(end)} {Year(end)}";
        }
        string last = $"{end.Day} {Month(end)} {Year(end)}";
        if (start == end) return last;
        if (sameMonth) return $"{start.Day}–{last}";
        return sameYear ? $"{start.Day} {Month(start)}–{last}" : $"{start.Day} {Month(start)} {Year(start)}–{last}";
    }

    // A culture may name the months of another calendar; ours are Gregorian, so its Gregorian names are asked for, and without any the invariant ones.
    private static string[] MonthNames(IFormatProvider? provider, bool abbreviated, bool genitive)
    {
        DateTimeFormatInfo names = DateTimeFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture);
        if (names.Calendar is not GregorianCalendar)
        {
            GregorianCalendar? gregorian = (provider as CultureInfo)?.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault();
            if (gregorian is null)
            {
                names = DateTimeFormatInfo.InvariantInfo;
            }
            else
            {
                names = (DateTimeFormatInfo)names.Clone();
                names.Calendar = gregorian;
            }
        }
        return (abbreviated, genitive) switch
        {
            (true, true) => names.AbbreviatedMonthGenitiveNames,
            (true, false) => names.AbbreviatedMonthNames,
            (false, true) => names.MonthGenitiveNames,
            _ => names.MonthNames,
        };
    }
}
