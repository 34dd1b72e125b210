using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>A trade flow: zero or more, up to a million million, with up to three decimals.</summary>
public readonly record struct Flow(decimal Value);

/// <summary>A flow that is more than zero.</summary>
public readonly record struct Level(decimal Value);

/// <summary>The amounts of named members in two years; a member may stand in one of them only.</summary>
public sealed record MemberFlows(IReadOnlyList<KeyValuePair<string, decimal>> Earlier, IReadOnlyList<KeyValuePair<string, decimal>> Later)
{
    public override string ToString() => $"{string.Join(", ", Earlier)} => {string.Join(", ", Later)}";
}

/// <summary>Amounts, rates and members of totals; each shrinks to rounder and smaller ones.</summary>
public static class AmountGenerators
{
    private const int Decimals = 1000;

    /// <summary>As many small levels as large ones.</summary>
    private static readonly Gen<decimal> Positive =
        from digits in Gen.Choose(1, 15)
        from leading in Gen.Choose(1, 999_999)
        from trailing in Gen.Choose(0, 999_999_999)
        select Math.Max(1m, Math.Floor((leading * 1_000_000_000m + trailing) / 1_000_000_000_000_000m * PowerOfTen(digits))) / Decimals;

    private static readonly Gen<decimal> ZeroOrMore = Gen.Frequency((1, Gen.Constant(0m)), (6, Positive));

    public static Arbitrary<Flow> Flows() => Arb.From(
        ZeroOrMore.Select(v => new Flow(v)), flow => Smaller(flow.Value).Select(v => new Flow(v)));

    public static Arbitrary<Level> Levels() => Arb.From(
        Positive.Select(v => new Level(v)), level => Smaller(level.Value).Where(v => v > 0m).Select(v => new Level(v)));

    /// <summary>From -100 % to some thousand times, often of a few decimals.</summary>
    public static Arbitrary<GrowthRate> Rates() => Arb.From(
        Gen.OneOf(
            Gen.Choose(-1000, 5000).Select(thousandths => thousandths / 1000m),
            from later in ZeroOrMore from earlier in Positive where later / earlier < 10_000m select later / earlier - 1m)
            .Select(GrowthRate.FromFraction),
        rate => Nearer(rate.Fraction).Select(GrowthRate.FromFraction));

    public static Arbitrary<MemberFlows> Members() => Arb.From(
        from count in Gen.Choose(1, 8)
        from members in Member.ListOf(count)
        select OfMembers([.. members]),
        flows => WithoutOne(flows.Earlier).Select(earlier => flows with { Earlier = earlier })
            .Concat(WithoutOne(flows.Later).Select(later => flows with { Later = later }))
            .Where(f => f.Earlier.Count + f.Later.Count > 0));

    public static Arbitrary<UndefinedReason> Reasons() => Arb.From(
        Gen.Elements(Enum.GetValues<UndefinedReason>()), reason => reason == 0 ? [] : [UndefinedReason.Missing]);

    /// <summary>A metric with a value, or each reason for none.</summary>
    public static Arbitrary<Metric<decimal>> Metrics() => Arb.From(
        Gen.OneOf(ZeroOrMore.Select(Metric.Of), Reasons().Generator.Select(Metric<decimal>.Undefined)),
        metric => metric.TryGetValue(out decimal value) ? Smaller(value).Select(Metric.Of) : [0m]);

    internal static IEnumerable<decimal> Smaller(decimal value)
    {
        if (value == 0m) yield break;
        yield return 0m;
        if (value > 1m) yield return 1m;
        if (decimal.Truncate(value) != value) yield return decimal.Truncate(value);
        if (value >= 2m) yield return decimal.Truncate(value / 2m);
    }

    // 0 appears, 1 vanishes, others stay.
    private static Gen<(int Kind, decimal Earlier, decimal Later)> Member =>
        from kind in Gen.Choose(0, 5)
        from earlier in ZeroOrMore
        from later in ZeroOrMore
        select (kind, earlier, later);

    private static MemberFlows OfMembers((int Kind, decimal Earlier, decimal Later)[] members) => new(
        [.. members.Index().Where(m => m.Item.Kind != 0).Select(m => KeyValuePair.Create($"m{m.Index}", m.Item.Earlier))],
        [.. members.Index().Where(m => m.Item.Kind != 1).Select(m => KeyValuePair.Create($"m{m.Index}", m.Item.Later))]);

    private static IEnumerable<IReadOnlyList<T>> WithoutOne<T>(IReadOnlyList<T> items) =>
        Enumerable.Range(0, items.Count).Select(i => (IReadOnlyList<T>)[.. items.Take(i), .. items.Skip(i + 1)]);

    private static IEnumerable<decimal> Nearer(decimal fraction)
    {
        if (fraction == 0m) yield break;
        yield return 0m;
        decimal rounded = decimal.Round(fraction, 1);
        if (rounded != fraction) yield return rounded;
        if (Math.Abs(fraction) >= 1m) yield return decimal.Truncate(fraction / 2m);
    }

    private static decimal PowerOfTen(int exponent) => exponent == 0 ? 1m : 10m * PowerOfTen(exponent - 1);
}
