using System.Collections.Immutable;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>A linear form kept between two ends, as the tests write it down.</summary>
/// <param name="Form">One factor for each unknown.</param>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="High">The upper end; null for none.</param>
internal sealed record Row(Fraction[] Form, RangeEnd? Low, RangeEnd? High)
{
    internal LinearConstraint ToSolver() => new(TermsOf(Form), BoundOf(Low, 1), BoundOf(High, -1));

    internal static KeyValuePair<int, Rational>[] TermsOf(Fraction[] form) => [.. form.Select((f, i) => KeyValuePair.Create(i, f.ToRational()))];

    internal IEnumerable<Constraint> ToOracle()
    {
        if (Low is { } low) yield return new([.. Form.Select(f => -f)], low.Open ? Relation.Below : Relation.AtMost, -low.At);
        if (High is { } high) yield return new(Form, high.Open ? Relation.Below : Relation.AtMost, high.At);
    }

    public override string ToString()
    {
        string form = string.Join(" + ", Form.Select((f, i) => (f, i)).Where(t => !t.f.IsZero).Select(t => $"{t.f}·x{t.i}"));
        return $"{(Low is { } low ? $"{low.At} {(low.Open ? '<' : '≤')} " : "")}{(form.Length > 0 ? form : "0")}{(High is { } high ? $" {(high.Open ? '<' : '≤')} {high.At}" : "")}";
    }

    private static Bound? BoundOf(RangeEnd? end, int inwards) =>
        end is { } e ? new Bound(e.At.ToRational(), e.Open ? inwards : 0) : null;
}

/// <summary>A system as the tests write it down: facts, and claims that have one or more readings, each of one or more rows.</summary>
public sealed record RandomSystem
{
    internal int Unknowns { get; init; }

    internal ImmutableArray<Row> Facts { get; init; } = [];

    internal ImmutableArray<ImmutableArray<ImmutableArray<Row>>> Claims { get; init; } = [];

    internal Fraction[] Asked { get; init; } = [];

    internal int[] All => [.. Enumerable.Range(0, Claims.Length)];

    internal int[] FirstReadings => new int[Claims.Length];

    internal KeyValuePair<int, Rational>[] AskedTerms => Row.TermsOf(Asked);

    internal KeyValuePair<int, Rational>[] AskedTermsNegated => Row.TermsOf([.. Asked.Select(f => -f)]);

    internal IEnumerable<LinearConstraint> SolverFacts => Facts.Select(f => f.ToSolver());

    internal IEnumerable<IReadOnlyList<IReadOnlyList<LinearConstraint>>> SolverClaims => Claims.Select(readings =>
        (IReadOnlyList<IReadOnlyList<LinearConstraint>>)[.. readings.Select(rows => (IReadOnlyList<LinearConstraint>)[.. rows.Select(r => r.ToSolver())])]);

    internal LinearSystem ToSolver() => new(Unknowns, SolverFacts, SolverClaims);

    internal IEnumerable<Constraint> ToOracle(IEnumerable<int> claims, int[] readings) =>
        Facts.Concat(claims.SelectMany(c => Claims[c][readings[c]])).SelectMany(r => r.ToOracle());

    internal bool IsFeasible(IEnumerable<int> claims, int[] readings) => FourierMotzkin.IsFeasible(Unknowns, ToOracle(claims, readings));

    /// <summary>Whether some combination of readings lets the claims be true together, by trying all.</summary>
    internal bool IsFeasible(IReadOnlyCollection<int> claims) => Combinations(claims).Any(readings => IsFeasible(claims, readings));

    internal FormRange? Range(IEnumerable<int> claims, int[] readings) => FourierMotzkin.Range(Unknowns, ToOracle(claims, readings), Asked);

    /// <summary>All combinations of the readings of claims; the readings of the other claims are the first.</summary>
    internal IEnumerable<int[]> Combinations(IReadOnlyCollection<int> claims)
    {
        IEnumerable<int[]> found = [FirstReadings];
        foreach (int claim in claims.Order())
        {
            found = found.SelectMany(chosen => Enumerable.Range(0, Claims[claim].Length).Select(reading =>
            {
                int[] next = [.. chosen];
                next[claim] = reading;
                return next;
            }));
        }
        return found;
    }

    public override string ToString() => string.Join(
        Environment.NewLine,
        Facts.Select(f => $"fact {f}")
            .Concat(Claims.Select((c, i) => $"claim {i}: {string.Join("  or  ", c.Select(rows => string.Join(" and ", rows)))}"))
            .Append($"asked {new Row(Asked, null, null)}"));
}
