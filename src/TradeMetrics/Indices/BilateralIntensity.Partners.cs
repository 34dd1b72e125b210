using System.Globalization;

namespace TradeMetrics.Indices;

public static partial class BilateralIntensity
{
    /// <summary>Returns the export-based intensity with every partner.</summary>
    /// <param name="exports">What the exporter sells to each partner, 0 or more. All partners, since they make up the total.</param>
    /// <param name="worldExports">What the world, the exporter included, sells to the same partners.</param>
    /// <returns>The intensity with each partner, as with one.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> ExportBased(ReadOnlySpan<double> exports, ReadOnlySpan<double> worldExports)
    {
        Flows.RequireSameLength(exports, worldExports);
        return Array.AsReadOnly(OfAll(exports, worldExports, Flows.Total(exports), Flows.Total(worldExports)));
    }

    /// <summary>Returns the export-based intensity with every partner.</summary>
    /// <typeparam name="TKey">What names an economy.</typeparam>
    /// <param name="exports">What the exporter sells by partner; what is absent is not sold.</param>
    /// <param name="worldExports">What the world, the exporter included, sells by partner.</param>
    /// <returns>The intensity with each partner that either names, as with one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A partner stands twice, or a flow is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> ExportBased<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> worldExports) where TKey : notnull
    {
        (TKey[] keys, double[] own, double[] world) = Keyed.Columns(exports, nameof(exports), worldExports, nameof(worldExports));
        return Keyed.ByKey(keys, ExportBased(own, world));
    }

    /// <summary>Returns the import-based intensity with every partner.</summary>
    /// <param name="exports">What the exporter sells to each economy, 0 or more; 0 to itself.</param>
    /// <param name="imports">All that the same economies import, the exporter among them.</param>
    /// <returns>The intensity with each economy, as with one.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> ImportBased(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports)
    {
        Flows.RequireSameLength(exports, imports);
        return Array.AsReadOnly(OfAll(exports, imports, Flows.Total(exports), Flows.Total(imports)));
    }

    /// <summary>Returns the import-based intensity with every partner.</summary>
    /// <typeparam name="TKey">What names an economy.</typeparam>
    /// <param name="exports">What the exporter sells by partner; what is absent is not sold.</param>
    /// <param name="imports">All imports by economy, the exporter's own among them.</param>
    /// <returns>The intensity with each economy that either names, as with one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An economy stands twice, or a flow is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> ImportBased<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports) where TKey : notnull
    {
        (TKey[] keys, double[] own, double[] bought) = Keyed.Columns(exports, nameof(exports), imports, nameof(imports));
        return Keyed.ByKey(keys, ImportBased(own, bought));
    }

    /// <summary>Returns the intensity of Kojima and Drysdale with every partner.</summary>
    /// <param name="exports">What the exporter sells to each economy, 0 or more; 0 to itself.</param>
    /// <param name="imports">All that the same economies import, the exporter among them.</param>
    /// <param name="exporter">Where the exporter stands among the economies.</param>
    /// <returns>The intensity with each economy, as with one; <see cref="UndefinedReason.NotComparable"/> for the exporter itself, which is no partner of its own.</returns>
    /// <exception cref="ArgumentException">The lengths differ, a flow is negative or not finite, or the exporter sells to itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exporter"/> is not the place of an economy.</exception>
    public static IReadOnlyList<Metric<double>> KojimaDrysdale(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports, int exporter)
    {
        Flows.RequireSameLength(exports, imports);
        if ((uint)exporter >= (uint)exports.Length)
            throw new ArgumentOutOfRangeException(nameof(exporter), exporter, string.Create(CultureInfo.InvariantCulture, $"There are {exports.Length} economies, counted from 0."));
        double totalExports = Flows.Total(exports);
        Flows.Require(imports);
        if (exports[exporter] > 0d)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{nameof(exports)}[{exporter}] is {exports[exporter]}; the exporter sells nothing to itself here, so 0 was expected."), nameof(exports));

        double othersImports = CompensatedSum.Of(imports[..exporter]) + CompensatedSum.Of(imports[(exporter + 1)..]);
        Metric<double>[] all = OfAll(exports, imports, totalExports, othersImports);
        all[exporter] = UndefinedReason.NotComparable;
        return Array.AsReadOnly(all);
    }

    /// <summary>Returns the intensity of Kojima and Drysdale with every partner.</summary>
    /// <typeparam name="TKey">What names an economy.</typeparam>
    /// <param name="exports">What the exporter sells by partner; what is absent is not sold.</param>
    /// <param name="imports">All imports by economy, the exporter's own among them.</param>
    /// <param name="exporter">The exporter, which <paramref name="imports"/> must name, or its imports would count as nothing.</param>
    /// <returns>The intensity with each economy that either names, as with one; <see cref="UndefinedReason.NotComparable"/> for the exporter itself.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An economy stands twice, a flow is negative or not finite, the exporter sells to itself or is not among the importers.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> KojimaDrysdale<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports, TKey exporter) where TKey : notnull
    {
        Dictionary<TKey, double> bought = Keyed.Values(imports, nameof(imports));
        if (!bought.ContainsKey(exporter)) throw new ArgumentException($"{Keyed.Place(nameof(imports), exporter)} is not given; the exporter's own imports are left out of the world's, so they have to be known.", nameof(exporter));
        (TKey[] keys, double[] own, double[] all) = Keyed.Columns(exports, nameof(exports), bought, nameof(imports));
        return Keyed.ByKey(keys, KojimaDrysdale(own, all, Array.IndexOf(keys, exporter)));
    }

    private static Metric<double>[] OfAll(ReadOnlySpan<double> exports, ReadOnlySpan<double> weights, double totalExports, double totalWeight)
    {
        var all = new Metric<double>[exports.Length];
        for (int j = 0; j < all.Length; j++) all[j] = Intensity(exports[j], totalExports, weights[j], totalWeight);
        return all;
    }
}
