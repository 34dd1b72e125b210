using System.Globalization;
using TradeMetrics.Claims;

namespace TradeMetrics.Storage;

/// <summary>What a store holds of one flow, and since which vintage.</summary>
public sealed class StoredFigure
{
    internal StoredFigure(Quantity quantity, decimal value, StoredVintage vintage) => (Quantity, Value, Vintage) = (quantity, value, vintage);

    /// <summary>Gets the flow; where its vintage has a day, as of that day.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets the value in whole units of the currency, over all products, to 15 significant digits.</summary>
    public decimal Value { get; }

    /// <summary>Gets the vintage that it is from; of several files that hold parts of it, the one imported last.</summary>
    public StoredVintage Vintage { get; }

    /// <summary>Adds the figure to a set as a claim, whose origin and currency are those of the vintage, so that it can be held against what was printed.</summary>
    /// <param name="builder">Takes the claim, whose id is <c>stored:</c> and the quantity.</param>
    /// <param name="unit">The unit of the claims, in units of the currency: a million where they are in million dollars.</param>
    /// <param name="step">To what the source rounded the figure, in that unit: 0.001 where it prints three decimals; 0 for an exact figure.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException">The builder has a claim of this id, or another quantity that prints like this one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not more than zero, or the step is negative.</exception>
    /// <exception cref="InvalidOperationException">The store is in another currency than the claims of the builder.</exception>
    public ClaimSetBuilder AddTo(ClaimSetBuilder builder, decimal unit, decimal step)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        Rational value = (Rational)Value / unit, half = (Rational)step / 2;
        ClaimDraft claim = builder.Claim($"stored: {Quantity}").Printed(string.Create(CultureInfo.InvariantCulture, $"{Value}")).From(Vintage.ToString());
        if (Vintage.Currency is { } currency) claim = claim.In(currency);
        return claim.Level(Quantity, new ExactInterval(value - half, value + half, lowIsOpen: false, highIsOpen: false));
    }

    /// <summary>Returns the figure as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Quantity}: {Value} ({Vintage})");
}
