using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Benchmarks;

/// <summary>A growth rate with its reasons against the bare division.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Smoke", "Growth")]
public class GrowthBenchmarks
{
    private readonly decimal[] _amounts = BenchmarkData.Amounts(BenchmarkData.Count + 1);

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count, Description = "later / earlier - 1m")]
    public decimal BareDivision()
    {
        decimal last = 0m;
        for (int i = 0; i < BenchmarkData.Count; i++) last = _amounts[i + 1] / _amounts[i] - 1m;
        return last;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public Metric<GrowthRate> Between()
    {
        Metric<GrowthRate> last = default;
        for (int i = 0; i < BenchmarkData.Count; i++) last = Growth.Between(_amounts[i], _amounts[i + 1]);
        return last;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public Metric<GrowthRate> CompoundOverFourYears()
    {
        Metric<GrowthRate> last = default;
        for (int i = 0; i < BenchmarkData.Count; i++) last = Growth.Compound(_amounts[i], _amounts[i + 1], 4);
        return last;
    }
}
