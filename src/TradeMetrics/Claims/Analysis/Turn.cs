namespace TradeMetrics.Claims;

/// <summary>Lets one question at a time have the solver, since that remembers where it stopped, and counts its steps anew for each.</summary>
internal sealed class Turn(Effort effort)
{
    // How long a caller who waits for others takes to see that it is cancelled.
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    private readonly Lock _taken = new();

    internal T Take<T>(Func<T> answer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        while (!_taken.TryEnter(Glance)) cancellation.ThrowIfCancellationRequested();
        try
        {
            effort.Restart();
            return answer();
        }
        finally
        {
            _taken.Exit();
        }
    }
}
