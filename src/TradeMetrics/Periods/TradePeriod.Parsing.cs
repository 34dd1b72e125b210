using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public readonly partial struct TradePeriod : ISpanParsable<TradePeriod>
{
    private const string Understood =
        "write a year 2023, half 2023-S1, quarter 2023-Q2, month 2023-05, months 2023-02/2023-05 or days 2023-11-01/2023-11-20";

    /// <summary>Reads a period from ISO text.</summary>
    /// <param name="s">
    /// What <see cref="ToString()"/> writes, or the same in the forms of SDMX and of statistical files:
    /// <c>2023-A1</c>, <c>2023-H1</c>, <c>2023Q2</c>, <c>2023M05</c>, <c>2023-M05</c>, <c>202305</c>; a day alone, <c>2023-11-01</c>, is that one day.
    /// </param>
    /// <remarks>
    /// <c>2004-05</c> is May 2004; where a fiscal year is meant, <see cref="FiscalCalendar.Parse"/> reads it.
    /// <c>2023/2024</c> (a fiscal year, or 24 months) and <c>2023-T1</c> (a third of a year, or a quarter in French) are refused.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is none of these; the message quotes it and says what is understood.</exception>
    public static TradePeriod Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static TradePeriod Parse(ReadOnlySpan<char> s) => Parse(s, null);

    /// <summary>Reads a period from ISO text; the provider is not used, since the text is the same in every culture.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static TradePeriod Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static TradePeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Read(s, out TradePeriod period) is { } fault
            ? throw new FormatException($"'{s}' is not a trade period: {fault}.")
            : period;

    /// <summary>Reads a period from ISO text where it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The period; <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out TradePeriod result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out TradePeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out TradePeriod result) => Read(s, out result) is null;

    /// <summary>Reads a period from ISO text where it is one; the provider is not used.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The period; <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TradePeriod result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out TradePeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TradePeriod result) => TryParse(s, out result);

    /// <summary>Reads a period, and returns what is wrong with the text or null.</summary>
    private static string? Read(ReadOnlySpan<char> s, out TradePeriod period)
    {
        period = default;
        int slash = s.IndexOf('/');
        if (slash >= 0) return ReadRange(s[..slash], s[(slash + 1)..], out period);
        if (s.Length == 10) return ReadRange(s, s, out period);
        if (s.Length < 4 || !TryDigits(s[..4], out int year)) return Understood;
        if (year < PackedDay.MinYear) return "the years are 1 to 9999";

        ReadOnlySpan<char> rest = s[4..];
        if (rest.IsEmpty)
        {
            period = Year(year);
            return null;
        }
        bool dashed = rest[0] == '-';
        if (dashed) rest = rest[1..];
        if (rest.Length == 0) return Understood;
        return rest[0] switch
        {
            'Q' => ReadPart(rest[1..], 4, year, 3, out period),
            'S' or 'H' => ReadPart(rest[1..], 2, year, 6, out period),
            'A' => ReadPart(rest[1..], 1, year, 12, out period),
            'M' => ReadMonth(rest[1..], year, out period),
            'T' => "T may mean a third of the year or, in French, a quarter; write Q for a quarter",
            _ => ReadMonth(rest, year, out period),
        };
    }

    private static string? ReadPart(ReadOnlySpan<char> s, int parts, int year, int months, out TradePeriod period)
    {
        period = default;
        if (s.Length != 1) return Understood;
        int part = s[0] - '0';
        if (part < 1 || part > parts) return $"the part of the year must be 1 to {parts}";
        period = OfMonths(year, (part - 1) * months + 1, months);
        return null;
    }

    private static string? ReadMonth(ReadOnlySpan<char> s, int year, out TradePeriod period)
    {
        period = default;
        if (s.Length != 2 || !TryDigits(s, out int month)) return Understood;
        if (month is < 1 or > 12) return "a month is 01 to 12; a fiscal year is read by a FiscalCalendar";
        period = OfMonths(year, month, 1);
        return null;
    }

    private static string? ReadRange(ReadOnlySpan<char> first, ReadOnlySpan<char> last, out TradePeriod period)
    {
        period = default;
        if (first.Length == 4 && last.Length is 2 or 4)
            return "two years may be a fiscal year or 24 months; read it with a FiscalCalendar, or write the months 2022-01/2023-12";
        if (first.Length != last.Length || !TryDay(first, out int start) || !TryDay(last, out int end)) return Understood;
        if (end < start) return "it ends before it starts";
        period = new(start, first.Length == 7 ? end + PackedDay.OneMonth : PackedDay.NextDay(end));
        return null;
    }

    /// <summary>A month (as its first day) or a day.</summary>
    private static bool TryDay(ReadOnlySpan<char> s, out int packed)
    {
        packed = 0;
        if (s.Length is not (7 or 10) || s[4] != '-') return false;
        if (!TryDigits(s[..4], out int year) || !TryDigits(s[5..7], out int month)) return false;
        if (year < PackedDay.MinYear || month is < 1 or > 12) return false;
        packed = PackedDay.FromYearMonth(year, month);
        if (s.Length == 7) return true;
        if (s[7] != '-' || !TryDigits(s[8..], out int day) || day < 1 || day > PackedDay.DaysInMonth(packed)) return false;
        packed += day - 1;
        return true;
    }

    // Only 0 to 9: the library's own digits in every culture, unlike char.IsDigit.
    private static bool TryDigits(ReadOnlySpan<char> s, out int number)
    {
        number = 0;
        foreach (char c in s)
        {
            if (c is < '0' or > '9') return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }
}
