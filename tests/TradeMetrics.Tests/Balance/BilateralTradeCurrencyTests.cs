namespace TradeMetrics.Tests;

public class BilateralTradeCurrencyTests
{
    private static readonly Economy Germany = Economy.Parse("DEU");
    private static readonly Economy France = Economy.Parse("FRA");
    private static readonly TradePeriod Year2016 = TradePeriod.Year(2016);

    public static TheoryData<decimal, decimal> Mixed => MixedCurrencies.Amounts;

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Exports_and_imports_of_two_currencies_are_refused(decimal dollars, decimal euros)
    {
        MixedCurrencies.AreRefused(() => Of(CurrencyAmount.Usd(dollars), CurrencyAmount.Eur(euros)));
        MixedCurrencies.AreRefused(() => Of(CurrencyAmount.Eur(euros), CurrencyAmount.Usd(dollars)));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Reports_of_two_currencies_have_no_discrepancy(decimal dollars, decimal euros)
    {
        BilateralTrade<CurrencyAmount> exporter = Of(CurrencyAmount.Usd(dollars), CurrencyAmount.Usd(dollars));
        BilateralTrade<CurrencyAmount> importer = Of(CurrencyAmount.Eur(euros), CurrencyAmount.Eur(euros)).Mirror();
        var later = new BilateralTrade<CurrencyAmount>(France, Germany, TradePeriod.Year(2017), importer.Exports, importer.Imports);

        MixedCurrencies.AreRefused(() => exporter.MirrorDiscrepancy(importer, 1m));
        MixedCurrencies.AreRefused(() => exporter.MirrorDiscrepancy(importer, 1.06m));
        MixedCurrencies.AreRefused(() => exporter.MirrorDiscrepancy(later, 1m));
    }

    [Fact]
    public void Total_and_balance_keep_the_currency_even_where_all_is_zero()
    {
        BilateralTrade<CurrencyAmount> nothing = Of(CurrencyAmount.Eur(0m), CurrencyAmount.Eur(0m));

        Assert.Equal(CurrencyAmount.Eur(0m), nothing.Total);
        Assert.Equal(CurrencyAmount.Eur(0m), nothing.Balance);
        Assert.Equal(CurrencyAmount.Eur(-4m), Of(CurrencyAmount.Eur(0m), CurrencyAmount.Eur(4m)).Balance);
    }

    [Fact]
    public void Ratios_are_not_rounded_as_money_is()
    {
        BilateralTrade<CurrencyAmount> trade = Of(CurrencyAmount.Eur(1m), CurrencyAmount.Eur(3m));

        Assert.Equal(1m / 3m, trade.CoverageRatio.Value);
        Assert.Equal(-0.5m, trade.NormalizedBalance.Value);
        Assert.Equal(1m / 3m, Of(CurrencyAmount.Eur(3m), CurrencyAmount.Eur(3m)).MirrorDiscrepancy(trade.Mirror(), 1m).Value.Ratio);
    }

    private static BilateralTrade<CurrencyAmount> Of(CurrencyAmount exports, CurrencyAmount imports) =>
        new(Germany, France, Year2016, exports, imports);
}
