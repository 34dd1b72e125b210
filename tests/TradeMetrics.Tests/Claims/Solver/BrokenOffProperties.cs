using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>A question that is broken off, by a limit or by who asked it, spoils no later one.</summary>
public class BrokenOffProperties
{
    [Property(Arbitrary = [typeof(PlainSystems)], MaxTest = 300)]
    public void What_is_asked_after_a_limit_was_reached_is_answered_as_by_a_new_system(RandomSystem system)
    {
        for (int limit = 5; limit < 150; limit += 7)
        {
            var effort = new Effort(limit);
            var solver = new LinearSystem(system.Unknowns, system.SolverFacts, system.SolverClaims, effort);
            if (Answered(() => solver.Maximum(system.AskedTerms, system.All, default))) continue;
            foreach (int claim in system.All)
            {
                effort.Restart();
                int[] others = [.. system.All.Where(other => other != claim)];
                bool isConsistent = false;
                if (Answered(() => isConsistent = solver.Conflict(others, default) is null)) Assert.Equal(system.IsFeasible(others, system.FirstReadings), isConsistent);
            }
        }
    }

    private static bool Answered(Action question)
    {
        try
        {
            question();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
