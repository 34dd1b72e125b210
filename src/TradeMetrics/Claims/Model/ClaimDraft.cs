namespace TradeMetrics.Claims;

/// <summary>A claim that is being put together. A draft is immutable; each step returns another.</summary>
/// <remarks>The method called last makes the claim and adds it to the builder: what it says must fit what the builder has, and where it does not, nothing is added.</remarks>
public sealed partial class ClaimDraft
{
    // ISO 4217 has this code for no currency.
    private const string NoCurrency = "XXX";

    private readonly ClaimSetBuilder _builder;
    private readonly string _id;
    private readonly string? _printed;
    private readonly string? _origin;
    private readonly string? _currency;
    private readonly Rational _weight;

    internal ClaimDraft(ClaimSetBuilder builder, string id, string? printed, string? origin, string? currency, Rational weight)
    {
        _builder = builder;
        _id = id;
        _printed = printed;
        _origin = origin;
        _currency = currency;
        _weight = weight;
    }

    /// <summary>Gives the words as printed.</summary>
    /// <param name="text">The words.</param>
    public ClaimDraft Printed(string text) => new(_builder, _id, text, _origin, _currency, _weight);

    /// <summary>Says who said so first; claims with the same content and origin count once.</summary>
    /// <param name="origin">The origin.</param>
    public ClaimDraft From(string origin) => new(_builder, _id, _printed, origin, _currency, _weight);

    /// <summary>Says in which currency the amounts of the claim are. A printed number that names its currency need not be told.</summary>
    /// <param name="currency">The ISO 4217 code, such as USD; XXX, which is its code for no currency, fits any, as if nothing were said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    /// <exception cref="ArgumentException">The code is not of three capital letters.</exception>
    public ClaimDraft In(string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
            throw new ArgumentException($"{Quotation.Of(currency)} is not the code of a currency, which is of three capital letters, such as USD.", nameof(currency));
        return new(_builder, _id, _printed, _origin, currency == NoCurrency ? null : currency, _weight);
    }

    /// <summary>Says how much it would cost to give the claim up.</summary>
    /// <param name="weight">More than zero; other claims weigh 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not more than zero.</exception>
    public ClaimDraft Weighing(Rational weight) => weight.Sign > 0
        ? new(_builder, _id, _printed, _origin, _currency, weight)
        : throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is more than zero.");

    private ClaimSetBuilder Add(ClaimKind kind, LinearForm subject, IEnumerable<ClaimReading> readings, string? printed = null, string? currency = null)
    {
        if (_currency is not null && currency is not null && _currency != currency)
            throw new InvalidOperationException($"Claim {Quotation.Of(_id)} is said to be in {_currency}, and its amount is printed in {currency}; give it in one currency.");
        return _builder.Add(new(_id, _printed ?? printed, _origin, _currency ?? currency, _weight, kind, subject, [.. readings]));
    }
}
