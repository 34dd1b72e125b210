using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>Claims whose readings bound different forms, so that what they have in common bounds nothing.</summary>
public class OpenReadingTests
{
    private static readonly KeyValuePair<int, Rational>[] X = [new(0, Rational.One)], Y = [new(1, Rational.One)], Both = [new(0, Rational.One), new(1, Rational.One)];
    private static readonly LinearConstraint[] NotNegative = [new(X, default(Bound), null), new(Y, default(Bound), null)];

    [Fact]
    public void A_form_that_grows_without_end_under_no_reading_is_bounded()
    {
        // x ≤ 5, or x + y ≤ 7.
        LinearSystem system = new(2, NotNegative, [[[AtMost(X, 5)], [AtMost(Both, 7)]]]);
        Assert.Equal((Bound)(Rational)7, system.Maximum(X, [0], default).At);
        Assert.Equal([0], system.Maximum(X, [0], default).Claims);
        Assert.Null(system.Maximum(Y, [0], default).At);
        Assert.Empty(system.Maximum(Y, [0], default).Claims);
        Assert.Null(system.Maximum(X, [], default).At);
    }

    [Fact]
    public void The_greatest_of_all_readings_counts_whichever_is_first()
    {
        foreach (int[] order in new int[][] { [5, 7, 6], [7, 5, 6], [5, 6, 7] })
        {
            // Each reading bounds x by a form of its own.
            IReadOnlyList<LinearConstraint>[] readings = [.. order.Select(limit => (IReadOnlyList<LinearConstraint>)[AtMost([new(0, Rational.One), new(1, (Rational)limit)], limit)])];
            LinearSystem system = new(2, NotNegative, [readings, [[AtMost(Y, 100)]]]);
            Simplex.Optimum optimum = system.Maximum(X, [0, 1], default);
            Assert.Equal((Bound)(Rational)7, optimum.At);
            Assert.Equal([0], optimum.Claims);
        }
    }

    [Fact]
    public void Two_open_claims_bound_each_by_its_reading()
    {
        LinearConstraint y = AtMost(Y, 3);
        LinearSystem system = new(2, NotNegative, [[[AtMost(X, 5)], [AtMost(Both, 7)]], [[y], [AtMost([new(1, (Rational)2), new(0, Rational.One)], 8)]]]);
        // x ≤ 5 with y ≤ 3, x + y ≤ 7 with x + 2y ≤ 8, and what lies between.
        Assert.Equal((Bound)(Rational)8, system.Maximum(Both, [0, 1], default).At);
        Assert.Equal((Bound)(Rational)7, system.Maximum(X, [0, 1], default).At);
        Assert.Equal((Bound)(Rational)4, system.Maximum(Y, [0, 1], default).At);
        Assert.Equal(4, system.ConsistentReadings([0, 1], default).Count());
    }

    [Fact]
    public void A_conflict_of_every_reading_names_all_who_take_part()
    {
        LinearSystem system = new(2, NotNegative, [[[AtMost(X, 5)], [AtMost(Both, 7)]], [[AtLeast(X, 6)]], [[AtLeast(Y, 2)]], [[AtMost(Y, 100)]]]);
        Assert.Equal([0, 1, 2], system.Conflict([0, 1, 2, 3], default)!);
        Assert.Null(system.Conflict([0, 1, 3], default));
        Assert.Null(system.Conflict([0, 2, 3], default));
        Assert.Equal([0, 1], system.Conflict([0, 1, 2, 3], 0, 0, default)!);
        Assert.Equal([0, 1, 2], system.Conflict([0, 1, 2, 3], 0, 1, default)!);
        Assert.Empty(system.ConsistentReadings([0, 1, 2, 3], default));
        Assert.Equal([[1, 0, 0, 0]], system.ConsistentReadings([0, 1, 3], default));
        Assert.Throws<InvalidOperationException>(() => system.Maximum(X, [0, 1, 2], default));
    }

    [Fact]
    public void A_conflict_of_others_is_not_blamed_on_the_open_claim()
    {
        LinearSystem system = new(2, NotNegative, [[[AtMost(X, 5)], [AtMost(Both, 7)]], [[AtLeast(Y, 3)]], [[AtMost(Y, 2)]]]);
        Assert.Equal([1, 2], system.Conflict([0, 1, 2], default)!);
    }

    [Fact]
    public void Readings_with_lower_ends_are_looked_at_as_well()
    {
        // x ≥ 5, or x + y ≥ 7, or both between.
        LinearSystem system = new(2, NotNegative, [[[AtLeast(X, 5)], [AtLeast(Both, 7)]], [[AtMost(Y, 4)]]]);
        KeyValuePair<int, Rational>[] minusX = [new(0, -Rational.One)], minusBoth = [new(0, -Rational.One), new(1, -Rational.One)];
        Assert.Equal((Bound)(Rational)(-3), system.Maximum(minusX, [0, 1], default).At);
        Assert.Equal((Bound)(Rational)(-5), system.Maximum(minusBoth, [0, 1], default).At);
        Assert.Equal([0, 1], system.Maximum(minusX, [0, 1], default).Claims);
    }

    [Fact]
    public void What_grows_without_end_under_the_second_reading_is_held_by_no_claim()
    {
        Simplex.Optimum optimum = new LinearSystem(2, NotNegative, [[[AtMost(X, 5)], [AtMost(Y, 7)]]]).Maximum(X, [0], default);
        Assert.Null(optimum.At);
        Assert.Empty(optimum.Claims);
    }

    [Fact]
    public void A_claim_has_a_reading_and_bounds_have_values()
    {
        Assert.Throws<ArgumentException>("readings", () => new LinearSystem(2, NotNegative, [[]]));
        LinearSystem system = new(2, NotNegative, [[[AtMost(X, 5)]], [[AtLeast(X, 6)]]]);
        Assert.Contains("under readings", Assert.Throws<InvalidOperationException>(() => system.Maximum(X, [0, 1], [0, 0], default)).Message, StringComparison.Ordinal);
        Assert.Contains("of claims", Assert.Throws<InvalidOperationException>(() => system.Maximum(X, [0, 1], default)).Message, StringComparison.Ordinal);
    }

    private static LinearConstraint AtMost(KeyValuePair<int, Rational>[] form, int limit) => new(form, null, (Bound)(Rational)limit);

    private static LinearConstraint AtLeast(KeyValuePair<int, Rational>[] form, int limit) => new(form, (Bound)(Rational)limit, null);

    [Fact]
    public void Contradictory_claims_of_one_reading_each_have_no_combination()
    {
        IReadOnlyList<IReadOnlyList<LinearConstraint>> Just(Rational value) => [[new LinearConstraint([KeyValuePair.Create(0, Rational.One)], (Bound)value, (Bound)value)]];
        Assert.Empty(new LinearSystem(1, [], [Just(1), Just(2)]).ConsistentReadings([0, 1], default));
    }
}
