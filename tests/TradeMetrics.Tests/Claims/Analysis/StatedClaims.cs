using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>One thing that is said, in the words of the library and, apart from it, in those of the oracle: for each reading the constraints that it is.</summary>
internal sealed record Statement(string Text, Func<ClaimDraft, ClaimSetBuilder> Say, Constraint[][] Readings, bool HasLevel, Fraction[] Subject);

/// <summary>Claims of a few amounts, each zero or more, put together through the builder as a user would.</summary>
public sealed record StatedClaims
{
    internal static readonly Quantity[] Amounts = [.. Enumerable.Range(0, 4).Select(i => Quantity.Named($"x{i}"))];

    internal int Unknowns { get; init; }

    internal Fraction[] Truth { get; init; } = [];

    internal Statement[] Statements { get; init; } = [];

    internal Fraction[] Asked { get; init; } = [];

    internal int[] All => [.. Enumerable.Range(0, Statements.Length)];

    internal static LinearForm FormOf(Fraction[] form) => form.Zip(Amounts)
        .Select(t => t.First.ToRational() * LinearForm.Of(t.Second)).Aggregate((a, b) => a + b);

    internal ClaimAnalysis Analysis() => Analysis(All, null);

    /// <summary>The analysis of some of the claims, with one more where it is given.</summary>
    internal ClaimAnalysis Analysis(IEnumerable<int> claims, Func<ClaimDraft, ClaimSetBuilder>? more)
    {
        var builder = new ClaimSetBuilder();
        foreach (Quantity amount in Amounts.Take(Unknowns)) builder.Ask(amount);
        foreach (int claim in claims) Statements[claim].Say(builder.Claim($"{claim}"));
        more?.Invoke(builder.Claim("more"));
        return ClaimAnalysis.Of(builder.Build());
    }

    internal IEnumerable<Constraint> Facts => Enumerable.Range(0, Unknowns).Select(i =>
        new Constraint([.. Enumerable.Range(0, Unknowns).Select(j => i == j ? (Fraction)(-1) : 0)], Relation.AtMost, 0));

    /// <summary>The constraints of some claims, for every combination of their readings.</summary>
    internal IEnumerable<(int[] Readings, Constraint[] Constraints)> Combinations(IEnumerable<int> claims)
    {
        IEnumerable<(int[] Readings, Constraint[] Constraints)> found = [(new int[Statements.Length], [.. Facts])];
        foreach (int claim in claims)
        {
            found = found.SelectMany(f => Statements[claim].Readings.Select((constraints, reading) =>
            {
                int[] readings = [.. f.Readings];
                readings[claim] = reading;
                return (readings, (Constraint[])[.. f.Constraints, .. constraints]);
            }));
        }
        return found;
    }

    internal bool IsFeasible(IEnumerable<int> claims, params Constraint[] more) =>
        Combinations(claims).Any(c => FourierMotzkin.IsFeasible(Unknowns, c.Constraints.Concat(more)));

    /// <summary>The least range that holds those of all combinations that are possible; null where none is.</summary>
    internal FormRange? Range(IEnumerable<int> claims, Fraction[] form) => Combinations(claims)
        .Select(c => FourierMotzkin.Range(Unknowns, c.Constraints, form)).Aggregate((FormRange?)null, Hull);

    public override string ToString() => $"of {string.Join(", ", Truth)}, asked {string.Join(", ", Asked)}:{Environment.NewLine}{string.Join(Environment.NewLine, Statements.Select((s, i) => $"{i}: {s.Text}"))}";

    private static FormRange? Hull(FormRange? one, FormRange? other)
    {
        if (one is not { } a || other is not { } b) return one ?? other;
        return new(
            a.Low is { } al && b.Low is { } bl ? al.At < bl.At || (al.At == bl.At && !al.Open) ? al : bl : null,
            a.High is { } ah && b.High is { } bh ? ah.At > bh.At || (ah.At == bh.At && !ah.Open) ? ah : bh : null);
    }
}

/// <summary>Claims that are all printed of one truth.</summary>
internal static class TrueClaims
{
    public static Arbitrary<StatedClaims> Claims() => StatedClaimGenerators.Of(wrong: 0, most: 6);
}

/// <summary>Claims of which some are wrong.</summary>
internal static class DoubtfulClaims
{
    public static Arbitrary<StatedClaims> Claims() => StatedClaimGenerators.Of(wrong: 2, most: 6);
}

internal static class StatedClaimGenerators
{
    private static readonly Fraction Half = new(1, 2);

    /// <param name="wrong">How many claims out of five may be about other amounts than the true ones.</param>
    /// <param name="most">The most claims.</param>
    internal static Arbitrary<StatedClaims> Of(int wrong, int most) => Arb.From(
        from unknowns in Gen.Choose(2, 4)
        from truth in Amount.ArrayOf(unknowns)
        from count in Gen.Choose(2, most)
        from statements in Statement(truth, wrong).ArrayOf(count)
        from asked in Gen.Elements<Fraction>(-1, 0, 1, 1, 2).ArrayOf(unknowns)
        select new StatedClaims { Unknowns = unknowns, Truth = truth, Statements = statements, Asked = asked },
        claims => claims.All.Select(c => claims with { Statements = [.. claims.Statements.Where((_, i) => i != c)] }));

    // Tens among them, which have two readings when they are printed.
    private static Gen<Fraction> Amount => Gen.OneOf(Gen.Choose(1, 400).Select(n => new Fraction(n, 4)), Gen.Choose(1, 12).Select(n => (Fraction)(10 * n)));

    private static Gen<Statement> Statement(Fraction[] truth, int wrong) =>
        from others in Amount.ArrayOf(truth.Length)
        from lot in Gen.Choose(0, 4)
        let told = lot < wrong ? others : truth
        from order in Gen.Shuffle(Enumerable.Range(0, truth.Length))
        let one = order.First()
        let other = order.Last()
        from places in Gen.Choose(0, 1)
        from kind in Gen.Choose(0, 7)
        from slack in Gen.Elements<Fraction>(0, new(1, 10), 1)
        from openness in Gen.Choose(0, 3)
        select kind switch
        {
            0 or 1 => Printed(Unit(truth.Length, one), told, places),
            2 => Printed(Sum(Unit(truth.Length, one), Unit(truth.Length, other)), told, places),
            3 => Printed(Sum(Unit(truth.Length, one), Negated(Unit(truth.Length, other))), told, places),
            4 => Exceeds(told[one] >= told[other] ? one : other, told[one] >= told[other] ? other : one, truth.Length, told),
            5 => Surged(one, other, truth.Length, told),
            _ => Ratio(one, other, truth.Length, told[one] / told[other], slack, openness),
        };

    /// <summary>A sum or difference as printed, to no or one place; a whole number that ends in a zero may be rounded to tens, one in two zeros to hundreds.</summary>
    private static Statement Printed(Fraction[] form, Fraction[] told, int places)
    {
        Fraction scale = places == 0 ? 1 : 10;
        Fraction value = Dot(form, told), shifted = value * scale + Half;
        var rounded = new Fraction((shifted.Numerator - (shifted.Numerator % shifted.Denominator + shifted.Denominator) % shifted.Denominator) / shifted.Denominator, 1);
        string text = places == 0 ? rounded.ToString() : ((decimal)rounded.Numerator / 10m).ToString("0.0", CultureInfo.InvariantCulture);
        int zeros = text == "0" || places > 0 ? 0 : text.Length - text.TrimEnd('0').Length;
        Fraction[] halves = zeros == 0 ? [Half / scale] : [Half, Half * (Fraction)(int)Math.Pow(10, zeros)];
        return new(
            $"{string.Join(' ', form)} is {text}", d => d.Level(StatedClaims.FormOf(form), ReportedNumber.Parse(text)),
            [.. halves.Select(half => Between(form, rounded / scale - half, rounded / scale + half))], true, form);
    }

    private static Statement Exceeds(int greater, int less, int count, Fraction[] told)
    {
        Fraction[] form = Sum(Unit(count, less), Negated(Unit(count, greater)));
        // Equal amounts favour nobody.
        return told[greater] == told[less]
            ? Ratio(greater, less, count, 1, 0, 0)
            : new($"x{greater} > x{less}", d => d.Exceeds(StatedClaims.Amounts[greater], StatedClaims.Amounts[less]), [[new(form, Relation.Below, 0)]], false, Negated(form));
    }

    /// <summary>One of the two readings of "1.5 times" is near enough to true ratios often enough.</summary>
    private static Statement Surged(int later, int earlier, int count, Fraction[] told)
    {
        Fraction ratio = told[later] / told[earlier];
        bool fits = (ratio >= new Fraction(29, 20) && ratio <= new Fraction(31, 20)) || (ratio >= new Fraction(49, 20) && ratio <= new Fraction(51, 20));
        return fits
            ? new($"x{later} is up 1.5 times on x{earlier}", d => d.Change(StatedClaims.Amounts[earlier], StatedClaims.Amounts[later], ReportedChange.Parse("up 1.5 times")),
                [Multiple(later, earlier, count, new(29, 20), new(31, 20), 0), Multiple(later, earlier, count, new(49, 20), new(51, 20), 0)], false, Unit(count, later))
            : Ratio(later, earlier, count, ratio, 1, 0);
    }

    private static Statement Ratio(int one, int other, int count, Fraction ratio, Fraction slack, int openness)
    {
        // Open ends only where the truth is between them.
        int open = slack.IsZero ? 0 : openness;
        Fraction low = ratio - slack, high = ratio + slack;
        var interval = new ExactInterval(low.ToRational(), high.ToRational(), (open & 1) != 0, (open & 2) != 0);
        return new(
            $"x{one} ÷ x{other} in {interval}", d => d.Ratio(StatedClaims.Amounts[one], StatedClaims.Amounts[other], interval),
            [Multiple(one, other, count, low, high, open)], false, Unit(count, one));
    }

    private static Constraint[] Multiple(int one, int other, int count, Fraction low, Fraction high, int open) =>
    [
        new(Sum(Negated(Unit(count, one)), Scaled(Unit(count, other), low)), (open & 1) != 0 ? Relation.Below : Relation.AtMost, 0),
        new(Sum(Unit(count, one), Scaled(Unit(count, other), -high)), (open & 2) != 0 ? Relation.Below : Relation.AtMost, 0),
    ];

    private static Constraint[] Between(Fraction[] form, Fraction low, Fraction high) => [new(Negated(form), Relation.AtMost, -low), new(form, Relation.AtMost, high)];

    internal static Fraction Dot(Fraction[] form, Fraction[] point) => form.Zip(point, (f, p) => f * p).Aggregate(default(Fraction), (sum, t) => sum + t);

    internal static Fraction[] Negated(Fraction[] form) => Scaled(form, -1);

    internal static Fraction[] Sum(Fraction[] one, Fraction[] other) => [.. one.Zip(other, (a, b) => a + b)];

    private static Fraction[] Scaled(Fraction[] form, Fraction factor) => [.. form.Select(f => f * factor)];

    internal static Fraction[] Unit(int count, int at) => [.. Enumerable.Range(0, count).Select(i => (Fraction)(i == at ? 1 : 0))];
}
