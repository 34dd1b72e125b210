namespace TradeMetrics.Tests;

public class CurrencyAmountTests
{
    private static readonly CurrencyAmount Dollars = CurrencyAmount.Usd(10m);
    private static readonly CurrencyAmount Euros = CurrencyAmount.Eur(4m);

    [Fact]
    public void Its_own_division_does_not_check_the_currency() => Assert.Equal(2.5m, Dollars / Euros);

    [Fact]
    public void A_zero_passes_every_check_of_its_own()
    {
        Assert.True(CurrencyAmount.Usd(0m) < Euros);
        Assert.Equal(CurrencyAmount.Eur(-4m), CurrencyAmount.Usd(0m) - Euros);
        Assert.Equal(Euros, CurrencyAmount.Usd(0m) + Euros);
        Assert.Equal(Dollars, Dollars - CurrencyAmount.Eur(0m));
    }

    [Fact]
    public void Other_operators_of_its_own_refuse_mixed_currencies()
    {
        Assert.Throws<CurrencyMismatchException>(() => Dollars + Euros);
        Assert.Throws<CurrencyMismatchException>(() => Dollars - Euros);
        Assert.Throws<CurrencyMismatchException>(() => Dollars < Euros);
    }

    [Fact]
    public void It_rounds_to_the_digits_of_its_currency_in_every_operator()
    {
        Assert.Equal(CurrencyAmount.Usd(3.33m), Dollars * (1m / 3m));
        Assert.Equal(new CurrencyAmount("JPY", 3m), new CurrencyAmount("JPY", 10m) * (1m / 3m));
    }

    [Fact]
    public void Its_default_and_additive_identity_are_of_no_currency()
    {
        Assert.Equal("XXX", default(CurrencyAmount).Currency);
        Assert.Equal(new CurrencyAmount("XXX", 0m), default);
        Assert.Equal(default, CurrencyAmount.AdditiveIdentity);
        Assert.NotEqual(default, CurrencyAmount.Usd(0m));
    }
}
