using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Benchmarks;

/// <summary>A year's total out of forty years of months against adding up the same twelve numbers.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Smoke", "Series")]
public class SeriesTotalBenchmarks
{
    private const int Years = 40;
    private readonly decimal[] _amounts = BenchmarkData.Amounts(12 * Years);
    private readonly TradePeriod[] _years = [.. Enumerable.Range(1985, Years).Select(TradePeriod.Year)];
    private TradeSeries<decimal> _series = null!;

    [GlobalSetup]
    public void Setup() => _series = TradeSeries.Consecutive(TradePeriod.Month(1985, 1), _amounts);

    [Benchmark(Baseline = true, OperationsPerInvoke = Years, Description = "bare sum of twelve")]
    public decimal BareSum()
    {
        decimal all = 0m;
        for (int year = 0; year < Years; year++)
        {
            decimal sum = 0m;
            foreach (decimal amount in _amounts.AsSpan(12 * year, 12)) sum += amount;
            all = sum;
        }
        return all;
    }

    [Benchmark(OperationsPerInvoke = Years)]
    public Metric<decimal> Total()
    {
        Metric<decimal> last = default;
        foreach (TradePeriod year in _years) last = _series.Total(year);
        return last;
    }
}
