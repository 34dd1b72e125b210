using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(AmbiguousSystems)], MaxTest = 1000)]
public class ReadingProperties
{
    [Property]
    public void Claims_contradict_each_other_exactly_when_they_do_under_every_combination_of_readings(RandomSystem system)
    {
        int[]? conflict = system.ToSolver().Conflict(system.All, default);

        Assert.Equal(system.IsFeasible(system.All), conflict is null);
        // Those blamed are enough: no reading of theirs lets them be true together.
        if (conflict is not null) Assert.False(system.IsFeasible(conflict));
    }

    [Property]
    public void The_verdict_under_given_readings_is_that_of_elimination(RandomSystem system)
    {
        LinearSystem solver = system.ToSolver();
        foreach (int[] readings in system.Combinations(system.All))
        {
            int[]? conflict = solver.Conflict(system.All, readings, default);
            Assert.Equal(system.IsFeasible(system.All, readings), conflict is null);
            if (conflict is not null) Assert.False(system.IsFeasible(conflict, readings));
        }
    }

    [Property]
    public void The_readings_that_survive_are_those_of_trying_all(RandomSystem system)
    {
        LinearSystem solver = system.ToSolver();
        // All claims, and all but the first: the reading of a claim that does not count is the first.
        foreach (int[] claims in new[] { system.All, [.. system.All.Skip(1)] })
        {
            Assert.Equal(
                system.Combinations(claims).Where(readings => system.IsFeasible(claims, readings)).Select(r => string.Join(' ', r)).Order(),
                solver.ConsistentReadings(claims, default).Select(r => string.Join(' ', r)).Order());
        }
    }

    [Property]
    public void A_claim_with_one_more_reading_never_contradicts_more(RandomSystem system)
    {
        if (system.ToSolver().Conflict(system.All, default) is not null) return;
        foreach (int claim in system.All)
        {
            RandomSystem more = system with { Claims = system.Claims.SetItem(claim, system.Claims[claim].Insert(0, [new Row(new Fraction[system.Unknowns], new RangeEnd(1, false), null)])) };
            Assert.Null(more.ToSolver().Conflict(more.All, default));
        }
    }
}
