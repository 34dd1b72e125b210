namespace TradeMetrics.Indices;

public static partial class Openness
{
    /// <summary>Returns the dependence on one partner: (X_ij + M_ij) ÷ (X_i + M_i).</summary>
    /// <param name="exports">Exports to the partner, 0 or more.</param>
    /// <param name="totalExports">All exports, those to the partner included.</param>
    /// <param name="imports">Imports from the partner, 0 or more.</param>
    /// <param name="totalImports">All imports, those from the partner included.</param>
    /// <returns>
    /// The partner's share of the economy's trade, from 0 to 1. <see cref="UndefinedReason.NoTrade"/> where the economy does not trade, <see cref="UndefinedReason.ZeroDenominator"/>
    /// where the totals leave out a partner it trades with.
    /// </returns>
    /// <remarks>The two sides of a pair differ: what is a tenth of the one economy's trade may be half of the other's.</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    public static Metric<double> BilateralDependence(double exports, double totalExports, double imports, double totalImports)
    {
        Flows.Require(exports);
        Flows.Require(totalExports);
        Flows.Require(imports);
        Flows.Require(totalImports);
        return Flows.Quotient(exports + imports, totalExports + totalImports);
    }

    /// <summary>Returns the dependence on every partner.</summary>
    /// <param name="exports">Exports to each partner, 0 or more. All partners, since they make up the total.</param>
    /// <param name="imports">Imports from the same partners.</param>
    /// <returns>The dependence on each partner; they add up to 1.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> BilateralDependence(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports)
    {
        Flows.RequireSameLength(exports, imports);
        double total = Flows.Total(exports) + Flows.Total(imports);
        var all = new Metric<double>[exports.Length];
        for (int j = 0; j < all.Length; j++) all[j] = Flows.Quotient(exports[j] + imports[j], total);
        return Array.AsReadOnly(all);
    }

    /// <summary>Returns the dependence on every partner.</summary>
    /// <typeparam name="TKey">What names a partner.</typeparam>
    /// <param name="exports">Exports by partner; what is absent is not exported.</param>
    /// <param name="imports">Imports by partner; what is absent is not imported.</param>
    /// <returns>The dependence on each partner that either names; they add up to 1.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A partner stands twice, or a flow is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> BilateralDependence<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports) where TKey : notnull
    {
        (TKey[] keys, double[] sold, double[] bought) = Keyed.Columns(exports, nameof(exports), imports, nameof(imports));
        return Keyed.ByKey(keys, BilateralDependence(sold, bought));
    }
}
