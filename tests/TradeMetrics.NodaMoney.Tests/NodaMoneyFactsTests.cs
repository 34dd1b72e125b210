namespace TradeMetrics.Tests;

using System.Numerics;
using global::NodaMoney;
using global::NodaMoney.Context;
using global::NodaMoney.Exchange;
using static TradeMetrics.Tests.Amounts;

/// <summary>What NodaMoney itself does, against which the library guards. A fact that fails here after an update is a guard that may be taken down.</summary>
public class NodaMoneyFactsTests
{
    [Fact]
    public void Division_does_not_look_at_the_currency()
    {
        Assert.Equal(2.5m, Usd(10m) / Eur(4m));
        Assert.Equal(2.5m, new FastMoney(10m, Dollar) / new FastMoney(4m, Euro));
    }

    [Fact]
    public void A_zero_passes_every_check()
    {
        Assert.Equal(Eur(-4m), Usd(0m) - Eur(4m));
        Assert.Equal(Eur(4m), Usd(0m) + Eur(4m));
        Assert.Equal(Usd(10m), Usd(10m) - Eur(0m));
        Assert.True(Usd(0m) < Eur(4m));
        Assert.Equal(new FastMoney(-4m, Euro), new FastMoney(0m, Dollar) - new FastMoney(4m, Euro));
        Assert.True(new FastMoney(0m, Dollar) < new FastMoney(4m, Euro));
    }

    [Fact]
    public void The_additive_identity_and_the_default_are_of_the_currency_XXX()
    {
        Assert.Equal("XXX", Identity<Money>().Currency.Code);
        Assert.Equal("XXX", default(Money).Currency.Code);
        Assert.Equal(Currency.NoCurrency, new[] { default(Money), default }.Aggregate((a, b) => a + b).Currency);
    }

    [Fact]
    public void Every_operator_rounds()
    {
        Assert.Equal(Usd(0.33m), Usd(1m) / 3m);
        Assert.Equal(Usd(0.99m), (Usd(1m) / 3m) + (Usd(1m) / 3m) + (Usd(1m) / 3m));
    }

    [Fact]
    public void A_number_less_money_is_money_less_the_number() => Assert.Equal(Usd(-6m), 10m - Usd(4m));

    [Fact]
    public void A_conversion_takes_the_context_at_hand_and_not_the_amounts_own()
    {
        Money unrounded = new(0.00001m, Dollar, MoneyContext.Create(new MoneyContextOptions { RoundingStrategy = new NoRounding() }));

        Assert.Equal(0m, new ExchangeRate(Dollar, Rupee, 161.84m).Convert(unrounded).Amount);
    }

    [Fact]
    public void An_amount_less_itself_is_the_zero_of_its_own_currency()
    {
        Assert.NotEqual(Usd(7m) - Usd(7m), Eur(7m) - Eur(7m));
        Assert.Equal(Usd(7m) - Usd(7m), Usd(0m) - Usd(0m));
        Assert.NotEqual(new FastMoney(7m, Dollar) - new FastMoney(7m, Dollar), new FastMoney(0m, Euro) - new FastMoney(0m, Euro));
    }

    private static T Identity<T>() where T : IAdditiveIdentity<T, T> => T.AdditiveIdentity;
}
