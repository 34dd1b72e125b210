using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace TradeMetrics;

/// <summary>How much a level changed, relative to the earlier level.</summary>
/// <remarks>
/// A rate is a decimal fraction: 0.30 is +30 %, and the later level is 1.30 times the earlier. It is -1
/// (all trade gone) or more. <c>default</c> is 0 %. Rates are equal when their fractions are, whatever digits
/// they were written with, and ordered by them. In JSON a rate is the fraction as a number.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(GrowthRateJsonConverter))]
public readonly partial struct GrowthRate : IEquatable<GrowthRate>, IComparable<GrowthRate>, IComparable
{
    // So that the percentage of every rate is a decimal too.
    private const decimal MaxFraction = decimal.MaxValue / 100m;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private GrowthRate(decimal fraction) => Fraction = fraction;

    /// <summary>Returns the rate of a fraction.</summary>
    /// <param name="fraction">0.30 for +30 %; -1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is below -1, or beyond 7.9e26.</exception>
    public static GrowthRate FromFraction(decimal fraction) =>
        fraction is >= -1m and <= MaxFraction ? new(fraction) : throw OutOfRange(nameof(fraction), fraction, "-1");

    /// <summary>Returns the rate of a percentage.</summary>
    /// <param name="percent">30 for +30 %; -100 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below -100.</exception>
    public static GrowthRate FromPercent(decimal percent) =>
        percent >= -100m ? new(percent / 100m) : throw OutOfRange(nameof(percent), percent, "-100");

    /// <summary>Returns the rate of a multiple.</summary>
    /// <param name="multiple">How many times the earlier level the later one is: 1.30 for +30 %; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The multiple is negative, or beyond 7.9e26.</exception>
    public static GrowthRate FromMultiple(decimal multiple) =>
        multiple is >= 0m and <= MaxFraction ? new(multiple - 1m) : throw OutOfRange(nameof(multiple), multiple, "0");

    /// <summary>Gets the change as a fraction of the earlier level: 0.30 for +30 %.</summary>
    public decimal Fraction { get; }

    /// <summary>Gets the change in per cent of the earlier level: 30 for +30 %.</summary>
    public decimal Percent => Fraction * 100m;

    /// <summary>Gets how many times the earlier level the later one is: 1.30 for +30 %.</summary>
    public decimal Multiple => 1m + Fraction;

    /// <summary>Returns this rate followed by another: +10 % then +10 % is +21 %.</summary>
    /// <param name="next">The rate that follows.</param>
    /// <exception cref="OverflowException">The result is beyond the largest rate.</exception>
    public GrowthRate Then(GrowthRate next)
    {
        decimal fraction = Multiple * next.Multiple - 1m;
        return fraction <= MaxFraction ? new(fraction) : throw TooLarge();
    }

    /// <summary>Gets the rate that leads back: -20 % for +25 %.</summary>
    /// <value>1 ÷ multiple, less 1. Undefined with <see cref="UndefinedReason.ZeroDenominator"/> for -100 %, from which nothing leads back.</value>
    /// <exception cref="OverflowException">The result is beyond the largest rate, as from a fall to less than 1.3e-27.</exception>
    public Metric<GrowthRate> Inverse
    {
        get
        {
            if (Fraction == -1m) return UndefinedReason.ZeroDenominator;
            return OfRatio(1m / Multiple);
        }
    }

    /// <summary>Returns the later level: the earlier one times the multiple.</summary>
    /// <typeparam name="TAmount">The type of the amount.</typeparam>
    /// <param name="earlier">The earlier level.</param>
    /// <remarks>
    /// The rate between two levels, applied to the earlier, gives the later to 1e-26 of the larger of them,
    /// since decimal division is not exact. A money type then rounds to its own digits.
    /// </remarks>
    /// <exception cref="OverflowException">The later level is beyond the type.</exception>
    public TAmount ApplyTo<TAmount>(TAmount earlier) where TAmount : struct, IMultiplyOperators<TAmount, decimal, TAmount> =>
        earlier * Multiple;

    /// <inheritdoc/>
    public bool Equals(GrowthRate other) => Fraction == other.Fraction;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GrowthRate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fraction.GetHashCode();

    /// <summary>Compares the fractions.</summary>
    /// <param name="other">The other rate.</param>
    /// <returns>Less than zero where this rate is lower, zero where both are equal, more than zero otherwise.</returns>
    public int CompareTo(GrowthRate other) => Fraction.CompareTo(other.Fraction);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        GrowthRate other => CompareTo(other),
        _ => throw new ArgumentException($"A growth rate can be compared with a growth rate, not with a {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Returns whether the rates are equal.</summary>
    /// <param name="left">The one rate.</param>
    /// <param name="right">The other rate.</param>
    public static bool operator ==(GrowthRate left, GrowthRate right) => left.Fraction == right.Fraction;

    /// <summary>Returns whether the rates differ.</summary>
    /// <param name="left">The one rate.</param>
    /// <param name="right">The other rate.</param>
    public static bool operator !=(GrowthRate left, GrowthRate right) => left.Fraction != right.Fraction;

    /// <summary>Returns whether the left rate is lower.</summary>
    /// <param name="left">The one rate.</param>
    /// <param name="right">The other rate.</param>
    public static bool operator <(GrowthRate left, GrowthRate right) => left.Fraction < right.Fraction;

    /// <summary>Returns whether the left rate is lower or equal.</summary>
    /// <param name="left">The one rate.</param>
    /// <param name="right">The other rate.</param>
    public static bool operator <=(GrowthRate left, GrowthRate right) => left.Fraction <= right.Fraction;

    /// <summary>Returns whether the left rate is higher.</summary>
    /// <param name="left">The one rate.</param>
    /// <param name="right">The other rate.</param>
    public static bool operator >(GrowthRate left, GrowthRate right) => left.Fraction > right.Fraction;

    /// <summary>Returns whether the left rate is higher or equal.</summary>
    /// <param name="left">The one rate.</param>
    /// <param name="right">The other rate.</param>
    public static bool operator >=(GrowthRate left, GrowthRate right) => left.Fraction >= right.Fraction;

    /// <summary>The rate of two levels of which the earlier is positive and the later not negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static GrowthRate OfRatio(decimal ratio) => ratio <= MaxFraction ? new(ratio - 1m) : throw TooLarge();

    private static ArgumentOutOfRangeException OutOfRange(string name, decimal value, string least) =>
        new(name, value, $"Trade cannot fall by more than all of it: the least is {least}, and the most 7.9e26.");

    private static OverflowException TooLarge() => new("The rate is beyond 7.9e26, the largest that a growth rate holds.");
}
