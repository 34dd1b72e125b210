using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using TradeMetrics.Panels;

namespace TradeMetrics.Benchmarks;

/// <summary>
/// Whole-world computations against DuckDB on the same rows and threads, each making its result, and against the time that it takes only to read the bytes. W1 totals of pairs, W2 balance,
/// coverage and growth from the totals, W3 revealed comparative advantage, W4 aggregate Grubel–Lloyd.
/// </summary>
[BenchmarkCategory("Smoke", "Panel")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class PanelBenchmarks
{
    private PanelStage _stage = null!;

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    public static IEnumerable<int> RowCounts => PanelStage.Rows;

    [GlobalSetup(Targets = [nameof(W1Panel), nameof(W2Panel), nameof(W3Panel), nameof(W4Panel), nameof(W1Limit)])]
    public void Setup() => _stage = PanelStage.OfRows(Rows);

    [GlobalSetup(Targets = [nameof(W1DuckDb), nameof(W2DuckDb), nameof(W3DuckDb), nameof(W4DuckDb)])]
    public void SetupDatabase()
    {
        Setup();
        _ = _stage.Database;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("W1")]
    public void W1DuckDb() => _stage.Database.Run(PanelDatabase.TotalsQuery);

    [Benchmark, BenchmarkCategory("W1")]
    public PairTotals W1Panel() => _stage.Panel.Totals(PanelStage.Two);

    /// <summary>The sum of the values by both threads, eight at a time and not compensated: no totals of them can be had in less than it takes to read them.</summary>
    [Benchmark, BenchmarkCategory("W1")]
    public double W1Limit()
    {
        double[] values = _stage.Data.Values, sums = new double[2];
        Parallel.For(0, 2, half => sums[half] = PlainSum(values.AsSpan()[(half * (values.Length / 2))..(half == 0 ? values.Length / 2 : values.Length)]));
        return sums[0] + sums[1];
    }

    [Benchmark(Baseline = true), BenchmarkCategory("W2")]
    public void W2DuckDb() => _stage.Database.Run(PanelDatabase.PairQuery);

    [Benchmark, BenchmarkCategory("W2")]
    public PairMetricColumns W2Panel() => _stage.Totals.Columns(PairMetrics.Balance | PairMetrics.CoverageRatio | PairMetrics.YearOnYear, PanelStage.Two);

    [Benchmark(Baseline = true), BenchmarkCategory("W3")]
    public void W3DuckDb() => _stage.Database.Run(PanelDatabase.AdvantageQuery);

    [Benchmark, BenchmarkCategory("W3")]
    public ProductColumn W3Panel() => _stage.Panel.RevealedAdvantage(PanelStage.Two);

    [Benchmark(Baseline = true), BenchmarkCategory("W4")]
    public void W4DuckDb() => _stage.Database.Run(PanelDatabase.IntraIndustryQuery);

    [Benchmark, BenchmarkCategory("W4")]
    public PairColumn W4Panel() => _stage.Panel.AggregateGrubelLloyd(PanelStage.Two);

    private static double PlainSum(ReadOnlySpan<double> values)
    {
        ReadOnlySpan<Vector512<double>> eights = MemoryMarshal.Cast<double, Vector512<double>>(values);
        Vector512<double> a = default, b = default, c = default, d = default;
        for (int i = 0; i + 3 < eights.Length; i += 4)
        {
            a += eights[i];
            b += eights[i + 1];
            c += eights[i + 2];
            d += eights[i + 3];
        }
        return Vector512.Sum(a + b + c + d);
    }
}
