using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using TradeMetrics.Indices;

namespace TradeMetrics.Benchmarks;

/// <summary>Indices over columns against the loop and the LINQ that one writes by hand, which check nothing and lose small flows beside large ones.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class IndexBenchmarks
{
    private double[] _exports = [], _imports = [];

    /// <summary>The headings of a two-digit and a six-digit classification.</summary>
    [Params(97, 5_000)]
    public int Products { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(2016);
        double[] Column() => [.. Enumerable.Range(0, Products).Select(_ => random.Next(4) == 0 ? 0d : Math.Round(Math.Exp(random.NextDouble() * 20)))];
        (_exports, _imports) = (Column(), Column());
    }

    [Benchmark(Baseline = true, Description = "Herfindahl–Hirschman, a loop"), BenchmarkCategory("Concentration", "Smoke")]
    public double ConcentrationLoop()
    {
        double total = 0, squares = 0;
        foreach (double value in _exports) total += value;
        foreach (double value in _exports)
        {
            double share = value / total;
            squares += share * share;
        }
        return squares;
    }

    [Benchmark(Description = "Herfindahl–Hirschman, LINQ"), BenchmarkCategory("Concentration", "Smoke")]
    public double ConcentrationLinq()
    {
        double total = _exports.Sum();
        return _exports.Sum(value => value / total * (value / total));
    }

    [Benchmark(Description = "Concentration.HerfindahlHirschman"), BenchmarkCategory("Concentration", "Smoke")]
    public Metric<double> ConcentrationIndex() => Concentration.HerfindahlHirschman(_exports);

    [Benchmark(Baseline = true, Description = "Grubel–Lloyd, a loop"), BenchmarkCategory("GrubelLloyd", "Smoke")]
    public double GrubelLloydLoop()
    {
        double gap = 0, trade = 0;
        for (int k = 0; k < _exports.Length; k++)
        {
            gap += Math.Abs(_exports[k] - _imports[k]);
            trade += _exports[k] + _imports[k];
        }
        return 1 - gap / trade;
    }

    [Benchmark(Description = "Grubel–Lloyd, LINQ"), BenchmarkCategory("GrubelLloyd", "Smoke")]
    public double GrubelLloydLinq() =>
        1 - _exports.Zip(_imports, (x, m) => Math.Abs(x - m)).Sum() / _exports.Zip(_imports, (x, m) => x + m).Sum();

    [Benchmark(Description = "GrubelLloyd.Aggregate"), BenchmarkCategory("GrubelLloyd", "Smoke")]
    public Metric<double> GrubelLloydIndex() => GrubelLloyd.Aggregate(_exports, _imports);

    [Benchmark(Baseline = true, Description = "Finger–Kreinin, a loop"), BenchmarkCategory("Similarity", "Smoke")]
    public double SimilarityLoop()
    {
        double total = 0, otherTotal = 0, common = 0;
        for (int k = 0; k < _exports.Length; k++)
        {
            total += _exports[k];
            otherTotal += _imports[k];
        }
        for (int k = 0; k < _exports.Length; k++) common += Math.Min(_exports[k] / total, _imports[k] / otherTotal);
        return common;
    }

    [Benchmark(Description = "TradeStructure.FingerKreinin"), BenchmarkCategory("Similarity", "Smoke")]
    public Metric<double> SimilarityIndex() => TradeStructure.FingerKreinin(_exports, _imports);

    [Benchmark(Baseline = true, Description = "Theil, a loop"), BenchmarkCategory("Theil", "Smoke")]
    public double TheilLoop()
    {
        double total = 0, theil = 0;
        foreach (double value in _exports) total += value;
        foreach (double value in _exports)
            if (value > 0) theil += value / total * Math.Log(_exports.Length * value / total);
        return theil;
    }

    [Benchmark(Description = "Concentration.Theil"), BenchmarkCategory("Theil", "Smoke")]
    public Metric<double> TheilIndex() => Concentration.Theil(_exports);

    [Benchmark(Baseline = true, Description = "Balassa of every product, a loop"), BenchmarkCategory("Balassa", "Smoke")]
    public double[] BalassaLoop()
    {
        double total = 0, worldTotal = 0;
        for (int k = 0; k < _exports.Length; k++)
        {
            total += _exports[k];
            worldTotal += _imports[k];
        }
        var index = new double[_exports.Length];
        for (int k = 0; k < index.Length; k++) index[k] = _exports[k] / total / (_imports[k] / worldTotal);
        return index;
    }

    [Benchmark(Description = "ComparativeAdvantage.Balassa of every product"), BenchmarkCategory("Balassa", "Smoke")]
    public IReadOnlyList<Metric<double>> BalassaIndex() => ComparativeAdvantage.Balassa(_exports, _imports);
}
