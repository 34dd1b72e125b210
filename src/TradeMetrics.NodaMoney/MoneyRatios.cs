namespace TradeMetrics.Money;

using global::NodaMoney;

/// <summary>Ratios of money that refuse two currencies.</summary>
public static class MoneyRatios
{
    /// <summary>Returns how many times another amount this one is; the share, where the other is the whole.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="other">The amount to divide by.</param>
    /// <returns>
    /// Amount ÷ other, a number and no money, so that nothing rounds it. <see cref="UndefinedReason.ZeroDenominator"/> where the other is zero,
    /// <see cref="UndefinedReason.NoTrade"/> where both are.
    /// </returns>
    /// <remarks>The operator of <see cref="Money"/> itself divides 10 dollars by 4 euros and gives 2.5.</remarks>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies, be they zero or not.</exception>
    public static Metric<decimal> RatioTo(this Money amount, Money other)
    {
        Currencies.RequireSame(amount, other);
        return !Money.IsZero(other) ? amount / other
            : Money.IsZero(amount) ? UndefinedReason.NoTrade
            : UndefinedReason.ZeroDenominator;
    }
}
