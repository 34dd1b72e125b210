namespace TradeMetrics.Money;

using System.Globalization;
using global::NodaMoney;

/// <summary>Checks of currencies, and the text of their errors.</summary>
internal static class Currencies
{
    internal static void RequireSame(Money left, Money right)
    {
        if (left.Currency != right.Currency)
            throw new InvalidOperationException($"The amounts {Text(left)} and {Text(right)} are in different currencies; convert one of them first.");
    }

    internal static void Require(Money amount, Currency currency)
    {
        if (amount.Currency != currency)
            throw new InvalidOperationException($"The amount {Text(amount)} is in another currency than {currency.Code}; convert it first.");
    }

    /// <summary>Code and number. The text that money writes of itself follows the culture at hand.</summary>
    internal static string Text(Money amount) => string.Create(CultureInfo.InvariantCulture, $"{amount.Currency.Code} {amount.Amount}");
}
