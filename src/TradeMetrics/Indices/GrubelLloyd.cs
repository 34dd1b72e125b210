using System.Runtime.Intrinsics;

namespace TradeMetrics.Indices;

/// <summary>Intra-industry trade: how far exports and imports of the same products overlap.</summary>
/// <remarks>
/// The finer the products, the less trade is within one: an index at two digits and one at six cannot be compared.
/// The conventions differ in what a product without overlap weighs, so each has its name.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static class GrubelLloyd
{
    /// <summary>Returns the index of one product: 1 - |X - M| ÷ (X + M).</summary>
    /// <param name="exports">Exports of the product, 0 or more.</param>
    /// <param name="imports">Imports of the product, 0 or more.</param>
    /// <returns>From 0 (one way only) to 1 (balanced). <see cref="UndefinedReason.NoTrade"/> where there is neither.</returns>
    /// <remarks>Source: Grubel and Lloyd (1975), Intra-industry trade.</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    public static Metric<double> Product(double exports, double imports)
    {
        Flows.Require(exports);
        Flows.Require(imports);
        return Overlap(Math.Min(exports, imports), exports, imports);
    }

    /// <summary>Returns the aggregate index: 1 - Σ|X_k - M_k| ÷ Σ(X_k + M_k).</summary>
    /// <param name="exports">Exports of each product, 0 or more.</param>
    /// <param name="imports">Imports of the same products, 0 or more.</param>
    /// <returns>From 0 (no product goes both ways) to 1. <see cref="UndefinedReason.NoTrade"/> where there is no trade.</returns>
    /// <remarks>
    /// It is the mean of the products' indices, weighted by their trade. An overall imbalance keeps it below 1 whatever the products do, see <c>ImbalanceAdjusted</c>.
    /// Source: Grubel and Lloyd (1975).
    /// </remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> Aggregate(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports)
    {
        Flows.RequireSameLength(exports, imports);
        double totalExports = Flows.Total(exports), totalImports = Flows.Total(imports);
        return Overlap(CompensatedSum.Of(exports, imports, default(Lesser)), totalExports, totalImports);
    }

    /// <summary>Returns the aggregate index: 1 - Σ|X_k - M_k| ÷ Σ(X_k + M_k).</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">Exports by product; what is absent is not exported.</param>
    /// <param name="imports">Imports by product; what is absent is not imported.</param>
    /// <returns>The index, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> Aggregate<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports) where TKey : notnull
    {
        (_, double[] sold, double[] bought) = Keyed.Columns(exports, nameof(exports), imports, nameof(imports));
        return Aggregate(sold, bought);
    }

    /// <summary>Returns the simple mean of the products' indices.</summary>
    /// <param name="exports">Exports of each product, 0 or more.</param>
    /// <param name="imports">Imports of the same products, 0 or more.</param>
    /// <returns>From 0 to 1, over the products that are traded at all; the others have no index. <see cref="UndefinedReason.NoTrade"/> where none is.</returns>
    /// <remarks>A product of a few dollars counts as much as the largest.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> SimpleMean(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports)
    {
        Flows.RequireSameLength(exports, imports);
        Flows.Require(exports);
        Flows.Require(imports);
        double products = CompensatedSum.Of(exports, imports, default(Traded));
        return products > 0d
            ? Flows.Within(0d, 1d, CompensatedSum.Of(exports, imports, default(ProductIndex)) / products)
            : UndefinedReason.NoTrade;
    }

    /// <summary>Returns the simple mean of the products' indices.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">Exports by product; what is absent is not exported.</param>
    /// <param name="imports">Imports by product; what is absent is not imported.</param>
    /// <returns>The mean, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> SimpleMean<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports) where TKey : notnull
    {
        (_, double[] sold, double[] bought) = Keyed.Columns(exports, nameof(exports), imports, nameof(imports));
        return SimpleMean(sold, bought);
    }

    /// <summary>Returns the aggregate index adjusted for the imbalance of total trade: GL ÷ (1 - |ΣX - ΣM| ÷ Σ(X + M)).</summary>
    /// <param name="exports">Exports of each product, 0 or more.</param>
    /// <param name="imports">Imports of the same products, 0 or more.</param>
    /// <returns>
    /// From 0 to 1, not less than the aggregate index. <see cref="UndefinedReason.NoTrade"/> where there is no trade, <see cref="UndefinedReason.ZeroDenominator"/> where all of it goes one way.
    /// </returns>
    /// <remarks>
    /// It is 1 whenever every product has its imbalance on the same side, so it does not say that products are balanced.
    /// Source: Grubel and Lloyd (1975).
    /// </remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> ImbalanceAdjusted(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports)
    {
        Flows.RequireSameLength(exports, imports);
        double totalExports = Flows.Total(exports), totalImports = Flows.Total(imports);
        if (totalExports == 0d && totalImports == 0d) return UndefinedReason.NoTrade;
        if (totalExports == 0d || totalImports == 0d) return UndefinedReason.ZeroDenominator;

        // The same as the quotient of the two differences, without their cancellation.
        return Flows.Within(0d, 1d, CompensatedSum.Of(exports, imports, default(Lesser)) / Math.Min(totalExports, totalImports));
    }

    /// <summary>Returns the aggregate index adjusted for the imbalance of total trade: GL ÷ (1 - |ΣX - ΣM| ÷ Σ(X + M)).</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">Exports by product; what is absent is not exported.</param>
    /// <param name="imports">Imports by product; what is absent is not imported.</param>
    /// <returns>The index, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> ImbalanceAdjusted<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports) where TKey : notnull
    {
        (_, double[] sold, double[] bought) = Keyed.Columns(exports, nameof(exports), imports, nameof(imports));
        return ImbalanceAdjusted(sold, bought);
    }

    // 1 - |X - M| ÷ (X + M) is 2 min(X, M) ÷ (X + M), which loses no digits and, halved, cannot overflow.
    private static Metric<double> Overlap(double lesser, double exports, double imports) =>
        exports > 0d || imports > 0d ? Flows.Within(0d, 1d, lesser / (exports / 2d + imports / 2d)) : UndefinedReason.NoTrade;

    private readonly struct Lesser : ITerm
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => Vector512.Min(x, y);
    }

    private readonly struct Traded : ITerm
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) =>
            Vector512.ConditionalSelect(Vector512.GreaterThan(x + y, Vector512<double>.Zero), Vector512<double>.One, Vector512<double>.Zero);
    }

    private readonly struct ProductIndex : ITerm
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
        {
            Vector512<double> both = x * 0.5 + y * 0.5;
            return Vector512.ConditionalSelect(Vector512.GreaterThan(both, Vector512<double>.Zero), Vector512.Min(x, y) / both, Vector512<double>.Zero);
        }
    }
}
