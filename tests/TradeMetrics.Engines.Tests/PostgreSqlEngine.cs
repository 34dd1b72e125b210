using LinqToDB;
using LinqToDB.Data;
using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>PostgreSQL through linq2db.</summary>
internal sealed class PostgreSqlEngine : Engine
{
    private readonly DataConnection connection;

    public PostgreSqlEngine()
    {
        connection = Connect(ConnectionString());
        connection.Execute("drop table if exists trade_flows");
        connection.Execute(TableDefinition.Of("postgresql"));
        connection.BulkCopy(new BulkCopyOptions { BulkCopyType = BulkCopyType.ProviderSpecific }, GeneratedFlows.Rows);
        connection.Execute("analyze trade_flows");
    }

    public override IQueryable<TradeFlow> Flows => connection.GetTable<TradeFlow>();

    public static string ConnectionString() => Require("TRADEMETRICS_POSTGRESQL", "PostgreSQL");

    public static DataConnection Connect(string connectionString) => new(new DataOptions().UsePostgreSQL(connectionString).UseMappingSchema(FlowMapping.To("trade_flows")));

    public override void Dispose() => connection.Dispose();
}
