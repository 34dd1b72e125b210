using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text;
using DuckDB.NET.Data;
using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Storage;

/// <summary>The import of one file in one transaction.</summary>
internal sealed class VintageImport(DuckDBConnection connection, string store, TradeReader reader, ImportOptions options)
{
    private readonly string _dataset = options.Dataset ?? Path.GetFileName(reader.Path);

    public ImportResult Run(IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        (long, DateTime) seen = State();
        string content = ContentHash(), how = HowItIsRead();
        using DuckDBTransaction transaction = connection.BeginTransaction();
        if (StoredVintages.Find(connection, content, how, options.Published) is { } present) return new(present, wasPresent: true);
        RequireDaysAlike();
        int id = (int)connection.Number("SELECT coalesce(max(id), 0) + 1 FROM vintages");
        using var feed = new RecordFeed(
            "the store is in {0}; sums need one currency, so import it into a store of its own", StoredVintages.Currency(connection), progress is null ? null : rows => progress.Report(new(reader.Progress, rows)))
        {
            File = reader.Path,
        };
        ReadReport report = Insert(feed, id, cancellationToken);
        if (State() != seen) throw new IOException($"{reader.Path}: the file changed while it was read; import it again.");
        var vintage = new StoredVintage(id, _dataset, options.Published, Path.GetFileName(reader.Path), feed.Rows == 0 ? null : feed.Currency, report);
        StoredVintages.Add(connection, vintage, content, how);
        var succession = new Succession(connection, vintage);
        succession.AddCoverage(feed.Coverage);
        succession.RequireNoFlowTwice(reader.Path, store);
        succession.Replace();
        cancellationToken.ThrowIfCancellationRequested();
        transaction.Commit();
        progress?.Report(new(1, feed.Rows));
        return new(vintage, wasPresent: false);
    }

    // The reader fills blocks on one thread while DuckDB takes them on others; where either fails, the other ends.
    private ReadReport Insert(RecordFeed feed, int id, CancellationToken cancellationToken)
    {
        long number = FeedFunction.Add(() => feed, _ => { });
        FeedFunction.Register(connection);
        Task<ReadReport> reading = Task.Run(() => Read(feed, cancellationToken), CancellationToken.None);
        try
        {
            connection.Execute($"INSERT INTO flows SELECT *, {id} FROM {FeedFunction.Name}({number})");
        }
        catch (DuckDBException)
        {
            feed.Stop();
            // If reading failed, that is the reason; an end that was asked for is none.
            if (reading.ContinueWith(ended => ended.Exception?.InnerException, TaskScheduler.Default).Result is { } reason && !feed.IsStopped(reason)) ExceptionDispatchInfo.Throw(reason);
            throw;
        }
        finally
        {
            FeedFunction.Remove(number);
        }
        return reading.Result;
    }

    private ReadReport Read(RecordFeed feed, CancellationToken cancellationToken)
    {
        try
        {
            ReadReport report = reader.ReadInto(feed, new PanelExecution { CancellationToken = cancellationToken });
            feed.Complete();
            return report;
        }
        catch (Exception e)
        {
            feed.Fail(e);
            throw;
        }
    }

    private void RequireDaysAlike()
    {
        if (connection.Number("SELECT count(*) FROM vintages WHERE dataset = ? AND (published IS NULL) <> ?", _dataset, options.Published is null) == 0) return;
        throw new InvalidOperationException(options.Published is { } day
            ? $"{reader.Path}: is of {day:uuuu-MM-dd}, and vintages of '{_dataset}' in {store} have no day; all of them have one or none has."
            : $"{reader.Path}: has no day of publication, and vintages of '{_dataset}' in {store} have one; say of which day it is.");
    }

    private (long Length, DateTime Written) State() => (new FileInfo(reader.Path).Length, File.GetLastWriteTimeUtc(reader.Path));

    private string ContentHash()
    {
        using FileStream file = File.OpenRead(reader.Path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    // What decides which rows a file gives, in short.
    private string HowItIsRead()
    {
        ReadOptions how = reader.Options;
        IEnumerable<string> economies = how.EconomyCodes?.Codes.Select(code => how.EconomyCodes.TryFind(code, out Economy economy) ? $"{code}={economy.NumericCode}" : $"{code}") ?? [];
        string text = string.Create(
            CultureInfo.InvariantCulture,
            $"{reader.Format};{how.ProductLevel};{how.ReportedBy};{how.OtherAsiaIsTaiwan};{string.Join(' ', Enum.GetValues<SetAsideReason>().Select(how.RuleOf))};{string.Join(' ', economies)};{(how.ProductCodes is { } products ? string.Join(' ', products.Codes) : "all")}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
