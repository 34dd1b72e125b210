using System.Diagnostics;
using System.Globalization;

namespace TradeMetrics.Indices;

/// <summary>The price of one unit in the currency of contract, the quantity traded, and what a unit of that currency is worth in the currency of report.</summary>
/// <remarks><c>default</c> is nothing, at no price. Two are equal when all parts are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct PricedFlow
{
    /// <summary>Makes a flow.</summary>
    /// <param name="price">The price of one unit in the currency of contract, 0 or more.</param>
    /// <param name="quantity">The number of units, 0 or more.</param>
    /// <param name="exchangeRate">Units of the currency of report for one of the currency of contract, 0 or more; 1 where they are one.</param>
    /// <exception cref="ArgumentException">A number is negative or not finite.</exception>
    public PricedFlow(double price, double quantity, double exchangeRate)
    {
        Flows.Require(price);
        Flows.Require(quantity);
        Flows.Require(exchangeRate);
        Price = price;
        Quantity = quantity;
        ExchangeRate = exchangeRate;
    }

    /// <summary>Gets the price of one unit in the currency of contract.</summary>
    public double Price { get; }

    /// <summary>Gets the number of units.</summary>
    public double Quantity { get; }

    /// <summary>Gets the units of the currency of report for one of the currency of contract.</summary>
    public double ExchangeRate { get; }

    /// <summary>Gets the value in the currency of report: price × quantity × exchange rate.</summary>
    public double Value => Price * Quantity * ExchangeRate;

    /// <summary>Returns the parts as invariant text: <c>20 at 1.5, exchange rate 278</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Quantity} at {Price}, exchange rate {ExchangeRate}");
}
