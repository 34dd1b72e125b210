namespace TradeMetrics.Indices;

/// <summary>Price (unit value) indices between two periods: how far prices moved, quantities being given.</summary>
/// <remarks>
/// Only products that both periods have can be compared; the overloads that take values by product name the others and say what share of trade was matched.
/// Unit values move with the composition of what a product code holds, so the finer the products the better. For more periods see <see cref="IndexSeries"/>.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static class PriceIndex
{
    /// <summary>Returns Laspeyres's price index: Σ p₁q₀ ÷ Σ p₀q₀, with the quantities of the base period.</summary>
    /// <param name="basePrices">The price of each product in the base period, 0 or more.</param>
    /// <param name="baseQuantities">The quantity of each product in the base period, 0 or more.</param>
    /// <param name="prices">The prices of the same products in the later period.</param>
    /// <param name="quantities">The quantities of the same products in the later period.</param>
    /// <returns>The later level as a multiple of the base, 1 for no change. Undefined with <see cref="UndefinedReason.ZeroDenominator"/> or <see cref="UndefinedReason.NoTrade"/> where the basket was worth nothing in the base period; <see cref="UndefinedReason.NotComparable"/> where there is no product.</returns>
    /// <remarks>It overstates where buyers turn to what became cheaper.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a number is negative or not finite.</exception>
    public static Metric<double> Laspeyres(ReadOnlySpan<double> basePrices, ReadOnlySpan<double> baseQuantities, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities)
    {
        Baskets.Require(basePrices, baseQuantities, prices, quantities);
        return Baskets.Weighted(basePrices, prices, baseQuantities);
    }

    /// <summary>Returns Laspeyres's price index over the products of both periods: Σ p₁q₀ ÷ Σ p₀q₀, with the quantities of the base period.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">Prices and quantities of the base period by product.</param>
    /// <param name="later">Prices and quantities of the later period by product.</param>
    /// <returns>The index over the products that both periods name, with those that one of them lacks and the share of trade that was matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedIndex<TKey> Laspeyres<TKey>(IEnumerable<KeyValuePair<TKey, PricedQuantity>> earlier, IEnumerable<KeyValuePair<TKey, PricedQuantity>> later) where TKey : notnull =>
        MatchedIndex<TKey>.Of(Laspeyres, earlier, later);

    /// <summary>Returns Paasche's price index: Σ p₁q₁ ÷ Σ p₀q₁, with the quantities of the later period.</summary>
    /// <param name="basePrices">The price of each product in the base period, 0 or more.</param>
    /// <param name="baseQuantities">The quantity of each product in the base period, 0 or more.</param>
    /// <param name="prices">The prices of the same products in the later period.</param>
    /// <param name="quantities">The quantities of the same products in the later period.</param>
    /// <returns>The later level as a multiple of the base, 1 for no change. Undefined with <see cref="UndefinedReason.ZeroDenominator"/> or <see cref="UndefinedReason.NoTrade"/> where the basket of the later period was worth nothing in the base period; <see cref="UndefinedReason.NotComparable"/> where there is no product.</returns>
    /// <remarks>A value index is the Laspeyres index of quantities times this one.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a number is negative or not finite.</exception>
    public static Metric<double> Paasche(ReadOnlySpan<double> basePrices, ReadOnlySpan<double> baseQuantities, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities)
    {
        Baskets.Require(basePrices, baseQuantities, prices, quantities);
        return Baskets.Weighted(basePrices, prices, quantities);
    }

    /// <summary>Returns Paasche's price index over the products of both periods: Σ p₁q₁ ÷ Σ p₀q₁, with the quantities of the later period.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">Prices and quantities of the base period by product.</param>
    /// <param name="later">Prices and quantities of the later period by product.</param>
    /// <returns>The index over the products that both periods name, with those that one of them lacks and the share of trade that was matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedIndex<TKey> Paasche<TKey>(IEnumerable<KeyValuePair<TKey, PricedQuantity>> earlier, IEnumerable<KeyValuePair<TKey, PricedQuantity>> later) where TKey : notnull =>
        MatchedIndex<TKey>.Of(Paasche, earlier, later);

    /// <summary>Returns Fisher's price index: √(Laspeyres × Paasche).</summary>
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
        return Baskets.Fisher(basePrices, baseQuantities, prices, quantities);
    }

    /// <summary>Returns Fisher's price index over the products of both periods: √(Laspeyres × Paasche).</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">Prices and quantities of the base period by product.</param>
    /// <param name="later">Prices and quantities of the later period by product.</param>
    /// <returns>The index over the products that both periods name, with those that one of them lacks and the share of trade that was matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedIndex<TKey> Fisher<TKey>(IEnumerable<KeyValuePair<TKey, PricedQuantity>> earlier, IEnumerable<KeyValuePair<TKey, PricedQuantity>> later) where TKey : notnull =>
        MatchedIndex<TKey>.Of(Fisher, earlier, later);

    /// <summary>Returns Törnqvist's price index: exp Σ ½(s₀ + s₁) ln(p₁ ÷ p₀), with the mean of the shares in value.</summary>
    /// <param name="basePrices">The price of each product in the base period, 0 or more.</param>
    /// <param name="baseQuantities">The quantity of each product in the base period, 0 or more.</param>
    /// <param name="prices">The prices of the same products in the later period.</param>
    /// <param name="quantities">The quantities of the same products in the later period.</param>
    /// <returns>The later level as a multiple of the base, 1 for no change. <see cref="UndefinedReason.NonPositiveValue"/> for a price of zero, <see cref="UndefinedReason.NoTrade"/> where nothing was worth anything in a period; <see cref="UndefinedReason.NotComparable"/> where there is no product.</returns>
    /// <remarks>Source: Törnqvist (1936), The Bank of Finland's consumption price index.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a number is negative or not finite.</exception>
    public static Metric<double> Tornqvist(ReadOnlySpan<double> basePrices, ReadOnlySpan<double> baseQuantities, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities)
    {
        Baskets.Require(basePrices, baseQuantities, prices, quantities);
        return Baskets.Tornqvist(basePrices, baseQuantities, prices, quantities);
    }

    /// <summary>Returns Törnqvist's price index over the products of both periods: exp Σ ½(s₀ + s₁) ln(p₁ ÷ p₀), with the mean of the shares in value.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">Prices and quantities of the base period by product.</param>
    /// <param name="later">Prices and quantities of the later period by product.</param>
    /// <returns>The index over the products that both periods name, with those that one of them lacks and the share of trade that was matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedIndex<TKey> Tornqvist<TKey>(IEnumerable<KeyValuePair<TKey, PricedQuantity>> earlier, IEnumerable<KeyValuePair<TKey, PricedQuantity>> later) where TKey : notnull =>
        MatchedIndex<TKey>.Of(Tornqvist, earlier, later);
}
