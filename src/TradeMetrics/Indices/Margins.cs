using System.Runtime.Intrinsics;

namespace TradeMetrics.Indices;

/// <summary>The extensive and the intensive margin of exports, and how many markets a product reaches.</summary>
/// <remarks>
/// The extensive margin is how many products are exported, the intensive how much of each, beside a reference exporter to the same market.
/// In each convention their product is X_ij ÷ X_rj, which is a share only where the reference includes the exporter, as the world does; else the intensive margin may exceed 1.
/// A finer classification moves trade growth from the intensive to the extensive margin.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static class Margins
{
    /// <summary>Returns the extensive margin by count: products exported ÷ products the reference exports.</summary>
    /// <param name="exports">What the exporter sells by product, 0 or more.</param>
    /// <param name="reference">What the reference exporter sells of the same products.</param>
    /// <returns>0 or more. <see cref="UndefinedReason.NoTrade"/> where neither exports, <see cref="UndefinedReason.ZeroDenominator"/> where the reference does not.</returns>
    /// <remarks>A product of a few dollars counts as much as the largest.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> ExtensiveByCount(ReadOnlySpan<double> exports, ReadOnlySpan<double> reference)
    {
        Require(exports, reference, nameof(reference));
        return Flows.Quotient(Count(exports), Count(reference));
    }

    /// <summary>Returns the extensive margin by count: products exported ÷ products the reference exports.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">What the exporter sells by product; what is absent is not sold.</param>
    /// <param name="reference">What the reference exporter sells by product.</param>
    /// <returns>The margin, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> ExtensiveByCount<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> reference) where TKey : notnull
    {
        (_, double[] own, double[] other) = Keyed.Columns(exports, nameof(exports), reference, nameof(reference));
        return ExtensiveByCount(own, other);
    }

    /// <summary>Returns the intensive margin by count: exports per product exported ÷ the reference's exports per product.</summary>
    /// <param name="exports">What the exporter sells by product, 0 or more.</param>
    /// <param name="reference">What the reference exporter sells of the same products.</param>
    /// <returns>0 or more. <see cref="UndefinedReason.NoTrade"/> where the exporter exports nothing and so has no mean, <see cref="UndefinedReason.ZeroDenominator"/> where the reference exports nothing.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> IntensiveByCount(ReadOnlySpan<double> exports, ReadOnlySpan<double> reference)
    {
        Flows.RequireSameLength(exports, reference);
        double total = Flows.Total(exports), referenceTotal = Flows.Total(reference);
        if (total == 0d) return UndefinedReason.NoTrade;
        return referenceTotal > 0d ? Flows.Quotient(total / Count(exports), referenceTotal / Count(reference)) : UndefinedReason.ZeroDenominator;
    }

    /// <summary>Returns the intensive margin by count: exports per product exported ÷ the reference's exports per product.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">What the exporter sells by product; what is absent is not sold.</param>
    /// <param name="reference">What the reference exporter sells by product.</param>
    /// <returns>The margin, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> IntensiveByCount<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> reference) where TKey : notnull
    {
        (_, double[] own, double[] other) = Keyed.Columns(exports, nameof(exports), reference, nameof(reference));
        return IntensiveByCount(own, other);
    }

    /// <summary>Returns the extensive margin of Hummels and Klenow: the reference's exports of the products that the exporter exports ÷ all the reference exports.</summary>
    /// <param name="exports">What the exporter sells to the market by product, 0 or more.</param>
    /// <param name="reference">What the reference exporter sells to the same market of the same products.</param>
    /// <returns>
    /// From 0 to 1: products are weighted by how much the reference sells of them. <see cref="UndefinedReason.NoTrade"/> where either exports nothing,
    /// <see cref="UndefinedReason.NotComparable"/> where they have no product in common.
    /// </returns>
    /// <remarks>Source: Hummels and Klenow (2005), The variety and quality of a nation's exports.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> ExtensiveHummelsKlenow(ReadOnlySpan<double> exports, ReadOnlySpan<double> reference)
    {
        Flows.RequireSameLength(exports, reference);
        double total = Flows.Total(exports), referenceTotal = Flows.Total(reference);
        double common = CompensatedSum.Of(exports, reference, default(WhereExported));
        return Common(total, referenceTotal, common) ?? Flows.Within(0d, 1d, common / referenceTotal);
    }

    /// <summary>Returns the extensive margin of Hummels and Klenow: the reference's exports of the products that the exporter exports ÷ all the reference exports.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">What the exporter sells to the market by product; what is absent is not sold.</param>
    /// <param name="reference">What the reference exporter sells to the same market by product.</param>
    /// <returns>The margin, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> ExtensiveHummelsKlenow<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> reference) where TKey : notnull
    {
        (_, double[] own, double[] other) = Keyed.Columns(exports, nameof(exports), reference, nameof(reference));
        return ExtensiveHummelsKlenow(own, other);
    }

    /// <summary>Returns the intensive margin of Hummels and Klenow: exports ÷ the reference's exports of the products that the exporter exports.</summary>
    /// <param name="exports">What the exporter sells to the market by product, 0 or more.</param>
    /// <param name="reference">What the reference exporter sells to the same market of the same products.</param>
    /// <returns>0 or more, at most 1 where the reference includes the exporter. Undefined as the extensive margin.</returns>
    /// <remarks>Source: Hummels and Klenow (2005).</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> IntensiveHummelsKlenow(ReadOnlySpan<double> exports, ReadOnlySpan<double> reference)
    {
        Flows.RequireSameLength(exports, reference);
        double total = Flows.Total(exports), referenceTotal = Flows.Total(reference);
        double common = CompensatedSum.Of(exports, reference, default(WhereExported));
        return Common(total, referenceTotal, common) ?? Flows.Finite(total / common);
    }

    /// <summary>Returns the intensive margin of Hummels and Klenow: exports ÷ the reference's exports of the products that the exporter exports.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">What the exporter sells to the market by product; what is absent is not sold.</param>
    /// <param name="reference">What the reference exporter sells to the same market by product.</param>
    /// <returns>The margin, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> IntensiveHummelsKlenow<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> reference) where TKey : notnull
    {
        (_, double[] own, double[] other) = Keyed.Columns(exports, nameof(exports), reference, nameof(reference));
        return IntensiveHummelsKlenow(own, other);
    }

    /// <summary>Returns the market penetration of one product: economies it reaches ÷ economies that import it.</summary>
    /// <param name="exports">What the exporter sells of the product to each economy, 0 or more.</param>
    /// <param name="imports">What the same economies import of the product from everyone.</param>
    /// <returns>
    /// 0 or more; above 1 only where economies report no imports of what is sold to them. <see cref="UndefinedReason.NoTrade"/> where the product is neither sold nor imported,
    /// <see cref="UndefinedReason.ZeroDenominator"/> where it is sold and nobody reports imports.
    /// </returns>
    /// <remarks>The exporter itself counts among the importers if it is given there. Source: WITS, index of export market penetration.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> MarketPenetration(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports)
    {
        Require(exports, imports, nameof(imports));
        return Flows.Quotient(Count(exports), Count(imports));
    }

    /// <summary>Returns the market penetration of one product: economies it reaches ÷ economies that import it.</summary>
    /// <typeparam name="TKey">What names an economy.</typeparam>
    /// <param name="exports">What the exporter sells of the product by economy; what is absent is not sold.</param>
    /// <param name="imports">What economies import of the product from everyone.</param>
    /// <returns>The penetration, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An economy stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> MarketPenetration<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports) where TKey : notnull
    {
        (_, double[] own, double[] bought) = Keyed.Columns(exports, nameof(exports), imports, nameof(imports));
        return MarketPenetration(own, bought);
    }

    private static void Require(ReadOnlySpan<double> exports, ReadOnlySpan<double> reference, string name)
    {
        Flows.RequireSameLength(exports, reference, nameof(exports), name);
        Flows.Require(exports);
        Flows.Require(reference, name);
    }

    private static double Count(ReadOnlySpan<double> flows) => CompensatedSum.Of(flows, flows, default(One));

    private static Metric<double>? Common(double total, double referenceTotal, double common) =>
        total == 0d || referenceTotal == 0d ? UndefinedReason.NoTrade
        : common == 0d ? UndefinedReason.NotComparable
        : null;

    private readonly struct One : ITerm
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) =>
            Vector512.ConditionalSelect(Vector512.GreaterThan(x, Vector512<double>.Zero), Vector512<double>.One, Vector512<double>.Zero);
    }

    private readonly struct WhereExported : ITerm
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) =>
            Vector512.ConditionalSelect(Vector512.GreaterThan(x, Vector512<double>.Zero), y, Vector512<double>.Zero);
    }
}
