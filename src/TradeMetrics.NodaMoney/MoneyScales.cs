namespace TradeMetrics.Money;

using System.Globalization;
using global::NodaMoney;

/// <summary>Money in thousands, millions, crores and so on, and back.</summary>
public static class MoneyScales
{
    /// <summary>Returns the money that is printed in a unit: <c>MoneyScale.Millions.Of(50.2m, dollars)</c> is 50,200,000 dollars.</summary>
    /// <param name="scale">The unit.</param>
    /// <param name="number">The number printed.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>Number × unit, rounded as the current <see cref="global::NodaMoney.Context.MoneyContext"/> says.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not a named unit.</exception>
    /// <exception cref="OverflowException">The amount is beyond what a <see cref="decimal"/> holds.</exception>
    public static Money Of(this MoneyScale scale, decimal number, Currency currency) => new(number * Factor(scale), currency);

    /// <summary>Returns money as a number of units: 50,200,000 dollars in millions is 50.2.</summary>
    /// <param name="amount">The money.</param>
    /// <param name="scale">The unit.</param>
    /// <returns>Amount ÷ unit, unrounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not a named unit.</exception>
    public static decimal In(this Money amount, MoneyScale scale) => amount.Amount / Factor(scale);

    /// <summary>Returns money in a unit as invariant text: <c>USD 50.2 million</c>.</summary>
    /// <param name="amount">The money.</param>
    /// <param name="scale">The unit.</param>
    /// <param name="decimals">How many decimals are printed at the most, 0 to 28; halves go to the even digit.</param>
    /// <returns>The code of the currency, the number with commas between thousands, and the unit. Rounding is for the text alone.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not a named unit, or there cannot be so many decimals.</exception>
    public static string ToText(this Money amount, MoneyScale scale, int decimals)
    {
        decimal number = decimal.Round(amount.In(scale), decimals, MidpointRounding.ToEven);
        string format = "#,0." + new string('#', decimals);
        string unit = scale switch
        {
            MoneyScale.Ones => "",
            MoneyScale.Thousands => " thousand",
            MoneyScale.Lakhs => " lakh",
            MoneyScale.Millions => " million",
            MoneyScale.Crores => " crore",
            MoneyScale.Billions => " billion",
            _ => " trillion",
        };
        return $"{amount.Currency.Code} {number.ToString(format, CultureInfo.InvariantCulture)}{unit}";
    }

    private static decimal Factor(MoneyScale scale) => scale switch
    {
        MoneyScale.Ones => 1m,
        MoneyScale.Thousands => 1e3m,
        MoneyScale.Lakhs => 1e5m,
        MoneyScale.Millions => 1e6m,
        MoneyScale.Crores => 1e7m,
        MoneyScale.Billions => 1e9m,
        MoneyScale.Trillions => 1e12m,
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "This is not a unit in which money is printed."),
    };
}
