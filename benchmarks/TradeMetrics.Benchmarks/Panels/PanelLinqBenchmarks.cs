using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Benchmarks;

/// <summary>The four workloads in LINQ to Objects, over an array of rows.</summary>
[BenchmarkCategory("Smoke", "Panel")]
public class PanelLinqBenchmarks
{
    private Row[] _rows = [];
    private Total[] _totals = [];

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    public static IEnumerable<int> RowCounts => PanelStage.FewerRows;

    [GlobalSetup]
    public void Setup()
    {
        PanelData data = PanelStage.OfRows(Rows).Data;
        _rows = [.. Enumerable.Range(0, Rows).Select(r => new Row(data.Periods[r], data.Exporters[r], data.Importers[r], data.ProductIndices[r], data.Values[r]))];
        _totals = W1();
    }

    [Benchmark, BenchmarkCategory("W1")]
    public object W1Linq() => W1();

    [Benchmark, BenchmarkCategory("W2")]
    public object W2Linq() =>
        (from total in _totals
         join other in _totals on (total.Period, total.Exporter, total.Importer) equals (other.Period, other.Importer, other.Exporter) into others
         from other in others.DefaultIfEmpty()
         join earlier in _totals on (total.Period, total.Exporter, total.Importer) equals (earlier.Period + 1, earlier.Exporter, earlier.Importer) into before
         from earlier in before.DefaultIfEmpty()
         select (total, Balance: total.Value - other?.Value, Coverage: total.Value / other?.Value, Growth: total.Value / earlier?.Value - 1)).ToArray();

    [Benchmark, BenchmarkCategory("W3")]
    public object W3Linq()
    {
        var exports = _rows.GroupBy(row => (row.Period, row.Exporter, row.Product), row => row.Value, (key, values) => (key.Period, key.Exporter, key.Product, Value: values.Sum())).ToArray();
        var byExporter = exports.GroupBy(x => (x.Period, x.Exporter)).ToDictionary(group => group.Key, group => group.Sum(x => x.Value));
        var byProduct = exports.GroupBy(x => (x.Period, x.Product)).ToDictionary(group => group.Key, group => group.Sum(x => x.Value));
        var byPeriod = exports.GroupBy(x => x.Period).ToDictionary(group => group.Key, group => group.Sum(x => x.Value));
        return exports.Select(x => (x, Advantage: x.Value / byExporter[(x.Period, x.Exporter)] / (byProduct[(x.Period, x.Product)] / byPeriod[x.Period]))).ToArray();
    }

    [Benchmark, BenchmarkCategory("W4")]
    public object W4Linq() => _rows
        .GroupBy(row => (row.Period, First: Math.Min(row.Exporter, row.Importer), Second: Math.Max(row.Exporter, row.Importer), row.Product))
        .Select(group => (group.Key, X: group.Where(row => row.Exporter < row.Importer).Sum(row => row.Value), M: group.Where(row => row.Exporter > row.Importer).Sum(row => row.Value)))
        .GroupBy(both => (both.Key.Period, both.Key.First, both.Key.Second))
        .Select(group => (group.Key, Index: 1 - group.Sum(both => Math.Abs(both.X - both.M)) / group.Sum(both => both.X + both.M)))
        .ToArray();

    private Total[] W1() =>
        [.. _rows.GroupBy(row => (row.Period, row.Exporter, row.Importer), row => row.Value, (key, values) => new Total(key.Period, key.Exporter, key.Importer, values.Sum()))];

    private readonly record struct Row(int Period, ushort Exporter, ushort Importer, ushort Product, double Value);

    private sealed record Total(int Period, ushort Exporter, ushort Importer, double Value);
}
