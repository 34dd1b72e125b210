using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace TradeMetrics.Claims;

public readonly partial struct Rational : IFormattable
{
    private const int DecimalPlaces = 28;

    // The least double is 2 to minus this.
    private const int LeastDoubleBit = 1074;

    private static readonly BigInteger MaxDecimalDigits = (BigInteger.One << 96) - 1;

    /// <summary>Returns a whole number as a fraction.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>Returns a decimal as the fraction that it is, exactly.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>Returns a decimal as the fraction that it is, exactly.</summary>
    /// <param name="value">The number.</param>
    public static Rational FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], false, 0));
        return new(value < 0m ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Returns the number as a decimal, rounded to as many digits as one has: 28 after the point, or as many as 96 bits hold.</summary>
    /// <exception cref="OverflowException">The number is beyond 7.9e28.</exception>
    public decimal ToDecimal()
    {
        BigInteger magnitude = BigInteger.Abs(Numerator);
        // The bits bound the places from above; the digits decide between the last two or three.
        double most = (97 + Denominator.GetBitLength() - magnitude.GetBitLength()) * Math.Log10(2);
        for (int places = (int)Math.Clamp(most, 0, DecimalPlaces); places >= 0; places--)
        {
            // Half of the last place is added, so that the cut rounds.
            BigInteger digits = (magnitude * BigInteger.Pow(10, places) * 2 + Denominator) / (Denominator * 2);
            if (digits <= MaxDecimalDigits) return Sign < 0 ? -DecimalOf(digits, places) : DecimalOf(digits, places);
        }
        throw new OverflowException("The number is beyond what a decimal holds, 79228162514264337593543950335.");
    }

    /// <summary>Returns the number as the nearest double, or infinity.</summary>
    public double ToDouble()
    {
        BigInteger magnitude = BigInteger.Abs(Numerator);
        // The quotient is cut to 63 or 64 bits, or where a double has fewer to two more than it has. What is cut off can only matter
        // to the rounding as being there at all, which the last bit tells; so there is a single rounding.
        int shift = (int)Math.Min(63 + Denominator.GetBitLength() - magnitude.GetBitLength(), LeastDoubleBit + 2);
        (BigInteger quotient, BigInteger rest) = BigInteger.DivRem(
            shift > 0 ? magnitude << shift : magnitude, shift < 0 ? Denominator << -shift : Denominator);
        ulong bits = (ulong)quotient | (rest.IsZero ? 0UL : 1);
        if (bits < 1UL << 54)
        {
            bits = (bits + 1 + (bits >> 2 & 1)) >> 2;
            shift -= 2;
        }
        double result = Math.ScaleB(bits, -shift);
        return Sign < 0 ? -result : result;
    }

    /// <summary>Returns the exact value as invariant text: a decimal where that ends, such as <c>25.075</c>, otherwise a fraction, such as <c>4087/108</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the number as text.</summary>
    /// <param name="format"><c>G</c> or null for the exact value; otherwise a numeric format, such as <c>0.000</c>, for the nearest decimal.</param>
    /// <param name="formatProvider">The culture of the numeric format; null is the invariant one. The exact value is the same in all.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (!string.IsNullOrEmpty(format) && format != "G") return ToDecimal().ToString(format, formatProvider ?? CultureInfo.InvariantCulture);
        if (Denominator.IsOne) return Numerator.ToString(CultureInfo.InvariantCulture);
        int twos = Factors(2), fives = Factors(5);
        if (BigInteger.Pow(2, twos) * BigInteger.Pow(5, fives) != Denominator)
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        int places = Math.Max(twos, fives);
        string digits = (BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return $"{(Sign < 0 ? "-" : "")}{digits[..^places]}.{digits[^places..]}";
    }

    /// <summary>Reads what <see cref="ToString()"/> writes: a whole number, a decimal, or a fraction.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Rational Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Rational value)
            ? value
            : throw new FormatException($"'{s}' is not an exact number; write 50, 50.15 or 4087/108.");
    }

    /// <summary>Reads what <see cref="ToString()"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The number; 0 where the text is none.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Rational result)
    {
        result = default;
        if (s is null) return false;
        int slash = s.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            if (!TryWhole(s.AsSpan(0, slash), NumberStyles.AllowLeadingSign, out BigInteger numerator)
                || !TryWhole(s.AsSpan(slash + 1), NumberStyles.None, out BigInteger denominator) || denominator.IsZero)
            {
                return false;
            }
            result = new(numerator, denominator);
            return true;
        }
        int point = s.IndexOf('.', StringComparison.Ordinal);
        int places = point < 0 ? 0 : s.Length - point - 1;
        if (point >= 0 && (places == 0 || point == 0 || !char.IsAsciiDigit(s[point - 1]) || !char.IsAsciiDigit(s[point + 1]))) return false;
        if (!TryWhole(point < 0 ? s : s.Remove(point, 1), NumberStyles.AllowLeadingSign, out BigInteger digits)) return false;
        result = new(digits, BigInteger.Pow(10, places));
        return true;
    }

    private static bool TryWhole(ReadOnlySpan<char> s, NumberStyles styles, out BigInteger value)
    {
        value = default;
        // BigInteger lets null characters pass at the end, and they would be counted as places.
        return !s.Contains('\0') && BigInteger.TryParse(s, styles, CultureInfo.InvariantCulture, out value);
    }

    private static decimal DecimalOf(BigInteger digits, int places)
    {
        for (; places > 0 && (digits % 10).IsZero; places--) digits /= 10;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)digits, bits);
        return new(bits[0], bits[1], bits[2], false, (byte)places);
    }

    private int Factors(int prime)
    {
        int count = 0;
        for (BigInteger rest = Denominator; (rest % prime).IsZero; rest /= prime) count++;
        return count;
    }
}
