using System.Runtime.Intrinsics;

namespace TradeMetrics.Indices;

/// <summary>The four formulas. A quantity index is the price index with prices and quantities changing places, so each stands here once.</summary>
internal static class Baskets
{
    internal static void Require(ReadOnlySpan<double> basePrices, ReadOnlySpan<double> baseQuantities, ReadOnlySpan<double> prices, ReadOnlySpan<double> quantities)
    {
        Flows.RequireSameLength(basePrices, baseQuantities);
        Flows.RequireSameLength(basePrices, prices);
        Flows.RequireSameLength(basePrices, quantities);
        Flows.Require(basePrices);
        Flows.Require(baseQuantities);
        Flows.Require(prices);
        Flows.Require(quantities);
    }

    /// <summary>Σ p1 w ÷ Σ p0 w: with the weights of the base period Laspeyres, with those of the later one Paasche.</summary>
    internal static Metric<double> Weighted(ReadOnlySpan<double> before, ReadOnlySpan<double> after, ReadOnlySpan<double> weights) => before.Length > 0
        ? Flows.Quotient(CompensatedSum.Of(after, weights, default(Product)), CompensatedSum.Of(before, weights, default(Product)))
        : UndefinedReason.NotComparable;

    internal static Metric<double> Fisher(ReadOnlySpan<double> before, ReadOnlySpan<double> baseWeights, ReadOnlySpan<double> after, ReadOnlySpan<double> weights)
    {
        Metric<double> laspeyres = Weighted(before, after, baseWeights), paasche = Weighted(before, after, weights);
        return !laspeyres.TryGetValue(out double l) ? laspeyres
            : !paasche.TryGetValue(out double p) ? paasche
            : Math.Sqrt(l) * Math.Sqrt(p);
    }

    internal static Metric<double> Tornqvist(ReadOnlySpan<double> before, ReadOnlySpan<double> baseWeights, ReadOnlySpan<double> after, ReadOnlySpan<double> weights)
    {
        if (before.Length == 0) return UndefinedReason.NotComparable;
        double baseValue = CompensatedSum.Of(before, baseWeights, default(Product)), value = CompensatedSum.Of(after, weights, default(Product));
        RunningSum logarithm = default;
        for (int k = 0; k < before.Length; k++)
        {
            if (before[k] == 0d || after[k] == 0d) return UndefinedReason.NonPositiveValue;
            double meanShare = (before[k] * baseWeights[k] / baseValue + after[k] * weights[k] / value) / 2d;
            logarithm.Add(baseValue > 0d && value > 0d ? meanShare * Math.Log(after[k] / before[k]) : 0d);
        }
        return baseValue > 0d && value > 0d ? Flows.Finite(Math.Exp(logarithm.Value)) : UndefinedReason.NoTrade;
    }

    private readonly struct Product : ITerm
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => x * y;
    }
}
