namespace TradeMetrics.Indices;

public static partial class ValueChange
{
    private delegate Metric<ValueChangeParts> Convention(ReadOnlySpan<PricedFlow> earlier, ReadOnlySpan<PricedFlow> later);

    /// <summary>Splits in the order volume, price, exchange rate; products of one period alone stand apart.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">The flows of the earlier period by product.</param>
    /// <param name="later">The flows of the later period by product.</param>
    /// <returns>The parts, as for columns of the products of both periods, with what appeared and vanished.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedValueChange<TKey> Sequential<TKey>(IEnumerable<KeyValuePair<TKey, PricedFlow>> earlier, IEnumerable<KeyValuePair<TKey, PricedFlow>> later) where TKey : notnull =>
        Match(static (before, after) => Sequential(before, after), earlier, later);

    /// <summary>Splits with weights of the earlier period, with a joint rest; products of one period alone stand apart.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">The flows of the earlier period by product.</param>
    /// <param name="later">The flows of the later period by product.</param>
    /// <returns>The parts, as for columns of the products of both periods, with what appeared and vanished.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedValueChange<TKey> BaseWeighted<TKey>(IEnumerable<KeyValuePair<TKey, PricedFlow>> earlier, IEnumerable<KeyValuePair<TKey, PricedFlow>> later) where TKey : notnull =>
        Match(static (before, after) => BaseWeighted(before, after), earlier, later);

    /// <summary>Splits by logarithmic means; products of one period alone stand apart.</summary>
    /// <typeparam name="TKey">What names a product.</typeparam>
    /// <param name="earlier">The flows of the earlier period by product.</param>
    /// <param name="later">The flows of the later period by product.</param>
    /// <returns>The parts, as for columns of the products of both periods, with what appeared and vanished.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product stands twice.</exception>
    public static MatchedValueChange<TKey> LogMean<TKey>(IEnumerable<KeyValuePair<TKey, PricedFlow>> earlier, IEnumerable<KeyValuePair<TKey, PricedFlow>> later) where TKey : notnull =>
        Match(LogMean, earlier, later);

    private static MatchedValueChange<TKey> Match<TKey>(
        Convention convention, IEnumerable<KeyValuePair<TKey, PricedFlow>> earlier, IEnumerable<KeyValuePair<TKey, PricedFlow>> later) where TKey : notnull
    {
        Dictionary<TKey, PricedFlow> before = Keyed.Unique(earlier, nameof(earlier)), after = Keyed.Unique(later, nameof(later));
        TKey[] matched = [.. before.Keys.Where(after.ContainsKey)];
        TKey[] onlyEarlier = [.. before.Keys.Where(key => !after.ContainsKey(key))], onlyLater = [.. after.Keys.Where(key => !before.ContainsKey(key))];
        double gained = Value(onlyLater, after), lost = -Value(onlyEarlier, before);
        Metric<ValueChangeParts> parts = convention(Array.ConvertAll(matched, key => before[key]), Array.ConvertAll(matched, key => after[key]))
            .Select(common => common with { Change = Value([.. after.Keys], after) - Value([.. before.Keys], before), Appeared = gained, Vanished = lost });
        return new(parts, Array.AsReadOnly(onlyEarlier), Array.AsReadOnly(onlyLater));
    }

    private static double Value<TKey>(TKey[] keys, Dictionary<TKey, PricedFlow> flows) where TKey : notnull
    {
        RunningSum sum = default;
        foreach (TKey key in keys) sum.Add(flows[key].Value);
        return sum.Value;
    }
}
