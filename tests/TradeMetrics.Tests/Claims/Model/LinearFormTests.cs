using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class LinearFormTests
{
    private static readonly Quantity A = Quantity.Named("a"), B = Quantity.Named("b"), C = Quantity.Named("c");

    [Fact]
    public void Terms_of_one_quantity_are_put_together_and_zeros_left_out()
    {
        LinearForm form = LinearForm.Of(A) + LinearForm.Of(B) + LinearForm.Of(A) - LinearForm.Of(B);
        Assert.Equal([KeyValuePair.Create(A, (Rational)2)], form.Terms);
        Assert.Empty((LinearForm.Of(A) - LinearForm.Of(A)).Terms);
        Assert.Empty((default(Rational) * LinearForm.Of(A)).Terms);
    }

    [Fact]
    public void Sums_differences_and_multiples_are_written_in_order()
    {
        Assert.Equal("a + b - 2 × c", (A + B - (2 * LinearForm.Of(C))).ToString());
        Assert.Equal("-a + 0.5 × b", (-Rational.One * LinearForm.Of(A) + (new Rational(1, 2) * LinearForm.Of(B))).ToString());
        Assert.Equal("a - b", (A - B).ToString());
        Assert.Equal("0", (A - A).ToString());
        Assert.Equal("a + b + c", LinearForm.Sum([A, B, C]).ToString());
    }

    [Fact]
    public void Amounts_and_forms_have_the_usual_algebra()
    {
        LinearForm sum = A + B;
        Assert.Equal("2 × a", (2 * A).ToString());
        Assert.Equal(2 * A, A * 2);
        Assert.Equal(0.5m * A, A / 2);
        Assert.Equal("-a", (-A).ToString());
        Assert.Equal("2 × a + 2 × b", (2 * sum).ToString());
        Assert.Equal(2 * sum, sum * 2);
        Assert.Equal(new Rational(1, 3) * sum, sum / 3);
        Assert.Equal(A - B - A * 2, -sum);
        Assert.Equal("a + b - c", (sum - C).ToString());
        Assert.Equal("c - a - b", (C - sum).ToString());
        Assert.Equal("-2 × a + b - 0.25 × c", (-2 * A + B - C / 4).ToString());
        Assert.Throws<DivideByZeroException>(() => A / 0);
        Assert.Throws<DivideByZeroException>(() => sum / Rational.Zero);
    }

    [Fact]
    public void Forms_are_equal_when_they_have_the_same_amounts_and_factors()
    {
        LinearForm one = A + B, other = B + A, sameCount = A + C, sameAmounts = A + 2 * B;
        Assert.True(one == other && one.Equals((object)other) && !(one != other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        foreach (LinearForm? different in new[] { sameCount, sameAmounts, A, A - A, A + B + C, null })
        {
            Assert.False(one == different);
            Assert.True(one != different && different != one && !one.Equals(different));
        }
        Assert.False(one.Equals("a + b"));
        Assert.True(A - A == B - B);
        Assert.True((LinearForm?)null == null);
        Assert.Equal(new RatioQuestion(one, C), new RatioQuestion(other, LinearForm.Of(C)));
        Assert.NotEqual(new RatioQuestion(one, C), new RatioQuestion(C, one));
    }

    [Fact]
    public void Nothing_is_no_form()
    {
        LinearForm form = A;
        Quantity nothing = null!;
        Assert.Throws<ArgumentNullException>("quantity", () => 2 * nothing);
        Assert.Throws<ArgumentNullException>("quantity", () => nothing * 2);
        Assert.Throws<ArgumentNullException>("quantity", () => nothing / 2);
        Assert.Throws<ArgumentNullException>("quantity", () => -nothing);
        Assert.Throws<ArgumentNullException>("quantity", () => A + nothing);
        Assert.Throws<ArgumentNullException>("form", () => -(LinearForm)null!);
        Assert.Throws<ArgumentNullException>("form", () => (LinearForm)null! * 2);
        Assert.Throws<ArgumentNullException>("form", () => (LinearForm)null! / 2);
        Assert.Throws<ArgumentNullException>("quantity", () => LinearForm.Of(null!));
        Assert.Throws<ArgumentNullException>("quantities", () => LinearForm.Sum(null!));
        Assert.Throws<ArgumentNullException>("left", () => (LinearForm)null! + form);
        Assert.Throws<ArgumentNullException>("right", () => form + (LinearForm)null!);
        Assert.Throws<ArgumentNullException>("form", () => form - (LinearForm)null!);
    }
}
