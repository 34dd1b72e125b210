using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using TradeMetrics.Panels;

namespace TradeMetrics.Benchmarks;

/// <summary>Totals of pairs (W1) from rows that are in no order, and from raw codes, encoding and all. DuckDB's rows are in its table already.</summary>
[BenchmarkCategory("Smoke", "Panel")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class PanelInputBenchmarks
{
    private static readonly TradePanelOptions AddingUp = new() { Duplicates = RowRule.Keep };

    private PanelStage _stage = null!;
    private int[] _exporters = [], _importers = [], _products = [];

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    public static IEnumerable<int> RowCounts => PanelStage.FewerRows;

    [GlobalSetup]
    public void Setup()
    {
        _stage = PanelStage.OfRows(Rows);
        _stage.Database.LoadOnce("shuffled", _stage.Shuffled);
        PanelData data = _stage.Data;
        int[] products = [.. data.Products.Select(product => int.Parse(product, System.Globalization.CultureInfo.InvariantCulture))];
        _exporters = Array.ConvertAll(data.Exporters, place => data.Economies[place].NumericCode);
        _importers = Array.ConvertAll(data.Importers, place => data.Economies[place].NumericCode);
        _products = Array.ConvertAll(data.ProductIndices, place => products[place]);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Shuffled")]
    public void ShuffledDuckDb() => _stage.Database.Run(PanelDatabase.ShuffledTotalsQuery);

    [Benchmark, BenchmarkCategory("Shuffled")]
    public PairTotals ShuffledPanel() => PairTotals.FromColumns(_stage.Shuffled, AddingUp, PanelStage.Two);

    [Benchmark(Baseline = true), BenchmarkCategory("Encoded")]
    public void EncodedDuckDb() => _stage.Database.Run(PanelDatabase.TotalsQuery);

    /// <summary>A panel from columns of BACI's kind of codes, on one thread until it is built, and its totals.</summary>
    [Benchmark, BenchmarkCategory("Encoded")]
    public PairTotals EncodedPanel() => Encode().Build(PanelStage.Two).Totals(PanelStage.Two);

    /// <summary>The encoding alone.</summary>
    [Benchmark, BenchmarkCategory("Encoded")]
    public TradePanelBuilder EncodingAlone() => Encode();

    private TradePanelBuilder Encode()
    {
        var builder = new TradePanelBuilder();
        builder.AddRange(_stage.Data.Periods, _exporters, _importers, EconomyCoding.Numeric, _products, 6, _stage.Data.Values);
        return builder;
    }
}
