namespace TradeMetrics.Indices;

/// <summary>A constant-market-share decomposition of the change of exports, with the growth rates that had to be replaced.</summary>
/// <typeparam name="TProduct">What names a product.</typeparam>
/// <typeparam name="TMarket">What names a market.</typeparam>
public sealed class MarketShareDecomposition<TProduct, TMarket>
{
    internal MarketShareDecomposition(Metric<MarketShareTerms> terms, IReadOnlyList<(TProduct Product, TMarket Market)> withoutMarketRate, IReadOnlyList<TProduct> withoutProductRate)
    {
        Terms = terms;
        WithoutMarketRate = withoutMarketRate;
        WithoutProductRate = withoutProductRate;
    }

    /// <summary>Gets the change and its four effects; <see cref="UndefinedReason.NewTrade"/> or <see cref="UndefinedReason.NoTrade"/> where the world exported nothing at first, so that nothing has a rate.</summary>
    public Metric<MarketShareTerms> Terms { get; }

    /// <summary>
    /// Gets the products and markets to which the economy exports in either period and the world exported nothing in the first. They have no r_kj; the product's r_k was taken,
    /// so that their market distribution is nil and all they gain is competitiveness.
    /// </summary>
    public IReadOnlyList<(TProduct Product, TMarket Market)> WithoutMarketRate { get; }

    /// <summary>Gets the products among them of which the world exported nothing at all in the first period; for these r was taken as r_k.</summary>
    public IReadOnlyList<TProduct> WithoutProductRate { get; }

    /// <summary>Returns the terms as invariant text.</summary>
    public override string ToString() => Terms.ToString();
}
