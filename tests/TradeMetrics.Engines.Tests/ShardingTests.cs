using LinqToDB.Data;

namespace TradeMetrics.Engines.Tests;

/// <summary>The cluster holds the rows in parts: otherwise the same rows would come from a single server.</summary>
public class ShardingTests(EngineSet engines)
{
    [Fact]
    public void Each_shard_holds_exporters_of_its_own()
    {
        _ = engines["ClickHouse"];
        int[][] exporters = [.. ClickHouseEngine.ConnectionStrings().Select(Exporters)];
        Assert.True(exporters.Length > 1, "A cluster has two shards at least.");
        Assert.All(exporters, Assert.NotEmpty);
        Assert.Equal(GeneratedFlows.Rows.Select(row => row.Exporter).Distinct().Order(), exporters.SelectMany(shard => shard).Order());
    }

    private static int[] Exporters(string shard)
    {
        using DataConnection connection = ClickHouseEngine.Connect(shard);
        return [.. connection.Query<int>("select distinct exporter from trade_flows_local")];
    }
}
