using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>A property proves little on systems that are all alike, so what is generated is counted.</summary>
public class SystemGeneratorTests
{
    private const int Count = 600;

    private static void AssertShare<T>(double least, double most, T[] systems, Predicate<T> property, string name)
    {
        double share = (double)Array.FindAll(systems, property).Length / systems.Length;
        Assert.True(share >= least && share <= most, $"{share:P1} of the systems {name}; {least:P0} to {most:P0} were expected.");
    }

    [Fact]
    public void Plain_systems_are_of_every_kind()
    {
        RandomSystem[] systems = [.. PlainSystems.Systems().Generator.Sample(Count)];
        AssertShare(0.3, 0.8, systems, s => s.IsFeasible(s.All), "are consistent");
        AssertShare(0.03, 0.5, systems, s => !s.IsFeasible(s.All) && Closed(s).IsFeasible(s.All), "are contradictory for strictness alone");
        AssertShare(0.05, 0.9, systems, s => High(s) is { Open: true }, "have an open end");
        AssertShare(0.05, 0.9, systems, s => High(s) is { Open: false }, "have a closed end");
        AssertShare(0.05, 0.9, systems, s => s.Range(s.All, s.FirstReadings) is { High: null }, "have no end");
    }

    [Fact]
    public void Crowded_systems_have_none_one_and_many_conflicts_small_and_large()
    {
        RandomSystem[] systems = [.. CrowdedSystems.Systems().Generator.Sample(Count)];
        var conflicts = new Dictionary<RandomSystem, List<int[]>>(ReferenceEqualityComparer.Instance);
        foreach (RandomSystem system in systems) conflicts[system] = ConflictSearch.All(system.ToSolver(), int.MaxValue, default).Conflicts;
        AssertShare(0.2, 0.8, systems, s => conflicts[s].Count == 0, "have no conflict");
        AssertShare(0.03, 0.5, systems, s => conflicts[s].Count == 1, "have one conflict");
        AssertShare(0.05, 0.7, systems, s => conflicts[s].Count > 2, "have several conflicts");
        AssertShare(0.05, 0.7, systems, s => conflicts[s].Exists(c => c.Length > 2), "have a conflict of three claims or more");
    }

    [Fact]
    public void Readings_matter_in_ambiguous_systems()
    {
        RandomSystem[] systems = [.. AmbiguousSystems.Systems().Generator.Sample(Count)];
        int Surviving(RandomSystem s) => s.Combinations(s.All).Count(readings => s.IsFeasible(s.All, readings));
        AssertShare(0.2, 0.9, systems, s => s.Combinations(s.All).Count() > 3, "have more than three combinations");
        AssertShare(0.1, 0.8, systems, s => Surviving(s) == 0, "have no reading that survives");
        AssertShare(0.1, 0.8, systems, s => Surviving(s) is var n && n > 0 && n < s.Combinations(s.All).Count(), "have some readings that survive");
    }

    [Fact]
    public void Ratios_have_ends_of_every_kind()
    {
        RatioProperties.Ratio[] ratios =
            [.. RatioProperties.Generators.Ratios().Generator.Sample(Count).Where(r => r.ToSolver().Conflict(r.System.All, default) is null)];
        RangeEnd? High(RatioProperties.Ratio r) => SolverRange.EndOf(r.ToSolver().Maximum(r.System.AskedTerms, r.System.All, r.System.FirstReadings, default));
        Assert.True(ratios.Length > Count / 5, $"{ratios.Length} ratios can be had.");
        AssertShare(0.05, 0.9, ratios, r => High(r) is { Open: true }, "have an open end");
        AssertShare(0.05, 0.9, ratios, r => High(r) is { Open: false }, "have a closed end");
        AssertShare(0.05, 0.9, ratios, r => High(r) is null, "have no end");
    }

    private static RangeEnd? High(RandomSystem system) => system.Range(system.All, system.FirstReadings)?.High;

    /// <summary>The same system with every end closed.</summary>
    private static RandomSystem Closed(RandomSystem system)
    {
        Row Close(Row row) => row with { Low = row.Low is { } low ? low with { Open = false } : null, High = row.High is { } high ? high with { Open = false } : null };
        return system with
        {
            Facts = [.. system.Facts.Select(Close)],
            Claims = [.. system.Claims.Select(readings => readings.Select(rows => rows.Select(Close).ToImmutableArray()).ToImmutableArray())],
        };
    }
}
