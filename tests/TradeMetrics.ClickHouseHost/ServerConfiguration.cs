using System.Xml.Linq;

namespace TradeMetrics.ClickHouseHost;

/// <summary>The configuration of one server, which listens on loopback alone.</summary>
internal static class ServerConfiguration
{
    public const string FileName = "config.xml";

    public static string Of(string folder, int http, int tcp, string password, int[] shards) => new XElement(
        "clickhouse",
        new XElement("listen_host", "127.0.0.1"),
        new XElement("http_port", http),
        new XElement("tcp_port", tcp),
        new XElement("path", Path.Combine(folder, "data")),
        new XElement("users_config", Path.Combine(folder, FileName)),
        new XElement("logger", new XElement("level", "warning"), new XElement("log", Path.Combine(folder, "server.log")), new XElement("console", false)),
        // Enough for tests, and little beside what else runs on the machine.
        new XElement("max_server_memory_usage", 2_000_000_000),
        new XElement("mark_cache_size", 50_000_000),
        new XElement("remote_servers", new XElement("flows", shards.Select(port => new XElement(
            "shard",
            new XElement("replica", new XElement("host", "127.0.0.1"), new XElement("port", port), new XElement("user", "trademetrics"), new XElement("password", password)))))),
        new XElement("profiles", new XElement("default")),
        new XElement("quotas", new XElement("default")),
        new XElement(
            "users",
            // The first is the server's own session; clients and shards are the second.
            new XElement("default", new XElement("no_password"), new XElement("networks", new XElement("ip", "127.0.0.1")), new XElement("profile", "default"), new XElement("quota", "default")),
            new XElement("trademetrics", new XElement("password", password), new XElement("networks", new XElement("ip", "127.0.0.1")), new XElement("profile", "default"), new XElement("quota", "default"))))
        .ToString();
}
