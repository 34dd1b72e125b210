using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>Numbers on both sides of the border between machine words and big integers, which lies at 2^62, and near every other power that the arithmetic could trip over.</summary>
internal static class RationalGenerators
{
    private static readonly BigInteger[] Borders =
    [
        .. new[] { 31, 32, 53, 61, 62, 63, 64, 96, 124, 125, 127, 128, 130, 200 }.Select(bits => BigInteger.One << bits),
        .. new[] { 9, 18, 19, 28, 29, 40 }.Select(digits => BigInteger.Pow(10, digits)),
    ];

    // Few primes, so that sums and products often reduce, and a big one reduces to a small one.
    private static readonly Gen<BigInteger> Smooth =
        from twos in Gen.Choose(0, 70)
        from threes in Gen.Choose(0, 25)
        from fives in Gen.Choose(0, 20)
        select BigInteger.Pow(2, twos) * BigInteger.Pow(3, threes) * BigInteger.Pow(5, fives);

    private static readonly Gen<BigInteger> NearBorder =
        from border in Gen.Elements(Borders)
        from offset in Gen.Choose(-3, 3)
        select border + offset;

    private static readonly Gen<BigInteger> Product =
        from left in Gen.Choose(1, int.MaxValue)
        from right in Gen.Choose(1, int.MaxValue)
        select (BigInteger)left * right;

    private static readonly Gen<BigInteger> Small = Gen.Choose(1, 12).Select(n => (BigInteger)n);

    private static readonly Gen<BigInteger> Positive = Gen.OneOf(Small, Small, Smooth, NearBorder, Product);

    private static readonly Gen<BigInteger> Whole =
        from magnitude in Gen.Frequency((1, Gen.Constant(BigInteger.Zero)), (12, Positive))
        from negative in Gen.Elements(true, false)
        select negative ? -magnitude : magnitude;

    public static Arbitrary<BigInteger> Wholes() => Arb.From(Whole, Smaller);

    public static Arbitrary<Fraction> Fractions() => Arb.From(
        from numerator in Whole
        from denominator in Gen.OneOf(Gen.Constant(BigInteger.One), Positive, Positive)
        select new Fraction(numerator, denominator),
        Simpler);

    public static Arbitrary<decimal> Decimals() => Arb.From(
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from mid in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from high in Gen.OneOf(Gen.Constant(0), Gen.Constant(-1), Gen.Choose(int.MinValue, int.MaxValue))
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, mid, high, negative, (byte)scale),
        value => new[] { 0m, decimal.Truncate(value), decimal.Round(value, 2), decimal.Truncate(value / 10m) }.Where(v => v != value).Distinct());

    public static Arbitrary<RationalProperties.Exponent> Exponents() => Arb.From(
        Gen.Choose(-1200, 1200).Select(power => new RationalProperties.Exponent(power)),
        exponent => new[] { 0, exponent.OfTwo / 2 }.Where(p => p != exponent.OfTwo).Select(p => new RationalProperties.Exponent(p)));

    public static Arbitrary<ExactInterval> Intervals() => Arb.From(
        from one in Fractions().Generator
        from length in Fractions().Generator
        from unbounded in Gen.Choose(0, 8)
        from lowIsOpen in Gen.Elements(true, false)
        from highIsOpen in Gen.Elements(true, false)
        select IntervalOf(one, length.Abs(), unbounded, lowIsOpen, highIsOpen),
        SimplerIntervals);

    private static ExactInterval IntervalOf(Fraction low, Fraction length, int unbounded, bool lowIsOpen, bool highIsOpen)
    {
        if (length.IsZero && unbounded > 2) return ExactInterval.Exactly(low.ToRational());
        bool hasLow = unbounded is not (0 or 1), hasHigh = unbounded is not (0 or 2);
        return new(hasLow ? low.ToRational() : null, hasHigh ? (low + length).ToRational() : null, hasLow && lowIsOpen, hasHigh && highIsOpen);
    }

    private static IEnumerable<ExactInterval> SimplerIntervals(ExactInterval interval)
    {
        if (interval.Low is { } low && interval.High is { } high)
        {
            yield return new(null, high, false, interval.HighIsOpen);
            yield return new(low, null, interval.LowIsOpen, false);
        }
        if (interval.LowIsOpen) yield return new(interval.Low, interval.High, false, interval.HighIsOpen);
        if (interval.HighIsOpen) yield return new(interval.Low, interval.High, interval.LowIsOpen, false);
        if (interval.Low is { IsZero: false } && interval.High is null) yield return new(default(Rational), null, interval.LowIsOpen, false);
        if (interval.High is { IsZero: false } && interval.Low is null) yield return new(null, default(Rational), false, interval.HighIsOpen);
    }

    private static IEnumerable<Fraction> Simpler(Fraction value)
    {
        foreach (BigInteger numerator in Smaller(value.Numerator)) yield return new(numerator, value.Denominator);
        foreach (BigInteger denominator in Smaller(value.Denominator).Where(d => d.Sign > 0)) yield return new(value.Numerator, denominator);
    }

    private static IEnumerable<BigInteger> Smaller(BigInteger value) =>
        new[] { 0, 1, value / 1_000_000, value / 2, value - value.Sign, -value }
            .Where(v => BigInteger.Abs(v) < BigInteger.Abs(value) || (v == -value && value.Sign < 0)).Distinct();
}
