using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>A column of flows, with many zeros; it may be empty or all zero.</summary>
public sealed record FlowColumn(double[] Values)
{
    public override string ToString() => string.Join(" ", Values.Select(v => v.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
}

/// <summary>Two columns of flows over the same items.</summary>
public sealed record FlowColumns(double[] First, double[] Second)
{
    public override string ToString() => $"{new FlowColumn(First)} | {new FlowColumn(Second)}";
}

/// <summary>Prices and quantities of the same products in two periods.</summary>
public sealed record PricedColumns(FlowColumns Prices, FlowColumns Quantities)
{
    public bool Is(Func<double[], double[], double[], double[], bool> law) => law(Prices.First, Quantities.First, Prices.Second, Quantities.Second);

    public override string ToString() => $"prices {Prices}; quantities {Quantities}";
}

/// <summary>Columns of flows that are long enough to leave the vector loop in every way.</summary>
public static class IndexGenerators
{
    private static readonly Gen<double> Flow = Gen.Frequency(
        (1, Gen.Constant(0d)),
        (3, Gen.Choose(1, 1000).Select(n => (double)n)),
        (3, from digits in Gen.Choose(-3, 12) from leading in Gen.Choose(1, 999_999) select leading * Math.Pow(10, digits - 5)));

    public static Arbitrary<FlowColumn> Columns() => Arb.From(
        from length in Gen.Choose(0, 40) from values in Flow.ArrayOf(length) select new FlowColumn(values),
        column => Shorter(column.Values).Select(values => new FlowColumn(values)).Concat(Rounder(column.Values).Select(values => new FlowColumn(values))));

    public static Arbitrary<FlowColumns> Pairs() => Arb.From(
        from length in Gen.Choose(0, 40) from first in Flow.ArrayOf(length) from second in Flow.ArrayOf(length) select new FlowColumns(first, second),
        pair => Enumerable.Range(0, pair.First.Length).Select(i => new FlowColumns(Without(pair.First, i), Without(pair.Second, i)))
            .Concat(Rounder(pair.First).Select(first => pair with { First = first }))
            .Concat(Rounder(pair.Second).Select(second => pair with { Second = second })));

    /// <summary>Half of them without any zero, so that every index is defined.</summary>
    public static Arbitrary<PricedColumns> Baskets() => Arb.From(
        from length in Gen.Choose(0, 20)
        from positive in Gen.Elements(true, false)
        let price = positive ? Flow.Where(v => v > 0) : Flow
        from p0 in price.ArrayOf(length) from q0 in price.ArrayOf(length) from p1 in price.ArrayOf(length) from q1 in price.ArrayOf(length)
        select new PricedColumns(new(p0, p1), new(q0, q1)),
        basket => Enumerable.Range(0, basket.Prices.First.Length).Select(i => new PricedColumns(
                new(Without(basket.Prices.First, i), Without(basket.Prices.Second, i)), new(Without(basket.Quantities.First, i), Without(basket.Quantities.Second, i))))
            .Concat(Rounder(basket.Prices.First).Select(first => basket with { Prices = basket.Prices with { First = first } }))
            .Concat(Rounder(basket.Prices.Second).Select(second => basket with { Prices = basket.Prices with { Second = second } })));

    private static IEnumerable<double[]> Shorter(double[] values) => Enumerable.Range(0, values.Length).Select(i => Without(values, i));

    private static double[] Without(double[] values, int index) => [.. values[..index], .. values[(index + 1)..]];

    private static IEnumerable<double[]> Rounder(double[] values) =>
        from i in Enumerable.Range(0, values.Length)
        from simpler in new[] { 0d, 1d, Math.Floor(values[i]) }
        where simpler < values[i]
        select (double[])[.. values[..i], simpler, .. values[(i + 1)..]];
}
