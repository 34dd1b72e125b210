using DuckDB.NET.Data;
using LinqToDB;

namespace TradeMetrics.Storage;

/// <summary>Trade data in one DuckDB file, or in memory: files go in, rows for queries come out, and every vintage stays.</summary>
/// <remarks>
/// <para>
/// Several threads may read at a time, also while one imports: a query sees the store as it was when the query began. Imports wait for each other.
/// One process may have a file open for writing, or several for reading.
/// </para>
/// <para>
/// The rows of a store are in one currency, and no flow is in it twice: a file that states again what another dataset holds is refused, and a revision of a
/// dataset replaces it period by period. What was replaced stays and can be asked for by day.
/// </para>
/// </remarks>
public sealed partial class TradeStore : IDisposable
{
    private readonly StoreConnections _connections;
    private readonly SemaphoreSlim _writing = new(1, 1);

    private TradeStore(StoreConnections connections) => _connections = connections;

    /// <summary>Gets the full path of the file; null for a store in memory.</summary>
    public string? Path => _connections.Path;

    /// <summary>Gets whether nothing can be imported.</summary>
    public bool IsReadOnly => _connections.IsReadOnly;

    /// <summary>Opens a store, and makes it where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    /// <exception cref="IOException">The file cannot be opened; another process may have it open.</exception>
    /// <exception cref="InvalidDataException">The file is no DuckDB database, or no store, or a store of another version.</exception>
    public static TradeStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(StoreConnections.Open(System.IO.Path.GetFullPath(path), isReadOnly: false));
    }

    /// <summary>Opens a store that is there, for reading alone. Other processes may read it too.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    /// <exception cref="IOException">The file cannot be opened; another process may have it open for writing.</exception>
    /// <exception cref="InvalidDataException">The file is no DuckDB database, or no store, or a store of another version.</exception>
    public static TradeStore OpenReadOnly(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(StoreConnections.Open(System.IO.Path.GetFullPath(path), isReadOnly: true));
    }

    /// <summary>Makes a store in memory, which is gone when it is disposed.</summary>
    public static TradeStore InMemory() => Open(StoreConnections.InMemory());

    /// <summary>Closes the store. An import that is under way ends first.</summary>
    public void Dispose()
    {
        _writing.Wait();
        _connections.Dispose();
        _writing.Release();
    }

    private static TradeStore Open(StoreConnections connections)
    {
        try
        {
            StoreSchema.Require(connections);
            return new(connections);
        }
        catch
        {
            connections.Dispose();
            throw;
        }
    }

    /// <summary>Makes a query of rows that a piece of SQL gives, with the columns of <see cref="Queries.TradeFlow"/>.</summary>
    private IQueryable<T> Query<T>(string sql)
        where T : class => _connections.NewContext().FromSql<T>(new RawSqlString(sql));
}
