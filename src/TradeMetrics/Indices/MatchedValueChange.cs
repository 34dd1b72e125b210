namespace TradeMetrics.Indices;

/// <summary>A change in value split into its parts, with the products that only one period has.</summary>
/// <typeparam name="TKey">What names a product.</typeparam>
public sealed class MatchedValueChange<TKey> where TKey : notnull
{
    internal MatchedValueChange(Metric<ValueChangeParts> parts, IReadOnlyList<TKey> onlyEarlier, IReadOnlyList<TKey> onlyLater)
    {
        Parts = parts;
        OnlyEarlier = onlyEarlier;
        OnlyLater = onlyLater;
    }

    /// <summary>Gets the parts; undefined as the convention says.</summary>
    public Metric<ValueChangeParts> Parts { get; }

    /// <summary>Gets the products that the earlier period alone has, in its order.</summary>
    public IReadOnlyList<TKey> OnlyEarlier { get; }

    /// <summary>Gets the products that the later period alone has, in its order.</summary>
    public IReadOnlyList<TKey> OnlyLater { get; }

    /// <summary>Returns the parts as invariant text.</summary>
    public override string ToString() => Parts.ToString();
}
