using System.Runtime.ExceptionServices;
using TradeMetrics.Panels;

namespace TradeMetrics.Sources;

/// <summary>
/// Reads a table on several threads: blocks of lines are taken and understood by whoever is free, and their rows go on in the order of the file, passed by whoever brings the block that is next.
/// </summary>
/// <remarks>What comes out, to the last bit and to the line of the first error, is what one thread gives.</remarks>
internal sealed class ParallelReading(CsvSource source, RowSieve sieve, ITradeRecordSink sink, PanelExecution execution)
{
    // So many blocks may wait for one before them, so that nobody waits for a slow one and memory stays bounded.
    private const int WaitingPerThread = 2;

    private readonly ReadProgress _progress = new(source, execution.Progress);
    private readonly Lock _blocks = new();
    private readonly object _gate = new();
    private readonly Dictionary<long, Block> _waiting = [];
    private readonly Stack<Block> _free = [];
    private readonly PanelSink? _panel = sink as PanelSink;
    private long _taken, _turn;
    private bool _isPassing, _isStopped;

    public void Run()
    {
        CsvSource[] forks = [.. Enumerable.Range(1, execution.MaxDegreeOfParallelism - 1).Select(_ => source.Fork())];
        // The first block was read with the heading.
        _taken = 1;
        Task others = Task.WhenAll(forks.Select(fork => Task.Run(() => Work(fork, hasBlock: false), CancellationToken.None)));
        try
        {
            Work(source, hasBlock: true);
        }
        finally
        {
            // Only one thread can fail: the one that passes rows on.
            others.GetAwaiter().GetResult();
            foreach (CsvSource fork in forks) source.Join(fork);
        }
        _progress.End();
    }

    private void Work(CsvSource mine, bool hasBlock)
    {
        long turn = 0;
        try
        {
            while (hasBlock || TakeBlock(mine, out turn))
            {
                hasBlock = false;
                if (!HandOver(turn, Understand(mine))) return;
            }
        }
        catch
        {
            lock (_gate) Stop();
            throw;
        }
    }

    // A block that cannot be read takes its turn too.
    private bool TakeBlock(CsvSource mine, out long turn)
    {
        ExceptionDispatchInfo? broken;
        lock (_blocks)
        {
            turn = _taken++;
            try
            {
                return mine.TakeBlock();
            }
            catch (Exception e) when (e is FormatException or InvalidDataException or IOException)
            {
                broken = ExceptionDispatchInfo.Capture(e);
            }
        }
        HandOver(turn, new Block { Broken = broken });
        return false;
    }

    private Block Understand(CsvSource mine)
    {
        Block? block;
        lock (_gate) _free.TryPop(out block);
        block ??= new();
        block.Count = 0;
        try
        {
            // Only a panel takes plain rows together; all else takes records.
            if (_panel is not null && mine.TakePlain(block.Plain))
            {
                mine.Take(ref block.Next);
                block.Add();
            }
            while (mine.NextInBlock(ref block.Next)) block.Add();
        }
        catch (FormatException e)
        {
            // What is wrong before it, in this block or one that another thread has, is to be said first.
            block.Broken = ExceptionDispatchInfo.Capture(e);
        }
        return block;
    }

    // Returns whether to go on.
    private bool HandOver(long turn, Block block)
    {
        lock (_gate)
        {
            _waiting.Add(turn, block);
            while (!_isStopped && (_isPassing || turn != _turn) && _waiting.Count >= WaitingPerThread * execution.MaxDegreeOfParallelism) Monitor.Wait(_gate);
            if (_isPassing || _isStopped) return !_isStopped;
            _isPassing = true;
            while (!_isStopped && _waiting.Remove(_turn, out Block? next))
            {
                Monitor.Exit(_gate);
                try
                {
                    Pass(next);
                }
                finally
                {
                    Monitor.Enter(_gate);
                }
                _turn++;
                _free.Push(next);
                Monitor.PulseAll(_gate);
            }
            _isPassing = false;
            return !_isStopped;
        }
    }

    private void Pass(Block block)
    {
        execution.CancellationToken.ThrowIfCancellationRequested();
        PlainRows plain = block.Plain;
        if (plain.Count > 0 && _panel!.Takes(plain) && sieve.KeepsAll(plain)) _panel.AddRange(plain);
        else
        {
            for (int row = 0; row < plain.Count; row++) Pass(plain.RowAt(row));
        }
        foreach (ref readonly Row row in block.Rows) Pass(in row);
        _progress.Step();
        block.Broken?.Throw();
    }

    private void Pass(in Row row)
    {
        if (sieve.Keeps(in row)) sink.Add(in row.Record);
    }

    private void Stop()
    {
        _isStopped = true;
        Monitor.PulseAll(_gate);
    }

    /// <summary>The rows of a block, and what ended them before its end. Its memory goes from block to block.</summary>
    private sealed class Block
    {
        private Row[] _rows = new Row[256];

        /// <summary>The rows that come before all others.</summary>
        public PlainRows Plain { get; } = new();

        public ReadOnlySpan<Row> Rows => _rows.AsSpan(0, Count);

        public int Count { get; set; }

        /// <summary>Where the next row is made, which <see cref="Add"/> then adds.</summary>
        public ref Row Next => ref _rows[Count];

        /// <summary>The first row that is broken.</summary>
        public ExceptionDispatchInfo? Broken { get; set; }

        public void Add()
        {
            Next.Key = RowKey.Of(in Next);
            if (++Count == _rows.Length) Array.Resize(ref _rows, Count * 2);
        }
    }
}
