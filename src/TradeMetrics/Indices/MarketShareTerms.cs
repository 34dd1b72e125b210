using System.Diagnostics;
using System.Globalization;

namespace TradeMetrics.Indices;

/// <summary>The four effects that a change of exports is made of; they add up to it within rounding.</summary>
/// <param name="Change">The change of exports, later less earlier.</param>
/// <param name="WorldGrowth">r X: what exports would have changed had they grown as all world exports did.</param>
/// <param name="CommodityComposition">Σ(r_k - r)X_k: what they gained by being of products that grew faster than the whole.</param>
/// <param name="MarketDistribution">Σ(r_kj - r_k)X_kj: what they gained by going, product by product, to markets that grew faster.</param>
/// <param name="Competitiveness">Σ(ΔX_kj - r_kj X_kj): what remains, gained by outgrowing the world in the same products and markets.</param>
/// <remarks><c>default</c> is no change, made of nothing. Two are equal when all parts are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct MarketShareTerms(double Change, double WorldGrowth, double CommodityComposition, double MarketDistribution, double Competitiveness)
{
    /// <summary>Returns the change and its parts as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Change}: world growth {WorldGrowth}, commodity composition {CommodityComposition}, market distribution {MarketDistribution}, competitiveness {Competitiveness}");
}
