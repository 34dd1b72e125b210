using DuckDB.NET.Data;
using LinqToDB;
using MiniExcelLibs;
using TradeMetrics.Queries;
using TradeMetrics.Sources;

namespace TradeMetrics.Storage;

public sealed partial class TradeStore
{
    /// <summary>How many rows a sheet of a workbook has below its heading.</summary>
    private const int LongestSheet = (1 << 20) - 1;

    private static readonly ReadOptions AsItLies = new ReadOptions { Rule = RowRule.Refuse }
        .With(SetAsideReason.MissingValue, RowRule.SetAside).With(SetAsideReason.AggregatePartner, RowRule.Keep).With(SetAsideReason.SelfTrade, RowRule.Keep)
        .With(SetAsideReason.TotalProduct, RowRule.Keep).With(SetAsideReason.OtherProductLevel, RowRule.Keep).With(SetAsideReason.DuplicateKey, RowRule.Keep);

    /// <summary>Returns the rows of a Parquet file where it lies. Nothing is imported.</summary>
    /// <param name="path">
    /// The file, with the columns period, frequency, exporter, importer, reported_by, product and value as numbers and text, which is what <see cref="ExportAsync(string)"/> writes;
    /// or a pattern such as <c>flows/*.parquet</c>. What such files hold twice counts twice.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    /// <exception cref="InvalidDataException">The file is no Parquet file, or a column is missing.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public IQueryable<TradeFlow> FlowsInParquet(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using DuckDBConnection connection = _connections.NewConnection();
        return Query<TradeFlow>(FileFlows.Parquet(connection, path));
    }

    /// <summary>Returns the rows of tables where they lie. Nothing is imported, and nothing is set aside but rows without a value.</summary>
    /// <param name="path">
    /// A file in a format that readers know, above all the plain table of flows, gzipped or not; or a pattern such as <c>flows/*.csv</c>, of which each file is read with its own heading.
    /// Totals stay among what they are totals of, and what the files hold twice counts twice; what would have to be left out for another reason than a missing value, and a second currency, is
    /// an error when the query is enumerated, as is whatever is not understood. The other overload says otherwise.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    /// <exception cref="InvalidDataException">The file is no table, or a column is missing.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public IQueryable<TradeFlow> FlowsInCsv(string path) => FlowsInCsv(path, AsItLies);

    /// <summary>Returns the rows of tables where they lie that a reader with the options keeps. Nothing is imported.</summary>
    /// <param name="path">A file or pattern; see <see cref="FlowsInCsv(string)"/>.</param>
    /// <param name="options">How strictly the files are read. With the default ones these are the rows that an import would keep, and nobody hears of the others: <see cref="TradeReader"/> reports them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    /// <exception cref="InvalidDataException">The file is no table, or a column is missing.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public IQueryable<TradeFlow> FlowsInCsv(string path, ReadOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        using DuckDBConnection connection = _connections.NewConnection();
        var feed = new FileFeed(FileFlows.Matching(connection, path), options);
        feed.RequireTables();
        FeedFunction.Register(connection);
        // The number stays taken, since nobody says when a query will not be enumerated again.
        return Query<TradeFlow>($"SELECT {FlowMapping.Columns} FROM {FeedFunction.Name}({FeedFunction.Add(feed.Open, opened => opened.Stop())})");
    }

    /// <summary>Writes the current rows to a file; see <see cref="ExportAsync(IQueryable{TradeFlow}, string, CancellationToken)"/>.</summary>
    /// <param name="path">The file; its ending says the form: .parquet, .csv or .xlsx.</param>
    public Task ExportAsync(string path) => ExportAsync(Flows, path);

    /// <summary>Writes rows to a file, whole or not at all: Parquet as numbers, CSV as readers read it, or a workbook with a second sheet that says where the rows come from.</summary>
    /// <param name="flows">The rows: <see cref="Flows"/> of this store or what a query made of them.</param>
    /// <param name="path">The file, which is replaced; its ending says the form: .parquet, .csv or .xlsx.</param>
    /// <param name="cancellationToken">Ends the work, of which nothing is left then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    /// <exception cref="ArgumentException">The name has another ending, or the rows are of another source than a store.</exception>
    /// <exception cref="InvalidOperationException">There are more rows than a sheet holds, which is 1,048,575.</exception>
    /// <exception cref="IOException">The file cannot be written, or the rows cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public Task ExportAsync(IQueryable<TradeFlow> flows, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(flows);
        ArgumentException.ThrowIfNullOrEmpty(path);
        Action<DuckDBConnection, string, string> write = System.IO.Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".PARQUET" => WriteParquet,
            ".CSV" => WriteCsv,
            ".XLSX" => WriteWorkbook,
            _ => throw new ArgumentException($"'{path}' is no name for an export; it ends in .parquet, .csv or .xlsx.", nameof(path)),
        };
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)))) throw new DirectoryNotFoundException($"{path}: the folder is not there.");
        string sql = SqlOf(flows);
        return Task.Run(() => Export(sql, path, write, cancellationToken), cancellationToken);
    }

    private static string SqlOf(IQueryable<TradeFlow> flows)
    {
        try
        {
            // A column that is the same in every row would otherwise be left to the client.
            return flows
                .Select(flow => new
                {
                    period = LinqToDB.Sql.AsSql(flow.Period), frequency = LinqToDB.Sql.AsSql(flow.Frequency), exporter = LinqToDB.Sql.AsSql(flow.Exporter), importer = LinqToDB.Sql.AsSql(flow.Importer),
                    reported_by = LinqToDB.Sql.AsSql(flow.ReportedBy), product = LinqToDB.Sql.AsSql(flow.Product), value = LinqToDB.Sql.AsSql(flow.Value),
                })
                .ToSqlQuery(new SqlGenerationOptions { InlineParameters = true }).Sql;
        }
        catch (LinqToDBException e)
        {
            throw new ArgumentException("The rows are not a query on a store that says every column of a flow.", nameof(flows), e);
        }
    }

    // Written beside the file and moved into its place.
    private void Export(string sql, string path, Action<DuckDBConnection, string, string> write, CancellationToken cancellationToken)
    {
        string unfinished = path + ".unfinished";
        try
        {
            using DuckDBConnection connection = _connections.NewConnection();
            using CancellationTokenRegistration stop = cancellationToken.Register(connection.NativeConnection.Interrupt);
            write(connection, sql, unfinished);
            cancellationToken.ThrowIfCancellationRequested();
            File.Move(unfinished, path, overwrite: true);
        }
        catch (DuckDBException e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new IOException($"{path}: cannot be written: {e.Message.Split('\n')[0]}", e);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void WriteParquet(DuckDBConnection connection, string sql, string path) =>
        connection.Execute($"COPY (SELECT * FROM ({sql}) q({FlowMapping.Columns}) ORDER BY ALL) TO {Sql.Quoted(path)} (FORMAT parquet)");

    private static void WriteCsv(DuckDBConnection connection, string sql, string path) =>
        connection.Execute($"COPY ({AsTexts(connection, sql)}) TO {Sql.Quoted(path)} (FORMAT csv, HEADER)");

    private static void WriteWorkbook(DuckDBConnection connection, string sql, string path)
    {
        long rows = connection.Number($"SELECT count(*) FROM ({sql})");
        if (rows > LongestSheet) throw new InvalidOperationException(FormattableString.Invariant($"{path}: {rows:N0} rows do not fit into a sheet, which holds {LongestSheet:N0}; export them as Parquet or CSV, or fewer."));
        using var flows = connection.Read(AsTexts(connection, sql));
        IEnumerable<Dictionary<string, object?>> vintages = StoredVintages.All(connection).Select(v => new Dictionary<string, object?>
        {
            ["vintage"] = v.Id, ["dataset"] = v.Dataset, ["published"] = v.Published?.ToString("uuuu-MM-dd", null), ["file"] = v.File, ["report"] = v.Report.ToString(),
        });
        using FileStream file = File.Create(path);
        file.SaveAs(new Dictionary<string, object> { ["Flows"] = flows, ["Vintages"] = vintages.ToArray() });
    }

    private static string AsTexts(DuckDBConnection connection, string sql) =>
        FileFlows.AsTexts($"SELECT * FROM ({sql}) q({FlowMapping.Columns})", StoredVintages.Currency(connection) ?? "");
}
