using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Benchmarks;

/// <summary>Year-on-year growth of a whole monthly series, against the bare divisions: linear in its length.</summary>
[MemoryDiagnoser]
public class SeriesGrowthBenchmarks
{
    private decimal[] _amounts = [];
    private TradeSeries<decimal> _series = null!;

    [Params(120, 480, 1920)]
    public int Months { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _amounts = BenchmarkData.Amounts(Months);
        _series = TradeSeries.Consecutive(TradePeriod.Month(1860, 1), _amounts);
    }

    [Benchmark(Baseline = true, Description = "bare divisions"), BenchmarkCategory("Smoke", "Series")]
    public decimal[] BareDivisions()
    {
        var rates = new decimal[Months];
        for (int i = 12; i < rates.Length; i++) rates[i] = _amounts[i] / _amounts[i - 12] - 1m;
        return rates;
    }

    [Benchmark, BenchmarkCategory("Smoke", "Series")]
    public IReadOnlyList<PeriodMetric<GrowthRate>> YearOnYear() => _series.YearOnYear();
}
