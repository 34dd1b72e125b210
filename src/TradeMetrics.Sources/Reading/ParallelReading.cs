using System.Runtime.ExceptionServices;
using TradeMetrics.Panels;

namespace TradeMetrics.Sources;

/// <summary>Reads a table on several threads: blocks of lines are taken and understood by whoever is free, and their rows go on in the order of the file.</summary>
/// <remarks>What comes out, to the last bit and to the line of the first error, is what one thread gives.</remarks>
internal sealed class ParallelReading(CsvSource source, RowSieve sieve, ITradeRecordSink sink, PanelExecution execution)
{
    private readonly ReadProgress _progress = new(source, execution.Progress);
    private readonly object _turns = new();
    private readonly Lock _blocks = new();
    private long _taken, _turn;
    private bool _isStopped;

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
            // Only one thread at a time can fail: the one whose turn it is.
            others.GetAwaiter().GetResult();
            foreach (CsvSource fork in forks) source.Join(fork);
        }
        _progress.End();
    }

    private void Work(CsvSource mine, bool hasBlock)
    {
        var rows = new Row[256];
        long turn = 0;
        try
        {
            while (hasBlock || TakeBlock(mine, out turn))
            {
                hasBlock = false;
                int count = 0;
                ExceptionDispatchInfo? broken = null;
                try
                {
                    while (mine.NextInBlock(ref rows[count]))
                    {
                        if (++count == rows.Length) Array.Resize(ref rows, rows.Length * 2);
                    }
                }
                catch (FormatException e)
                {
                    // What is wrong before it, in this block or one that another thread has, is to be said first.
                    broken = ExceptionDispatchInfo.Capture(e);
                }
                if (!WaitFor(turn)) return;
                Pass(rows.AsSpan(0, count));
                broken?.Throw();
                EndTurn();
            }
        }
        catch
        {
            Stop();
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
        if (WaitFor(turn)) broken.Throw();
        return false;
    }

    private void Pass(ReadOnlySpan<Row> rows)
    {
        execution.CancellationToken.ThrowIfCancellationRequested();
        foreach (ref readonly Row row in rows)
        {
            if (sieve.Keeps(in row)) sink.Add(in row.Record);
        }
        _progress.Step();
    }

    private bool WaitFor(long turn)
    {
        lock (_turns)
        {
            while (_turn != turn && !_isStopped) Monitor.Wait(_turns);
            return !_isStopped;
        }
    }

    private void EndTurn()
    {
        lock (_turns)
        {
            _turn++;
            Monitor.PulseAll(_turns);
        }
    }

    private void Stop()
    {
        lock (_turns)
        {
            _isStopped = true;
            Monitor.PulseAll(_turns);
        }
    }
}
