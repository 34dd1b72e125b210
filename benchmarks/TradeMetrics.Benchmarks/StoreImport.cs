using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using TradeMetrics.Storage;

namespace TradeMetrics.Benchmarks;

/// <summary>A file of BACI into a store against DuckDB's own COPY of it into a table; both end with a file that is closed.</summary>
public abstract class StoreImport(int megabytes)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("store").FullName;

    private string _csv = "";

    private string Database => Path.Combine(_folder, "trade.duckdb");

    [GlobalSetup]
    public void Setup() => _csv = SourceFiles.Baci(megabytes);

    [IterationSetup]
    public void Clear()
    {
        foreach (string file in Directory.GetFiles(_folder, "trade.duckdb*")) File.Delete(file);
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true, Description = "COPY")]
    public int Copy()
    {
        using var connection = new DuckDBConnection($"DataSource={Database}");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE baci (t INTEGER, i INTEGER, j INTEGER, k VARCHAR, v DOUBLE, q DOUBLE); COPY baci FROM '{_csv}' (HEADER, NULLSTR '           NA')";
        return command.ExecuteNonQuery();
    }

    [Benchmark]
    public async Task<long> Import()
    {
        using TradeStore store = TradeStore.Open(Database);
        return (await store.ImportAsync(_csv)).Report.Kept;
    }
}

/// <summary>Five million rows.</summary>
public class StoreImportBenchmarks() : StoreImport(megabytes: 160);

/// <summary>Once, to see that it works.</summary>
[BenchmarkCategory("Smoke")]
public class SmallStoreImportBenchmarks() : StoreImport(megabytes: 1);
