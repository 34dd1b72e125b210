namespace TradeMetrics.Claims;

/// <summary>A linear form in numbered unknowns, kept between two bounds; null is no bound.</summary>
internal sealed record LinearConstraint(IReadOnlyList<KeyValuePair<int, Rational>> Terms, Bound? Lower, Bound? Upper)
{
    /// <summary>The same with each unknown once, in order, and the first factor 1, so that multiples of one form are alike.</summary>
    internal LinearConstraint Normalized()
    {
        KeyValuePair<int, Rational>[] terms = [.. Terms.GroupBy(t => t.Key)
            .Select(g => KeyValuePair.Create(g.Key, g.Aggregate(default(Rational), (sum, t) => sum + t.Value)))
            .Where(t => !t.Value.IsZero).OrderBy(t => t.Key)];
        if (terms.Length == 0) return new(terms, Lower, Upper);
        Rational lead = terms[0].Value;
        if (lead == Rational.One) return new(terms, Lower, Upper);
        for (int i = 0; i < terms.Length; i++) terms[i] = new(terms[i].Key, terms[i].Value / lead);
        Bound? lower = Lower is { } low ? (Rational.One / lead) * low : null;
        Bound? upper = Upper is { } high ? (Rational.One / lead) * high : null;
        return lead.Sign > 0 ? new(terms, lower, upper) : new(terms, upper, lower);
    }

    /// <summary>What tells one form from another, of a constraint that is normalized.</summary>
    internal string FormKey() => string.Join(' ', Terms.Select(t => $"{t.Value}*{t.Key}"));

    /// <summary>What every reading of a claim demands: of each form that all of them bound, the loosest bounds.</summary>
    /// <remarks>Where it contradicts other claims, so does every reading; and where it is one of the readings, that reading allows all that the others do.</remarks>
    internal static IReadOnlyList<LinearConstraint> CommonTo(IReadOnlyList<IReadOnlyList<LinearConstraint>> readings)
    {
        if (readings.Count == 1) return readings[0];
        Dictionary<string, LinearConstraint> common = Tightest(readings[0]);
        foreach (IReadOnlyList<LinearConstraint> reading in readings.Skip(1))
        {
            Dictionary<string, LinearConstraint> next = Tightest(reading);
            foreach ((string form, LinearConstraint known) in common.ToArray())
            {
                if (!next.TryGetValue(form, out LinearConstraint? other)) common.Remove(form);
                else common[form] = known with { Lower = Least(known.Lower, other.Lower), Upper = Greatest(known.Upper, other.Upper) };
            }
        }
        return [.. common.Values.Where(c => c.Lower is not null || c.Upper is not null)];
    }

    private static Dictionary<string, LinearConstraint> Tightest(IReadOnlyList<LinearConstraint> reading)
    {
        var tightest = new Dictionary<string, LinearConstraint>();
        foreach (LinearConstraint constraint in reading.Select(c => c.Normalized()))
        {
            string form = constraint.FormKey();
            tightest[form] = !tightest.TryGetValue(form, out LinearConstraint? known) ? constraint : constraint with
            {
                Lower = known.Lower is null ? constraint.Lower : constraint.Lower is null ? known.Lower : Greatest(known.Lower, constraint.Lower),
                Upper = known.Upper is null ? constraint.Upper : constraint.Upper is null ? known.Upper : Least(known.Upper, constraint.Upper),
            };
        }
        return tightest;
    }

    private static Bound? Least(Bound? one, Bound? other) => one is { } a && other is { } b ? a < b ? a : b : null;

    private static Bound? Greatest(Bound? one, Bound? other) => one is { } a && other is { } b ? a > b ? a : b : null;
}
