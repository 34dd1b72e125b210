using System.Collections.ObjectModel;

namespace TradeMetrics.Indices;

public static partial class ComparativeAdvantage
{
    /// <summary>Returns Balassa's index of every product.</summary>
    /// <param name="exports">What the economy exports of each product, 0 or more. All products, since they make up the total.</param>
    /// <param name="worldExports">What the world, this economy included, exports of the same products.</param>
    /// <returns>The index of each product, as for one.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> Balassa(ReadOnlySpan<double> exports, ReadOnlySpan<double> worldExports)
    {
        Flows.RequireSameLength(exports, worldExports);
        return OfAll(default(BalassaForm), exports, Flows.Total(exports), worldExports, Flows.Total(worldExports));
    }

    /// <summary>Returns Balassa's index of every product.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">What the economy exports by product; what is absent is not exported.</param>
    /// <param name="worldExports">What the world, this economy included, exports by product.</param>
    /// <returns>The index of each product that either names, as for one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> Balassa<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> worldExports) where TKey : notnull
    {
        (TKey[] keys, double[] own, double[] world) = Keyed.Columns(exports, nameof(exports), worldExports, nameof(worldExports));
        return Keyed.ByKey(keys, Balassa(own, world));
    }

    /// <summary>Returns the symmetric index of every product.</summary>
    /// <param name="exports">What the economy exports of each product, 0 or more. All products, since they make up the total.</param>
    /// <param name="worldExports">What the world, this economy included, exports of the same products.</param>
    /// <returns>The index of each product, as for one.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> Symmetric(ReadOnlySpan<double> exports, ReadOnlySpan<double> worldExports)
    {
        Flows.RequireSameLength(exports, worldExports);
        return OfAll(default(SymmetricForm), exports, Flows.Total(exports), worldExports, Flows.Total(worldExports));
    }

    /// <summary>Returns the symmetric index of every product.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">What the economy exports by product; what is absent is not exported.</param>
    /// <param name="worldExports">What the world, this economy included, exports by product.</param>
    /// <returns>The index of each product that either names, as for one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> Symmetric<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> worldExports) where TKey : notnull
    {
        (TKey[] keys, double[] own, double[] world) = Keyed.Columns(exports, nameof(exports), worldExports, nameof(worldExports));
        return Keyed.ByKey(keys, Symmetric(own, world));
    }

    /// <summary>Returns the additive index of every product.</summary>
    /// <param name="exports">What the economy exports of each product, 0 or more. All products, since they make up the total.</param>
    /// <param name="worldExports">What the world, this economy included, exports of the same products.</param>
    /// <returns>The index of each product, as for one; they add up to 0.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> Additive(ReadOnlySpan<double> exports, ReadOnlySpan<double> worldExports)
    {
        Flows.RequireSameLength(exports, worldExports);
        return OfAll(default(AdditiveForm), exports, Flows.Total(exports), worldExports, Flows.Total(worldExports));
    }

    /// <summary>Returns the additive index of every product.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">What the economy exports by product; what is absent is not exported.</param>
    /// <param name="worldExports">What the world, this economy included, exports by product.</param>
    /// <returns>The index of each product that either names, as for one; they add up to 0.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> Additive<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> worldExports) where TKey : notnull
    {
        (TKey[] keys, double[] own, double[] world) = Keyed.Columns(exports, nameof(exports), worldExports, nameof(worldExports));
        return Keyed.ByKey(keys, Additive(own, world));
    }

    /// <summary>Returns the bilateral index of every product.</summary>
    /// <param name="exports">What the economy exports of each product to the partner, 0 or more. All products, since they make up the total.</param>
    /// <param name="partnerImports">What the partner imports of the same products from everyone.</param>
    /// <returns>The index of each product, as for one.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> Bilateral(ReadOnlySpan<double> exports, ReadOnlySpan<double> partnerImports)
    {
        Flows.RequireSameLength(exports, partnerImports);
        return OfAll(default(BalassaForm), exports, Flows.Total(exports), partnerImports, Flows.Total(partnerImports));
    }

    /// <summary>Returns the bilateral index of every product.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">What the economy exports to the partner by product; what is absent is not exported.</param>
    /// <param name="partnerImports">What the partner imports from everyone by product.</param>
    /// <returns>The index of each product that either names, as for one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> Bilateral<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> partnerImports) where TKey : notnull
    {
        (TKey[] keys, double[] own, double[] partner) = Keyed.Columns(exports, nameof(exports), partnerImports, nameof(partnerImports));
        return Keyed.ByKey(keys, Bilateral(own, partner));
    }

    private static ReadOnlyCollection<Metric<double>> OfAll<TForm>(TForm form, ReadOnlySpan<double> parts, double total, ReadOnlySpan<double> references, double referenceTotal)
        where TForm : struct, IForm
    {
        var all = new Metric<double>[parts.Length];
        for (int k = 0; k < all.Length; k++) all[k] = Of(form, parts[k], total, references[k], referenceTotal);
        return Array.AsReadOnly(all);
    }
}
