namespace TradeMetrics.Claims;

/// <summary>A claim that is being put together. A draft is immutable; each step returns another.</summary>
public sealed partial class ClaimDraft
{
    private readonly ClaimSetBuilder _builder;
    private readonly string _id;
    private readonly string? _printed;
    private readonly string? _origin;
    private readonly Rational _weight;

    internal ClaimDraft(ClaimSetBuilder builder, string id, string? printed, string? origin, Rational weight)
    {
        _builder = builder;
        _id = id;
        _printed = printed;
        _origin = origin;
        _weight = weight;
    }

    /// <summary>Gives the words as printed.</summary>
    /// <param name="text">The words.</param>
    public ClaimDraft Printed(string text) => new(_builder, _id, text, _origin, _weight);

    /// <summary>Says who said so first; claims with the same content and origin count once.</summary>
    /// <param name="origin">The origin.</param>
    public ClaimDraft From(string origin) => new(_builder, _id, _printed, origin, _weight);

    /// <summary>Says how much it would cost to give the claim up.</summary>
    /// <param name="weight">More than zero; other claims weigh 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not more than zero.</exception>
    public ClaimDraft Weighing(Rational weight) => weight.Sign > 0
        ? new(_builder, _id, _printed, _origin, weight)
        : throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is more than zero.");

    private ClaimSetBuilder Add(ClaimKind kind, LinearForm subject, IEnumerable<ClaimReading> readings, string? printed = null) =>
        _builder.Add(new(_id, _printed ?? printed, _origin, _weight, kind, subject, [.. readings]));
}
