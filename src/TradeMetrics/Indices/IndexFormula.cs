namespace TradeMetrics.Indices;

/// <summary>A price or quantity index between two periods: a method of <see cref="PriceIndex"/> or <see cref="QuantityIndex"/>.</summary>
/// <param name="basePrices">The price of each product in the base period.</param>
/// <param name="baseQuantities">The quantity of each product in the base period.</param>
/// <param name="prices">The prices of the same products in the later period.</param>
/// <param name="quantities">The quantities of the same products in the later period.</param>
/// <returns>The later level as a multiple of the base, or the reason why there is none.</returns>
public delegate Metric<double> IndexFormula(
    ReadOnlySpan<double> basePrices, ReadOnlySpan<double> baseQuantities, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities);
