namespace TradeMetrics.Tests;

using global::NodaMoney;
using TradeMetrics.Money;
using static TradeMetrics.Tests.Amounts;

public class MoneyScaleTests
{
    [Theory]
    [InlineData(MoneyScale.Ones, 50.2, 50.2)]
    [InlineData(MoneyScale.Thousands, 50.2, 50_200)]
    [InlineData(MoneyScale.Lakhs, 50.2, 5_020_000)]
    [InlineData(MoneyScale.Millions, 50.2, 50_200_000)]
    [InlineData(MoneyScale.Crores, 50.2, 502_000_000)]
    [InlineData(MoneyScale.Billions, 50.2, 50_200_000_000)]
    [InlineData(MoneyScale.Trillions, 50.2, 50_200_000_000_000)]
    public void What_is_printed_in_a_unit_is_money_and_back(MoneyScale scale, decimal number, decimal amount)
    {
        Assert.Equal(Usd(amount), scale.Of(number, Dollar));
        Assert.Equal(number, Usd(amount).In(scale));
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void Text_is_invariant(string culture) => Cultures.Run(culture, () =>
    {
        Assert.Equal("USD 50.2 million", Usd(50_200_000m).ToText(MoneyScale.Millions, 1));
        Assert.Equal("USD 50.2 million", Usd(50_200_000m).ToText(MoneyScale.Millions, 3));
        Assert.Equal("PKR -5,162.7 million", Pkr(-5_162_696_000m).ToText(MoneyScale.Millions, 1));
        Assert.Equal("PKR 1.8 crore", Pkr(18_000_000m).ToText(MoneyScale.Crores, 2));
        Assert.Equal("PKR 2 lakh", Pkr(205_000m).ToText(MoneyScale.Lakhs, 0));
        Assert.Equal("USD 1,234.5", Usd(1234.5m).ToText(MoneyScale.Ones, 2));
        Assert.Equal("USD 0 billion", Usd(0m).ToText(MoneyScale.Billions, 2));
        Assert.Equal("USD 7 thousand", Usd(7000m).ToText(MoneyScale.Thousands, 2));
        Assert.Equal("USD 1.5 trillion", MoneyScale.Trillions.Of(1.5m, Dollar).ToText(MoneyScale.Trillions, 2));
    });

    [Fact]
    public void A_unit_without_a_name_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => ((MoneyScale)7).Of(1m, Dollar));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => Usd(1m).In((MoneyScale)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Usd(1m).ToText(MoneyScale.Millions, 29));
    }

    [Fact]
    public void Rounding_once_keeps_what_rounding_at_each_step_loses()
    {
        Money third = MoneyRounding.Unrounded(1m, Dollar) / 3m;
        Money total = new[] { third, third, third }.Total();

        Assert.Equal(Usd(0.99m), new[] { Usd(1m) / 3m, Usd(1m) / 3m, Usd(1m) / 3m }.Total());
        Assert.Equal(1m, decimal.Round(total.Amount, 20));
        Assert.Equal(Usd(1m), total.Rounded(MidpointRounding.ToEven));
    }

    [Fact]
    public void Money_becomes_unrounded_and_is_rounded_where_halves_are_told_to_go()
    {
        Money half = Usd(10m).Unrounded() * 0.0125m;

        Assert.Equal(0.125m, half.Amount);
        Assert.Equal(0.12m, half.Rounded(MidpointRounding.ToEven).Amount);
        Assert.Equal(0.13m, half.Rounded(MidpointRounding.AwayFromZero).Amount);
        Assert.Equal(0.12m, half.Rounded(MidpointRounding.ToZero).Amount);
        Assert.Equal(Dollar, half.Rounded(MidpointRounding.ToEven).Currency);
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => half.Rounded((MidpointRounding)9));
    }
}
