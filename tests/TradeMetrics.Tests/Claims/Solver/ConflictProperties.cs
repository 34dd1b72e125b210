using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(CrowdedSystems)])]
public class ConflictProperties
{
    [Property(MaxTest = 600)]
    public void Every_minimal_conflict_is_found_and_nothing_else(RandomSystem system)
    {
        (List<int[]> conflicts, bool complete) = ConflictSearch.All(system.ToSolver(), int.MaxValue, default);

        Assert.True(complete);
        Assert.Equal(BruteForce(system).Select(Text).Order(), conflicts.Select(Text).Order());
    }

    [Property(MaxTest = 300)]
    public void A_limit_cuts_the_list_and_only_then_it_is_said_to_be_incomplete(RandomSystem system)
    {
        (List<int[]> all, _) = ConflictSearch.All(system.ToSolver(), int.MaxValue, default);
        for (int limit = 0; limit <= all.Count + 1; limit++)
        {
            (List<int[]> some, bool complete) = ConflictSearch.All(system.ToSolver(), limit, default);
            Assert.Equal(Math.Min(limit, all.Count), some.Count);
            Assert.Equal(limit >= all.Count, complete);
            Assert.Subset(all.Select(Text).ToHashSet(), some.Select(Text).ToHashSet());
            Assert.Equal(some.Count, some.Select(Text).Distinct().Count());
        }
    }

    [Property(MaxTest = 300)]
    public void Too_little_effort_may_miss_conflicts_but_then_says_so(RandomSystem system)
    {
        string[] all = [.. ConflictSearch.All(system.ToSolver(), int.MaxValue, default).Conflicts.Select(Text).Order()];
        for (int sets = 0; sets < 4; sets++)
        {
            (List<int[]> some, bool complete) = ConflictSearch.All(system.ToSolver(), int.MaxValue, default, sets);
            Assert.Subset(all.ToHashSet(), some.Select(Text).ToHashSet());
            if (complete) Assert.Equal(all, some.Select(Text).Order());
        }
    }

    [Fact]
    public void Twenty_independent_conflicts_are_found_with_little_effort_though_nothing_proves_them_all()
    {
        // Claims 2k and 2k + 1 give quantity k two values.
        var system = new LinearSystem(20, [], Enumerable.Range(0, 40).Select(i =>
            (IReadOnlyList<IReadOnlyList<LinearConstraint>>)[[new LinearConstraint([new(i / 2, Rational.One)], (Bound)(Rational)i, (Bound)(Rational)i)]]));
        (List<int[]> conflicts, bool complete) = ConflictSearch.All(system, int.MaxValue, default, 50);
        Assert.False(complete);
        Assert.Equal(Enumerable.Range(0, 20).Select(k => $"{2 * k} {2 * k + 1}").Order(), conflicts.Select(Text).Order());
    }

    [Property(MaxTest = 500)]
    public void A_shrunk_conflict_is_one_and_is_none_without_any_one_of_its_claims(RandomSystem system)
    {
        LinearSystem solver = system.ToSolver();
        if (solver.Conflict(system.All, default) is null) return;
        int[] minimal = ConflictSearch.Shrink(solver, system.All, default);
        Assert.False(system.IsFeasible(minimal));
        Assert.All(minimal, claim => Assert.True(system.IsFeasible([.. minimal.Where(c => c != claim)])));
    }

    /// <summary>All sets, the small ones first; a set that contains a conflict found before is not minimal.</summary>
    private static List<int[]> BruteForce(RandomSystem system)
    {
        var found = new List<int[]>();
        foreach (int[] set in Enumerable.Range(0, 1 << system.Claims.Length).Select(bits => system.All.Where(c => (bits >> c & 1) == 1).ToArray()).OrderBy(s => s.Length))
        {
            if (!found.Exists(f => f.All(set.Contains)) && !system.IsFeasible(set)) found.Add(set);
        }
        return found;
    }

    private static string Text(int[] claims) => string.Join(' ', claims.Order());
}
