namespace TradeMetrics.Indices;

/// <summary>Quantity (volume) indices between two periods: how far quantities moved, prices being given.</summary>
/// <remarks>
/// Each is the price index of the same name with prices and quantities changing places, so that products in different units add up.
/// Only products that both periods have can be compared, see <see cref="PriceIndex"/>.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static class QuantityIndex
{
    /// <summary>Returns Laspeyres's quantity index: Σ q₁p₀ ÷ Σ q₀p₀, with the prices of the base period.</summary>
    /// <param name="basePrices">The price of each product in the base period, 0 or more.</param>
    /// <param name="baseQuantities">The quantity of each product in the base period, 0 or more.</param>
    /// <param name="prices">The prices of the same products in the later period.</param>
    /// <param name="quantities">The quantities of the same products in the later period.</param>
    /// <returns>The later level as a multiple of the base, 1 for no change. Undefined with <see cref="UndefinedReason.ZeroDenominator"/> or <see cref="UndefinedReason.NoTrade"/> where the basket was worth nothing in the base period; <see cref="UndefinedReason.NotComparable"/> where there is no product.</returns>
    /// <remarks>It weighs volumes at the prices of the base period.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a number is negative or not finite.</exception>
    public static Metric<double> Laspeyres(ReadOnlySpan<double> basePrices, ReadOnlySpan<double> baseQuantities, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities)
    {
        Baskets.Require(basePrices, baseQuantities, prices, quantities);
        return Baskets.Weighted(baseQuantities, quantities, basePrices);
    }

    /// <summary>Returns Laspeyres's quantity index over the products of both periods: Σ q₁p₀ ÷ Σ q₀p₀, with the prices of the base period.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">Prices and quantities of the base period by product.</param>
    /// <param name="later">Prices and quantities of the later period by product.</param>
    /// <returns>The index over the products that both periods name, with those that one of them lacks and the share of trade that was matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedIndex<TKey> Laspeyres<TKey>(IEnumerable<KeyValuePair<TKey, PricedQuantity>> earlier, IEnumerable<KeyValuePair<TKey, PricedQuantity>> later) where TKey : notnull =>
        MatchedIndex<TKey>.Of(Laspeyres, earlier, later);

    /// <summary>Returns Paasche's quantity index: Σ q₁p₁ ÷ Σ q₀p₁, with the prices of the later period.</summary>
    /// <param name="basePrices">The price of each product in the base period, 0 or more.</param>
    /// <param name="baseQuantities">The quantity of each product in the base period, 0 or more.</param>
    /// <param name="prices">The prices of the same products in the later period.</param>
    /// <param name="quantities">The quantities of the same products in the later period.</param>
    /// <returns>The later level as a multiple of the base, 1 for no change. Undefined with <see cref="UndefinedReason.ZeroDenominator"/> or <see cref="UndefinedReason.NoTrade"/> where the basket of the later period was worth nothing in the base period; <see cref="UndefinedReason.NotComparable"/> where there is no product.</returns>
    /// <remarks>A value index is the Laspeyres index of prices times this one.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a number is negative or not finite.</exception>
    public static Metric<double> Paasche(ReadOnlySpan<double> basePrices, ReadOnlySpan<double> baseQuantities, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities)
    {
        Baskets.Require(basePrices, baseQuantities, prices, quantities);
        return Baskets.Weighted(baseQuantities, quantities, prices);
    }

    /// <summary>Returns Paasche's quantity index over the products of both periods: Σ q₁p₁ ÷ Σ q₀p₁, with the prices of the later period.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">Prices and quantities of the base period by product.</param>
    /// <param name="later">Prices and quantities of the later period by product.</param>
    /// <returns>The index over the products that both periods name, with those that one of them lacks and the share of trade that was matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedIndex<TKey> Paasche<TKey>(IEnumerable<KeyValuePair<TKey, PricedQuantity>> earlier, IEnumerable<KeyValuePair<TKey, PricedQuantity>> later) where TKey : notnull =>
        MatchedIndex<TKey>.Of(Paasche, earlier, later);

    /// <summary>Returns Fisher's quantity index: √(Laspeyres × Paasche).</summary>
    /// <param name="basePrices">The price of each product in the base period, 0 or more.</param>
    /// <param name="baseQuantities">The quantity of each product in the base period, 0 or more.</param>
    /// <param name="prices">The prices of the same products in the later period.</param>
    /// <param name="quantities">The quantities of the same products in the later period.</param>
    /// <returns>The later level as a multiple of the base, 1 for no change. Undefined where either of the two is; <see cref="UndefinedReason.NotComparable"/> where there is no product.</returns>
    /// <remarks>A value index is the Fisher index of prices times that of quantities. Source: Fisher (1922), The making of index numbers.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a number is negative or not finite.</exception>
    public static Metric<double> Fisher(ReadOnlySpan<double> basePrices, ReadOnlySpan<double> baseQuantities, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities)
    {
        Baskets.Require(basePrices, baseQuantities, prices, quantities);
        return Baskets.Fisher(baseQuantities, basePrices, quantities, prices);
    }

    /// <summary>Returns Fisher's quantity index over the products of both periods: √(Laspeyres × Paasche).</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">Prices and quantities of the base period by product.</param>
    /// <param name="later">Prices and quantities of the later period by product.</param>
    /// <returns>The index over the products that both periods name, with those that one of them lacks and the share of trade that was matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedIndex<TKey> Fisher<TKey>(IEnumerable<KeyValuePair<TKey, PricedQuantity>> earlier, IEnumerable<KeyValuePair<TKey, PricedQuantity>> later) where TKey : notnull =>
        MatchedIndex<TKey>.Of(Fisher, earlier, later);

    /// <summary>Returns Törnqvist's quantity index: exp Σ ½(s₀ + s₁) ln(q₁ ÷ q₀), with the mean of the shares in value.</summary>
    /// <param name="basePrices">The price of each product in the base period, 0 or more.</param>
    /// <param name="baseQuantities">The quantity of each product in the base period, 0 or more.</param>
    /// <param name="prices">The prices of the same products in the later period.</param>
    /// <param name="quantities">The quantities of the same products in the later period.</param>
    /// <returns>The later level as a multiple of the base, 1 for no change. <see cref="UndefinedReason.NonPositiveValue"/> for a quantity of zero, <see cref="UndefinedReason.NoTrade"/> where nothing was worth anything in a period; <see cref="UndefinedReason.NotComparable"/> where there is no product.</returns>
    /// <remarks>Source: Törnqvist (1936), The Bank of Finland's consumption price index.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a number is negative or not finite.</exception>
    public static Metric<double> Tornqvist(ReadOnlySpan<double> basePrices, ReadOnlySpan<double> baseQuantities, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities)
    {
        Baskets.Require(basePrices, baseQuantities, prices, quantities);
        return Baskets.Tornqvist(baseQuantities, basePrices, quantities, prices);
    }

    /// <summary>Returns Törnqvist's quantity index over the products of both periods: exp Σ ½(s₀ + s₁) ln(q₁ ÷ q₀), with the mean of the shares in value.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">Prices and quantities of the base period by product.</param>
    /// <param name="later">Prices and quantities of the later period by product.</param>
    /// <returns>The index over the products that both periods name, with those that one of them lacks and the share of trade that was matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedIndex<TKey> Tornqvist<TKey>(IEnumerable<KeyValuePair<TKey, PricedQuantity>> earlier, IEnumerable<KeyValuePair<TKey, PricedQuantity>> later) where TKey : notnull =>
        MatchedIndex<TKey>.Of(Tornqvist, earlier, later);
}
