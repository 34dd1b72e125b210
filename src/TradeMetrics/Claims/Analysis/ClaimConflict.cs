namespace TradeMetrics.Claims;

/// <summary>A minimal set of claims that cannot all be true.</summary>
public sealed class ClaimConflict
{
    internal ClaimConflict(IReadOnlyList<Claim> claims) => Claims = claims;

    /// <summary>Gets the claims. Without any one of them the others can be true.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Gets how little trust must be given up to resolve the conflict: the least weight of a claim in it.</summary>
    public Rational LeastTrust => Claims.Min(c => c.Weight);

    /// <summary>Returns the ids of the claims.</summary>
    public override string ToString() => string.Join(", ", Claims.Select(c => c.Id));
}
