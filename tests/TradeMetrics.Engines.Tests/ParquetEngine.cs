using LinqToDB;
using LinqToDB.Data;
using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>DuckDB straight over a Parquet file, without a table.</summary>
internal sealed class ParquetEngine : Engine
{
    private readonly string folder = Directory.CreateTempSubdirectory("trademetrics-parquet-").FullName;
    private readonly DataConnection connection = DuckDBEngine.Connect();

    public ParquetEngine(DuckDBEngine table)
    {
        table.Export(File);
        // snippet: parquet
        Flows = connection.FromSql<TradeFlow>($"read_parquet({File})");
        // end
    }

    public override IQueryable<TradeFlow> Flows { get; }

    private string File => Path.Combine(folder, "flows.parquet");

    public override void Dispose()
    {
        connection.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
