using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;
using NodaTime.Text;

namespace TradeMetrics.Benchmarks;

/// <summary>Reading and writing the same text: ours against NodaTime's patterns, a month and a pair of dates.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class PeriodTextBenchmarks
{
    private readonly YearMonth[] _months = BenchmarkData.YearMonths();
    private TradePeriod[] _periods = [];
    private string[] _monthTexts = [];
    private string[] _dateTexts = [];
    private readonly char[] _buffer = new char[32];

    [GlobalSetup]
    public void Setup()
    {
        _periods = Array.ConvertAll(_months, m => TradePeriod.Month(m.Year, m.Month));
        _monthTexts = Array.ConvertAll(_periods, p => p.ToString());
        _dateTexts = [.. BenchmarkData.Dates().Select(d => TradePeriod.Between(d, d.PlusDays(19)).ToString())];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count), BenchmarkCategory("Smoke", "Parse month")]
    public int NodaTimeParseMonth()
    {
        int sum = 0;
        foreach (string text in _monthTexts) sum += YearMonthPattern.Iso.Parse(text).Value.Month;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count), BenchmarkCategory("Smoke", "Parse month")]
    public int ParseMonth()
    {
        int sum = 0;
        foreach (string text in _monthTexts) sum += TradePeriod.Parse(text).WholeMonths.GetValueOrDefault();
        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count), BenchmarkCategory("Smoke", "Parse days")]
    public int NodaTimeParseDays()
    {
        int sum = 0;
        foreach (string text in _dateTexts)
            sum += LocalDatePattern.Iso.Parse(text[..10]).Value.Day + LocalDatePattern.Iso.Parse(text[11..]).Value.Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count), BenchmarkCategory("Smoke", "Parse days")]
    public int ParseDays()
    {
        int sum = 0;
        foreach (string text in _dateTexts) sum += TradePeriod.Parse(text).WholeMonths.GetValueOrDefault();
        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count), BenchmarkCategory("Smoke", "Format month")]
    public int NodaTimeFormatMonth()
    {
        int sum = 0;
        foreach (YearMonth month in _months) sum += YearMonthPattern.Iso.Format(month).Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count), BenchmarkCategory("Smoke", "Format month")]
    public int FormatMonth()
    {
        int sum = 0;
        foreach (TradePeriod period in _periods)
        {
            period.TryFormat(_buffer, out int written, default, null);
            sum += written;
        }
        return sum;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count), BenchmarkCategory("Smoke", "Format month")]
    public int FormatMonthToString()
    {
        int sum = 0;
        foreach (TradePeriod period in _periods) sum += period.ToString().Length;
        return sum;
    }
}
