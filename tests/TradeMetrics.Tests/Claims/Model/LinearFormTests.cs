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
    public void Nothing_is_no_form()
    {
        LinearForm form = A;
        Assert.Throws<ArgumentNullException>("quantity", () => LinearForm.Of(null!));
        Assert.Throws<ArgumentNullException>("quantities", () => LinearForm.Sum(null!));
        Assert.Throws<ArgumentNullException>("left", () => (LinearForm)null! + form);
        Assert.Throws<ArgumentNullException>("right", () => form + (LinearForm)null!);
        Assert.Throws<ArgumentNullException>("form", () => form - (LinearForm)null!);
    }
}
