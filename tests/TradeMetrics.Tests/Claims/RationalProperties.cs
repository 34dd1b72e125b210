using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(RationalGenerators)])]
public class RationalProperties
{
    private static bool Is(Rational actual, Fraction expected)
    {
        var made = new Rational(expected.Numerator, expected.Denominator);
        // Equal numbers are kept the same way however they were reached, or equality and hash would not agree.
        return actual.Numerator == expected.Numerator && actual.Denominator == expected.Denominator
            && actual == made && actual.GetHashCode() == made.GetHashCode()
            && actual.Sign == expected.Sign && actual.IsZero == expected.IsZero;
    }

    [Property(MaxTest = 2000)]
    public bool A_fraction_is_kept_in_lowest_terms_with_a_positive_denominator(BigInteger numerator, BigInteger denominator, BigInteger factor)
    {
        if (denominator.IsZero || factor.IsZero) return true;
        return Is(new Rational(numerator * factor, denominator * factor), new Fraction(numerator, denominator));
    }

    [Property(MaxTest = 5000)]
    public bool The_four_operations_agree_with_plain_fractions_of_big_integers(Fraction left, Fraction right)
    {
        Rational l = left.ToRational(), r = right.ToRational();
        return Is(l + r, left + right) && Is(l - r, left - right) && Is(l * r, left * right) && Is(-l, -left)
            && (right.IsZero || Is(l / r, left / right));
    }

    [Property(MaxTest = 2000)]
    public bool Sums_and_products_do_not_depend_on_order_or_grouping_and_distribute(Fraction first, Fraction second, Fraction third)
    {
        Rational a = first.ToRational(), b = second.ToRational(), c = third.ToRational();
        return a + b == b + a && a * b == b * a && a + b + c == a + (b + c) && a * b * c == a * (b * c) && a * (b + c) == a * b + a * c;
    }

    [Property(MaxTest = 2000)]
    public bool What_is_added_or_multiplied_can_be_taken_back(Fraction first, Fraction second)
    {
        Rational a = first.ToRational(), b = second.ToRational();
        return a + b - b == a && a - a == default && a + default(Rational) == a && a * Rational.One == a
            && (b.IsZero || (a * b / b == a && b / b == Rational.One));
    }

    [Property(MaxTest = 5000)]
    public bool Order_and_equality_are_those_of_plain_fractions(Fraction left, Fraction right)
    {
        Rational l = left.ToRational(), r = right.ToRational();
        int order = left.CompareTo(right);
        return Math.Sign(l.CompareTo(r)) == order && Math.Sign(((IComparable)l).CompareTo(r)) == order
            && (l < r) == (order < 0) && (l <= r) == (order <= 0) && (l > r) == (order > 0) && (l >= r) == (order >= 0)
            && (l == r) == (order == 0) && (l != r) == (order != 0) && l.Equals((object)r) == (order == 0);
    }

    [Property(MaxTest = 2000)]
    public bool Neighbours_are_told_apart_however_close(Fraction value, BigInteger closeness)
    {
        Rational v = value.ToRational(), step = new(1, BigInteger.Abs(closeness) + 1);
        return v < v + step && v - step < v && v != v + step;
    }

    [Property(MaxTest = 2000)]
    public bool A_decimal_comes_back_as_it_was(decimal value) =>
        Rational.FromDecimal(value).ToDecimal() == value && (Rational)value == Rational.FromDecimal(value);

    [Property(MaxTest = 2000)]
    public bool A_decimal_is_read_as_the_same_number_as_its_text(decimal value) =>
        Rational.Parse(value.ToString(CultureInfo.InvariantCulture)) == value;

    [Property(MaxTest = 3000)]
    public bool Parse_of_text_is_the_value_in_every_culture(Fraction value)
    {
        Rational rational = value.ToRational();
        bool same = true;
        foreach (string culture in EconomyCultures.Names)
        {
            EconomyCultures.Run(culture, () => same &=
                Rational.Parse(rational.ToString()) == rational && rational.ToString("G", CultureInfo.CurrentCulture) == rational.ToString()
                && rational.ToString() == rational.ToString(null, CultureInfo.GetCultureInfo("ar-SA")));
        }
        return same;
    }

    [Property(MaxTest = 3000)]
    public bool Text_has_a_point_exactly_where_the_decimal_ends_and_no_digit_too_many(Fraction value)
    {
        BigInteger rest = value.Denominator;
        while ((rest % 2).IsZero) rest /= 2;
        while ((rest % 5).IsZero) rest /= 5;
        string text = value.ToRational().ToString();
        return text.Contains('/', StringComparison.Ordinal) == !rest.IsOne
            && text.Contains('.', StringComparison.Ordinal) == (rest.IsOne && !value.Denominator.IsOne)
            && !(text.Contains('.', StringComparison.Ordinal) && text.EndsWith('0'));
    }

    [Property(MaxTest = 3000)]
    public bool ToDecimal_is_off_by_half_of_the_last_place_at_most(Fraction value)
    {
        Fraction magnitude = value.Abs();
        BigInteger largest = (BigInteger)decimal.MaxValue;
        if (magnitude >= new Fraction(largest * 2 + 1, 2))
            return Throws<OverflowException>(() => value.ToRational().ToDecimal());
        // The last place is the smallest, of 28 at most, with which the number still fits into 96 bits.
        int places = 28;
        while (places > 0 && magnitude * new Fraction(BigInteger.Pow(10, places), 1) >= new Fraction(largest * 2 + 1, 2)) places--;
        Fraction error = Fraction.Of(Rational.FromDecimal(value.ToRational().ToDecimal())) - value;
        return error.Abs() <= new Fraction(1, 2 * BigInteger.Pow(10, places));
    }

    [Property(MaxTest = 5000)]
    public bool ToDouble_is_the_nearest_double(Fraction mantissa, Exponent exponent)
    {
        BigInteger power = BigInteger.One << Math.Abs(exponent.OfTwo);
        Fraction value = mantissa * (exponent.OfTwo < 0 ? new Fraction(1, power) : new Fraction(power, 1));
        double result = value.ToRational().ToDouble();
        Fraction beyond = ExactValue(double.MaxValue) + ExactValue(Math.ScaleB(1, 970));
        if (double.IsInfinity(result) || value.Abs() >= beyond) return double.IsInfinity(result) == value.Abs() >= beyond;
        Fraction error = (ExactValue(result) - value).Abs();
        return IsNoCloser(Math.BitIncrement(result), value, error) && IsNoCloser(Math.BitDecrement(result), value, error);
    }

    /// <summary>A power of two, from far below the least double to beyond the greatest.</summary>
    public sealed record Exponent(int OfTwo);

    private static bool IsNoCloser(double neighbour, Fraction value, Fraction error) =>
        double.IsInfinity(neighbour) || (ExactValue(neighbour) - value).Abs() >= error;

    // Taken apart by its bits: whatever a library does to a double may round.
    private static Fraction ExactValue(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52 & 0x7FF);
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        int power = Math.Max(exponent, 1) - 1075;
        Fraction magnitude = power >= 0 ? new(mantissa << power, 1) : new(mantissa, BigInteger.One << -power);
        return bits < 0 ? -magnitude : magnitude;
    }

    private static bool Throws<TException>(Action action)
        where TException : Exception => Record.Exception(action) is TException;
}
