[assembly: AssemblyFixture(typeof(TradeMetrics.Engines.Tests.EngineSet))]

namespace TradeMetrics.Engines.Tests;

/// <summary>Every engine, filled once and closed at the end.</summary>
public sealed class EngineSet : IDisposable
{
    private readonly Lock filling = new();
    private readonly Dictionary<string, Engine> engines = [];

    public static IReadOnlyList<string> Names { get; } = ["DuckDB", "Parquet", "TradeStore", "PostgreSQL", "EF Core", "ClickHouse"];

    internal Engine this[string name]
    {
        get
        {
            lock (filling)
            {
                if (!engines.TryGetValue(name, out Engine? engine)) engines.Add(name, engine = Open(name));
                return engine;
            }
        }
    }

    public void Dispose()
    {
        foreach (Engine engine in engines.Values) engine.Dispose();
    }

    private Engine Open(string name) => name switch
    {
        "LINQ to Objects" => new LinqToObjectsEngine(),
        "DuckDB" => new DuckDBEngine(),
        "Parquet" => new ParquetEngine((DuckDBEngine)this["DuckDB"]),
        "TradeStore" => new StoreEngine(),
        "PostgreSQL" => new PostgreSqlEngine(),
        // It reads the table that the other filled.
        "EF Core" => this["PostgreSQL"] is PostgreSqlEngine ? new EntityFrameworkEngine() : throw new InvalidOperationException(),
        "ClickHouse" => new ClickHouseEngine(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such engine."),
    };
}
