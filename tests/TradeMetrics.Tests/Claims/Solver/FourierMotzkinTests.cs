namespace TradeMetrics.Tests;

/// <summary>The oracle on systems small enough to be checked by eye.</summary>
public class FourierMotzkinTests
{
    private static Constraint AtMost(Fraction number, params Fraction[] form) => new(form, Relation.AtMost, number);

    private static Constraint Below(Fraction number, params Fraction[] form) => new(form, Relation.Below, number);

    private static Constraint Equal(Fraction number, params Fraction[] form) => new(form, Relation.Equal, number);

    [Fact]
    public void Touching_bounds_are_consistent_exactly_when_both_are_closed()
    {
        Assert.True(FourierMotzkin.IsFeasible(1, [AtMost(3, 1), AtMost(-3, -1)]));
        Assert.False(FourierMotzkin.IsFeasible(1, [AtMost(3, 1), Below(-3, -1)]));
        Assert.False(FourierMotzkin.IsFeasible(2, [Below(0, 1, -1), AtMost(0, -1, 1)]));
        Assert.False(FourierMotzkin.IsFeasible(2, [Equal(1, 1, 1), Equal(2, 1, 1)]));
    }

    [Fact]
    public void A_circle_of_comparisons_is_a_contradiction_when_one_is_strict()
    {
        Assert.True(FourierMotzkin.IsFeasible(3, [AtMost(0, 1, -1, 0), AtMost(0, 0, 1, -1), AtMost(0, -1, 0, 1)]));
        Assert.False(FourierMotzkin.IsFeasible(3, [AtMost(0, 1, -1, 0), Below(0, 0, 1, -1), AtMost(0, -1, 0, 1)]));
    }

    [Fact]
    public void The_range_of_a_form_has_open_closed_and_missing_ends()
    {
        // x + y = 10, x above 2, y at least 3: x - y is above -6 and at most 4.
        Constraint[] sum = [Equal(10, 1, 1), Below(-2, -1, 0), AtMost(-3, 0, -1)];
        Assert.Equal(new FormRange(new RangeEnd(-6, true), new RangeEnd(4, false)), FourierMotzkin.Range(2, sum, [1, -1]));
        Assert.Equal(new FormRange(new RangeEnd(10, false), new RangeEnd(10, false)), FourierMotzkin.Range(2, sum, [1, 1]));
        Assert.Equal(new FormRange(new RangeEnd(2, true), null), FourierMotzkin.Range(2, sum[1..], [1, 0]));
        Assert.Null(FourierMotzkin.Range(2, [.. sum, AtMost(4, 1, 1)], [1, 0]));
    }
}
