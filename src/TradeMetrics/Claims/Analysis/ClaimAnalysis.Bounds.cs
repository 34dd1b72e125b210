namespace TradeMetrics.Claims;

public sealed partial class ClaimAnalysis
{
    /// <summary>Returns the tightest bounds on an amount, a sum or a difference, under each surviving combination of readings and under any.</summary>
    /// <param name="form">What is to be bounded.</param>
    /// <returns>The bounds: no point between the ends is excluded, and none outside is possible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">No claim speaks of a quantity in it.</exception>
    /// <exception cref="InvalidOperationException">The set is contradictory, so that there is nothing to bound; or a limit was reached.</exception>
    public ClaimBounds Bounds(LinearForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        RequireConsistent();
        KeyValuePair<int, Rational>[] terms = Numbered(form);
        _system.Restart();
        return new(form.ToString(), [.. _combinations.Select(c => Between(_system, terms, c))]);
    }

    /// <summary>Returns the tightest bounds on the ratio of two forms: a share, a coverage ratio, growth as a multiple.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by; only points where it is positive count.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    /// <exception cref="ArgumentException">No claim speaks of a quantity in a form.</exception>
    /// <exception cref="InvalidOperationException">The set is contradictory, or the denominator cannot be positive under any reading; or a limit was reached.</exception>
    public ClaimBounds RatioBounds(LinearForm numerator, LinearForm denominator)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        RequireConsistent();
        KeyValuePair<int, Rational>[] terms = Numbered(numerator);
        LinearSystem shares = LinearSystem.Homogenize(_unknowns.Count, Numbered(denominator), _facts, _readings, _options.MaxSteps);
        CombinationBounds[] bounds = [.. _combinations.Where(c => shares.Conflict(_all, c, _cancellation) is null).Select(c => Between(shares, terms, c))];
        return bounds.Length > 0
            ? new($"({numerator}) ÷ ({denominator})", bounds)
            : throw new InvalidOperationException($"'{denominator}' cannot be positive, so nothing can be divided by it.");
    }

    private CombinationBounds Between(LinearSystem system, KeyValuePair<int, Rational>[] terms, int[] combination)
    {
        Simplex.Optimum high = system.Maximum(terms, _all, combination, _cancellation);
        Simplex.Optimum low = system.Maximum(Negated(terms), _all, combination, _cancellation);
        return new(Combination(combination), Interval(low, high), ClaimsOf(low.Claims), ClaimsOf(high.Claims));
    }

    /// <summary>The interval between a maximum and the negated maximum of the negated form.</summary>
    private static ExactInterval Interval(Simplex.Optimum low, Simplex.Optimum high) => new(
        low.At is { } l ? -l.Value : null, high.At is { } h ? h.Value : null,
        low.At is { Delta.IsZero: false }, high.At is { Delta.IsZero: false });

    private static KeyValuePair<int, Rational>[] Negated(KeyValuePair<int, Rational>[] terms) =>
        Array.ConvertAll(terms, t => KeyValuePair.Create(t.Key, -t.Value));

    private void RequireConsistent()
    {
        if (Verdict == ClaimVerdict.Contradictory)
            throw new InvalidOperationException("The claims contradict each other, so no amount satisfies them; see the conflicts.");
    }
}
