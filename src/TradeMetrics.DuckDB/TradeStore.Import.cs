using DuckDB.NET.Data;
using TradeMetrics.Sources;

namespace TradeMetrics.Storage;

public sealed partial class TradeStore
{
    /// <summary>Gets the vintages in the order in which they were imported.</summary>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public IReadOnlyList<StoredVintage> Vintages
    {
        get
        {
            using DuckDBConnection connection = _connections.NewConnection();
            return StoredVintages.All(connection);
        }
    }

    /// <summary>Imports a file in the format that is recognised, under its own name, setting aside what would count twice.</summary>
    /// <param name="path">The file; see <see cref="TradeFile.Open(string)"/>.</param>
    /// <returns>What became of every row. The exceptions are those of the overload that takes a reader, and of <see cref="TradeFile.Open(string)"/>.</returns>
    public Task<ImportResult> ImportAsync(string path) => ImportAsync(path, CancellationToken.None);

    /// <summary>Imports a file in the format that is recognised, under its own name, setting aside what would count twice.</summary>
    /// <param name="path">The file; see <see cref="TradeFile.Open(string)"/>.</param>
    /// <param name="cancellationToken">Ends the import, of which nothing is left then.</param>
    /// <returns>What became of every row. The exceptions are those of the overload that takes a reader, and of <see cref="TradeFile.Open(string)"/>.</returns>
    public Task<ImportResult> ImportAsync(string path, CancellationToken cancellationToken) => ImportAsync(path, new ImportOptions(), cancellationToken);

    /// <summary>Imports a file in the format that is recognised, setting aside what would count twice.</summary>
    /// <param name="path">The file; see <see cref="TradeFile.Open(string)"/>.</param>
    /// <param name="options">What the file is a vintage of, and of when.</param>
    /// <param name="cancellationToken">Ends the import, of which nothing is left then.</param>
    /// <returns>What became of every row. The exceptions are those of the overload that takes a reader, and of <see cref="TradeFile.Open(string)"/>.</returns>
    public async Task<ImportResult> ImportAsync(string path, ImportOptions options, CancellationToken cancellationToken)
    {
        using TradeReader reader = TradeFile.Open(path);
        return await ImportAsync(reader, options, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Imports what a reader reads, whole or not at all.</summary>
    /// <param name="reader">The reader, of which nothing was read yet.</param>
    /// <param name="options">What the file is a vintage of, and of when.</param>
    /// <param name="progress">Is told how far the import is, on the thread that reads; null where nobody asks.</param>
    /// <param name="cancellationToken">Ends the import, of which nothing is left then.</param>
    /// <returns>
    /// What became of every row. A file with the same content, read with the same options and of the same day, adds nothing; its bytes are compared by SHA-256.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The store is read-only; or the file is in another currency than the store; or a flow of it stands in another dataset already; or vintages of the
    /// dataset have a day and this one has none, or the other way round.
    /// </exception>
    /// <exception cref="FormatException">A row is broken, or the reader's options refuse it.</exception>
    /// <exception cref="InvalidDataException">The file is cut short or not what it seemed.</exception>
    /// <exception cref="IOException">The file cannot be read, or changes while it is; or the store cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public async Task<ImportResult> ImportAsync(TradeReader reader, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(options);
        if (IsReadOnly) throw new InvalidOperationException($"{_connections.Name}: is open for reading alone, so {reader.Path} cannot be imported.");
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Import(reader, options, progress, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    private ImportResult Import(TradeReader reader, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using DuckDBConnection connection = _connections.NewConnection();
        var import = new VintageImport(connection, _connections.Name, reader, options);
        try
        {
            return import.Run(progress, cancellationToken);
        }
        catch (DuckDBException e)
        {
            throw new IOException($"{_connections.Name}: {reader.Path} cannot be stored: {e.Message.Split('\n')[0]}", e);
        }
    }
}
