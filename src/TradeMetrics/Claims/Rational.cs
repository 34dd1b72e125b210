using System.Diagnostics;
using System.Numerics;

namespace TradeMetrics.Claims;

/// <summary>An exact fraction, of any size.</summary>
/// <remarks>
/// Printed figures are decimal and their bounds are fractions, and "these figures cannot all be true" is not a matter of rounding.
/// A fraction is kept in lowest terms with a positive denominator; <c>default</c> is 0. Two are equal when their values are, and ordered by them.
/// Numbers that fit into a machine word, which nearly all do, cost no allocation.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    // Small where _big is null. The denominator is kept less 1, so that default is 0/1. Below 2^62, two products add up within 128 bits.
    private const long SmallLimit = 1L << 62;
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly Large? _large;

    private sealed record Large(BigInteger Numerator, BigInteger Denominator);

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Rational(Large large) => _large = large;

    /// <summary>Makes a fraction.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, which is not zero; its sign goes to the numerator.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator) => this = Reduce(numerator, denominator);

    /// <summary>Gets 0, which <c>default</c> is too.</summary>
    public static Rational Zero => default;

    /// <summary>Gets 1.</summary>
    public static Rational One => new(1, 1);

    /// <summary>Gets the numerator in lowest terms, which carries the sign.</summary>
    public BigInteger Numerator => _large?.Numerator ?? _numerator;

    /// <summary>Gets the denominator in lowest terms, 1 or more.</summary>
    public BigInteger Denominator => _large?.Denominator ?? Small;

    /// <summary>Gets -1, 0 or 1.</summary>
    public int Sign => _large is null ? Math.Sign(_numerator) : _large.Numerator.Sign;

    /// <summary>Gets whether this is 0.</summary>
    public bool IsZero => _large is null && _numerator == 0;

    private long Small => _denominatorLessOne + 1;

    /// <summary>Returns the sum.</summary>
    /// <param name="left">The one summand.</param>
    /// <param name="right">The other summand.</param>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._large is not null || right._large is not null)
            return Reduce(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);
        // Only what the denominators have in common can cancel; after Knuth, "The Art of Computer Programming" 4.5.1.
        long common = GreatestCommonDivisor(left.Small, right.Small);
        Int128 numerator = (Int128)left._numerator * (right.Small / common) + (Int128)right._numerator * (left.Small / common);
        if (common == 1) return Of(numerator, (Int128)left.Small * right.Small);
        long cancels = GreatestCommonDivisor((long)Int128.Abs(numerator % common), common);
        return Of(cancels == 1 ? numerator : numerator / cancels, (Int128)(left.Small / common) * (right.Small / cancels));
    }

    /// <summary>Returns the difference.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted.</param>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Returns the number with the other sign.</summary>
    /// <param name="value">The number.</param>
    public static Rational operator -(Rational value) => value._large is { } large
        ? new(large with { Numerator = -large.Numerator })
        : new(-value._numerator, value.Small);

    /// <summary>Returns the product.</summary>
    /// <param name="left">The one factor.</param>
    /// <param name="right">The other factor.</param>
    public static Rational operator *(Rational left, Rational right) =>
        left._large is not null || right._large is not null
            ? Reduce(left.Numerator * right.Numerator, left.Denominator * right.Denominator)
            : Product(left._numerator, left.Small, right._numerator, right.Small);

    /// <summary>Returns the quotient.</summary>
    /// <param name="left">What is divided.</param>
    /// <param name="right">What it is divided by, not zero.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.IsZero) throw new DivideByZeroException("A fraction cannot be divided by zero.");
        return left._large is not null || right._large is not null
            ? Reduce(left.Numerator * right.Denominator, left.Denominator * right.Numerator)
            : Product(right._numerator < 0 ? -left._numerator : left._numerator, left.Small, right.Small, Math.Abs(right._numerator));
    }

    /// <summary>Returns the number without its sign.</summary>
    /// <param name="value">The number.</param>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>Returns the greater of two numbers.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>Returns the lesser of two numbers.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <inheritdoc/>
    public bool Equals(Rational other) => _large is null
        ? other._large is null && _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
        : _large.Equals(other._large);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _large?.GetHashCode() ?? HashCode.Combine(_numerator, _denominatorLessOne);

    /// <summary>Compares the values.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Less than zero where this is smaller, zero where both are equal, more than zero otherwise.</returns>
    public int CompareTo(Rational other) => _large is null && other._large is null
        ? ((Int128)_numerator * other.Small).CompareTo((Int128)other._numerator * Small)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException($"A fraction can be compared with a fraction, not with a {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Returns whether the values are equal.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Returns whether the values differ.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Returns whether the left value is smaller.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the left value is smaller or equal.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the left value is greater.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the left value is greater or equal.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    private static Rational Of(Int128 numerator, Int128 denominator) =>
        numerator > -SmallLimit && numerator < SmallLimit && denominator < SmallLimit
            ? new((long)numerator, (long)denominator)
            : new(new Large((BigInteger)numerator, (BigInteger)denominator));

    // Each fraction is in lowest terms, so only a numerator and the other's denominator can cancel: words instead of pairs of them.
    private static Rational Product(long leftNumerator, long leftDenominator, long rightNumerator, long rightDenominator)
    {
        long cross = GreatestCommonDivisor(Math.Abs(leftNumerator), rightDenominator), other = GreatestCommonDivisor(Math.Abs(rightNumerator), leftDenominator);
        return Of((Int128)(leftNumerator / cross) * (rightNumerator / other), (Int128)(leftDenominator / other) * (rightDenominator / cross));
    }

    private static Rational Reduce(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException("A fraction cannot have the denominator zero.");
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        numerator /= common;
        denominator /= common;
        return BigInteger.Abs(numerator) < SmallLimit && denominator < SmallLimit
            ? new((long)numerator, (long)denominator)
            : new(new Large(numerator, denominator));
    }

    // Stein's method, by shifts, since dividing words is slow. The second is positive.
    private static long GreatestCommonDivisor(long a, long b)
    {
        if (a == 0) return b;
        if (a == 1 || b == 1) return 1;
        int twos = BitOperations.TrailingZeroCount(a | b);
        a >>= BitOperations.TrailingZeroCount(a);
        while (true)
        {
            b >>= BitOperations.TrailingZeroCount(b);
            if (a == b) return a << twos;
            if (a > b) (a, b) = (b, a);
            b -= a;
        }
    }
}
