using BenchmarkDotNet.Attributes;
using TradeMetrics.Claims;

namespace TradeMetrics.Benchmarks;

/// <summary>How the time for a verdict grows with the number of claims.</summary>
[MemoryDiagnoser]
public class ClaimScalingBenchmarks
{
    private ClaimSet _set = null!;

    [Params(10, 20, 40, 80)]
    public int Quantities { get; set; }

    [GlobalSetup]
    public void Setup() => _set = ClaimData.Random(Quantities, ambiguous: false, contradictory: false).Set;

    [Benchmark(Description = "verdict on twice as many claims")]
    public ClaimVerdict Verdict() => ClaimAnalysis.Of(_set).Verdict;
}
