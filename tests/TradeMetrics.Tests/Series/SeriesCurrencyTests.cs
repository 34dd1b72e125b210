namespace TradeMetrics.Tests;

public class SeriesCurrencyTests
{
    private static readonly Economy Germany = Economy.Parse("DEU");
    private static readonly Economy France = Economy.Parse("FRA");
    private static readonly TradePeriod January = TradePeriod.Month(2023, 1);

    public static TheoryData<decimal, decimal> Mixed => MixedCurrencies.Amounts;

    [Theory]
    [MemberData(nameof(Mixed))]
    public void A_series_of_two_currencies_is_refused_wherever_the_other_stands(decimal dollars, decimal euros)
    {
        (CurrencyAmount usd, CurrencyAmount eur) = (CurrencyAmount.Usd(dollars), CurrencyAmount.Eur(euros));
        CurrencyAmount[][] orders = [[usd, eur], [usd, usd, eur], [eur, usd, usd]];

        Assert.All(orders, amounts => MixedCurrencies.AreRefused(() => TradeSeries.Consecutive(January, amounts)));
        MixedCurrencies.AreRefused(() => TradeSeries.Create<CurrencyAmount>(
            [new(January, UndefinedReason.Missing), new(January.Next(), usd), new(January.Next().Next(), UndefinedReason.Missing), new(January.PlusMonths(3), eur)]));
        MixedCurrencies.AreRefused(() => TradeSeries.Create<CurrencyAmount>([new(January, usd), new(January.Next(), eur)], FiscalCalendar.Pakistan));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void A_pair_of_series_of_two_currencies_is_refused(decimal dollars, decimal euros)
    {
        TradeSeries<CurrencyAmount> usd = TradeSeries.Consecutive(January, [CurrencyAmount.Usd(dollars)]);
        TradeSeries<CurrencyAmount> eur = TradeSeries.Create<CurrencyAmount>([new(January, UndefinedReason.Missing), new(January.Next(), CurrencyAmount.Eur(euros))]);

        MixedCurrencies.AreRefused(() => new BilateralSeries<CurrencyAmount>(Germany, France, usd, eur));
        MixedCurrencies.AreRefused(() => new BilateralSeries<CurrencyAmount>(Germany, France, eur, usd));
    }

    [Fact]
    public void Sums_keep_the_currency_even_where_all_is_zero()
    {
        TradeSeries<CurrencyAmount> zeros = TradeSeries.Consecutive(January, Enumerable.Repeat(CurrencyAmount.Usd(0m), 12));

        Assert.Equal(CurrencyAmount.Usd(0m), zeros.Total(TradePeriod.Year(2023)).Value);
        Assert.Equal(CurrencyAmount.Usd(0m), zeros.Aggregate(Frequency.Annual).Observations[0].Value.Value);
        Assert.Equal(CurrencyAmount.Usd(0m), zeros.Rolling(12)[^1].Value.Value);
        Assert.Equal(CurrencyAmount.Usd(0m), zeros.YearToDate()[^1].Value.Value);
        Assert.Equal(UndefinedReason.NoTrade, zeros.PeriodOnPeriod(TradePeriod.Month(2023, 2)).Reason);
    }

    [Fact]
    public void Amounts_of_one_currency_work_as_numbers_do()
    {
        TradeSeries<CurrencyAmount> money = TradeSeries.Consecutive(January, Enumerable.Range(1, 24).Select(m => CurrencyAmount.Eur(m)));
        TradeSeries<decimal> numbers = TradeSeries.Consecutive(January, Enumerable.Range(1, 24).Select(m => (decimal)m));

        Assert.Equal(CurrencyAmount.Eur(78m), money.Total(TradePeriod.Year(2023)).Value);
        Assert.Equal(numbers.YearOnYear(), money.YearOnYear());
        Assert.Equal(numbers.TrendGrowth(January, TradePeriod.Month(2024, 12)), money.TrendGrowth(January, TradePeriod.Month(2024, 12)));
        Assert.Equal(
            numbers.CompoundGrowth(TradePeriod.Year(2023), TradePeriod.Year(2024)),
            money.CompoundGrowth(TradePeriod.Year(2023), TradePeriod.Year(2024)));
    }
}
