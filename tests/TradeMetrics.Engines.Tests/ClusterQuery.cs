using ClickHouse.Driver.ADO;

namespace TradeMetrics.Engines.Tests;

// snippet: naming the server
/// <summary>Asks a cluster. An error of another shard names it; that of the server asked would not, so it is named here.</summary>
internal static class ClusterQuery
{
    public static IReadOnlyList<T> Ask<T>(IQueryable<T> query, string connectionString)
    {
        try
        {
            return [.. query];
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            var server = new ClickHouseConnectionStringBuilder(connectionString);
            throw new IOException($"ClickHouse at {server.Host}:{server.Port} did not answer to the end: {fault.Message}", fault);
        }
    }
}
// end
