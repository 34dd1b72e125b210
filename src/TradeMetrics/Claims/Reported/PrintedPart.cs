using System.Globalization;
using System.Numerics;

namespace TradeMetrics.Claims;

/// <summary>Printed digits with their scale: 50.2 million is 502, one decimal, scale 6.</summary>
internal readonly record struct PrintedPart(string Digits, int Decimals, int Scale)
{
    private const int DigitsOfInt = 9;

    internal bool IsZero => !Digits.AsSpan().ContainsAnyExcept('0');

    internal int WholeDigits => Digits.Length - Decimals;

    /// <summary>The power of ten of the last printed digit.</summary>
    internal int LastDigit => Scale - Decimals;

    /// <summary>The power of ten of the last digit that is not zero; of the last one in zero.</summary>
    internal int LastNonZeroDigit => IsZero ? LastDigit : LastDigit + Digits.Length - 1 - Digits.AsSpan().LastIndexOfAnyExcept('0');

    internal bool EndsInZerosOfAWholeNumber => Decimals == 0 && Digits[^1] == '0' && !IsZero;

    internal Rational Value => PowersOfTen.Of(LastDigit) * (Digits.Length <= DigitsOfInt
        ? int.Parse(Digits, CultureInfo.InvariantCulture)
        : new Rational(BigInteger.Parse(Digits, CultureInfo.InvariantCulture), 1));

    /// <summary>The same number printed with one decimal more.</summary>
    internal PrintedPart WithOneMoreDigit() => new(Digits + "0", Decimals + 1, Scale);
}
