namespace TradeMetrics.Tests;

public class AmountTests
{
    public static TheoryData<decimal, decimal> Mixed => MixedCurrencies.Amounts;

    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Amounts_of_two_currencies_are_told_apart_even_where_one_is_zero(decimal dollars, decimal euros)
    {
        Assert.False(Amount.HasSameCurrency(CurrencyAmount.Usd(dollars), CurrencyAmount.Eur(euros)));
        MixedCurrencies.AreRefused(() => Amount.RequireSameCurrency(CurrencyAmount.Usd(dollars), CurrencyAmount.Eur(euros)));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Amounts_of_one_currency_pass(decimal one, decimal other)
    {
        Assert.True(Amount.HasSameCurrency(CurrencyAmount.Usd(one), CurrencyAmount.Usd(other)));
        Assert.True(Amount.HasSameCurrency(one, other));
        Amount.RequireSameCurrency(CurrencyAmount.Usd(one), CurrencyAmount.Usd(other));
    }

    [Fact]
    public void An_amount_of_no_currency_is_not_of_any_currency() =>
        Assert.False(Amount.HasSameCurrency(default, CurrencyAmount.Usd(0m)));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_refusal_shows_both_amounts_as_invariant_text(string culture) => EconomyCultures.Run(culture, () =>
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(
            () => Amount.RequireSameCurrency(CurrencyAmount.Usd(10.5m), CurrencyAmount.Eur(4m)));

        Assert.Contains("USD 10.5", refused.Message, StringComparison.Ordinal);
        Assert.Contains("EUR 4", refused.Message, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void The_sign_is_that_of_the_number(int sign)
    {
        Assert.Equal(sign, Amount.Sign(sign * 0.25m));
        Assert.Equal(sign, Amount.Sign(CurrencyAmount.Usd(sign * 0.25m)));
        Assert.Equal(sign, Amount.Sign(sign * 0.25));
    }

    [Fact]
    public void Zero_keeps_the_currency() => Assert.Equal(CurrencyAmount.Eur(0m), Amount.Zero(CurrencyAmount.Eur(7m)));

    [Fact]
    public void Only_a_negative_flow_is_refused_and_the_parameter_named()
    {
        Amount.RequireNotNegative(0m, "flow");
        Amount.RequireNotNegative(CurrencyAmount.Usd(0m), "flow");

        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => Amount.RequireNotNegative(-0.01m, "flow"));

        Assert.Equal("flow", refused.ParamName);
        Assert.Equal(-0.01m, refused.ActualValue);
    }
}
