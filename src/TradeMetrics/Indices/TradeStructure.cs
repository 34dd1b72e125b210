using System.Runtime.Intrinsics;

namespace TradeMetrics.Indices;

/// <summary>How the composition of trade by product compares: similarity, complementarity, specialization.</summary>
/// <remarks>
/// Shares are of the products given, so give all of them. The finer the products, the less alike two structures are.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static class TradeStructure
{
    /// <summary>Returns the export similarity of two economies (Finger–Kreinin): Σ min(x_ik, x_jk) over shares.</summary>
    /// <param name="exports">The exports of the one economy by product, 0 or more.</param>
    /// <param name="otherExports">The exports of the other by the same products.</param>
    /// <returns>
    /// From 0 (no product in common) to 1 (equal shares); WITS prints it times 100. <see cref="UndefinedReason.TooFewObservations"/> for fewer than two products, since a single
    /// one gives 1 whatever is traded; <see cref="UndefinedReason.NoTrade"/> where one economy exports nothing.
    /// </returns>
    /// <remarks>It compares structures and not sizes. Usually taken over exports to one common market. Source: Finger and Kreinin (1979), A measure of "export similarity" and its possible uses.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> FingerKreinin(ReadOnlySpan<double> exports, ReadOnlySpan<double> otherExports)
    {
        Flows.RequireSameLength(exports, otherExports);
        Metric<double> overlap = Overlap(exports, Flows.Total(exports), otherExports, Flows.Total(otherExports));
        return overlap.IsDefined && exports.Length == 1 ? UndefinedReason.TooFewObservations : overlap;
    }

    /// <summary>Returns the export similarity of two economies (Finger–Kreinin): Σ min(x_ik, x_jk) over shares.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">The exports of the one economy by product; what is absent is not exported.</param>
    /// <param name="otherExports">The exports of the other by product.</param>
    /// <returns>The index, as for columns of all products that either names.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> FingerKreinin<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> otherExports) where TKey : notnull
    {
        (_, double[] own, double[] other) = Keyed.Columns(exports, nameof(exports), otherExports, nameof(otherExports));
        return FingerKreinin(own, other);
    }

    /// <summary>Returns the trade complementarity of an exporter and an importer: 1 - Σ|m_jk - x_ik| ÷ 2 over shares.</summary>
    /// <param name="exports">What the exporter sells to everyone by product, 0 or more.</param>
    /// <param name="partnerImports">What the importer buys from everyone by the same products.</param>
    /// <returns>From 0 (nothing that the one sells is bought by the other) to 1 (equal shares); WITS prints it times 100. <see cref="UndefinedReason.NoTrade"/> where there are no exports or no imports.</returns>
    /// <remarks>
    /// It is not symmetric: the partner's exports may suit the exporter's imports more or less. A single product gives 1 whatever is traded.
    /// Source: Michaely (1996), Trade preferential agreements in Latin America; WITS.
    /// </remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> Complementarity(ReadOnlySpan<double> exports, ReadOnlySpan<double> partnerImports)
    {
        Flows.RequireSameLength(exports, partnerImports);
        return Overlap(exports, Flows.Total(exports), partnerImports, Flows.Total(partnerImports));
    }

    /// <summary>Returns the trade complementarity of an exporter and an importer: 1 - Σ|m_jk - x_ik| ÷ 2 over shares.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">What the exporter sells to everyone by product; what is absent is not sold.</param>
    /// <param name="partnerImports">What the importer buys from everyone by product.</param>
    /// <returns>The index, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static Metric<double> Complementarity<TKey>(IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> partnerImports) where TKey : notnull
    {
        (_, double[] own, double[] partner) = Keyed.Columns(exports, nameof(exports), partnerImports, nameof(partnerImports));
        return Complementarity(own, partner);
    }

    /// <summary>Returns Michaely's specialization in one product: X_ik ÷ X_i - M_ik ÷ M_i.</summary>
    /// <param name="exports">What the economy exports of the product, 0 or more.</param>
    /// <param name="totalExports">All it exports.</param>
    /// <param name="imports">What it imports of the product, 0 or more.</param>
    /// <param name="totalImports">All it imports.</param>
    /// <returns>From -1 (imports only, of this product only) to 1; over all products it adds up to 0. <see cref="UndefinedReason.NoTrade"/> where either total is zero.</returns>
    /// <remarks>Source: Michaely (1962), Concentration in international trade.</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    public static Metric<double> MichaelySpecialization(double exports, double totalExports, double imports, double totalImports)
    {
        Flows.Require(exports);
        Flows.Require(totalExports);
        Flows.Require(imports);
        Flows.Require(totalImports);
        return Difference(exports, totalExports, imports, totalImports);
    }

    /// <summary>Returns Michaely's specialization in every product.</summary>
    /// <param name="exports">What the economy exports of each product, 0 or more.</param>
    /// <param name="imports">What it imports of the same products, 0 or more.</param>
    /// <returns>The index of each product, as for one; they add up to 0.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> MichaelySpecialization(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports)
    {
        Flows.RequireSameLength(exports, imports);
        double totalExports = Flows.Total(exports), totalImports = Flows.Total(imports);
        var all = new Metric<double>[exports.Length];
        for (int k = 0; k < all.Length; k++) all[k] = Difference(exports[k], totalExports, imports[k], totalImports);
        return Array.AsReadOnly(all);
    }

    /// <summary>Returns Michaely's specialization in every product.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="exports">The economy's exports by product; what is absent is not exported.</param>
    /// <param name="imports">Its imports by product; what is absent is not imported.</param>
    /// <returns>The index of each product that either names, as for one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice, or a flow is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> MichaelySpecialization<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports) where TKey : notnull
    {
        (TKey[] keys, double[] sold, double[] bought) = Keyed.Columns(exports, nameof(exports), imports, nameof(imports));
        return Keyed.ByKey(keys, MichaelySpecialization(sold, bought));
    }

    // Shares add up to 1 on both sides, so 1 less half of their distance is the sum of the lesser ones.
    private static Metric<double> Overlap(ReadOnlySpan<double> first, double firstTotal, ReadOnlySpan<double> second, double secondTotal) =>
        firstTotal > 0d && secondTotal > 0d
            ? Flows.Within(0d, 1d, CompensatedSum.Of(first, second, new LesserShare(firstTotal, secondTotal)))
            : UndefinedReason.NoTrade;

    private static Metric<double> Difference(double exports, double totalExports, double imports, double totalImports) =>
        totalExports > 0d && totalImports > 0d ? exports / totalExports - imports / totalImports : UndefinedReason.NoTrade;

    private readonly struct LesserShare(double firstTotal, double secondTotal) : ITerm
    {
        private readonly Vector512<double> _firstTotal = Vector512.Create(firstTotal);
        private readonly Vector512<double> _secondTotal = Vector512.Create(secondTotal);

        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => Vector512.Min(x / _firstTotal, y / _secondTotal);
    }
}
