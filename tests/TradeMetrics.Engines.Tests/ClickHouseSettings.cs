namespace TradeMetrics.Engines.Tests;

/// <summary>The settings of a connection to a cluster, without which a query can answer with a part of the rows.</summary>
internal static class ClickHouseSettings
{
    public static string For(string connectionString)
    {
        // snippet: cluster settings
        string settings = string.Join(
            ';',
            connectionString,
            "set_skip_unavailable_shards=0",       // a shard that cannot be reached is an error
            "set_distributed_foreground_insert=1", // a load is over when the rows are on their shards
            "set_wait_end_of_query=1");            // an answer is sent when it is whole, so that an error is never behind half of it
        // end
        return settings;
    }
}
