using BenchmarkDotNet.Attributes;
using TradeMetrics.Claims;

namespace TradeMetrics.Benchmarks;

/// <summary>The claim engine on the seed's two sentences about January–May 2023.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Smoke", "Claims")]
public class ClaimBenchmarks
{
    private readonly (ClaimSet Set, Quantity Part, LinearForm Whole) _seed = ClaimData.Seed();

    [Benchmark(Baseline = true, Description = "the seed: verdict and share, all readings")]
    public ExactInterval Seed() => ClaimAnalysis.Of(_seed.Set).RatioBounds(_seed.Part, _seed.Whole).Interval;
}
