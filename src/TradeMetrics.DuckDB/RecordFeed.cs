using System.Collections.Concurrent;
using System.Globalization;
using TradeMetrics.Sources;

namespace TradeMetrics.Storage;

/// <summary>Hands the records of a reader on one thread to the threads of DuckDB, in blocks, of which there are so many and no more.</summary>
internal sealed class RecordFeed : ITradeRecordSink, IDisposable
{
    private const int Blocks = 64;

    // ISO 4217 for none; so readers mark what states none.
    private const string NoCurrency = "XXX";

    private readonly BlockingCollection<RecordBlock> _full = new(Blocks), _empty = new(Blocks);
    private readonly CancellationTokenSource _stop = new();
    private readonly HashSet<(int Period, Frequency Frequency, ReportedBy ReportedBy)> _coverage = [];
    private readonly string _otherCurrency;
    private readonly Action<long>? _onBlock;
    private RecordBlock _block;
    private (int, Frequency, ReportedBy) _last;
    private long _rows;
    private volatile Exception? _failure;

    /// <summary>Makes a feed.</summary>
    /// <param name="otherCurrency">What is said of a row of another currency than {0}.</param>
    /// <param name="currency">The one currency, where it is known.</param>
    /// <param name="onBlock">Hears how many rows came.</param>
    public RecordFeed(string otherCurrency, string? currency, Action<long>? onBlock)
    {
        (_otherCurrency, Currency, _onBlock) = (otherCurrency, currency, onBlock);
        for (int i = 0; i < Blocks; i++) _empty.Add(new RecordBlock());
        _block = _empty.Take();
    }

    /// <summary>The file that is read.</summary>
    public string File { get; set; } = "";

    /// <summary>The one currency of the rows; null as long as there is none.</summary>
    public string? Currency { get; private set; }

    public long Rows => _rows;

    /// <summary>Which periods came, of which length and by which side.</summary>
    public IReadOnlyCollection<(int Period, Frequency Frequency, ReportedBy ReportedBy)> Coverage => _coverage;

    public void Add(in TradeRecord record)
    {
        if (!ReferenceEquals(record.Currency, Currency)) RequireCurrency(in record);
        (int, Frequency, ReportedBy) key = (record.Period, record.Frequency, record.ReportedBy);
        if (key != _last || _rows == 0) _coverage.Add(_last = key);
        _rows++;
        _block.Add(in record);
        if (!_block.IsFull) return;
        _full.Add(_block, _stop.Token);
        _onBlock?.Invoke(_rows);
        _block = _empty.Take(_stop.Token);
    }

    /// <summary>Says that there is no more to come.</summary>
    public void Complete()
    {
        if (_block.Count > 0) _full.Add(_block, _stop.Token);
        _full.CompleteAdding();
    }

    /// <summary>Says that reading failed, so that what was inserted is given up.</summary>
    public void Fail(Exception failure)
    {
        _failure = failure;
        _full.CompleteAdding();
    }

    /// <summary>Says that nobody takes blocks any more, so that reading ends.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>Whether an exception only says that <see cref="Stop"/> was called.</summary>
    public bool IsStopped(Exception e) => e is OperationCanceledException stopped && stopped.CancellationToken == _stop.Token;

    /// <summary>Takes the next block, and waits for it; null at the end.</summary>
    /// <exception cref="InvalidOperationException">Reading failed.</exception>
    public RecordBlock? Take()
    {
        if (_full.TryTake(out RecordBlock? block, Timeout.Infinite)) return block;
        return _failure is null ? null : throw new InvalidOperationException(_failure.Message, _failure);
    }

    public void GiveBack(RecordBlock block)
    {
        block.Clear();
        _empty.Add(block);
    }

    public void Dispose()
    {
        _full.Dispose();
        _empty.Dispose();
        _stop.Dispose();
    }

    private static string In(string currency) => currency == NoCurrency ? "no currency that its file states" : currency;

    private void RequireCurrency(in TradeRecord record)
    {
        Currency ??= record.Currency;
        if (record.Currency != Currency)
        {
            string other = string.Format(CultureInfo.InvariantCulture, _otherCurrency, In(Currency));
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{File}, line {record.Line}: the row {record} is in {In(record.Currency)}, and {other}."));
        }
        // The same text as another instance is compared no more.
        Currency = record.Currency;
    }
}
