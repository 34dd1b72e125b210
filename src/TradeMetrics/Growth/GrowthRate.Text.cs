using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace TradeMetrics;

public readonly partial struct GrowthRate : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<GrowthRate>
{
    private const string AllDigits = "+0.############################;-0.############################;0";
    private const string Sign = " %";
    private const int MaxLength = 64;

    // Index is the number of decimals. A change that rounds to nothing has no sign.
    private static readonly string[] Rounded =
        [.. Enumerable.Range(0, 10).Select(n => n == 0 ? "0" : "0." + new string('0', n)).Select(f => $"+{f};-{f};{f}")];

    /// <summary>Returns the percentage with its sign and all its digits: <c>+30 %</c>, <c>-14.5 %</c>, <c>0 %</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the percentage with its sign.</summary>
    /// <param name="format"><c>G</c> or null for all digits, or <c>P0</c> to <c>P9</c> for that many decimals, halves rounded away from zero; <c>P</c> is <c>P1</c>.</param>
    /// <param name="formatProvider">The culture of the decimal separator; null is the invariant one.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return TryFormat(buffer, out int written, format, formatProvider)
            ? buffer[..written].ToString()
            : Percent.ToString(NumberFormat(format), formatProvider ?? CultureInfo.InvariantCulture) + Sign;
    }

    /// <summary>Writes the percentage into a span; the formats are those of <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">The culture of the decimal separator; null is the invariant one.</param>
    /// <returns>Whether the span was long enough.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (Percent.TryFormat(destination, out int digits, NumberFormat(format), provider ?? CultureInfo.InvariantCulture)
            && Sign.TryCopyTo(destination[digits..]))
        {
            charsWritten = digits + Sign.Length;
            return true;
        }
        charsWritten = 0;
        return false;
    }

    /// <summary>Writes the percentage as UTF-8 into a span; the formats are those of <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">The culture of the decimal separator; null is the invariant one.</param>
    /// <returns>Whether the span was long enough.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        ReadOnlySpan<char> text = TryFormat(buffer, out int written, format, provider) ? buffer[..written] : ToString(format.ToString(), provider);
        return Encoding.UTF8.TryGetBytes(text, utf8Destination, out bytesWritten);
    }

    /// <summary>Reads a percentage in invariant text: <c>+30 %</c>, <c>30%</c>, <c>-14.5 %</c>.</summary>
    /// <param name="s">The text; the percent sign is required, so that 0.3 is not taken for a percentage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a percentage of -100 or more.</exception>
    public static GrowthRate Parse(string s) => Parse(s, null);

    /// <summary>Reads a percentage.</summary>
    /// <param name="s">The text; the percent sign is required.</param>
    /// <param name="provider">The culture of the decimal separator; null is the invariant one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a percentage of -100 or more.</exception>
    public static GrowthRate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static GrowthRate Parse(ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static GrowthRate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out GrowthRate rate)
            ? rate
            : throw new FormatException($"'{s}' is not a growth rate; write a percentage of -100 or more with its sign, such as +30 % or -14.5 %.");

    /// <summary>Reads a percentage in invariant text where it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The rate; 0 % where the text is none.</param>
    /// <returns>Whether the text is a percentage of -100 or more.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out GrowthRate result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>Reads a percentage where the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of the decimal separator; null is the invariant one.</param>
    /// <param name="result">The rate; 0 % where the text is none.</param>
    /// <returns>Whether the text is a percentage of -100 or more.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GrowthRate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out GrowthRate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out GrowthRate result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out GrowthRate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GrowthRate result)
    {
        result = default;
        if (!s.EndsWith("%", StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> number = s[..^1].TrimEnd(" \u00A0\u202F");
        NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        // The formats write + and - in every culture, also where it has signs of its own, as Arabic has.
        bool isNegative = number is ['-', ..];
        if (number is ['+' or '-', ..])
        {
            number = number[1..];
            styles = NumberStyles.AllowDecimalPoint;
        }
        if (!decimal.TryParse(number, styles, provider ?? CultureInfo.InvariantCulture, out decimal percent)) return false;
        if (isNegative) percent = -percent;
        if (percent < -100m) return false;
        result = FromPercent(percent);
        return true;
    }

    private static string NumberFormat(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => AllDigits,
        "P" => Rounded[1],
        ['P', >= '0' and <= '9' and var digit] => Rounded[digit - '0'],
        _ => throw new FormatException($"'{format}' is not a format of a growth rate; use G for all digits or P0 to P9 for that many decimals."),
    };
}
