using System.Buffers.Text;

namespace TradeMetrics.Sources;

/// <summary>Reads numbers from bytes.</summary>
internal static class Numbers
{
    // A double holds integers of so many digits exactly, and powers of ten up to 22.
    private const int ExactDigits = 15;

    private static readonly double[] Powers = [.. Enumerable.Range(0, ExactDigits + 1).Select(power => Math.Pow(10, power))];

    /// <summary>Reads a whole number of digits alone, at most nine of them.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 9) return false;
        foreach (byte c in text)
        {
            int digit = c - '0';
            if ((uint)digit > 9) return false;
            value = value * 10 + digit;
        }
        return true;
    }

    /// <summary>Reads a number with a decimal point, a sign and an exponent where there are such, and no grouping.</summary>
    /// <param name="text">The number.</param>
    /// <param name="value">The number times ten to the power of the shift.</param>
    /// <param name="shift">0 to 6: how far the decimal point moves, 3 for thousands. 12.345 thousand are 12345 exactly.</param>
    public static bool TryValue(ReadOnlySpan<byte> text, out double value, int shift = 0)
    {
        ulong digits = 0;
        int count = 0, decimals = -1;
        foreach (byte c in text)
        {
            int digit = c - '0';
            if ((uint)digit <= 9)
            {
                digits = digits * 10 + (uint)digit;
                count++;
                if (decimals >= 0) decimals++;
                if (count > ExactDigits) return TrySlowly(text, shift, out value);
            }
            else if (c == '.' && decimals < 0) decimals = 0;
            else return TrySlowly(text, shift, out value);
        }
        // Both are exact, so that the one rounding of the division is the right one.
        int places = Math.Max(decimals, 0) - shift;
        value = places > 0 ? digits / Powers[places] : digits * Powers[-places];
        return count > 0;
    }

    /// <summary>Reads a number in which digits may be grouped by commas or spaces, in threes or as lakhs and crores: 1,234,567 or 12,34,567.</summary>
    public static bool TryGrouped(ReadOnlySpan<byte> text, out double value)
    {
        if (TryValue(text, out value)) return true;
        Span<byte> plain = stackalloc byte[64];
        if (text.Length > plain.Length) return false;
        int point = text.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? text : text[..point];
        int length = 0, group = 0, groups = 0, middle = 0, separator = 0;
        for (int i = 0; i <= whole.Length; i++)
        {
            int at = i < whole.Length ? SeparatorAt(whole[i..]) : 1;
            if (at == 0)
            {
                if (whole[i] is < (byte)'0' or > (byte)'9') return false;
                plain[length++] = whole[i];
                group++;
                continue;
            }
            bool isLast = i == whole.Length;
            if (!isLast && separator != 0 && separator != whole[i]) return false;
            if (group is 0 or > 3 || (isLast && groups > 0 && group != 3)) return false;
            if (!isLast && groups > 0 && (group == 1 || (middle != 0 && group != middle))) return false;
            if (!isLast && groups > 0) middle = group;
            if (!isLast) separator = whole[i];
            groups++;
            group = 0;
            i += at - 1;
        }
        if (point >= 0)
        {
            text[point..].CopyTo(plain[length..]);
            length += text.Length - point;
        }
        return TryValue(plain[..length], out value);
    }

    // A comma, a space, a no-break space (C2 A0), a narrow or a thin one (E2 80 AF, E2 80 89).
    private static int SeparatorAt(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)',' or (byte)' ', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        [0xE2, 0x80, 0xAF or 0x89, ..] => 3,
        _ => 0,
    };

    private static bool TrySlowly(ReadOnlySpan<byte> text, int shift, out double value)
    {
        if (!Utf8Parser.TryParse(text, out value, out int used) || used != text.Length) return false;
        // Minus nothing is nothing.
        value = value * Powers[shift] + 0.0;
        return double.IsFinite(value);
    }
}
