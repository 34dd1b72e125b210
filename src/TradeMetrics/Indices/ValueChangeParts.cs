using System.Diagnostics;
using System.Globalization;

namespace TradeMetrics.Indices;

/// <summary>What a change in value is made of; the parts add up to it within rounding.</summary>
/// <param name="Change">The later value less the earlier.</param>
/// <param name="Volume">What more or fewer units did.</param>
/// <param name="Price">What prices in the currency of contract did.</param>
/// <param name="ExchangeRate">What exchange rates did.</param>
/// <param name="Joint">What no single cause did, but several together; 0 in the conventions that leave no residual.</param>
/// <param name="Appeared">The later value of products that the earlier period lacks: they have no earlier price.</param>
/// <param name="Vanished">Less the earlier value of products that the later period lacks; zero or less.</param>
/// <remarks><c>default</c> is no change. Two are equal when all parts are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ValueChangeParts(double Change, double Volume, double Price, double ExchangeRate, double Joint, double Appeared, double Vanished)
{
    /// <summary>Returns the change and its parts as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Change}: volume {Volume}, price {Price}, exchange rate {ExchangeRate}, joint {Joint}, appeared {Appeared}, vanished {Vanished}");
}
