using System.Globalization;

namespace TradeMetrics.Panels;

/// <summary>Says on how many threads a panel is worked on, what stops it and who hears how far it is.</summary>
/// <remarks>
/// The result is the same to the last bit on any number of threads. The library does not ask the machine how many cores it has:
/// pass <c>Environment.ProcessorCount</c> to use them all. A new instance, like no instance, means one thread.
/// </remarks>
public sealed record PanelExecution
{
    /// <summary>Gets how many threads work at most, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxDegreeOfParallelism), value, "At least one thread works.");
    } = 1;

    /// <summary>Gets what stops the work. It is looked at between pieces of well under a second, and the work then ends with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Gets who hears which share of the work is done: rising numbers up to 1, about a hundred of them, from whichever thread did the work. Work in several parts, as of columns that are not in order, begins anew for each.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>Returns the number of threads as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"on up to {MaxDegreeOfParallelism} threads");
}
