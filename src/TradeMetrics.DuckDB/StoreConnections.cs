using System.Data.Common;
using DuckDB.NET.Data;
using LinqToDB;

namespace TradeMetrics.Storage;

/// <summary>Connections to one database, of which each query and each import has its own.</summary>
internal sealed class StoreConnections : IDisposable
{
    // The order of rows means nothing here, and an import that need not keep it uses every core.
    private const string OrderSetting = "preserve_insertion_order";
    private const string AccessSetting = "access_mode";
    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly DuckDBConnection _first;
    private readonly DataOptions _options;
    private bool _isDisposed;

    private StoreConnections(DuckDBConnection first, string? path, bool isReadOnly)
    {
        _first = first;
        Path = path;
        IsReadOnly = isReadOnly;
        _options = FlowMapping.Options().UseConnectionFactory(FlowMapping.Provider, _ => NewConnection());
    }

    public string? Path { get; }

    public bool IsReadOnly { get; }

    /// <summary>What errors call the store.</summary>
    public string Name => Path ?? "the store in memory";

    public static StoreConnections InMemory()
    {
        var connection = new DuckDBConnection($"DataSource=:memory:;{OrderSetting}=false");
        connection.Open();
        return new(connection, null, false);
    }

    public static StoreConnections Open(string path, bool isReadOnly)
    {
        if (isReadOnly && !File.Exists(path)) throw new FileNotFoundException($"{path}: there is no such store.", path);
        if (Directory.Exists(path)) throw new IOException($"{path}: is a folder, not a file.");
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(path))) throw new DirectoryNotFoundException($"{path}: the folder is not there.");
        var connection = new DuckDBConnection(new DuckDBConnectionStringBuilder
        {
            DataSource = path, [OrderSetting] = "false", [AccessSetting] = isReadOnly ? "READ_ONLY" : "READ_WRITE",
        }.ConnectionString);
        try
        {
            connection.Open();
            RequireWhatWasAsked(connection, path, isReadOnly);
        }
        catch (DuckDBException e)
        {
            connection.Dispose();
            throw Explained(e, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        return new(connection, path, isReadOnly);
    }

    /// <summary>A connection that is open, for the caller to dispose of.</summary>
    public DuckDBConnection NewConnection()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(TradeStore));
        DuckDBConnection connection = Path is null ? _first.Duplicate() : new DuckDBConnection(_first.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>A context for the queries of one caller. It opens a connection for each query and closes it after.</summary>
    public DataContext NewContext()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(TradeStore));
        return new(_options);
    }

    public void Dispose()
    {
        _isDisposed = true;
        _first.Dispose();
    }

    // Within a process a database is open once, as it was opened first; and names that differ in case alone pass for one.
    private static void RequireWhatWasAsked(DuckDBConnection connection, string path, bool isReadOnly)
    {
        using DbDataReader database = connection.Read("SELECT path, readonly FROM duckdb_databases() WHERE database_name = current_database()");
        database.Read();
        // DuckDB opens a table such as a CSV file as a database in memory that shows it.
        if (database.IsDBNull(0)) throw new InvalidDataException(NoDatabase(path));
        if (database.GetString(0) is var opened && opened != path) throw new IOException($"{path}: cannot be opened while this process has {opened} open, whose name differs in case alone.");
        if (database.GetBoolean(1) && !isReadOnly) throw new IOException($"{path}: this process has it open for reading alone; close it there first.");
    }

    private static string NoDatabase(string path) => $"{path}: is not a DuckDB database; expected a store of trade, or no file, so that one is made.";

    private static Exception Explained(DuckDBException e, string path) =>
        e.Message.Contains("not a valid DuckDB database", StringComparison.Ordinal)
            ? new InvalidDataException(NoDatabase(path), e)
        : e.Message.Contains("lock", StringComparison.Ordinal)
            ? new IOException($"{path}: another process has it open; a store is open for writing in one process, or for reading in several.", e)
        : e.Message.Contains("Permission denied", StringComparison.Ordinal)
            ? new UnauthorizedAccessException($"{path}: permission is denied.", e)
        : new IOException($"{path}: cannot be opened: {e.Message.Split(LineEnds)[0]}", e);
}
