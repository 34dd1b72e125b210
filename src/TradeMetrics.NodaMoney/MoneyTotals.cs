namespace TradeMetrics.Money;

using global::NodaMoney;

/// <summary>Totals of money that carry their currency.</summary>
public static class MoneyTotals
{
    /// <summary>Returns the total of amounts in one currency, of which there is at least one.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <remarks>A sum that starts from <see cref="Money.AdditiveIdentity"/> would be of the currency XXX where every amount is zero; this one starts from the first amount.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies, or there is none, so that nothing says the currency; name it then.</exception>
    public static Money Total(this IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        using IEnumerator<Money> each = amounts.GetEnumerator();
        if (!each.MoveNext()) throw new InvalidOperationException("There is no amount, so nothing says the currency of the total; name it.");
        Money total = each.Current;
        while (each.MoveNext())
        {
            Currencies.RequireSame(total, each.Current);
            total += each.Current;
        }
        return total;
    }

    /// <summary>Returns the total of amounts in a named currency, of which there may be none.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="currency">The currency of all of them, and of the zero that the total of none is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="InvalidOperationException">An amount is in another currency, be it zero or not.</exception>
    public static Money Total(this IEnumerable<Money> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        using IEnumerator<Money> each = amounts.GetEnumerator();
        if (!each.MoveNext()) return new Money(0m, currency);
        Money total = each.Current;
        Currencies.Require(total, currency);
        while (each.MoveNext())
        {
            Currencies.Require(each.Current, currency);
            total += each.Current;
        }
        return total;
    }
}
