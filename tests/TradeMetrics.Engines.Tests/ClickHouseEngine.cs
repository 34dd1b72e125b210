using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.ClickHouse;
using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>A ClickHouse cluster through its first shard: a local table on each, and over them a distributed one.</summary>
internal sealed class ClickHouseEngine : Engine
{
    private readonly DataConnection connection;

    public ClickHouseEngine()
    {
        string[] shards = ConnectionStrings();
        foreach (string shard in shards)
        {
            using DataConnection local = Connect(shard);
            local.Execute("drop table if exists trade_flows sync");
            local.Execute("drop table if exists trade_flows_local sync");
            foreach (string statement in TableDefinition.Of("clickhouse").Split(";\n\n")) local.Execute(statement.TrimEnd(';', '\n'));
        }
        connection = Connect(shards[0]);
        connection.BulkCopy(new BulkCopyOptions { BulkCopyType = BulkCopyType.ProviderSpecific }, GeneratedFlows.Rows);
    }

    public override IQueryable<TradeFlow> Flows => connection.GetTable<TradeFlow>();

    /// <summary>One connection string for each shard.</summary>
    public static string[] ConnectionStrings() => Require("TRADEMETRICS_CLICKHOUSE", "ClickHouse").Split('|');

    public static DataConnection Connect(string connectionString) => new(new DataOptions()
        .UseClickHouse(connectionString, ClickHouseProvider.ClickHouseDriver)
        .UseMappingSchema(FlowMapping.To("trade_flows")));

    public override void Dispose() => connection.Dispose();
}
