using LinqToDB;
using LinqToDB.Data;
using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>DuckDB in this process.</summary>
internal sealed class DuckDBEngine : Engine
{
    private readonly DataConnection connection = Connect();

    public DuckDBEngine()
    {
        connection.Execute(TableDefinition.Of("duckdb"));
        connection.BulkCopy(new BulkCopyOptions { BulkCopyType = BulkCopyType.ProviderSpecific }, GeneratedFlows.Rows);
    }

    public override IQueryable<TradeFlow> Flows => connection.GetTable<TradeFlow>();

    public static DataConnection Connect() => new(new DataOptions().UseDuckDB("DataSource=:memory:").UseMappingSchema(FlowMapping.To("trade_flows")));

    public void Export(string file) => connection.Execute($"copy trade_flows to '{file}' (format parquet)");

    public override void Dispose() => connection.Dispose();
}
