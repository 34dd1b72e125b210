namespace TradeMetrics.Indices;

/// <summary>An index over the products that two periods have in common, and what it leaves out.</summary>
/// <typeparam name="TKey">What names a product.</typeparam>
/// <remarks>A product is matched when both periods name it. One that appeared or vanished has no price to compare with; it is named here and not dropped in silence.</remarks>
public sealed class MatchedIndex<TKey> where TKey : notnull
{
    internal MatchedIndex(Metric<double> index, IReadOnlyList<TKey> onlyEarlier, IReadOnlyList<TKey> onlyLater, Metric<double> shareOfEarlier, Metric<double> shareOfLater)
    {
        Index = index;
        OnlyEarlier = onlyEarlier;
        OnlyLater = onlyLater;
        MatchedShareOfEarlier = shareOfEarlier;
        MatchedShareOfLater = shareOfLater;
    }

    /// <summary>Gets the index over the matched products; <see cref="UndefinedReason.NotComparable"/> where none is matched, else undefined as the formula says.</summary>
    public Metric<double> Index { get; }

    /// <summary>Gets the products that the earlier period alone has, in its order.</summary>
    public IReadOnlyList<TKey> OnlyEarlier { get; }

    /// <summary>Gets the products that the later period alone has, in its order.</summary>
    public IReadOnlyList<TKey> OnlyLater { get; }

    /// <summary>Gets the matched products' share in the value of the earlier period, 0 to 1; <see cref="UndefinedReason.NoTrade"/> where that is zero.</summary>
    public Metric<double> MatchedShareOfEarlier { get; }

    /// <summary>Gets the matched products' share in the value of the later period, 0 to 1; <see cref="UndefinedReason.NoTrade"/> where that is zero.</summary>
    public Metric<double> MatchedShareOfLater { get; }

    /// <summary>Returns the index and how many products are unmatched, as invariant text.</summary>
    public override string ToString() => $"{Index}, {OnlyEarlier.Count} products vanished, {OnlyLater.Count} appeared";

    internal static MatchedIndex<TKey> Of(IndexFormula formula, IEnumerable<KeyValuePair<TKey, PricedQuantity>> earlier, IEnumerable<KeyValuePair<TKey, PricedQuantity>> later) =>
        Of(formula, Keyed.Unique(earlier, nameof(earlier)), Keyed.Unique(later, nameof(later)));

    internal static MatchedIndex<TKey> Of(IndexFormula formula, Dictionary<TKey, PricedQuantity> before, Dictionary<TKey, PricedQuantity> after)
    {
        TKey[] matched = [.. before.Keys.Where(after.ContainsKey)];
        double[] Column(Dictionary<TKey, PricedQuantity> period, Func<PricedQuantity, double> part) => Array.ConvertAll(matched, key => part(period[key]));
        Metric<double> Share(Dictionary<TKey, PricedQuantity> period)
        {
            RunningSum common = default, total = default;
            foreach (TKey key in matched) common.Add(period[key].Value);
            foreach (PricedQuantity product in period.Values) total.Add(product.Value);
            return total.Value > 0d ? Flows.Within(0d, 1d, common.Value / total.Value) : UndefinedReason.NoTrade;
        }

        return new(
            formula(Column(before, p => p.Price), Column(before, p => p.Quantity), Column(after, p => p.Price), Column(after, p => p.Quantity)),
            Array.AsReadOnly([.. before.Keys.Where(key => !after.ContainsKey(key))]),
            Array.AsReadOnly([.. after.Keys.Where(key => !before.ContainsKey(key))]),
            Share(before),
            Share(after));
    }

    internal MatchedIndex<TKey> WithIndex(Metric<double> index) => new(index, OnlyEarlier, OnlyLater, MatchedShareOfEarlier, MatchedShareOfLater);
}
