using BenchmarkDotNet.Attributes;
using NodaTime;

namespace TradeMetrics.Benchmarks;

/// <summary>Anniversaries against the one NodaTime operation nearest to them, adding years to a date.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Smoke", "Anniversary")]
public class AnniversaryBenchmarks
{
    private readonly LocalDate[] _dates = BenchmarkData.Dates();
    private readonly Anniversary _iso = new(new LocalDate(1994, 2, 3));
    private readonly Anniversary _leap = new(new LocalDate(1996, 2, 29), LeapDayRule.DayAfter);

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count, Description = "NodaTime LocalDate.PlusYears")]
    public int NodaTimePlusYears()
    {
        int sum = 0;
        foreach (LocalDate date in _dates) sum += date.PlusYears(1).Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int Next()
    {
        int sum = 0;
        foreach (LocalDate date in _dates) sum += _iso.Next(date).Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int CompletedYears()
    {
        int sum = 0;
        foreach (LocalDate date in _dates) sum += _iso.CompletedYears(date);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int NextOfLeapDay()
    {
        int sum = 0;
        foreach (LocalDate date in _dates) sum += _leap.Next(date).Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int CompletedYearsOfLeapDay()
    {
        int sum = 0;
        foreach (LocalDate date in _dates) sum += _leap.CompletedYears(date);
        return sum;
    }
}
