namespace TradeMetrics.Tests;

using global::NodaMoney;
using TradeMetrics.Money;
using static TradeMetrics.Tests.Amounts;

public class MoneyRatioAndTotalTests
{
    [Fact]
    public void A_ratio_is_a_number_with_all_its_digits() => Assert.Equal(1m / 3m, Usd(1m).RatioTo(Usd(3m)).Value);

    [Fact]
    public void A_ratio_to_nothing_says_which_nothing_it_is()
    {
        Assert.Equal(UndefinedReason.ZeroDenominator, Usd(1m).RatioTo(Usd(0m)).Reason);
        Assert.Equal(UndefinedReason.NoTrade, Usd(0m).RatioTo(Usd(0m)).Reason);
        Assert.Equal(0m, Usd(0m).RatioTo(Usd(1m)).Value);
    }

    [Fact]
    public void A_total_carries_its_currency_even_where_all_is_zero()
    {
        Assert.Equal(Usd(6m), new[] { Usd(1m), Usd(2m), Usd(3m) }.Total());
        Assert.Equal(Usd(0m), new[] { Usd(0m), Usd(0m) }.Total());
        Assert.Equal(Dollar, new[] { Usd(0m) }.Total().Currency);
        Assert.Equal(Usd(6m), new[] { Usd(1m), Usd(2m), Usd(3m) }.Total(Dollar));
    }

    [Fact]
    public void The_total_of_nothing_needs_a_currency_named()
    {
        Assert.Contains("name it", Assert.Throws<InvalidOperationException>(() => Array.Empty<Money>().Total()).Message, StringComparison.Ordinal);
        Assert.Equal(Eur(0m), Array.Empty<Money>().Total(Euro));
        Assert.Equal(Euro, Array.Empty<Money>().Total(Euro).Currency);
    }

    [Fact]
    public void A_sum_that_began_from_the_additive_identity_is_refused_as_what_it_is() =>
        Assert.Contains("XXX 0", Assert.Throws<InvalidOperationException>(() => new[] { Usd(1m), Money.AdditiveIdentity }.Total()).Message, StringComparison.Ordinal);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("amounts", () => ((IEnumerable<Money>)null!).Total());
        Assert.Throws<ArgumentNullException>("amounts", () => ((IEnumerable<Money>)null!).Total(Dollar));
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void Refusals_name_the_amounts_in_invariant_text(string culture) => Cultures.Run(culture, () =>
    {
        Assert.Contains("USD 10.50 and EUR 4 ", Assert.Throws<InvalidOperationException>(() => Usd(10.50m).RatioTo(Eur(4m))).Message, StringComparison.Ordinal);
        Assert.Contains("EUR -4.25 is in another currency than USD", Assert.Throws<InvalidOperationException>(() => new[] { Eur(-4.25m) }.Total(Dollar)).Message, StringComparison.Ordinal);
    });
}
