using System.Globalization;

namespace TradeMetrics.Indices;

/// <summary>An index over many periods, from any formula: each period against the first, or link by link.</summary>
/// <remarks>
/// A fixed base compares each period with the first alone, and loses products as they vanish. A chain compares neighbours, keeps more products, and drifts where prices bounce:
/// when they return to where they were, it may not. Neither is a default.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static class IndexSeries
{
    /// <summary>Returns the index of every period against the first.</summary>
    /// <param name="formula">A method of <see cref="PriceIndex"/> or <see cref="QuantityIndex"/>.</param>
    /// <param name="prices">Prices, period after period, the products of each in one order.</param>
    /// <param name="quantities">Quantities, laid out alike.</param>
    /// <param name="products">The number of products, 1 or more.</param>
    /// <returns>A multiple of the first period for each period, 1 for the first; undefined as the formula says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="products"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The lengths differ or are no multiple of the number of products, or a number is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> FixedBase(IndexFormula formula, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities, int products)
    {
        var series = new Metric<double>[Periods(formula, prices, quantities, products)];
        for (int t = 0; t < series.Length; t++) series[t] = Between(formula, prices, quantities, products, 0, t);
        return Array.AsReadOnly(series);
    }

    /// <summary>Returns the chained index of every period: the product of the links between neighbours.</summary>
    /// <param name="formula">A method of <see cref="PriceIndex"/> or <see cref="QuantityIndex"/>.</param>
    /// <param name="prices">Prices, period after period, the products of each in one order.</param>
    /// <param name="quantities">Quantities, laid out alike.</param>
    /// <param name="products">The number of products, 1 or more.</param>
    /// <returns>A multiple of the first period for each period, 1 for the first. From a link that is undefined on, all are, with its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="products"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The lengths differ or are no multiple of the number of products, or a number is negative or not finite.</exception>
    public static IReadOnlyList<Metric<double>> Chained(IndexFormula formula, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities, int products)
    {
        var series = new Metric<double>[Periods(formula, prices, quantities, products)];
        for (int t = 0; t < series.Length; t++)
            series[t] = t == 0 ? Between(formula, prices, quantities, products, 0, 0) : Linked(series[t - 1], Between(formula, prices, quantities, products, t - 1, t));
        return Array.AsReadOnly(series);
    }

    /// <summary>Returns the index of every period against the first, over the products that both have.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="formula">A method of <see cref="PriceIndex"/> or <see cref="QuantityIndex"/>.</param>
    /// <param name="periods">Prices and quantities by product, for each period in turn.</param>
    /// <returns>For each period its index and what is unmatched between it and the first.</returns>
    /// <exception cref="ArgumentNullException">An argument or a period is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice in a period.</exception>
    public static IReadOnlyList<MatchedIndex<TKey>> FixedBase<TKey>(IndexFormula formula, IEnumerable<IEnumerable<KeyValuePair<TKey, PricedQuantity>>> periods) where TKey : notnull
    {
        Dictionary<TKey, PricedQuantity>[] columns = Columns(formula, periods);
        return Array.AsReadOnly(Array.ConvertAll(columns, later => MatchedIndex<TKey>.Of(formula, columns[0], later)));
    }

    /// <summary>Returns the chained index of every period, each link over the products that both neighbours have.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="formula">A method of <see cref="PriceIndex"/> or <see cref="QuantityIndex"/>.</param>
    /// <param name="periods">Prices and quantities by product, for each period in turn.</param>
    /// <returns>For each period the chained index and what is unmatched in its link, the one from the period before. From a link that is undefined on, all are, with its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument or a period is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice in a period.</exception>
    public static IReadOnlyList<MatchedIndex<TKey>> Chained<TKey>(IndexFormula formula, IEnumerable<IEnumerable<KeyValuePair<TKey, PricedQuantity>>> periods) where TKey : notnull
    {
        Dictionary<TKey, PricedQuantity>[] columns = Columns(formula, periods);
        var series = new MatchedIndex<TKey>[columns.Length];
        for (int t = 0; t < series.Length; t++)
        {
            MatchedIndex<TKey> link = MatchedIndex<TKey>.Of(formula, columns[Math.Max(0, t - 1)], columns[t]);
            series[t] = t == 0 ? link : link.WithIndex(Linked(series[t - 1].Index, link.Index));
        }
        return Array.AsReadOnly(series);
    }

    private static int Periods(IndexFormula formula, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities, int products)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentOutOfRangeException.ThrowIfLessThan(products, 1);
        Flows.RequireSameLength(prices, quantities);
        if (prices.Length % products != 0)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There are {prices.Length} prices; a multiple of the {products} products was expected."), nameof(prices));
        return prices.Length / products;
    }

    private static Metric<double> Between(IndexFormula formula, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities, int products, int from, int to) => formula(
        prices.Slice(from * products, products), quantities.Slice(from * products, products),
        prices.Slice(to * products, products), quantities.Slice(to * products, products));

    private static Metric<double> Linked(Metric<double> before, Metric<double> link) =>
        !before.TryGetValue(out double level) ? before
        : link.TryGetValue(out double step) ? Flows.Finite(level * step)
        : link;

    private static Dictionary<TKey, PricedQuantity>[] Columns<TKey>(IndexFormula formula, IEnumerable<IEnumerable<KeyValuePair<TKey, PricedQuantity>>> periods) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(periods);
        return [.. periods.Select((period, t) => Keyed.Unique(period, string.Create(CultureInfo.InvariantCulture, $"{nameof(periods)}[{t}]")))];
    }
}
