using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMetrics;

public sealed partial class FiscalCalendar
{
    /// <summary>Returns what a fiscal year is called: <c>FY2024</c>.</summary>
    /// <param name="year">A fiscal year of this calendar.</param>
    /// <exception cref="ArgumentException">The period is not a fiscal year of this calendar.</exception>
    public string Label(TradePeriod year) => Label(year, FiscalLabelStyle.OneYear);

    /// <summary>Returns what a fiscal year is called.</summary>
    /// <param name="year">A fiscal year of this calendar.</param>
    /// <param name="style">Whether to write one year, <c>FY2024</c>, or two, <c>2023/24</c>.</param>
    /// <exception cref="ArgumentException">The period is not a fiscal year of this calendar, or the style is not a named one, or two years are asked for where a year is a calendar year.</exception>
    public string Label(TradePeriod year, FiscalLabelStyle style)
    {
        int number = NumberOf(year)
            ?? throw new ArgumentException($"The period {year} is not a fiscal year of '{Name}'.", nameof(year));
        if (style == FiscalLabelStyle.OneYear) return string.Create(CultureInfo.InvariantCulture, $"{_prefix}{number:0000}");
        if (style != FiscalLabelStyle.TwoYears) throw new ArgumentException($"The style {style} is not a named one.", nameof(style));
        if (!SpansTwoYears) throw new ArgumentException($"A fiscal year of '{Name}' lies in one year and cannot be written with two.", nameof(style));
        int first = number - FirstYearOffset;
        return string.Create(CultureInfo.InvariantCulture, $"{first:0000}/{(first + 1) % 100:00}");
    }

    /// <summary>Reads a fiscal year.</summary>
    /// <param name="s"><c>FY2024</c>, <c>FY24</c>, <c>2023-24</c>, <c>2023/24</c>, <c>2023/2024</c> or <c>FY2023/24</c>; Ethiopia's also <c>EFY2016</c>.</param>
    /// <remarks>
    /// Two digits are the years 1970 to 2069. A bare <c>2024</c> is refused, because it may be the calendar year.
    /// Two years are always the ones the fiscal year touches, and must follow each other.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is none of these, or a year that the calendar does not have.</exception>
    public TradePeriod Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out TradePeriod year)
            ? year
            : throw new FormatException($"'{s}' is not a fiscal year of '{Name}'; write {_prefix}2024, {_prefix}24, 2023-24, 2023/24 or FY2023/24.");
    }

    /// <summary>Reads a fiscal year where the text is one.</summary>
    /// <param name="s">The text; see <see cref="Parse"/>.</param>
    /// <param name="year">The fiscal year; <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is a fiscal year that the calendar has.</returns>
    public bool TryParse([NotNullWhen(true)] string? s, out TradePeriod year)
    {
        year = default;
        ReadOnlySpan<char> text = s;
        string? prefix = text.StartsWith(_prefix, StringComparison.Ordinal) ? _prefix : text.StartsWith("FY", StringComparison.Ordinal) ? "FY" : null;
        if (prefix is not null) text = text[prefix.Length..].TrimStart(' ');
        int separator = text.IndexOfAny('-', '/');
        if (separator < 0)
        {
            return prefix is not null && TryYear(text, out int number) && TryYearOfNumber(number, out year);
        }
        if (!SpansTwoYears || separator != 4 || !TryYear(text[..4], out int first)) return false;
        ReadOnlySpan<char> second = text[5..];
        return TryYear(second, out int last)
            && (second.Length == 4 ? last == first + 1 : last % 100 == (first + 1) % 100)
            && TryYearOfNumber(first + FirstYearOffset, out year);
    }

    // Years given as data are written with their own numbers, 2080/81 in Nepal.
    private bool SpansTwoYears => _starts is not null || _start != new NodaTime.AnnualDate(1, 1);

    private int FirstYearOffset => _starts is null ? _numberLessStartYear : 0;

    private bool TryYearOfNumber(int number, out TradePeriod year)
    {
        TradePeriod? found = YearOrNull(number);
        year = found.GetValueOrDefault();
        return found is not null;
    }

    private static bool TryYear(ReadOnlySpan<char> s, out int year)
    {
        year = 0;
        if (s.Length is not (2 or 4) || !int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out year)) return false;
        if (s.Length == 2) year += year < 70 ? 2000 : 1900;
        return true;
    }
}
