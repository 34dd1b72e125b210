using System.Collections.Immutable;
using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(PlainSystems)], MaxTest = 2000)]
public class SolverProperties
{
    [Property]
    public void Claims_contradict_each_other_exactly_when_elimination_says_so_and_what_is_named_does_by_itself(RandomSystem system)
    {
        int[]? conflict = system.ToSolver().Conflict(system.All, default);

        Assert.Equal(system.IsFeasible(system.All), conflict is null);
        if (conflict is null) return;
        Assert.Equal(conflict.Distinct().Order(), conflict);
        Assert.Subset(system.All.ToHashSet(), conflict.ToHashSet());
        Assert.False(system.IsFeasible(conflict));
    }

    [Property(MaxTest = 3000)]
    public void Both_ends_of_the_range_of_a_form_are_those_of_elimination(RandomSystem system)
    {
        LinearSystem solver = system.ToSolver();
        if (system.Range(system.All, system.FirstReadings) is not { } expected)
        {
            Assert.Throws<InvalidOperationException>(() => solver.Maximum(system.AskedTerms, system.All, system.FirstReadings, default));
            return;
        }
        Assert.Equal(expected, SolverRange.Of(solver, system, system.All));
    }

    [Property]
    public void The_claims_named_as_holding_an_end_hold_it_by_themselves(RandomSystem system)
    {
        LinearSystem solver = system.ToSolver();
        if (solver.Conflict(system.All, default) is not null) return;

        Simplex.Optimum high = solver.Maximum(system.AskedTerms, system.All, system.FirstReadings, default);
        Assert.Subset(system.All.ToHashSet(), high.Claims.ToHashSet());
        Assert.Equal(SolverRange.EndOf(high), system.Range(high.Claims, system.FirstReadings)!.Value.High);

        Simplex.Optimum low = solver.Maximum(system.AskedTermsNegated, system.All, system.FirstReadings, default);
        Assert.Equal(SolverRange.Negated(SolverRange.EndOf(low)), system.Range(low.Claims, system.FirstReadings)!.Value.Low);
    }

    [Property]
    public void Dropping_a_claim_never_tightens(RandomSystem system)
    {
        LinearSystem solver = system.ToSolver();
        if (solver.Conflict(system.All, default) is not null) return;
        FormRange all = SolverRange.Of(solver, system, system.All);
        foreach (int dropped in system.All)
        {
            FormRange fewer = SolverRange.Of(solver, system, [.. system.All.Where(c => c != dropped)]);
            Assert.True(SolverRange.Encloses(fewer, all), $"Without claim {dropped} {fewer}, with it {all}.");
        }
    }

    [Property]
    public void Scaling_the_unit_scales_the_bounds(RandomSystem system)
    {
        LinearSystem solver = system.ToSolver();
        if (solver.Conflict(system.All, default) is not null) return;
        foreach (Fraction unit in new[] { new(1, 1_000_000), new Fraction(7, 3) })
        {
            RandomSystem scaled = Mapped(system, row => row with { Low = SolverRange.Times(row.Low, unit), High = SolverRange.Times(row.High, unit) });
            FormRange expected = SolverRange.Of(solver, system, system.All);
            Assert.Equal(
                new FormRange(SolverRange.Times(expected.Low, unit), SolverRange.Times(expected.High, unit)),
                SolverRange.Of(scaled.ToSolver(), scaled, scaled.All));
        }
    }

    [Property]
    public void Writing_a_claim_as_a_multiple_of_itself_changes_nothing(RandomSystem system)
    {
        // A negative multiple exchanges the ends.
        Fraction factor = new(-3, 2);
        RandomSystem rewritten = Mapped(system, row => new Row(
            [.. row.Form.Select(f => f * factor)], SolverRange.Times(row.High, factor), SolverRange.Times(row.Low, factor)));
        LinearSystem one = system.ToSolver(), other = rewritten.ToSolver();
        Assert.Equal(one.Conflict(system.All, default) is null, other.Conflict(system.All, default) is null);
        if (one.Conflict(system.All, default) is null) Assert.Equal(SolverRange.Of(one, system, system.All), SolverRange.Of(other, rewritten, system.All));
    }

    [Property]
    public void An_answer_does_not_depend_on_what_was_asked_before(RandomSystem system)
    {
        LinearSystem used = system.ToSolver();
        foreach (int[] claims in system.All.Select(c => system.All[..c]).Append(system.All).Reverse())
        {
            Assert.Equal(system.ToSolver().Conflict(claims, default) is null, used.Conflict(claims, default) is null);
            if (used.Conflict(claims, default) is null)
                Assert.Equal(SolverRange.Of(system.ToSolver(), system, claims), SolverRange.Of(used, system, claims));
        }
    }

    private static RandomSystem Mapped(RandomSystem system, Func<Row, Row> map) => system with
    {
        Facts = [.. system.Facts.Select(map)],
        Claims = [.. system.Claims.Select(readings => readings.Select(rows => rows.Select(map).ToImmutableArray()).ToImmutableArray())],
    };
}
