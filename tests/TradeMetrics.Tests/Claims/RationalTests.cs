using System.Globalization;
using System.Numerics;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class RationalTests
{
    private static readonly BigInteger Border = BigInteger.One << 62;

    [Fact]
    public void The_default_is_zero()
    {
        Rational zero = default;
        Assert.True(zero.IsZero);
        Assert.Equal(0, zero.Sign);
        Assert.Equal((BigInteger.Zero, BigInteger.One), (zero.Numerator, zero.Denominator));
        Assert.Equal(new Rational(0, -7), zero);
        Assert.Equal(new Rational(0, BigInteger.Pow(10, 50)), zero);
        Assert.Equal((Rational)(-0.00m), zero);
        Assert.Equal("0", zero.ToString());
        Assert.Equal(0m, zero.ToDecimal());
        Assert.Equal(0d, zero.ToDouble());
    }

    [Theory]
    [InlineData("50", "50")]
    [InlineData("-50", "-50")]
    [InlineData("0050.1500", "50.15")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("10/4", "2.5")]
    [InlineData("-4087/108", "-4087/108")]
    [InlineData("1/3", "1/3")]
    [InlineData("0.0009765625", "0.0009765625")]
    [InlineData("1/1024", "0.0009765625")]
    [InlineData("0/5", "0")]
    public void Text_is_exact_and_in_its_shortest_form(string text, string expected) => Assert.Equal(expected, Rational.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("1.2.3")]
    [InlineData("1.-2")]
    [InlineData("1.5-")]
    [InlineData("--1")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1//2")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1.5/2")]
    [InlineData("1\0")]
    [InlineData("1.5\0")]
    [InlineData("1/2\0")]
    [InlineData("0x10")]
    [InlineData("٣")]
    [InlineData("NaN")]
    public void What_is_no_exact_number_is_refused_and_quoted(string text)
    {
        Assert.False(Rational.TryParse(text, out Rational none));
        Assert.Equal(default, none);
        Assert.StartsWith($"'{text}'", Assert.Throws<FormatException>(() => Rational.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_no_number()
    {
        Assert.False(Rational.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Rational.Parse(null!));
    }

    [Fact]
    public void A_number_of_two_hundred_digits_is_read_and_written_exactly()
    {
        string digits = string.Concat(Enumerable.Repeat("1234567891", 20));
        Assert.Equal(digits, Rational.Parse(digits).ToString());
        Assert.Equal($"-0.{digits}", Rational.Parse($"-0.{digits}").ToString());
        Assert.Equal(Rational.One, Rational.Parse(digits) / Rational.Parse(digits));
    }

    [Fact]
    public void Sums_cross_the_border_of_machine_words_in_both_directions()
    {
        Rational largest = new(Border - 1, 1);
        Rational beyond = largest + 1;
        Assert.Equal(Border, beyond.Numerator);
        Assert.Equal(largest, beyond - 1);
        Assert.Equal((beyond - 1).GetHashCode(), largest.GetHashCode());
        Assert.True(-beyond < -largest);
        Assert.Equal(-Border, (-largest - 1).Numerator);
        Assert.Equal(new Rational(1, Border - 1), Rational.One / largest);
        Assert.Equal(Border, (Rational.One / beyond).Denominator);
        Assert.Equal(Rational.One, Rational.One / beyond * beyond);
    }

    [Fact]
    public void The_largest_machine_words_neither_overflow_in_sums_nor_in_products()
    {
        BigInteger n = Border - 1, d = Border - 3;
        Rational a = new(n, d), b = new(n - 4, d - 2);
        Assert.Equal(new Rational(n * (d - 2) + (n - 4) * d, d * (d - 2)), a + b);
        Assert.Equal(new Rational(n * (d - 2) - (n - 4) * d, d * (d - 2)), a - b);
        Assert.Equal(new Rational(n * (n - 4), d * (d - 2)), a * b);
        Assert.Equal(new Rational(n * (d - 2), d * (n - 4)), a / b);
        Assert.Equal((n * (d - 2)).CompareTo((n - 4) * d), a.CompareTo(b));
        Assert.Equal(a, -(-a));
    }

    [Fact]
    public void The_extremes_of_int_and_decimal_are_kept()
    {
        Assert.Equal(int.MinValue, (int)((Rational)int.MinValue).Numerator);
        Assert.Equal(decimal.MinValue, ((Rational)decimal.MinValue).ToDecimal());
        Assert.Equal(decimal.MaxValue, ((Rational)decimal.MaxValue).ToDecimal());
        Assert.Equal(BigInteger.Pow(10, 28), Rational.FromDecimal(0.0000000000000000000000000001m).Denominator);
        Assert.Throws<OverflowException>(() => (Rational.FromDecimal(decimal.MaxValue) + 1).ToDecimal());
    }

    [Theory]
    // Eighteen nines are counted as eighteen digits, not as nineteen.
    [InlineData("999999999999999999.12345678949", "999999999999999999.1234567895")]
    [InlineData("1000000000000000000000000000.6", "1000000000000000000000000000.6")]
    [InlineData("70000000000000000000000000000.5", "70000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("2/3", "0.6666666666666666666666666667")]
    [InlineData("-2/3", "-0.6666666666666666666666666667")]
    [InlineData("0.99999999999999999999999999999", "1")]
    [InlineData("0.00000000000000000000000000004", "0")]
    public void ToDecimal_rounds_to_every_digit_a_decimal_has(string exact, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Rational.Parse(exact).ToDecimal());

    [Fact]
    public void A_decimal_has_no_zeros_at_its_end() => Assert.Equal("50.15", Rational.Parse("50.15").ToDecimal().ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void ToDouble_reaches_as_far_as_doubles_do()
    {
        Rational Power(int exponent) => exponent < 0 ? new(1, BigInteger.One << -exponent) : new(BigInteger.One << exponent, 1);

        Assert.Equal(Math.ScaleB(1, 1020), Power(1020).ToDouble());
        Assert.Equal(Math.ScaleB(1, 1020) / 3, (Power(1020) / 3).ToDouble());
        Assert.Equal(double.PositiveInfinity, Power(1024).ToDouble());
        Assert.Equal(double.NegativeInfinity, (-Power(3000)).ToDouble());
        Assert.Equal(double.MaxValue, (Power(1024) - Power(970) - 1).ToDouble());
        Assert.Equal(double.PositiveInfinity, (Power(1024) - Power(970)).ToDouble());
        Assert.Equal(Math.ScaleB(3, -1060), (Power(-1060) * 3).ToDouble());
        // Half of the least double is a tie, and the even neighbour is taken.
        Assert.Equal([0, 0, 1, 2, 2, 2, 3, 4, 4], Enumerable.Range(0, 9).Select(halves => (int)Math.ScaleB((Power(-1075) * halves).ToDouble(), 1074)));
        Assert.Equal(-Math.ScaleB(3, -1060), (Power(-1060) * -3).ToDouble());
        Assert.Equal(double.Epsilon, Power(-1074).ToDouble());
        // Halfway between 0 and the least double the even one wins, a shade above it the other.
        Assert.Equal(0d, Power(-1075).ToDouble());
        Assert.Equal(double.Epsilon, (Power(-1075) + Power(-1200)).ToDouble());
        Assert.Equal(1d, (Power(4000) / (Power(4000) + 1)).ToDouble());
        Assert.Equal(1d / 3, Rational.Parse("1/3").ToDouble());
    }

    [Fact]
    public void A_numeric_format_is_of_the_culture_and_the_exact_text_is_not()
    {
        Rational value = Rational.Parse("4087/108");
        Assert.Equal("37.843", value.ToString("0.000", null));
        Assert.Equal("37,843", value.ToString("0.000", CultureInfo.GetCultureInfo("ru-RU")));
        Assert.Equal("4087/108", value.ToString("G", CultureInfo.GetCultureInfo("ru-RU")));
        Assert.Equal("4087/108", value.ToString("", CultureInfo.GetCultureInfo("ru-RU")));
        Assert.Throws<FormatException>(() => value.ToString("Q", null));
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => new Rational(0, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / default(Rational));
        Assert.Throws<DivideByZeroException>(() => new Rational(Border * Border, 3) / default(Rational));
    }

    [Fact]
    public void A_fraction_compares_with_fractions_alone()
    {
        IComparable one = Rational.One;
        Assert.True(one.CompareTo(null) > 0);
        Assert.Contains("System.String", Assert.Throws<ArgumentException>(() => one.CompareTo("1")).Message, StringComparison.Ordinal);
        Assert.False(Rational.One.Equals((object?)1));
    }

    [Fact]
    public void The_size_and_the_greater_are_exact()
    {
        Rational third = new(1, 3), huge = new(Border * Border, 3);
        Assert.Equal(third, Rational.Abs(-third));
        Assert.Equal(huge, Rational.Abs(-huge));
        Assert.Equal(default, Rational.Abs(default));
        Assert.Equal(huge, Rational.Max(third, huge));
        Assert.Equal(third, Rational.Max(third, -huge));
        Assert.Equal(third, Rational.Min(third, huge));
        Assert.Equal(-huge, Rational.Min(third, -huge));
        Assert.Equal(default, Rational.Zero);
        Assert.Equal((0, 1), (Rational.Zero.Numerator, Rational.Zero.Denominator));
    }
}
