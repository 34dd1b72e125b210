using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Systems whose claims have one reading each.</summary>
internal static class PlainSystems
{
    public static Arbitrary<RandomSystem> Systems() => Arb.From(SystemGenerators.Of(new(5, 8, 1)), SystemShrinker.Simpler);
}

/// <summary>Systems whose claims have up to three readings each.</summary>
internal static class AmbiguousSystems
{
    public static Arbitrary<RandomSystem> Systems() => Arb.From(SystemGenerators.Of(new(3, 5, 3)), SystemShrinker.Simpler);
}

/// <summary>Systems with as many claims as brute force over their subsets can bear.</summary>
internal static class CrowdedSystems
{
    public static Arbitrary<RandomSystem> Systems() => Arb.From(
        Gen.OneOf(SystemGenerators.Of(new(3, 8, 1)), SystemGenerators.Of(new(3, 5, 2))), SystemShrinker.Simpler);
}

/// <summary>
/// Small systems with small numbers, so that bounds coincide, vertices are degenerate, and whether a bound is strict decides. A third are
/// made around a point and contain it, a third contain it or have it on an edge that does not belong to them, and a third may contain nothing.
/// </summary>
internal static class SystemGenerators
{
    internal sealed record Size(int Unknowns, int Claims, int Readings);

    private static readonly Gen<Fraction> Factor =
        from numerator in Gen.Elements(-3, -2, -1, -1, 1, 1, 1, 2, 3)
        from denominator in Gen.Elements(1, 1, 1, 2, 3)
        select new Fraction(numerator, denominator);

    private static readonly Gen<Fraction> Coordinate = Gen.Choose(-4, 6).Select(n => new Fraction(n, 2));

    private static readonly Gen<Fraction> Within = Gen.Elements<Fraction>(0, 0, 0, new(1, 2), 1, 3);

    private static readonly Gen<Fraction> Beside = Gen.Elements<Fraction>(-2, -1, new(-1, 2), 0, 0, 1, 2);

    internal static Gen<RandomSystem> Of(Size size) =>
        from unknowns in Gen.Choose(2, size.Unknowns)
        from point in Coordinate.ArrayOf(unknowns)
        from mood in Gen.Choose(0, 2)
        let row = RowAround(point, mood)
        from facts in Gen.Choose(0, 2).SelectMany(count => row.ArrayOf(count))
        from claimCount in Gen.Choose(2, size.Claims)
        from claims in Claim(row, size.Readings).ArrayOf(claimCount)
        from asked in Form(unknowns)
        select new RandomSystem { Unknowns = unknowns, Facts = [.. facts], Claims = [.. claims], Asked = asked };

    private static Gen<ImmutableArray<ImmutableArray<Row>>> Claim(Gen<Row> row, int readings) =>
        from count in Gen.Choose(1, readings)
        from rows in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Constant(2))).SelectMany(n => row.ArrayOf(n)).ArrayOf(count)
        select rows.Select(r => r.ToImmutableArray()).ToImmutableArray();

    // Few of the unknowns at a time, as in claims; now and then none at all, as in "a - a".
    internal static Gen<Fraction[]> Form(int unknowns) =>
        from factors in Factor.ArrayOf(unknowns)
        from order in Gen.Shuffle(Enumerable.Range(0, unknowns))
        from count in Gen.Frequency((1, Gen.Constant(0)), (40, Gen.Choose(1, 3)))
        select factors.Select((f, i) => order.AsEnumerable().Take(count).Contains(i) ? f : default).ToArray();

    private static Gen<Row> RowAround(Fraction[] point, int mood) =>
        from form in Form(point.Length)
        let value = form.Zip(point, (f, p) => f * p).Aggregate(default(Fraction), (sum, t) => sum + t)
        from kind in Gen.Choose(0, 9)
        from below in mood == 2 ? Beside : Within
        from above in mood == 2 ? Beside : Within
        from lowIsOpen in Gen.Elements(true, false)
        from highIsOpen in Gen.Elements(true, false)
        let low = new RangeEnd(value - below, lowIsOpen && (mood > 0 || below.Sign > 0))
        let high = new RangeEnd(value + above, highIsOpen && (mood > 0 || above.Sign > 0))
        let exact = mood == 2 ? high.At : value
        select kind switch
        {
            < 2 => new Row(form, new RangeEnd(exact, false), new RangeEnd(exact, false)),
            < 5 => new(form, low, null),
            < 8 => new(form, null, high),
            _ => new(form, low, high),
        };
}
