namespace TradeMetrics.Claims;

/// <summary>The bounds on an amount or a ratio.</summary>
public sealed class ClaimBounds
{
    private readonly Lazy<(IReadOnlyList<CombinationBounds> Bounds, bool Complete)> _byCombination;

    internal ClaimBounds(
        string subject, ExactInterval interval, IReadOnlyList<Claim> lowClaims, IReadOnlyList<Claim> highClaims,
        Func<(IReadOnlyList<CombinationBounds> Bounds, bool Complete)> byCombination)
    {
        Subject = subject;
        Interval = interval;
        LowClaims = lowClaims;
        HighClaims = highClaims;
        _byCombination = new(byCombination);
    }

    /// <summary>Gets what is bounded, in words.</summary>
    public string Subject { get; }

    /// <summary>Gets the least interval that holds the bounds under every surviving combination of readings.</summary>
    public ExactInterval Interval { get; }

    /// <summary>Gets claims that together do not allow less, whatever their readings; none where the bound comes from definitions alone, or is missing.</summary>
    public IReadOnlyList<Claim> LowClaims { get; }

    /// <summary>Gets claims that together do not allow more, whatever their readings.</summary>
    public IReadOnlyList<Claim> HighClaims { get; }

    /// <summary>Gets the bounds under each surviving combination of readings of the claims that hang together with what is bounded.</summary>
    /// <exception cref="InvalidOperationException">A limit was reached, when this is asked for first; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<CombinationBounds> ByCombination => _byCombination.Value.Bounds;

    /// <summary>Gets whether <see cref="ByCombination"/> has all combinations, and not the first so many that the options allow.</summary>
    /// <exception cref="InvalidOperationException">A limit was reached, when this is asked for first; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public bool CombinationsAreComplete => _byCombination.Value.Complete;

    /// <summary>Returns the subject and the interval.</summary>
    public override string ToString() => $"{Subject} in {Interval}";
}
