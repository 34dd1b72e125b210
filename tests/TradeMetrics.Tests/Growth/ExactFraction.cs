using System.Numerics;

namespace TradeMetrics.Tests;

/// <summary>A fraction of whole numbers without bound: what decimal arithmetic is measured against.</summary>
internal readonly record struct ExactFraction(BigInteger Numerator, BigInteger Denominator)
{
    public static ExactFraction Of(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(value < 0m ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0x7F));
    }

    public static ExactFraction operator +(ExactFraction left, ExactFraction right) =>
        new(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    public static ExactFraction operator -(ExactFraction left, ExactFraction right) =>
        new(left.Numerator * right.Denominator - right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    public static ExactFraction operator *(ExactFraction left, ExactFraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static ExactFraction operator /(ExactFraction left, ExactFraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether this is not more than the other; both have positive denominators.</summary>
    public bool IsAtMost(ExactFraction other) => Numerator * other.Denominator <= other.Numerator * Denominator;

    public bool IsWithin(ExactFraction tolerance, ExactFraction other)
    {
        ExactFraction difference = this - other;
        return new ExactFraction(BigInteger.Abs(difference.Numerator), difference.Denominator).IsAtMost(tolerance);
    }

    public ExactFraction ToThe(int exponent) => new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    /// <summary>Whether a decimal is the root of this fraction, but for an error of 1e-26, or of that part of a root above 1.</summary>
    public bool HasRoot(decimal root, int degree)
    {
        decimal error = 1e-26m * Math.Max(1m, root);
        ExactFraction low = Of(root) - Of(error), high = Of(root) + Of(error);
        return (low.Numerator.Sign < 0 || low.ToThe(degree).IsAtMost(this)) && IsAtMost(high.ToThe(degree));
    }
}
