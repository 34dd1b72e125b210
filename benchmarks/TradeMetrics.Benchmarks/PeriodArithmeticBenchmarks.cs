using BenchmarkDotNet.Attributes;
using NodaTime;

namespace TradeMetrics.Benchmarks;

/// <summary>Moving and comparing months: ours against NodaTime's <see cref="YearMonth"/>, per operation.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Smoke", "Period")]
public class PeriodArithmeticBenchmarks
{
    private readonly YearMonth[] _months = BenchmarkData.YearMonths();
    private TradePeriod[] _periods = [];

    [GlobalSetup]
    public void Setup() => _periods = Array.ConvertAll(_months, m => TradePeriod.Month(m.Year, m.Month));

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count, Description = "NodaTime YearMonth.PlusMonths")]
    public int NodaTimePlusMonths()
    {
        int sum = 0;
        foreach (YearMonth month in _months) sum += month.PlusMonths(-12).Month;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int PlusYears()
    {
        int sum = 0;
        foreach (TradePeriod period in _periods) sum += period.PlusYears(-1).WholeMonths.GetValueOrDefault();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int PlusMonths()
    {
        int sum = 0;
        foreach (TradePeriod period in _periods) sum += period.PlusMonths(-12).WholeMonths.GetValueOrDefault();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int Next()
    {
        int sum = 0;
        foreach (TradePeriod period in _periods) sum += period.Next().WholeMonths.GetValueOrDefault();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int Comparison()
    {
        int sum = 0;
        TradePeriod last = default;
        foreach (TradePeriod period in _periods)
        {
            sum += last.CompareTo(period);
            last = period;
        }
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int Equality()
    {
        int sum = 0;
        TradePeriod last = default;
        foreach (TradePeriod period in _periods)
        {
            if (last == period) sum++;
            last = period;
        }
        return sum;
    }
}
