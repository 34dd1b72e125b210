namespace TradeMetrics;

/// <summary>Powers and roots in decimal arithmetic, so that a compound rate has as many digits as the amounts it comes from.</summary>
internal static class DecimalMath
{
    internal static decimal Power(decimal value, int exponent)
    {
        decimal result = 1m;
        while (true)
        {
            if ((exponent & 1) != 0) result *= value;
            exponent >>= 1;
            if (exponent == 0) return result;
            value *= value;
        }
    }

    /// <summary>Returns the root of a number that is zero or more, to about 27 digits.</summary>
    internal static decimal Root(decimal value, int degree)
    {
        if (value == 0m || degree == 1) return value;
        // Below 1 the powers would lose their digits at the end of decimal's range; above 1 they stay below the value.
        if (value < 1m) return 1m / Root(1m / value, degree);

        var root = (decimal)Math.Pow((double)value, 1.0 / degree);
        // Newton's method doubles the sixteen digits of a double twice, to be sure of 28.
        for (int i = 0; i < 2; i++)
            root = ((degree - 1) * root + value / Power(root, degree - 1)) / degree;

        decimal simple = decimal.Round(root, 20);
        return Power(simple, degree) == value ? simple : root;
    }

    /// <summary>Raises a multiple that was measured over a span to what it would be over one year.</summary>
    internal static decimal PerYear(decimal multiple, YearSpan span)
    {
        if (span.Months == 0) return (decimal)Math.Pow((double)multiple, 1 / span.Years);
        int common = GreatestCommonDivisor(span.Months, 12);
        return Power(Root(multiple, span.Months / common), 12 / common);
    }

    /// <summary>As <see cref="PerYear"/>, of a fall that is given as earlier over later: a small multiple itself has few digits left.</summary>
    internal static decimal FallPerYear(decimal inverse, YearSpan span)
    {
        if (span.Months == 0) return (decimal)Math.Pow((double)inverse, -1 / span.Years);
        int common = GreatestCommonDivisor(span.Months, 12);
        return Power(1m / Root(inverse, span.Months / common), 12 / common);
    }

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
