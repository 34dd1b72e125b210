using System.Numerics;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>Fractions on both sides of the border between machine words and larger numbers, and small ones against plain arithmetic.</summary>
public class RationalBorderTests
{
    private static readonly BigInteger Border = BigInteger.One << 62;
    private static readonly BigInteger[] Numbers = [Border - 2, Border - 1, Border, Border + 1, Border * Border];

    [Fact]
    public void Small_fractions_are_added_and_multiplied_as_whole_numbers_are()
    {
        foreach ((int a, int b) in Fractions())
        {
            foreach ((int c, int d) in Fractions())
            {
                Rational left = new(a, b), right = new(c, d);
                Assert.Equal(new Rational(a * d + c * b, b * d), left + right);
                Assert.Equal(new Rational(a * d - c * b, b * d), left - right);
                Assert.Equal(new Rational(a * c, b * d), left * right);
                if (c != 0) Assert.Equal(new Rational(a * d, b * c), left / right);
                Assert.Equal((a * d).CompareTo(c * b), left.CompareTo(right));
                Assert.Equal((a * d == c * b, a * d != c * b), (left == right, left != right));
                Assert.Equal((a * d <= c * b, a * d >= c * b), (left <= right, left >= right));
                Assert.Equal((a * d > c * b, a * d < c * b), (left > right, left < right));
            }
        }

        static IEnumerable<(int, int)> Fractions() => from n in Enumerable.Range(-6, 13) from d in Enumerable.Range(1, 8) select (n, d);
    }

    [Fact]
    public void A_number_is_the_same_however_it_was_reached()
    {
        foreach (BigInteger number in Numbers)
        {
            Rational direct = new(number, 1), summed = new Rational(number - 1, 1) + 1, halved = new Rational(number * 2, 1) / 2;
            Assert.Equal([direct, direct], [summed, halved]);
            Assert.Equal([direct.GetHashCode(), direct.GetHashCode()], [summed.GetHashCode(), halved.GetHashCode()]);
            Assert.Equal(new Rational(-number, 1), new Rational(1 - number, 1) - 1);
            Assert.Equal(new Rational(1, number), Rational.One / direct);
            Assert.Equal(number, (Rational.One / direct).Denominator);
            Assert.Equal(-number, (-direct).Numerator);
        }
        Assert.Equal(new Rational(1, Border), new Rational(1, Border >> 31) * new Rational(1, Border >> 31));
        Assert.Equal(new Rational(Border, 1), new Rational(Border >> 31, 1) * new Rational(Border >> 31, 1));
        Assert.Equal(new Rational(-Border, 1), new Rational(-(Border >> 31), 1) * new Rational(Border >> 31, 1));
    }

    [Fact]
    public void A_small_and_a_large_number_meet_in_either_order()
    {
        BigInteger large = Border * Border * 3;
        Rational huge = new(large, 7), half = new(1, 2);
        Assert.Equal(new Rational(2 * large + 7, 14), half + huge);
        Assert.Equal(new Rational(2 * large + 7, 14), huge + half);
        Assert.Equal(new Rational(large, 14), half * huge);
        Assert.Equal(new Rational(large, 14), huge * half);
        Assert.Equal(new Rational(7, 2 * large), half / huge);
        Assert.Equal(new Rational(2 * large, 7), huge / half);
        Assert.True(half < huge && huge > half && -huge < half && half > -huge);
        Assert.NotEqual(half, huge);
        Assert.NotEqual(huge, half);
    }

    [Fact]
    public void Multiples_of_every_power_of_two_are_cancelled()
    {
        for (int twos = 0; twos < 64; twos++)
        {
            BigInteger power = BigInteger.One << twos;
            Assert.Equal((power * 3, (BigInteger)5), Parts(new Rational(power * 3, 1) * new Rational(1, 5)));
            Assert.Equal((power, BigInteger.One), Parts(new Rational(power * 3, 5) * new Rational(5, 3)));
            Assert.Equal((BigInteger.One, power), Parts(new Rational(5, power * 3) / new Rational(5, 3)));
            Assert.Equal((BigInteger.One, power), Parts(new Rational(1, power * 2) + new Rational(1, power * 2)));
        }

        static (BigInteger, BigInteger) Parts(Rational value) => (value.Numerator, value.Denominator);
    }

    [Fact]
    public void Large_fractions_are_exact_and_ordered()
    {
        BigInteger n = Border * Border + 1, d = Border * 4 + 3;
        Rational a = new(n, d), b = new(n + 2, d + 4);
        Assert.Equal(new Rational(n * (n + 2), d * (d + 4)), a * b);
        Assert.Equal(new Rational(n * (d + 4), d * (n + 2)), a / b);
        Assert.Equal((n * (d + 4)).CompareTo((n + 2) * d), a.CompareTo(b));
        Assert.Equal(0, a.CompareTo(new(n * 5, d * 5)));
        // Both are 1 when cut to whole numbers.
        Assert.True(new Rational(n + 1, n) > new Rational(n + 2, n + 1));
    }

    [Fact]
    public void Large_numbers_are_told_apart_by_their_hashes() => Assert.NotEqual(new Rational(Border * Border, 1).GetHashCode(), new Rational(Border * Border + 1, 1).GetHashCode());

    [Fact]
    public void The_greater_of_two_that_are_equal_is_either() => Assert.Equal(new Rational(1, 3), Rational.Max(new(1, 3), new(2, 6)));

    [Fact]
    public void Zero_has_no_sign()
    {
        Assert.False(decimal.IsNegative(default(Rational).ToDecimal()));
        Assert.False(double.IsNegative(default(Rational).ToDouble()));
        Assert.Equal(default, Rational.FromDecimal(decimal.Negate(0.0m)));
        Assert.Equal("-0.05", new Rational(-1, 20).ToString());
    }

    [Fact]
    public void A_denominator_of_zero_is_named() =>
        Assert.Contains("denominator zero", Assert.Throws<DivideByZeroException>(() => new Rational(1, 0)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335.4", "79228162514264337593543950335")]
    [InlineData("7922816251426433759354395033.55", "7922816251426433759354395034")]
    [InlineData("7922816251426433759354395033.54", "7922816251426433759354395033.5")]
    public void The_largest_digits_of_a_decimal_are_reached(string exact, string expected) =>
        Assert.Equal(expected, Rational.Parse(exact).ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("79228162514264337593543950335.5")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("-79228162514264337593543950336")]
    public void Beyond_the_largest_decimal_is_an_error(string exact) => Assert.Throws<OverflowException>(() => Rational.Parse(exact).ToDecimal());
}
