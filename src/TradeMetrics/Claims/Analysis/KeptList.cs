namespace TradeMetrics.Claims;

/// <summary>An answer that is worked out when it is asked for first, and kept.</summary>
/// <remarks>Unlike Lazy it keeps no exception: where the work is cancelled or reaches a limit nothing is kept, and who asks next begins anew, with a token of his own.</remarks>
internal sealed class KeptList<T>(Turn turn, Func<CancellationToken, (IReadOnlyList<T> Items, bool AreAll)> find)
{
    private Answer? _answer;

    private sealed record Answer(IReadOnlyList<T> Items, bool AreAll);

    internal IReadOnlyList<T> Items(CancellationToken cancellation) => Get(cancellation).Items;

    /// <summary>Whether there are no others.</summary>
    internal bool AreAll(CancellationToken cancellation) => Get(cancellation).AreAll;

    private Answer Get(CancellationToken cancellation) => Volatile.Read(ref _answer) ?? turn.Take(
        () =>
        {
            // Someone else may have worked it out while this one waited.
            if (_answer is { } known) return known;
            (IReadOnlyList<T> items, bool areAll) = find(cancellation);
            return _answer = new(items, areAll);
        },
        cancellation);
}
