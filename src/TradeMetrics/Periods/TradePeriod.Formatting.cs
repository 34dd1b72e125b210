using System.Buffers;
using System.Text;

namespace TradeMetrics;

public readonly partial struct TradePeriod : ISpanFormattable, IUtf8SpanFormattable
{
    // Two dates and a slash.
    private const int MaxIsoLength = 21;

    /// <summary>Returns the ISO text: <c>2023</c>, <c>2023-S1</c>, <c>2023-Q2</c>, <c>2023-05</c>, <c>2023-02/2023-05</c> or <c>2023-11-01/2023-11-20</c>.</summary>
    /// <remarks>The text follows from the dates alone, the first form that fits: January to June is <c>2023-S1</c>, however it was made.</remarks>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the period as text.</summary>
    /// <param name="format"><c>G</c> or null for the ISO text; <c>D</c> to show it, "January–May 2023"; <c>d</c> for the same with short month names.</param>
    /// <param name="formatProvider">The culture of the month names; null is the invariant one. The ISO text is the same in all. Years are always those of the ISO calendar.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (PeriodDisplay.IsDisplay(format)) return PeriodDisplay.Of(this, format, formatProvider);
        Span<char> buffer = stackalloc char[MaxIsoLength];
        return buffer[..WriteIso(buffer)].ToString();
    }

    /// <summary>Writes the period into a span; the formats are those of <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="destination">Where to write; 21 characters hold every ISO text.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">The culture of the month names; null is the invariant one.</param>
    /// <returns>Whether the span was long enough.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (PeriodDisplay.IsDisplay(format)) return Copy(PeriodDisplay.Of(this, format, provider), destination, out charsWritten);
        if (destination.Length >= MaxIsoLength)
        {
            charsWritten = WriteIso(destination);
            return true;
        }
        Span<char> buffer = stackalloc char[MaxIsoLength];
        return Copy(buffer[..WriteIso(buffer)], destination, out charsWritten);
    }

    /// <summary>Writes the period as UTF-8 into a span; the formats are those of <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Destination">Where to write; 21 bytes hold every ISO text.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">The culture of the month names; null is the invariant one.</param>
    /// <returns>Whether the span was long enough.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (PeriodDisplay.IsDisplay(format))
            return Encoding.UTF8.TryGetBytes(PeriodDisplay.Of(this, format, provider), utf8Destination, out bytesWritten);
        Span<char> buffer = stackalloc char[MaxIsoLength];
        return Ascii.FromUtf16(buffer[..WriteIso(buffer)], utf8Destination, out bytesWritten) == OperationStatus.Done || Fail(out bytesWritten);
    }

    private static bool Copy(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten != 0;
    }

    private static bool Fail(out int written)
    {
        written = 0;
        return false;
    }

    private int WriteIso(Span<char> text)
    {
        int last = PackedDay.PreviousDay(After);
        if (!IsWholeMonths)
        {
            WriteDay(text, _start);
            text[10] = '/';
            WriteDay(text[11..], last);
            return 21;
        }
        int months = MonthCount;
        if (months is not (12 or 6 or 3) || PackedDay.MonthIndex(_start) % months != 0)
        {
            WriteMonth(text, _start);
            if (months == 1) return 7;
            text[7] = '/';
            WriteMonth(text[8..], last);
            return 15;
        }
        WriteYear(text, _start);
        if (months == 12) return 4;
        text[4] = '-';
        text[5] = months == 6 ? 'S' : 'Q';
        text[6] = (char)('1' + (PackedDay.Month(_start) - 1) / months);
        return 7;
    }

    private static void WriteYear(Span<char> text, int day)
    {
        int year = PackedDay.Year(day);
        WriteTwoDigits(text, year / 100);
        WriteTwoDigits(text[2..], year % 100);
    }

    private static void WriteMonth(Span<char> text, int day)
    {
        WriteYear(text, day);
        text[4] = '-';
        WriteTwoDigits(text[5..], PackedDay.Month(day));
    }

    private static void WriteDay(Span<char> text, int day)
    {
        WriteMonth(text, day);
        text[7] = '-';
        WriteTwoDigits(text[8..], PackedDay.Day(day));
    }

    private static void WriteTwoDigits(Span<char> text, int number)
    {
        text[1] = (char)('0' + number % 10);
        text[0] = (char)('0' + number / 10);
    }
}
