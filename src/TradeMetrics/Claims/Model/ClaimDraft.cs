namespace TradeMetrics.Claims;

/// <summary>A claim that is being put together.</summary>
public sealed partial class ClaimDraft
{
    private readonly ClaimSetBuilder _builder;
    private readonly string _id;
    private string? _printed;
    private string? _origin;
    private Rational _weight = Rational.One;

    internal ClaimDraft(ClaimSetBuilder builder, string id)
    {
        _builder = builder;
        _id = id;
    }

    /// <summary>Gives the words as printed.</summary>
    /// <param name="text">The words.</param>
    public ClaimDraft Printed(string text)
    {
        _printed = text;
        return this;
    }

    /// <summary>Says who said so first; claims with the same content and origin count once.</summary>
    /// <param name="origin">The origin.</param>
    public ClaimDraft From(string origin)
    {
        _origin = origin;
        return this;
    }

    /// <summary>Says how much it would cost to give the claim up.</summary>
    /// <param name="weight">More than zero; other claims weigh 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not more than zero.</exception>
    public ClaimDraft Weighing(Rational weight)
    {
        if (weight.Sign <= 0) throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is more than zero.");
        _weight = weight;
        return this;
    }

    private ClaimSetBuilder Add(ClaimKind kind, LinearForm subject, IEnumerable<ClaimReading> readings) =>
        _builder.Add(new(_id, _printed, _origin, _weight, kind, subject, [.. readings]));
}
