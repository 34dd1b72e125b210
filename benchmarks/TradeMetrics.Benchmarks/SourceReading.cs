using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DuckDB.NET.Data;
using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Benchmarks;

/// <summary>Files into the columns of a panel, sorted and ready, against DuckDB's readers into the columns of a table, given the types of the columns.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "The cleanup of the benchmark disposes of the database.")]
public abstract class SourceReading(int megabytesOfTable, int megabytesOfJson)
{
    private const string JsonTypes = "STRUCT(period VARCHAR, reporterCode INTEGER, flowCode VARCHAR, partnerCode INTEGER, partner2Code INTEGER, cmdCode VARCHAR, customsCode VARCHAR, mosCode VARCHAR, motCode INTEGER, cifvalue DOUBLE, fobvalue DOUBLE, primaryValue DOUBLE)[]";

    private string _table = "", _json = "";
    private DuckDBConnection? _database;

    [GlobalSetup]
    public void Setup()
    {
        _table = SourceFiles.Baci(megabytesOfTable);
        _json = SourceFiles.ComtradeJson(megabytesOfJson);
        _database = new("Data Source=:memory:");
        _database.Open();
    }

    [GlobalCleanup]
    public void Cleanup() => _database!.Dispose();

    [Benchmark(Baseline = true, Description = "DuckDB read_csv")]
    [BenchmarkCategory("BACI, 1 thread")]
    public long DuckDbTableOneThread() => DuckDbTable(1);

    [Benchmark(Description = "ReadInto(panel)")]
    [BenchmarkCategory("BACI, 1 thread")]
    public long PanelOneThread() => Panel(_table, 1);

    [Benchmark(Baseline = true, Description = "DuckDB read_csv")]
    [BenchmarkCategory("BACI, 2 threads")]
    public long DuckDbTableTwoThreads() => DuckDbTable(2);

    [Benchmark(Description = "ReadInto(panel)")]
    [BenchmarkCategory("BACI, 2 threads")]
    public long PanelTwoThreads() => Panel(_table, 2);

    [Benchmark(Baseline = true, Description = "DuckDB read_json, 2 threads")]
    [BenchmarkCategory("Comtrade JSON")]
    public long DuckDbJson() => Rows(2, $"CREATE OR REPLACE TEMP TABLE flows AS SELECT unnest(data, recursive := true) FROM read_json('{_json}', columns = {{data: '{JsonTypes}'}}, maximum_object_size = 1073741824)");

    [Benchmark(Description = "ReadInto(panel), 1 thread")]
    [BenchmarkCategory("Comtrade JSON")]
    public long PanelOfJson() => Panel(_json, 1);

    private long DuckDbTable(int threads) => Rows(
        threads,
        $"CREATE OR REPLACE TEMP TABLE flows AS SELECT t, i, j, k, v FROM read_csv('{_table}', header = true, columns = {{t: 'INTEGER', i: 'INTEGER', j: 'INTEGER', k: 'VARCHAR', v: 'DOUBLE', q: 'VARCHAR'}})");

    private long Rows(int threads, string statement)
    {
        using DuckDBCommand command = _database!.CreateCommand();
        foreach (string text in new[] { $"SET threads = {threads}", statement })
        {
            command.CommandText = text;
            command.ExecuteNonQuery();
        }
        command.CommandText = "SELECT count(*) FROM flows";
        return (long)command.ExecuteScalar()!;
    }

    private static long Panel(string path, int threads)
    {
        var execution = new PanelExecution { MaxDegreeOfParallelism = threads };
        var builder = new TradePanelBuilder();
        using TradeReader reader = TradeFile.Open(path);
        reader.ReadInto(builder, execution);
        return builder.Build(execution).RowCount;
    }
}

/// <summary>At the size of a year of BACI.</summary>
public class SourceBenchmarks() : SourceReading(megabytesOfTable: 300, megabytesOfJson: 60);

/// <summary>Once, to see that it works.</summary>
[BenchmarkCategory("Smoke")]
public class SmallFileBenchmarks() : SourceReading(megabytesOfTable: 1, megabytesOfJson: 1);
