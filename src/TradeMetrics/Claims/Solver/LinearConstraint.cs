namespace TradeMetrics.Claims;

/// <summary>A linear form in numbered unknowns, kept between two bounds; null is no bound.</summary>
internal sealed record LinearConstraint(IReadOnlyList<KeyValuePair<int, Rational>> Terms, Bound? Lower, Bound? Upper);
