using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>The tableau in small, with every value worked out by hand.</summary>
public class SimplexStepTests
{
    [Fact]
    public void A_variable_added_behind_a_form_may_be_part_of_the_next()
    {
        var simplex = new Simplex();
        int x = simplex.AddVariable(), twice = simplex.AddForm([new(x, 2)]), y = simplex.AddVariable(), sum = simplex.AddForm([new(twice, Rational.One), new(y, Rational.One)]);
        simplex.RequireAtMost(x, new Rational(1, 3), 0);
        simplex.RequireAtMost(y, new Rational(1, 7), 1);
        Assert.Null(simplex.Check(default));
        Simplex.Optimum optimum = simplex.Maximize([new(sum, Rational.One)], default);
        Assert.Equal((Bound)new Rational(17, 21), optimum.At);
        Assert.Equal([0, 1], optimum.Claims);
        // A smaller unit, with all values as they were.
        simplex.RequireAtLeast(sum, new Rational(8, 11), 2);
        simplex.RequireAtMost(twice, new Rational(3, 5), 3);
        Assert.Null(simplex.Check(default));
        Assert.Equal((Bound)new Rational(26, 35), simplex.Maximize([new(sum, Rational.One)], default).At);
        simplex.RequireAtMost(twice, new Rational(1, 2), 4);
        Assert.Equal([1, 2, 4], simplex.Check(default)!);
    }

    [Fact]
    public void A_cancelled_maximum_is_not_looked_for()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var simplex = new Simplex();
        int x = simplex.AddVariable();
        simplex.RequireAtMost(x, Rational.One, 0);
        Assert.Throws<OperationCanceledException>(() => simplex.Check(cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => simplex.Maximize([new(x, Rational.One)], cancelled.Token));
        Assert.Equal((Bound)Rational.One, simplex.Maximize([new(x, Rational.One)], default).At);
    }

    [Fact]
    public void A_variable_moves_from_its_last_value_to_its_bound()
    {
        var simplex = new Simplex();
        int x = simplex.AddVariable(), form = simplex.AddForm([new(x, 2)]);
        foreach (int bound in new[] { 2, 3, 7 })
        {
            simplex.RequireAtLeast(x, (Rational)bound, 0);
            Assert.Null(simplex.Check(default));
            Assert.True(simplex.Holds(x, new Place(bound, 0), new Place(bound, 0)));
            Assert.True(simplex.Holds(form, new Place(2 * bound, 0), new Place(2 * bound, 0)));
            Assert.False(simplex.Holds(form, new Place(2 * bound, 1), null));
            Assert.False(simplex.Holds(form, null, new Place(2 * bound, -1)));
        }
        simplex.ClearBounds();
        simplex.RequireAtMost(x, (Rational)(-5), 1);
        Assert.Null(simplex.Check(default));
        Assert.True(simplex.Holds(form, new Place(-10, 0), new Place(-10, 0)));
    }

    [Fact]
    public void A_step_is_a_number_of_the_table_that_is_looked_at_or_changed()
    {
        const int Forms = 7;
        // All variables, and the forms that follow the one that moves.
        AssertSteps(Forms + 1 + Forms, simplex => simplex.RequireAtLeast(0, Rational.One, 0), simplex => simplex.Check(default));
        // All variables; the columns and the entries of the one that helps; the rows for the pivot, and one entry in each other row.
        AssertSteps(Forms + 1 + 1 + Forms + Forms + (Forms - 1), simplex => simplex.RequireAtLeast(3, Rational.One, 0), simplex => simplex.Check(default));
        // The objective, the entries of its column, the rows that may stop it, those that follow it, and the objective again.
        AssertSteps(1 + Forms + Forms + Forms + 1, simplex => simplex.RequireAtMost(0, Rational.One, 0), simplex => simplex.Maximize([new(0, Rational.One)], default));

        static void AssertSteps(int steps, Action<Simplex> prepare, Action<Simplex> ask)
        {
            foreach (int limit in new[] { steps, steps - 1 })
            {
                var effort = new Effort(limit);
                var simplex = new Simplex(effort: effort);
                int x = simplex.AddVariable();
                for (int i = 1; i <= Forms; i++) simplex.AddForm([new(x, i)]);
                prepare(simplex);
                if (limit == steps) ask(simplex);
                else Assert.Throws<InvalidOperationException>(() => ask(simplex));
                Assert.Equal(limit < steps, effort.IsExhausted);
            }
        }
    }
}
