using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>The tableau by itself: whatever the choice of pivots, the answers are those of elimination.</summary>
[Properties(Arbitrary = [typeof(PlainSystems)], MaxTest = 1500)]
public class SimplexProperties
{
    // From the first pivot on by Bland's rule, after a few, and as the solver does it.
    private static readonly int?[] Darings = [0, 2, null];

    [Property]
    public void The_range_of_a_form_is_that_of_elimination_whatever_chooses_the_pivots(RandomSystem system)
    {
        Row[] rows = [.. system.Facts, .. system.Claims.SelectMany(c => c[0])];
        FormRange? expected = FourierMotzkin.Range(system.Unknowns, rows.SelectMany(r => r.ToOracle()), system.Asked);
        foreach (int? daring in Darings)
        {
            Simplex simplex = Imposed(system, rows, daring);
            int[]? conflict = simplex.Check(default);
            Assert.Equal(expected is null, conflict is not null);
            if (conflict is not null)
            {
                Assert.False(FourierMotzkin.IsFeasible(system.Unknowns, conflict.SelectMany(row => rows[row].ToOracle())));
                continue;
            }
            RangeEnd? high = SolverRange.EndOf(simplex.Maximize(system.AskedTerms, default));
            RangeEnd? low = SolverRange.Negated(SolverRange.EndOf(simplex.Maximize(system.AskedTermsNegated, default)));
            Assert.Equal(expected!.Value, new FormRange(low, high));
        }
    }

    [Property]
    public void Bounds_that_are_taken_away_leave_nothing_behind(RandomSystem system)
    {
        Row[] rows = [.. system.Claims.SelectMany(c => c[0])];
        Simplex simplex = Imposed(system, rows, null);
        simplex.Check(default);
        simplex.ClearBounds();
        Assert.Null(simplex.Check(default));
        RangeEnd? end = SolverRange.EndOf(simplex.Maximize(system.AskedTerms, default));
        Assert.Equal(Array.TrueForAll(system.Asked, f => f.IsZero) ? new RangeEnd(0, false) : null, end);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    public void A_cycling_example_ends_wherever_Blands_rule_sets_in(int daring)
    {
        // Chvátal's, which goes round in circles for ever where the steepest column is always taken.
        var simplex = new Simplex(daring);
        int[] x = [.. Enumerable.Range(0, 4).Select(_ => simplex.AddVariable())];
        KeyValuePair<int, Rational>[] Form(params string[] factors) => [.. x.Zip(factors, (i, f) => KeyValuePair.Create(i, Rational.Parse(f)))];
        foreach (int unknown in x) simplex.RequireAtLeast(unknown, default, 0);
        simplex.RequireAtMost(simplex.AddForm(Form("1/2", "-11/2", "-5/2", "9")), default, 1);
        simplex.RequireAtMost(simplex.AddForm(Form("1/2", "-3/2", "-1/2", "1")), default, 2);
        simplex.RequireAtMost(x[0], Rational.One, 3);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Null(simplex.Check(patience.Token));
        Simplex.Optimum optimum = simplex.Maximize(Form("10", "-57", "-9", "-24"), patience.Token);
        Assert.Equal((Bound)Rational.One, optimum.At);
        Assert.Contains(3, optimum.Claims);
    }

    private static Simplex Imposed(RandomSystem system, Row[] rows, int? daring)
    {
        var simplex = new Simplex(daring);
        for (int i = 0; i < system.Unknowns; i++) simplex.AddVariable();
        for (int row = 0; row < rows.Length; row++)
        {
            int form = simplex.AddForm(Row.TermsOf(rows[row].Form));
            LinearConstraint constraint = rows[row].ToSolver();
            if (constraint.Lower is { } lower) simplex.RequireAtLeast(form, lower, row);
            if (constraint.Upper is { } upper) simplex.RequireAtMost(form, upper, row);
        }
        return simplex;
    }
}
