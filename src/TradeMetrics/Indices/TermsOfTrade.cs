namespace TradeMetrics.Indices;

/// <summary>Terms of trade: what a unit of exports buys in imports, and what all exports buy.</summary>
/// <remarks>
/// All indices are of one base period and given as multiples (1.05) or as per cent of it (105), alike.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static class TermsOfTrade
{
    /// <summary>Returns the net barter terms of trade: P_X ÷ P_M.</summary>
    /// <param name="exportPrices">The price (unit value) index of exports, 0 or more.</param>
    /// <param name="importPrices">The price (unit value) index of imports, on the same base.</param>
    /// <returns>1 in the base period, more where export prices rose faster. <see cref="UndefinedReason.NonPositiveValue"/> where an index is zero.</returns>
    /// <remarks>Published indices print it times 100. Source: UNCTAD Handbook of Statistics.</remarks>
    /// <exception cref="ArgumentException">An index is negative or not finite.</exception>
    public static Metric<double> NetBarter(double exportPrices, double importPrices)
    {
        Flows.Require(exportPrices);
        Flows.Require(importPrices);
        return Ratio(exportPrices, importPrices);
    }

    /// <summary>Returns the income terms of trade: value index of exports ÷ P_M, the purchasing power of exports.</summary>
    /// <param name="exportValues">The value index of exports, 0 or more.</param>
    /// <param name="importPrices">The price (unit value) index of imports, on the same base.</param>
    /// <returns>The net barter terms times the volume of exports, 1 in the base period. <see cref="UndefinedReason.NonPositiveValue"/> where the price index is zero.</returns>
    /// <remarks>Source: UNCTAD Handbook of Statistics, purchasing power index of exports.</remarks>
    /// <exception cref="ArgumentException">An index is negative or not finite.</exception>
    public static Metric<double> Income(double exportValues, double importPrices)
    {
        Flows.Require(exportValues);
        Flows.Require(importPrices);
        return importPrices > 0d ? Flows.Finite(exportValues / importPrices) : UndefinedReason.NonPositiveValue;
    }

    /// <summary>Returns the net barter terms of trade in every period.</summary>
    /// <param name="exportPrices">The price index of exports in each period.</param>
    /// <param name="importPrices">The price index of imports in the same periods.</param>
    /// <returns>The terms in each period, as in one.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or an index is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> NetBarter(ReadOnlySpan<double> exportPrices, ReadOnlySpan<double> importPrices)
    {
        Flows.RequireSameLength(exportPrices, importPrices);
        Flows.Require(exportPrices);
        Flows.Require(importPrices);
        var all = new Metric<double>[exportPrices.Length];
        for (int t = 0; t < all.Length; t++) all[t] = NetBarter(exportPrices[t], importPrices[t]);
        return Array.AsReadOnly(all);
    }

    /// <summary>Returns the net barter terms of trade in every period that either names.</summary>
    /// <typeparam name="TKey">What names a period.</typeparam>
    /// <param name="exportPrices">The price index of exports by period.</param>
    /// <param name="importPrices">The price index of imports by period.</param>
    /// <returns>The terms by period, as in one; <see cref="UndefinedReason.Missing"/> where only one of the indices is given.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A period stands twice, or an index is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> NetBarter<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exportPrices, IEnumerable<KeyValuePair<TKey, double>> importPrices) where TKey : notnull =>
        ByPeriod(exportPrices, nameof(exportPrices), importPrices, nameof(importPrices), NetBarter);

    /// <summary>Returns the income terms of trade in every period.</summary>
    /// <param name="exportValues">The value index of exports in each period.</param>
    /// <param name="importPrices">The price index of imports in the same periods.</param>
    /// <returns>The terms in each period, as in one.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or an index is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> Income(ReadOnlySpan<double> exportValues, ReadOnlySpan<double> importPrices)
    {
        Flows.RequireSameLength(exportValues, importPrices);
        Flows.Require(exportValues);
        Flows.Require(importPrices);
        var all = new Metric<double>[exportValues.Length];
        for (int t = 0; t < all.Length; t++) all[t] = Income(exportValues[t], importPrices[t]);
        return Array.AsReadOnly(all);
    }

    /// <summary>Returns the income terms of trade in every period that either names.</summary>
    /// <typeparam name="TKey">What names a period.</typeparam>
    /// <param name="exportValues">The value index of exports by period.</param>
    /// <param name="importPrices">The price index of imports by period.</param>
    /// <returns>The terms by period, as in one; <see cref="UndefinedReason.Missing"/> where only one of the indices is given.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A period stands twice, or an index is negative or not finite.</exception>
    public static IReadOnlyDictionary<TKey, Metric<double>> Income<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exportValues, IEnumerable<KeyValuePair<TKey, double>> importPrices) where TKey : notnull =>
        ByPeriod(exportValues, nameof(exportValues), importPrices, nameof(importPrices), Income);

    private static Metric<double> Ratio(double exportPrices, double importPrices) =>
        exportPrices > 0d && importPrices > 0d ? Flows.Finite(exportPrices / importPrices) : UndefinedReason.NonPositiveValue;

    // An index that is not given is unknown, unlike a product that is not traded.
    private static Dictionary<TKey, Metric<double>> ByPeriod<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, string exportsName, IEnumerable<KeyValuePair<TKey, double>> imports, string importsName,
        Func<double, double, Metric<double>> terms) where TKey : notnull
    {
        Dictionary<TKey, double> sold = Keyed.Values(exports, exportsName), bought = Keyed.Values(imports, importsName);
        return sold.Keys.Union(bought.Keys).ToDictionary(
            period => period,
            period => sold.TryGetValue(period, out double x) && bought.TryGetValue(period, out double m) ? terms(x, m) : UndefinedReason.Missing);
    }
}
