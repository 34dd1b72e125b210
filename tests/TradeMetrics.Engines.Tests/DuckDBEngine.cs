using LinqToDB;
using LinqToDB.Data;
using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>DuckDB in this process.</summary>
internal sealed class DuckDBEngine : Engine
{
    private readonly DataConnection connection;

    public DuckDBEngine()
    {
        connection = new DataConnection(new DataOptions().UseDuckDB("DataSource=:memory:").UseMappingSchema(FlowMapping.To("trade_flows")));
        connection.Execute(TableDefinition.Of("duckdb"));
        connection.BulkCopy(new BulkCopyOptions { BulkCopyType = BulkCopyType.ProviderSpecific }, GeneratedFlows.Rows);
    }

    public override IQueryable<TradeFlow> Flows => connection.GetTable<TradeFlow>();

    public override void Dispose() => connection.Dispose();
}
