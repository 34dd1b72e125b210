using BenchmarkDotNet.Attributes;
using TradeMetrics.Claims;

namespace TradeMetrics.Benchmarks;

/// <summary>The claim engine on the seed's two sentences about January–May 2023, on systems that grow, and on contradictions.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Smoke", "Claims")]
public class ClaimBenchmarks
{
    private readonly (ClaimSet Set, Quantity Part, LinearForm Whole) _seed = ClaimData.Seed();
    private readonly ClaimSet _contradictions = ClaimData.Contradictions(copies: 3);

    [Benchmark(Baseline = true, Description = "the seed: verdict and share, all readings")]
    public ExactInterval Seed() => ClaimAnalysis.Of(_seed.Set).RatioBounds(_seed.Part, _seed.Whole).Interval;

    [Benchmark(Description = "every minimal conflict of 12 claims")]
    public int Conflicts() => ClaimAnalysis.Of(_contradictions).Conflicts().Count;
}

/// <summary>How the time grows with the number of claims: 20 years are 40 quantities and 80 claims.</summary>
[BenchmarkCategory("Smoke", "Claims")]
public class ClaimGrowthBenchmarks
{
    private ClaimSet _set = null!;
    private ClaimSet _certain = null!;

    /// <summary>Four claims a year.</summary>
    [Params(5, 20, 50)]
    public int Years { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _set = ClaimData.Bulletin(Years, ambiguous: 4);
        _certain = ClaimData.Bulletin(Years, ambiguous: 0);
        if (ClaimAnalysis.Of(_set).SurvivingCombinations().Count != 16 || ClaimAnalysis.Of(_certain).SurvivingCombinations().Count != 1)
            throw new InvalidOperationException("The systems are not those that were meant to be measured.");
    }

    [Benchmark(Baseline = true, Description = "the verdicts of 16 combinations of readings")]
    public int Verdicts() => ClaimAnalysis.Of(_set).SurvivingCombinations().Count;

    [Benchmark(Description = "bounds of every quantity, one combination")]
    public int Bounds()
    {
        ClaimAnalysis analysis = ClaimAnalysis.Of(_certain);
        int bounded = 0;
        foreach (Quantity quantity in _certain.Quantities) bounded += analysis.Bounds(quantity).Interval.Low is null ? 0 : 1;
        return bounded;
    }
}
