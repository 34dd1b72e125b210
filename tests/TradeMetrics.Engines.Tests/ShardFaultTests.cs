using LinqToDB.Data;
using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>A shard that is not there, or dies, is an error that says which; never a part of the answer.</summary>
public sealed class ShardFaultTests : IDisposable
{
    private const string Password = "not-to-be-printed";

    private readonly ClickHouseShard first, second;

    public ShardFaultTests()
    {
        string? library = Environment.GetEnvironmentVariable("TRADEMETRICS_CHDB");
        if (string.IsNullOrEmpty(library)) Assert.Skip("The faults of a ClickHouse cluster were not tried: the library of chDB is not in TRADEMETRICS_CHDB (see CONTRIBUTING.md).");
        (first, second) = ClickHouseShard.StartCluster(library!, Password);
        try
        {
            foreach (ClickHouseShard shard in new[] { first, second }) ClickHouseEngine.CreateTables(shard.ConnectionString);
            using DataConnection connection = ClickHouseEngine.Connect(first.ConnectionString);
            ClickHouseEngine.Load(connection, GeneratedFlows.Rows);
        }
        catch
        {
            // Who cannot be constructed is not disposed of, and servers would stay behind.
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        first.Dispose();
        second.Dispose();
    }

    [Theory]
    [InlineData("a query that adds up")]
    [InlineData("a query that sends row after row")]
    public async Task A_shard_that_dies_in_the_middle_of_a_query_is_an_error_that_names_it(string kind)
    {
        using DataConnection connection = ClickHouseEngine.Connect(first.ConnectionString + Slow(second));
        IQueryable<TradeFlow> flows = ClickHouseEngine.FlowsOf(connection);
        Task<int> query = Task.Run(() => kind == "a query that adds up" ? Ask(flows.Balances()) : Ask(flows));
        await UntilItRuns(second);
        second.Kill();
        AssertNames($"127.0.0.1:{second.Tcp}", await Assert.ThrowsAnyAsync<Exception>(() => query));
    }

    [Fact]
    public async Task So_is_the_server_that_was_asked()
    {
        using DataConnection connection = ClickHouseEngine.Connect(first.ConnectionString + Slow(first));
        Task<int> query = Task.Run(() => Ask(ClickHouseEngine.FlowsOf(connection).Balances()));
        await UntilItRuns(first);
        first.Kill();
        AssertNames($"127.0.0.1:{first.Http}", await Assert.ThrowsAsync<IOException>(() => query));
    }

    [Fact]
    public void A_shard_that_is_not_there_is_an_error_that_names_it_whatever_the_server_was_told_to_skip()
    {
        second.Kill();
        using DataConnection connection = ClickHouseEngine.Connect(first.ConnectionString + ";set_skip_unavailable_shards=1");
        AssertNames($"127.0.0.1:{second.Tcp}", Assert.ThrowsAny<Exception>(() => Ask(ClickHouseEngine.FlowsOf(connection).PairTotals())));
    }

    private int Ask<T>(IQueryable<T> query) => ClusterQuery.Ask(query, first.ConnectionString).Count;

    // A row every five milliseconds, by a view in the place of the table.
    private static string Slow(ClickHouseShard shard)
    {
        using DataConnection connection = ClickHouseEngine.Connect(shard.ConnectionString);
        connection.Execute("rename table trade_flows_local to trade_flows_of_old");
        connection.Execute("create view trade_flows_local as select * from trade_flows_of_old where sleepEachRow(0.005) = 0");
        return ";set_function_sleep_max_microseconds_per_block=0;set_max_block_size=100";
    }

    private static async Task UntilItRuns(ClickHouseShard shard)
    {
        using DataConnection connection = ClickHouseEngine.Connect(shard.ConnectionString);
        for (int tries = 0; connection.Execute<long>("select count() from system.processes where query not like '%system.processes%' and read_rows > 0") == 0; tries++)
        {
            Assert.True(tries < 300, "The query does not begin.");
            await Task.Delay(100);
        }
    }

    private static void AssertNames(string shard, Exception fault)
    {
        Assert.Contains(shard, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, fault.ToString(), StringComparison.Ordinal);
    }
}
