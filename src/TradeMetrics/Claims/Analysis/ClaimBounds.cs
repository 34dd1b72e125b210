namespace TradeMetrics.Claims;

/// <summary>The bounds on an amount or a ratio.</summary>
public sealed class ClaimBounds
{
    internal ClaimBounds(string subject, IReadOnlyList<CombinationBounds> byCombination)
    {
        Subject = subject;
        ByCombination = byCombination;
        Interval = byCombination.Select(b => b.Interval).Aggregate((a, b) => a.Hull(b));
    }

    /// <summary>Gets what is bounded, in words.</summary>
    public string Subject { get; }

    /// <summary>Gets the least interval that holds the bounds under every surviving combination of readings.</summary>
    public ExactInterval Interval { get; }

    /// <summary>Gets the bounds under each surviving combination of readings.</summary>
    public IReadOnlyList<CombinationBounds> ByCombination { get; }

    /// <summary>Returns the subject and the interval.</summary>
    public override string ToString() => $"{Subject} in {Interval}";
}
