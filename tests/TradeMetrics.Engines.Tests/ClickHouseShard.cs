using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TradeMetrics.Engines.Tests;

/// <summary>A server of ClickHouse that a test starts and may kill.</summary>
internal sealed class ClickHouseShard : IDisposable
{
    private readonly Process process;
    private readonly string folder = Directory.CreateTempSubdirectory("trademetrics-shard-").FullName;

    private ClickHouseShard(string library, int http, int tcp, string password, string cluster)
    {
        (Http, Tcp, ConnectionString) = (http, tcp, $"Host=127.0.0.1;Port={http};Username=trademetrics;Password={password};Database=default");
        string host = Path.Combine(AppContext.BaseDirectory, "TradeMetrics.ClickHouseHost.dll");
        var start = new ProcessStartInfo("dotnet", [host, library, folder, http.ToString(CultureInfo.InvariantCulture), tcp.ToString(CultureInfo.InvariantCulture), cluster])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        start.Environment["CLICKHOUSE_PASSWORD"] = password;
        process = Process.Start(start)!;
    }

    /// <summary>The port for clients.</summary>
    public int Http { get; }

    /// <summary>The port for the other shards.</summary>
    public int Tcp { get; }

    public string ConnectionString { get; }

    /// <summary>Starts two shards of one cluster.</summary>
    public static (ClickHouseShard First, ClickHouseShard Second) StartCluster(string library, string password)
    {
        int[] ports = FreePorts(4);
        string cluster = $"{ports[0]},{ports[1]}";
        ClickHouseShard first = new(library, ports[2], ports[0], password, cluster), second = new(library, ports[3], ports[1], password, cluster);
        try
        {
            foreach (ClickHouseShard shard in new[] { first, second }) shard.WaitUntilItAnswers();
            return (first, second);
        }
        catch
        {
            first.Dispose();
            second.Dispose();
            throw;
        }
    }

    /// <summary>Ends the server at once, in the middle of whatever it does.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners) listener.Start();
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (TcpListener listener in listeners) listener.Dispose();
        return ports;
    }

    private void WaitUntilItAnswers()
    {
        foreach (int port in new[] { Http, Tcp })
        {
            for (var waited = Stopwatch.StartNew(); !Answers(port); Thread.Sleep(100))
            {
                Assert.False(process.HasExited, "The server ended while it started.");
                Assert.True(waited.Elapsed < TimeSpan.FromMinutes(2), $"The server does not answer on port {port}.");
            }
        }
    }

    private static bool Answers(int port)
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
