using System.Globalization;

namespace TradeMetrics.Indices;

/// <summary>Splits a change in value into what volume, price and exchange rate did.</summary>
/// <remarks>
/// A value is quantity × price × exchange rate, q p e, and three factors that move together have no split that is theirs alone. The conventions differ in who gets the joint part:
/// <c>Sequential</c> gives it to the later factors of the order volume, price, exchange rate; <c>BaseWeighted</c> shows it as a residual of its own; <c>LogMean</c> shares it out alike.
/// Products that one period lacks have no price to compare; their value stands apart, as appeared or vanished.
/// </remarks>
public static partial class ValueChange
{
    /// <summary>Splits in the order volume, price, exchange rate: Σ(q₁-q₀)p₀e₀, Σq₁(p₁-p₀)e₀, Σq₁p₁(e₁-e₀).</summary>
    /// <param name="earlier">The flow of each product in the earlier period.</param>
    /// <param name="later">The flows of the same products in the later period.</param>
    /// <returns>The parts: volume at earlier prices and rates, price at later volumes and earlier rates, exchange rate at later volumes and prices. No joint part.</returns>
    /// <remarks>The volume part is that of Laspeyres, as in values at constant prices and constant currency.</remarks>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="OverflowException">A value is more than a double holds.</exception>
    public static ValueChangeParts Sequential(ReadOnlySpan<PricedFlow> earlier, ReadOnlySpan<PricedFlow> later)
    {
        RequireSameLength(earlier, later);
        RunningSum change = default, volume = default, price = default, rate = default;
        for (int k = 0; k < earlier.Length; k++)
        {
            (PricedFlow a, PricedFlow b) = (earlier[k], later[k]);
            change.Add(b.Value);
            change.Add(-a.Value);
            volume.Add((b.Quantity - a.Quantity) * a.Price * a.ExchangeRate);
            price.Add(b.Quantity * (b.Price - a.Price) * a.ExchangeRate);
            rate.Add(b.Quantity * b.Price * (b.ExchangeRate - a.ExchangeRate));
        }
        return new(change.Value, volume.Value, price.Value, rate.Value, 0d, 0d, 0d);
    }

    /// <summary>Splits with weights of the earlier period: Σ(q₁-q₀)p₀e₀, Σq₀(p₁-p₀)e₀, Σq₀p₀(e₁-e₀), and the joint rest.</summary>
    /// <param name="earlier">The flow of each product in the earlier period.</param>
    /// <param name="later">The flows of the same products in the later period.</param>
    /// <returns>The parts, each as if nothing else had changed; the joint part is the change less these three, the residual.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="OverflowException">A value is more than a double holds.</exception>
    public static ValueChangeParts BaseWeighted(ReadOnlySpan<PricedFlow> earlier, ReadOnlySpan<PricedFlow> later)
    {
        RequireSameLength(earlier, later);
        RunningSum change = default, volume = default, price = default, rate = default, joint = default;
        for (int k = 0; k < earlier.Length; k++)
        {
            (PricedFlow a, PricedFlow b) = (earlier[k], later[k]);
            (double dq, double dp, double de) = (b.Quantity - a.Quantity, b.Price - a.Price, b.ExchangeRate - a.ExchangeRate);
            change.Add(b.Value);
            change.Add(-a.Value);
            volume.Add(dq * a.Price * a.ExchangeRate);
            price.Add(a.Quantity * dp * a.ExchangeRate);
            rate.Add(a.Quantity * a.Price * de);
            joint.Add(dq * dp * a.ExchangeRate);
            joint.Add(dq * a.Price * de);
            joint.Add(a.Quantity * dp * de);
            joint.Add(dq * dp * de);
        }
        return new(change.Value, volume.Value, price.Value, rate.Value, joint.Value, 0d, 0d);
    }

    /// <summary>Splits by logarithmic means: ΣL(v₁,v₀) ln(q₁÷q₀), and so for price and exchange rate, where L(a,b) = (a-b) ÷ ln(a÷b).</summary>
    /// <param name="earlier">The flow of each product in the earlier period.</param>
    /// <param name="later">The flows of the same products in the later period.</param>
    /// <returns>
    /// The parts, which treat all factors and both periods alike and leave no joint part. <see cref="UndefinedReason.NonPositiveValue"/> where a factor is zero in one of the periods;
    /// a product of no value in both is passed over.
    /// </returns>
    /// <remarks>With the periods exchanged every part changes its sign. Source: Montgomery (1937), The mathematical problem of the price index; Vartia (1976), Ideal log-change index numbers.</remarks>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="OverflowException">A value is more than a double holds.</exception>
    public static Metric<ValueChangeParts> LogMean(ReadOnlySpan<PricedFlow> earlier, ReadOnlySpan<PricedFlow> later)
    {
        RequireSameLength(earlier, later);
        RunningSum change = default, volume = default, price = default, rate = default;
        for (int k = 0; k < earlier.Length; k++)
        {
            (PricedFlow a, PricedFlow b) = (earlier[k], later[k]);
            if (a.Value == 0d && b.Value == 0d) continue;
            if (a.Value == 0d || b.Value == 0d) return UndefinedReason.NonPositiveValue;
            (double q, double p, double e) = (Math.Log(b.Quantity / a.Quantity), Math.Log(b.Price / a.Price), Math.Log(b.ExchangeRate / a.ExchangeRate));
            double mean = LogarithmicMean(a.Value, b.Value, (q + p + e) / 2d);
            change.Add(b.Value);
            change.Add(-a.Value);
            volume.Add(mean * q);
            price.Add(mean * p);
            rate.Add(mean * e);
        }
        return new ValueChangeParts(change.Value, volume.Value, price.Value, rate.Value, 0d, 0d, 0d);
    }

    // (b - a) ÷ ln(b ÷ a) is √(ab) sinh(h) ÷ h for h half the logarithm, which loses no digits where a and b are near.
    private static double LogarithmicMean(double a, double b, double halfLogarithm) =>
        Math.Sqrt(a) * Math.Sqrt(b) * (halfLogarithm == 0d ? 1d : Math.Sinh(halfLogarithm) / halfLogarithm);

    private static void RequireSameLength(ReadOnlySpan<PricedFlow> earlier, ReadOnlySpan<PricedFlow> later)
    {
        if (earlier.Length != later.Length)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{nameof(later)} has {later.Length} flows and {nameof(earlier)} {earlier.Length}; they are of the same products, so they have one length."), nameof(later));
    }
}
