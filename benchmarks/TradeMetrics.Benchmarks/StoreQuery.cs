using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using TradeMetrics.Queries;
using TradeMetrics.Storage;

namespace TradeMetrics.Benchmarks;

/// <summary>Pair totals through Flows against the same by hand: SQL, and rows read one by one.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The cleanup of the benchmark disposes of both.")]
public abstract class StoreQuery(int megabytes)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("store").FullName;
    private TradeStore _store = null!;
    private DuckDBConnection _connection = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        string database = Path.Combine(_folder, "trade.duckdb");
        _store = TradeStore.Open(database);
        await _store.ImportAsync(SourceFiles.Baci(megabytes));
        _connection = new DuckDBConnection($"DataSource={database}");
        _connection.Open();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _connection.Dispose();
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true, Description = "SQL by hand")]
    public int ByHand()
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT period, frequency, reported_by, exporter, importer, sum(value) FROM flows GROUP BY ALL";
        using DuckDBDataReader row = command.ExecuteReader();
        List<TradeFlow> totals = [];
        while (row.Read())
        {
            totals.Add(new()
            {
                Period = row.GetInt32(0), Frequency = (Frequency)row.GetByte(1), ReportedBy = (ReportedBy)row.GetByte(2), Exporter = row.GetInt32(3), Importer = row.GetInt32(4), Value = row.GetDouble(5),
            });
        }
        return totals.Count;
    }

    [Benchmark]
    public int PairTotals() => _store.Flows.PairTotals().ToList().Count;
}

/// <summary>Ten million rows.</summary>
public class StoreQueryBenchmarks() : StoreQuery(megabytes: 320);

/// <summary>Once, to see that it works.</summary>
[BenchmarkCategory("Smoke")]
public class SmallStoreQueryBenchmarks() : StoreQuery(megabytes: 1);
