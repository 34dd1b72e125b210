using System.Runtime.CompilerServices;
using TradeMetrics.Panels;

namespace TradeMetrics.Sources;

/// <summary>Reads the flows of one file, once.</summary>
/// <remarks>Not for several threads at a time. <see cref="TradeFile.Open(string, ReadOptions)"/> makes one.</remarks>
public sealed class TradeReader : IDisposable
{
    private const int Batch = 1024;
    private readonly RowSource _source;
    private readonly RowSieve _sieve;

    internal TradeReader(RowSource source, ReadOptions options)
    {
        _source = source;
        Options = options;
        _sieve = new RowSieve(source, options);
    }

    /// <summary>Gets the path of the file, as it was given.</summary>
    public string Path => _source.Path;

    /// <summary>Gets how strictly it is read.</summary>
    public ReadOptions Options { get; }

    /// <summary>Gets the format.</summary>
    public TradeFormat Format => _source.Format;

    /// <summary>Gets which share of the file was read, from 0 to 1.</summary>
    public double Progress => _source.Progress;

    /// <summary>Gets what became of the rows that were read so far.</summary>
    public ReadReport Report => _sieve.Report();

    /// <summary>Reads every record into a sink, as fast as one thread goes.</summary>
    /// <param name="sink">Takes the records.</param>
    /// <returns>What became of every row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sink"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The file was read before.</exception>
    /// <exception cref="FormatException">A row is broken, or the options refuse it. The message says where it is and what was expected.</exception>
    /// <exception cref="InvalidDataException">The file is cut short or not what it seemed.</exception>
    public ReadReport ReadInto(ITradeRecordSink sink) => ReadInto(sink, new PanelExecution());

    /// <summary>Reads every record into a sink, and tables on several threads.</summary>
    /// <param name="sink">Takes the records, in the order of the file, from one thread at a time.</param>
    /// <param name="execution">On how many threads, what stops the work, and who hears of it. JSON is read on one.</param>
    /// <returns>What became of every row; it and the records are the same on any number of threads, and so is the first error.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The file was read before.</exception>
    /// <exception cref="FormatException">A row is broken, or the options refuse it. The message says where it is and what was expected.</exception>
    /// <exception cref="InvalidDataException">The file is cut short or not what it seemed.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public ReadReport ReadInto(ITradeRecordSink sink, PanelExecution execution)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(execution);
        _sieve.Start();
        if (_source is CsvSource table)
        {
            new ParallelReading(table, _sieve, sink, execution).Run();
            return Report;
        }
        var progress = new ReadProgress(_source, execution.Progress);
        Row row = default;
        while (_sieve.Next(ref row, execution.CancellationToken, progress)) sink.Add(in row.Record);
        progress.End();
        return Report;
    }

    /// <summary>Reads the file into a panel on one thread.</summary>
    /// <param name="builder">Takes the rows; several files can go into one.</param>
    /// <returns>What became of every row.</returns>
    /// <remarks>A panel takes one side, one currency, and years or months: see <see cref="ReadOptions.ReportedBy"/>. Its own options rule over what the reader kept.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The file was read before, the panel was built before, or there are more products than a panel can hold.</exception>
    /// <exception cref="FormatException">A row is broken, or the options refuse it, or it does not fit into a panel with those before.</exception>
    /// <exception cref="InvalidDataException">The file is cut short or not what it seemed.</exception>
    public ReadReport ReadInto(TradePanelBuilder builder) => ReadInto(builder, new PanelExecution());

    /// <summary>Reads the file into a panel.</summary>
    /// <param name="builder">Takes the rows; several files can go into one. After an error it holds the rows before it.</param>
    /// <param name="execution">On how many threads, what stops the work, and who hears of it. The panel is the same to the last bit on any number of threads.</param>
    /// <returns>What became of every row.</returns>
    /// <remarks>A panel takes one side, one currency, and years or months: see <see cref="ReadOptions.ReportedBy"/>. Its own options rule over what the reader kept.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The file was read before, the panel was built before, or there are more products than a panel can hold.</exception>
    /// <exception cref="FormatException">A row is broken, or the options refuse it, or it does not fit into a panel with those before.</exception>
    /// <exception cref="InvalidDataException">The file is cut short or not what it seemed.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public ReadReport ReadInto(TradePanelBuilder builder, PanelExecution execution)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return ReadInto(new PanelSink(builder, _source.Path), execution);
    }

    /// <summary>Reads the records one by one.</summary>
    /// <returns>The records, in the order of the file. The exceptions are those of <see cref="ReadInto(ITradeRecordSink, PanelExecution)"/>.</returns>
    public IEnumerable<TradeRecord> Read()
    {
        _sieve.Start();
        Row row = default;
        while (_sieve.Next(ref row, CancellationToken.None)) yield return row.Record;
    }

    /// <summary>Reads the records without holding up the calling thread.</summary>
    /// <param name="cancellationToken">Ends reading.</param>
    /// <returns>The records, in the order of the file. The exceptions are those of <see cref="ReadInto(ITradeRecordSink, PanelExecution)"/>.</returns>
    public async IAsyncEnumerable<TradeRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _sieve.Start();
        var batch = new TradeRecord[Batch];
        while (true)
        {
            int count = await Task.Run(() => Fill(batch, cancellationToken), cancellationToken).ConfigureAwait(false);
            for (int i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return batch[i];
            }
            if (count < batch.Length) yield break;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _source.Dispose();

    private int Fill(TradeRecord[] batch, CancellationToken cancellationToken)
    {
        Row row = default;
        int count = 0;
        while (count < batch.Length && _sieve.Next(ref row, cancellationToken)) batch[count++] = row.Record;
        return count;
    }
}
