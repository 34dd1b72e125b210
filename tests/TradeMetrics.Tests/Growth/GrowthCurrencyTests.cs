namespace TradeMetrics.Tests;

public class GrowthCurrencyTests
{
    private static readonly TradePeriod Year2022 = TradePeriod.Year(2022);
    private static readonly TradePeriod Year2023 = TradePeriod.Year(2023);

    public static TheoryData<decimal, decimal> Mixed => MixedCurrencies.Amounts;

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Growth_between_levels_is_refused(decimal dollars, decimal euros)
    {
        (CurrencyAmount earlier, CurrencyAmount later) = (CurrencyAmount.Usd(dollars), CurrencyAmount.Eur(euros));

        MixedCurrencies.AreRefused(() => Growth.Between(earlier, later));
        MixedCurrencies.AreRefused(() => Growth.Between(later, earlier));
        MixedCurrencies.AreRefused(() => Growth.OfDeficit(earlier, later));
        MixedCurrencies.AreRefused(() => Growth.OfDeficit(earlier * -1m, later * -1m));
        MixedCurrencies.AreRefused(() => Growth.Logarithmic(earlier, later));
        MixedCurrencies.AreRefused(() => Growth.Compound(earlier, later, 4));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Growth_between_observations_is_refused(decimal dollars, decimal euros)
    {
        Observation<CurrencyAmount> earlier = new(Year2022, CurrencyAmount.Usd(dollars)), later = new(Year2023, CurrencyAmount.Eur(euros));

        MixedCurrencies.AreRefused(() => Growth.Between(earlier, later));
        MixedCurrencies.AreRefused(() => Growth.Between(earlier, later, FiscalCalendar.Pakistan));
        MixedCurrencies.AreRefused(() => Growth.Compound(earlier, later));
        MixedCurrencies.AreRefused(() => Growth.Compound(earlier, later, PartYearConvention.Twelfths));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Growth_between_observations_is_refused_also_where_another_reason_stands_against_it(decimal dollars, decimal euros)
    {
        var earlier = new Observation<CurrencyAmount>(Year2022, CurrencyAmount.Usd(dollars));
        CurrencyAmount amount = CurrencyAmount.Eur(euros);

        MixedCurrencies.AreRefused(() => Growth.Between(earlier, new(Year2023, amount, ObservationStatus.TimeSeriesBreak)));
        MixedCurrencies.AreRefused(() => Growth.Between(earlier, new(TradePeriod.Month(2023, 1), amount)));
        MixedCurrencies.AreRefused(() => Growth.Compound(earlier, new(Year2023, amount, ObservationStatus.TimeSeriesBreak)));
        MixedCurrencies.AreRefused(() => Growth.Compound(earlier, new(TradePeriod.Month(2023, 1), amount)));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Trend_and_volatility_are_refused_wherever_the_other_currency_stands(decimal dollars, decimal euros)
    {
        (CurrencyAmount usd, CurrencyAmount eur) = (CurrencyAmount.Usd(dollars), CurrencyAmount.Eur(euros));
        CurrencyAmount[][] orders = [[usd, eur], [usd, usd, eur], [eur, usd, usd, usd], [usd, usd, eur, usd]];

        Assert.All(orders, levels =>
        {
            MixedCurrencies.AreRefused(() => Growth.Trend<CurrencyAmount>(levels));
            MixedCurrencies.AreRefused(() => Growth.Volatility<CurrencyAmount>(levels));
        });
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Contributions_are_refused_within_a_period_and_between_periods(decimal dollars, decimal euros)
    {
        KeyValuePair<string, CurrencyAmount> usd = new("a", CurrencyAmount.Usd(dollars)), eur = new("b", CurrencyAmount.Eur(euros));

        MixedCurrencies.AreRefused(() => Growth.Contributions([usd, eur], [usd]));
        MixedCurrencies.AreRefused(() => Growth.Contributions([usd], [usd, eur]));
        MixedCurrencies.AreRefused(() => Growth.Contributions([usd], [eur]));
        MixedCurrencies.AreRefused(() => Growth.Contributions([], [usd, eur]));
    }

    [Fact]
    public void Sums_and_changes_keep_their_currency_even_where_all_is_zero()
    {
        GrowthContributions<string, CurrencyAmount> growth = Growth.Contributions(
            [KeyValuePair.Create("vanishes", CurrencyAmount.Usd(0m))], [KeyValuePair.Create("appears", CurrencyAmount.Usd(0m))]);

        Assert.Equal(CurrencyAmount.Usd(0m), growth.EarlierTotal);
        Assert.Equal(CurrencyAmount.Usd(0m), growth.LaterTotal);
        Assert.All(growth.Members, m => Assert.Equal("USD", m.Change.Currency));
        Assert.All(growth.Members, m => Assert.Equal("USD", m.Earlier.Currency));
        Assert.All(growth.Members, m => Assert.Equal("USD", m.Later.Currency));
    }

    [Fact]
    public void Amounts_of_one_currency_grow_as_numbers_do()
    {
        CurrencyAmount[] levels = [CurrencyAmount.Usd(100m), CurrencyAmount.Usd(130m), CurrencyAmount.Usd(150m)];

        Assert.Equal(Growth.Between(100m, 130m), Growth.Between(levels[0], levels[1]));
        Assert.Equal(Growth.Compound(100m, 150m, 2), Growth.Compound(levels[0], levels[2], 2));
        Assert.Equal(Growth.Trend<decimal>([100m, 130m, 150m]), Growth.Trend<CurrencyAmount>(levels));
        Assert.Equal(Growth.Volatility<decimal>([100m, 130m, 150m]), Growth.Volatility<CurrencyAmount>(levels));
        Assert.Equal(Growth.Logarithmic(100m, 150m), Growth.Logarithmic(levels[0], levels[2]));
        Assert.Equal(CurrencyAmount.Usd(133.33m), GrowthRate.FromFraction(1m / 3m).ApplyTo(levels[0]));
    }
}
