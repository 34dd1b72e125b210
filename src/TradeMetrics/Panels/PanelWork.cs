using System.Runtime.ExceptionServices;

namespace TradeMetrics.Panels;

/// <summary>
/// Runs independent pieces of work on some threads. What a piece computes and the order in which it adds depend on its number alone,
/// never on the thread that takes it; that is why results are the same bits on any number of threads.
/// </summary>
internal static class PanelWork
{
    private const int Reports = 100;

    public static void Run(PanelExecution? execution, int pieces, Action<int> piece)
    {
        execution ??= Sequential;
        execution.CancellationToken.ThrowIfCancellationRequested();
        var state = new State(execution, pieces, piece);
        int workers = Math.Min(execution.MaxDegreeOfParallelism, pieces);
        if (workers <= 1)
            state.Work();
        else
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => state.Work());
        state.ThrowIfFailed();
    }

    private static readonly PanelExecution Sequential = new();

    private sealed class State(PanelExecution execution, int pieces, Action<int> piece)
    {
        private readonly Lock _gate = new();
        private int _taken = -1;
        private int _done;
        private int _failedPiece = int.MaxValue;
        private ExceptionDispatchInfo? _failure;

        public void Work()
        {
            while (Volatile.Read(ref _failure) is null)
            {
                int number = Interlocked.Increment(ref _taken);
                if (number >= pieces) return;
                try
                {
                    execution.CancellationToken.ThrowIfCancellationRequested();
                    piece(number);
                    ReportDone();
                }
                catch (Exception exception) // Handed to the caller's thread, whole.
                {
                    Fail(number, exception);
                }
            }
        }

        public void ThrowIfFailed() => _failure?.Throw();

        // Pieces are taken in order, so every piece before a failing one was taken too and is still finished: of several
        // failures the first is the same whatever the threads did.
        private void Fail(int number, Exception exception)
        {
            lock (_gate)
            {
                if (number > _failedPiece) return;
                _failedPiece = number;
                _failure = ExceptionDispatchInfo.Capture(exception);
            }
        }

        private void ReportDone()
        {
            if (execution.Progress is not { } progress) return;
            lock (_gate)
            {
                long before = (long)_done * Reports / pieces, now = (long)++_done * Reports / pieces;
                if (now > before) progress.Report((double)_done / pieces);
            }
        }
    }
}
