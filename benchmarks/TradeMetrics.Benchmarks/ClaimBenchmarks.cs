using BenchmarkDotNet.Attributes;
using TradeMetrics.Claims;

namespace TradeMetrics.Benchmarks;

/// <summary>The claim engine on the seed's system and on 40 quantities with 80 claims.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Smoke", "Claims")]
public class ClaimBenchmarks
{
    private readonly (ClaimSet Set, Quantity Part, LinearForm Whole) _seed = ClaimData.Seed();
    private readonly ClaimSet _ambiguous = ClaimData.Random(40, ambiguous: true, contradictory: false).Set;
    private readonly (ClaimSet Set, Quantity[] Quantities) _plain = ClaimData.Random(40, ambiguous: false, contradictory: false);
    private readonly ClaimSet _contradictory = ClaimData.Random(12, ambiguous: false, contradictory: true).Set;

    [Benchmark(Baseline = true, Description = "the seed: verdict and share, all readings")]
    public ExactInterval Seed() => ClaimAnalysis.Of(_seed.Set).RatioBounds(_seed.Part, _seed.Whole).Interval;

    [Benchmark(Description = "80 claims: the 16 verdicts")]
    public int Verdicts() => ClaimAnalysis.Of(_ambiguous).SurvivingCombinations.Count;

    [Benchmark(Description = "80 claims: all 80 bounds of one combination")]
    public int Bounds()
    {
        ClaimAnalysis analysis = ClaimAnalysis.Of(_plain.Set);
        return _plain.Quantities.Count(q => analysis.Bounds(q).Interval.High is not null);
    }

    [Benchmark(Description = "25 claims: all minimal conflicts")]
    public int Conflicts() => ClaimAnalysis.Of(_contradictory).Conflicts.Count;
}
