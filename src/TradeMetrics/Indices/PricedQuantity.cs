using System.Diagnostics;
using System.Globalization;

namespace TradeMetrics.Indices;

/// <summary>A quantity of a product and the price, or unit value, of one unit of it.</summary>
/// <remarks><c>default</c> is nothing at no price. Two are equal when both parts are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct PricedQuantity
{
    /// <summary>Makes a priced quantity.</summary>
    /// <param name="price">The price of one unit, 0 or more.</param>
    /// <param name="quantity">The number of units, 0 or more.</param>
    /// <exception cref="ArgumentException">A number is negative or not finite.</exception>
    public PricedQuantity(double price, double quantity)
    {
        Flows.Require(price);
        Flows.Require(quantity);
        Price = price;
        Quantity = quantity;
    }

    /// <summary>Gets the price of one unit, 0 or more.</summary>
    public double Price { get; }

    /// <summary>Gets the number of units, 0 or more.</summary>
    public double Quantity { get; }

    /// <summary>Gets price × quantity.</summary>
    public double Value => Price * Quantity;

    /// <summary>Returns a quantity at its unit value: value ÷ quantity.</summary>
    /// <param name="value">The value, 0 or more.</param>
    /// <param name="quantity">The number of units, more than 0.</param>
    /// <remarks>
    /// A unit value is a mean price: where what is traded under one product changes, it moves without any price having moved.
    /// A product without a quantity has no unit value: leave it out, and an index names it as unmatched.
    /// </remarks>
    /// <exception cref="ArgumentException">A number is negative or not finite, or the quantity is 0.</exception>
    public static PricedQuantity FromValue(double value, double quantity)
    {
        Flows.Require(value);
        Flows.Require(quantity);
        if (quantity == 0d) throw new ArgumentException("The quantity is 0; a unit value needs more than 0.", nameof(quantity));
        return new(Flows.Finite(value / quantity), quantity);
    }

    /// <summary>Returns quantity and price as invariant text: <c>20 at 1.5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Quantity} at {Price}");
}
