namespace TradeMetrics.Claims;

/// <summary>What a set of claims implies, and which of them cannot all be true.</summary>
/// <remarks>
/// All arithmetic is exact and there is no tolerance: a verdict does not depend on rounding of ours, only on that of the figures.
/// A set is contradictory only if it is under every combination of readings. An analysis may be asked by many threads; they take turns. A question
/// that was cancelled, or reached a limit, can be asked again, and others are answered as if it had not been asked; but where a limit of the options cuts
/// the conflicts short, which of them are found depends on what was asked before.
/// </remarks>
public sealed partial class ClaimAnalysis
{
    private readonly ClaimAnalysisOptions _options;
    private readonly Effort _effort;
    private readonly Dictionary<Quantity, int> _unknowns = [];
    private readonly ClaimGroups _groups;
    private readonly Turn _turn;

    private ClaimAnalysis(ClaimSet set, ClaimAnalysisOptions options, CancellationToken cancellation)
    {
        Set = set;
        _options = options;
        _effort = new(options.MaxSteps);
        _turn = new(_effort);
        foreach (Quantity quantity in set.Quantities) _unknowns.Add(quantity, _unknowns.Count);
        _groups = new(
            _unknowns.Count, [.. set.Facts.Select(Numbered)],
            [.. set.Claims.Select(c => c.Readings.Select(r => (IReadOnlyList<LinearConstraint>)[.. r.Constraints.Select(Numbered)]).ToArray())], _effort);
        Verdict = _groups.All.All(g => g.Conflict(cancellation) is null) ? ClaimVerdict.Consistent : ClaimVerdict.Contradictory;
        _combinations = new(_turn, FindCombinations);
        _ruledOut = new(_turn, FindRuledOut);
        _conflicts = new(_turn, FindConflicts);
        _corrections = new(_turn, FindCorrections);
    }

    /// <summary>Analyses a set of claims within the default limits.</summary>
    /// <param name="set">The claims.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The set goes beyond a limit; the message names it.</exception>
    public static ClaimAnalysis Of(ClaimSet set) => Of(set, ClaimAnalysisOptions.Default);

    /// <summary>Analyses a set of claims.</summary>
    /// <param name="set">The claims.</param>
    /// <param name="options">How far to go.</param>
    /// <param name="cancellationToken">Ends the work on the verdict. Questions that are asked of the analysis later have tokens of their own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The set goes beyond a limit; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ClaimAnalysis Of(ClaimSet set, ClaimAnalysisOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        if (set.Claims.Count > options.MaxClaims) throw new InvalidOperationException(options.TooManyClaims(set.Claims.Count));
        return new(set, options, cancellationToken);
    }

    /// <summary>Gets the claims that were analysed.</summary>
    public ClaimSet Set { get; }

    /// <summary>Gets whether all claims can be true, under some reading of each.</summary>
    public ClaimVerdict Verdict { get; }

    // One more than is kept tells whether there are more.
    private int OneMore => _options.MaxCombinations < int.MaxValue ? _options.MaxCombinations + 1 : int.MaxValue;

    private IEnumerable<Claim> ClaimsOf(ClaimGroup group, IEnumerable<int> numbers) => numbers.Select(n => Set.Claims[group.Claims[n]]);

    private LinearConstraint Numbered(FormConstraint constraint) => new(Numbered(constraint.Form), constraint.Lower, constraint.Upper);

    private KeyValuePair<int, Rational>[] Numbered(LinearForm form) =>
        [.. form.Terms.Select(t => _unknowns.TryGetValue(t.Key, out int unknown)
            ? KeyValuePair.Create(unknown, t.Value)
            : throw new ArgumentException($"No claim speaks of '{t.Key}', so nothing is known of it.", nameof(form)))];
}
