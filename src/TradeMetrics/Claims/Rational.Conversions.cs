using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace TradeMetrics.Claims;

public readonly partial struct Rational : IFormattable
{
    // As many digits as a decimal has.
    private const int DecimalDigits = 28;

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

    /// <summary>Returns the number as a decimal, rounded to as many digits as one has.</summary>
    /// <exception cref="OverflowException">The number is beyond 7.9e28.</exception>
    public decimal ToDecimal()
    {
        (BigInteger whole, BigInteger rest) = BigInteger.DivRem(BigInteger.Abs(Numerator), Denominator);
        decimal magnitude = (decimal)whole;
        int places = DecimalDigits - (whole.IsZero ? 0 : (int)Math.Floor(BigInteger.Log10(whole)) + 1);
        if (places > 0)
        {
            BigInteger scale = BigInteger.Pow(10, places);
            // Half of the last place is added, so that the cut rounds.
            BigInteger digits = (rest * scale * 2 + Denominator) / (Denominator * 2);
            magnitude += (decimal)digits / (decimal)scale;
        }
        return Sign < 0 ? -magnitude : magnitude;
    }

    /// <summary>Returns the number as the nearest double, or infinity.</summary>
    public double ToDouble()
    {
        // Both are cut to what a double can hold; the shift keeps the quotient.
        int excess = (int)Math.Max(0, Math.Max(Numerator.GetBitLength(), Denominator.GetBitLength()) - 1000);
        return (double)(Numerator >> excess) / (double)(Denominator >> excess);
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

    private static bool TryWhole(ReadOnlySpan<char> s, NumberStyles styles, out BigInteger value) =>
        BigInteger.TryParse(s, styles, CultureInfo.InvariantCulture, out value);

    private int Factors(int prime)
    {
        int count = 0;
        for (BigInteger rest = Denominator; (rest % prime).IsZero; rest /= prime) count++;
        return count;
    }
}
