using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class LinearConstraintTests
{
    [Fact]
    public void Normalized_terms_are_in_order_and_begin_with_one()
    {
        AssertNormalized("1*0 2*2", 0.5m, 3, Of([(2, 4), (0, 2)], 1, 6));
        AssertNormalized("1*0 -2*2", -3, -0.5m, Of([(2, 4), (0, -2)], 1, 6));
        AssertNormalized("1*1", 2, 12, Of([(0, 3), (1, 0.5m), (0, -3)], 1, 6));
        AssertNormalized("1*0 -1*1", 1, 6, Of([(0, 1), (1, -1)], 1, 6));
        AssertNormalized("", 1, 6, Of([(0, 1), (0, -1)], 1, 6));
        Assert.Equal((null, (Bound)(Rational)(-0.5m)), Bounds(Of([(0, -2)], 1, null).Normalized()));
        Assert.Equal(((Bound)new Bound(-3, new Rational(1, 2)), null), Bounds((Of([(0, -2)], null, null) with { Upper = Bound.Below(6) }).Normalized()));
    }

    private static LinearConstraint Of((int Unknown, decimal Factor)[] terms, decimal? lower, decimal? upper) => new(
        [.. terms.Select(t => KeyValuePair.Create(t.Unknown, (Rational)t.Factor))], lower is { } low ? (Bound)(Rational)low : null, upper is { } high ? (Bound)(Rational)high : null);

    private static (Bound?, Bound?) Bounds(LinearConstraint constraint) => (constraint.Lower, constraint.Upper);

    private static void AssertNormalized(string form, decimal lower, decimal upper, LinearConstraint constraint)
    {
        LinearConstraint normalized = constraint.Normalized();
        Assert.Equal(form, normalized.FormKey());
        Assert.Equal(((Bound)(Rational)lower, (Bound)(Rational)upper), (normalized.Lower!.Value, normalized.Upper!.Value));
    }
}
