namespace TradeMetrics.Claims;

public sealed partial class ClaimAnalysis
{
    /// <summary>Returns the tightest bounds on an amount, a sum or a difference, under each surviving combination of readings and under any.</summary>
    /// <param name="form">What is to be bounded.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The bounds: no point between the ends is excluded, and none outside is possible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">No claim speaks of a quantity in it.</exception>
    /// <exception cref="InvalidOperationException">The set is contradictory, so that there is nothing to bound; or a limit was reached.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ClaimBounds Bounds(LinearForm form, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        RequireConsistent();
        KeyValuePair<int, Rational>[] terms = Numbered(form);
        return _turn.Take(
            () =>
            {
                ClaimGroup group = _groups.Of(terms.Select(t => t.Key));
                return Between(form.ToString(), form.IsDay, group, group.System, group.Numbered(terms), cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Returns the tightest bounds on the ratio of two forms: a share, a coverage ratio, growth as a multiple.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by; only points where it is positive count.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    /// <exception cref="ArgumentException">No claim speaks of a quantity in a form.</exception>
    /// <exception cref="InvalidOperationException">The set is contradictory, or the denominator cannot be positive under any reading; or a limit was reached.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ClaimBounds RatioBounds(LinearForm numerator, LinearForm denominator, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        RequireConsistent();
        KeyValuePair<int, Rational>[] above = Numbered(numerator), below = Numbered(denominator);
        return _turn.Take(
            () =>
            {
                ClaimGroup group = _groups.Of(above.Concat(below).Select(t => t.Key));
                LinearSystem shares = group.SharesOf(group.Numbered(below));
                return shares.Conflict(group.All, cancellationToken) is null
                    ? Between($"({numerator}) ÷ ({denominator})", isDay: false, group, shares, group.Numbered(above), cancellationToken)
                    : throw new InvalidOperationException($"'{denominator}' cannot be positive, so nothing can be divided by it.");
            },
            cancellationToken);
    }

    private ClaimBounds Between(string subject, bool isDay, ClaimGroup group, LinearSystem system, KeyValuePair<int, Rational>[] terms, CancellationToken cancellation)
    {
        Simplex.Optimum high = system.Maximum(terms, group.All, cancellation);
        Simplex.Optimum low = system.Maximum(Negated(terms), group.All, cancellation);
        return new(
            subject, Interval(low, high), isDay, [.. ClaimsOf(group, low.Claims)], [.. ClaimsOf(group, high.Claims)],
            new(_turn, later => ByCombination(isDay, group, system, terms, later)));
    }

    private (IReadOnlyList<CombinationBounds> Bounds, bool Complete) ByCombination(bool isDay, ClaimGroup group, LinearSystem system, KeyValuePair<int, Rational>[] terms, CancellationToken cancellation)
    {
        // Under some readings a denominator may not be positive.
        int[][] combinations = [.. CombinationsOf(group, cancellation).Where(c => system.Conflict(group.All, c, cancellation) is null).Take(OneMore)];
        return (
            [.. combinations.Take(_options.MaxCombinations).Select(c =>
            {
                Simplex.Optimum high = system.Maximum(terms, group.All, c, cancellation);
                Simplex.Optimum low = system.Maximum(Negated(terms), group.All, c, cancellation);
                return new CombinationBounds(Combination(group, c), Interval(low, high), isDay, [.. ClaimsOf(group, low.Claims)], [.. ClaimsOf(group, high.Claims)]);
            })],
            combinations.Length <= _options.MaxCombinations);
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
