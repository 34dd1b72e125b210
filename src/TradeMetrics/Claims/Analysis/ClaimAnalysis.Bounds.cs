namespace TradeMetrics.Claims;

public sealed partial class ClaimAnalysis
{
    /// <summary>Returns the tightest bounds on an amount, a sum or a difference, under each surviving combination of readings and under any.</summary>
    /// <param name="form">What is to be bounded.</param>
    /// <returns>The bounds: no point between the ends is excluded, and none outside is possible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">No claim speaks of a quantity in it.</exception>
    /// <exception cref="InvalidOperationException">The set is contradictory, so that there is nothing to bound; or a limit was reached.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ClaimBounds Bounds(LinearForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        RequireConsistent();
        KeyValuePair<int, Rational>[] terms = Numbered(form);
        return InTurn(() =>
        {
            ClaimGroup group = _groups.Of(terms.Select(t => t.Key));
            return Between(form.ToString(), group, group.System, group.Numbered(terms));
        });
    }

    /// <summary>Returns the tightest bounds on the ratio of two forms: a share, a coverage ratio, growth as a multiple.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by; only points where it is positive count.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    /// <exception cref="ArgumentException">No claim speaks of a quantity in a form.</exception>
    /// <exception cref="InvalidOperationException">The set is contradictory, or the denominator cannot be positive under any reading; or a limit was reached.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ClaimBounds RatioBounds(LinearForm numerator, LinearForm denominator)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        RequireConsistent();
        KeyValuePair<int, Rational>[] above = Numbered(numerator), below = Numbered(denominator);
        return InTurn(() =>
        {
            ClaimGroup group = _groups.Of(above.Concat(below).Select(t => t.Key));
            LinearSystem shares = group.SharesOf(group.Numbered(below));
            return shares.Conflict(group.All, _cancellation) is null
                ? Between($"({numerator}) ÷ ({denominator})", group, shares, group.Numbered(above))
                : throw new InvalidOperationException($"'{denominator}' cannot be positive, so nothing can be divided by it.");
        });
    }

    private ClaimBounds Between(string subject, ClaimGroup group, LinearSystem system, KeyValuePair<int, Rational>[] terms)
    {
        Simplex.Optimum high = system.Maximum(terms, group.All, _cancellation);
        Simplex.Optimum low = system.Maximum(Negated(terms), group.All, _cancellation);
        return new(subject, Interval(low, high), [.. ClaimsOf(group, low.Claims)], [.. ClaimsOf(group, high.Claims)], () => InTurn<(IReadOnlyList<CombinationBounds>, bool)>(() =>
        {
            // One more than is kept tells whether there are more. Under some readings a denominator may not be positive.
            int[][] combinations = [.. CombinationsOf(group).Where(c => system.Conflict(group.All, c, _cancellation) is null).Take(_options.MaxCombinations + 1)];
            return ([.. combinations.Take(_options.MaxCombinations).Select(c => Between(group, system, terms, c))], combinations.Length <= _options.MaxCombinations);
        }));
    }

    private CombinationBounds Between(ClaimGroup group, LinearSystem system, KeyValuePair<int, Rational>[] terms, int[] combination)
    {
        Simplex.Optimum high = system.Maximum(terms, group.All, combination, _cancellation);
        Simplex.Optimum low = system.Maximum(Negated(terms), group.All, combination, _cancellation);
        return new(Combination(group, combination), Interval(low, high), [.. ClaimsOf(group, low.Claims)], [.. ClaimsOf(group, high.Claims)]);
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
