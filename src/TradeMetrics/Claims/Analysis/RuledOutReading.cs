namespace TradeMetrics.Claims;

/// <summary>A reading that the other claims do not allow.</summary>
public sealed class RuledOutReading
{
    internal RuledOutReading(Claim claim, ClaimReading reading, IReadOnlyList<Claim> by)
    {
        Claim = claim;
        Reading = reading;
        By = by;
    }

    /// <summary>Gets the claim.</summary>
    public Claim Claim { get; }

    /// <summary>Gets the reading of it that is ruled out.</summary>
    public ClaimReading Reading { get; }

    /// <summary>Gets the claims that rule it out: a minimal set.</summary>
    public IReadOnlyList<Claim> By { get; }

    /// <summary>Returns the reading and what rules it out.</summary>
    public override string ToString() => $"{Claim.Id} as {Reading.Name}, by {string.Join(", ", By.Select(c => c.Id))}";
}
