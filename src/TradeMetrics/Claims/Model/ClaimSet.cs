namespace TradeMetrics.Claims;

/// <summary>Claims that are to be looked at together, and what holds whatever they say.</summary>
/// <remarks>Make one with <see cref="ClaimSetBuilder"/>, or read it from a <see cref="ClaimDocument"/>. It is immutable.</remarks>
public sealed class ClaimSet
{
    internal ClaimSet(IReadOnlyList<Claim> claims, IReadOnlyList<FormConstraint> facts, IReadOnlyList<LinearForm> asked)
    {
        Claims = claims;
        Facts = facts;
        Asked = asked;
        Quantities = [.. facts.Select(f => f.Form).Concat(claims.SelectMany(c => c.Readings).SelectMany(r => r.Constraints).Select(c => c.Form)).Concat(asked)
            .SelectMany(f => f.Terms).Select(t => t.Key).Distinct()];
    }

    /// <summary>Gets the claims; copies of one origin are one claim.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Gets the quantities that claims, identities and questions speak of.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>Gets the forms whose bounds the author of the set asked for.</summary>
    public IReadOnlyList<LinearForm> Asked { get; }

    internal IReadOnlyList<FormConstraint> Facts { get; }
}
