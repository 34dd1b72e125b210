namespace TradeMetrics.Money;

using global::NodaMoney;
using global::NodaMoney.Context;

/// <summary>Rounding once, at the edge.</summary>
/// <remarks>
/// <see cref="Money"/> rounds to the digits of its currency in every operator, so that a third of a dollar taken three times is 99 cents. Unrounded
/// money keeps every digit that a <see cref="decimal"/> has through sums, growth and conversion, and is rounded where it is printed or booked.
/// NodaMoney does not add rounded to unrounded money; make all amounts of one kind.
/// </remarks>
public static class MoneyRounding
{
    private static readonly MoneyContext None = MoneyContext.Create(new MoneyContextOptions { RoundingStrategy = new NoRounding() });

    /// <summary>Returns money that nothing rounds.</summary>
    /// <param name="amount">The amount, with all its digits.</param>
    /// <param name="currency">The currency.</param>
    public static Money Unrounded(decimal amount, Currency currency) => new(amount, currency, None);

    /// <summary>Returns the same money, which nothing rounds from now on.</summary>
    /// <param name="amount">The money.</param>
    public static Money Unrounded(this Money amount) => new(amount.Amount, amount.Currency, None);

    /// <summary>Returns money rounded to the digits of its currency.</summary>
    /// <param name="amount">The money.</param>
    /// <param name="mode">Where halves go. Statistical offices mostly print <see cref="MidpointRounding.AwayFromZero"/>; NodaMoney itself uses <see cref="MidpointRounding.ToEven"/>.</param>
    /// <returns>The rounded money, which rounds in the same way from now on.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a named mode.</exception>
    public static Money Rounded(this Money amount, MidpointRounding mode)
    {
        if (!Enum.IsDefined(mode)) throw new ArgumentOutOfRangeException(nameof(mode), mode, "This is not a way of rounding.");
        return new(amount.Amount, amount.Currency, mode);
    }
}
