using System.Runtime.CompilerServices;

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

    /// <summary>Reads every record into a sink, as fast as it goes.</summary>
    /// <param name="sink">Takes the records.</param>
    /// <param name="cancellationToken">Ends reading between two rows.</param>
    /// <returns>What became of every row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sink"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The file was read before.</exception>
    /// <exception cref="FormatException">A row is broken, or the options refuse it. The message says where it is and what was expected.</exception>
    /// <exception cref="InvalidDataException">The file is cut short or not what it seemed.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public ReadReport ReadInto(ITradeRecordSink sink, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        _sieve.Start();
        Row row = default;
        while (_sieve.Next(ref row, cancellationToken)) sink.Add(in row.Record);
        return Report;
    }

    /// <summary>Reads the records one by one.</summary>
    /// <returns>The records, in the order of the file. The exceptions are those of <see cref="ReadInto"/>.</returns>
    public IEnumerable<TradeRecord> Read()
    {
        _sieve.Start();
        Row row = default;
        while (_sieve.Next(ref row, CancellationToken.None)) yield return row.Record;
    }

    /// <summary>Reads the records without holding up the calling thread.</summary>
    /// <param name="cancellationToken">Ends reading.</param>
    /// <returns>The records, in the order of the file. The exceptions are those of <see cref="ReadInto"/>.</returns>
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
