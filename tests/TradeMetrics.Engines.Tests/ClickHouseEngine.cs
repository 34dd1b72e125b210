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
        foreach (string shard in shards) CreateTables(shard);
        connection = Connect(shards[0]);
        Load(connection, GeneratedFlows.Rows);
    }

    public override IQueryable<TradeFlow> Flows => FlowsOf(connection);

    public static DataConnection Connect(string connectionString) => new(new DataOptions()
        .UseClickHouse(ClickHouseSettings.For(connectionString), ClickHouseProvider.ClickHouseDriver)
        .UseMappingSchema(FlowMapping.To("trade_flows")));

    /// <summary>Makes both tables on one shard; a cluster with a keeper would do it on all of them at once.</summary>
    public static void CreateTables(string shard)
    {
        using DataConnection local = Connect(shard);
        local.Execute("drop table if exists trade_flows sync");
        local.Execute("drop table if exists trade_flows_local sync");
        foreach (string statement in TableDefinition.Of("clickhouse").Split(";\n\n")) local.Execute(statement.TrimEnd(';', '\n'));
    }

    public static void Load(DataConnection connection, IEnumerable<TradeFlow> rows) =>
        connection.BulkCopy(new BulkCopyOptions { BulkCopyType = BulkCopyType.ProviderSpecific }, rows);

    public static IQueryable<TradeFlow> FlowsOf(DataConnection connection) => connection.GetTable<TradeFlow>();

    public override void Dispose() => connection.Dispose();

    /// <summary>One connection string for each shard.</summary>
    public static string[] ConnectionStrings() => Require("TRADEMETRICS_CLICKHOUSE", "ClickHouse").Split('|');
}
