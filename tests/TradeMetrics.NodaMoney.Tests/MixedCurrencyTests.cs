namespace TradeMetrics.Tests;

using global::NodaMoney;
using TradeMetrics.Money;
using static TradeMetrics.Tests.Amounts;

/// <summary>Dollars and euros throw through everything that the library does with two amounts, also where one or both are zero. A convention of the core's tests sees that nothing is left out.</summary>
public abstract class MixedCurrencyTests<TAmount>
    where TAmount : struct, System.Numerics.IAdditionOperators<TAmount, TAmount, TAmount>, System.Numerics.ISubtractionOperators<TAmount, TAmount, TAmount>,
        System.Numerics.IDivisionOperators<TAmount, TAmount, decimal>, System.Numerics.IComparisonOperators<TAmount, TAmount, bool>
{
    private static readonly Economy Germany = Economy.Parse("DEU");
    private static readonly Economy France = Economy.Parse("FRA");
    private static readonly TradePeriod Year2022 = TradePeriod.Year(2022);
    private static readonly TradePeriod Year2023 = TradePeriod.Year(2023);
    private static readonly TradePeriod January = TradePeriod.Month(2023, 1);

    public static TheoryData<decimal, decimal> Mixed => Amounts.Mixed;

    protected abstract TAmount Make(decimal amount, Currency currency);

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Growth_is_refused(decimal dollars, decimal euros)
    {
        (TAmount usd, TAmount eur) = (Make(dollars, Dollar), Make(euros, Euro));
        Observation<TAmount> earlier = new(Year2022, usd), later = new(Year2023, eur);

        AreRefused(() => Growth.Between(usd, eur));
        AreRefused(() => Growth.Between(earlier, later));
        AreRefused(() => Growth.Between(earlier, later, FiscalCalendar.Pakistan));
        AreRefused(() => Growth.Between(earlier, new(January, eur)));
        AreRefused(() => Growth.OfDeficit(usd, eur));
        AreRefused(() => Growth.Logarithmic(usd, eur));
        AreRefused(() => Growth.Compound(usd, eur, 4));
        AreRefused(() => Growth.Compound(earlier, later));
        AreRefused(() => Growth.Compound(earlier, later, PartYearConvention.Twelfths));
        AreRefused(() => Growth.Trend<TAmount>([usd, usd, eur]));
        AreRefused(() => Growth.Volatility<TAmount>([usd, eur, eur]));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Contributions_are_refused(decimal dollars, decimal euros)
    {
        KeyValuePair<string, TAmount> usd = new("a", Make(dollars, Dollar)), eur = new("b", Make(euros, Euro));

        AreRefused(() => Growth.Contributions([usd, eur], [usd]));
        AreRefused(() => Growth.Contributions([usd], [usd, eur]));
        AreRefused(() => Growth.Contributions([usd], [eur]));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Trade_and_its_mirror_are_refused(decimal dollars, decimal euros)
    {
        (TAmount usd, TAmount eur) = (Make(dollars, Dollar), Make(euros, Euro));
        var reported = new BilateralTrade<TAmount>(Germany, France, Year2023, usd, usd);
        var mirrored = new BilateralTrade<TAmount>(France, Germany, Year2023, eur, eur);

        AreRefused(() => new BilateralTrade<TAmount>(Germany, France, Year2023, usd, eur));
        AreRefused(() => new BilateralTrade<TAmount>(Germany, France, Year2023, eur, usd));
        AreRefused(() => reported.MirrorDiscrepancy(mirrored, 1m));
        AreRefused(() => mirrored.MirrorDiscrepancy(reported, 1.06m));
        AreRefused(() => reported.ObservedCifFobRatio(mirrored));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Series_are_refused(decimal dollars, decimal euros)
    {
        (TAmount usd, TAmount eur) = (Make(dollars, Dollar), Make(euros, Euro));
        TradeSeries<TAmount> exports = TradeSeries.Consecutive(January, [usd]), imports = TradeSeries.Consecutive(January, [eur]);

        AreRefused(() => TradeSeries.Consecutive(January, [usd, usd, eur]));
        AreRefused(() => TradeSeries.Create<TAmount>([new(January, usd), new(January.PlusMonths(2), eur)]));
        AreRefused(() => TradeSeries.Create<TAmount>([new(January, usd), new(January.Next(), eur)], FiscalCalendar.Pakistan));
        AreRefused(() => new BilateralSeries<TAmount>(Germany, France, exports, imports));
        AreRefused(() => new BilateralSeries<TAmount>(Germany, France, imports, exports));
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Targets_are_refused(decimal level, decimal more)
    {
        var target = new TradeTarget<TAmount>(Make(1000m + more, Dollar), 2020);
        TAmount eur = Make(level, Euro);
        Observation<TAmount> known = new(TradePeriod.Year(2016), eur);

        AreRefused(() => target.Progress(eur));
        AreRefused(() => target.Gap(eur));
        AreRefused(() => target.Progress(known));
        AreRefused(() => target.Gap(known));
        AreRefused(() => target.RequiredGrowth(known));
        AreRefused(() => target.RequiredGrowth(known, PartYearConvention.Twelfths));
        AreRefused(() => target.ProjectedYear(known, GrowthRate.FromPercent(10m)));
        AreRefused(() => target.IsOnTrack(known, GrowthRate.FromPercent(10m)));
        AreRefused(() => target.RequiredRunRate(new(TradePeriod.YearToDate(2020, 7), eur)));
    }

    [Fact]
    public void Sums_of_zeros_keep_their_currency()
    {
        TAmount zero = Make(0m, Dollar);
        TradeSeries<TAmount> zeros = TradeSeries.Consecutive(January, Enumerable.Repeat(zero, 12));
        var trade = new BilateralTrade<TAmount>(Germany, France, Year2023, zero, zero);
        GrowthContributions<string, TAmount> contributions = Growth.Contributions([KeyValuePair.Create("a", zero)], [KeyValuePair.Create("b", zero)]);

        Assert.Equal(zero, zeros.Total(Year2023).Value);
        Assert.Equal(zero, zeros.Aggregate(Frequency.Annual).Observations[0].Value.Value);
        Assert.Equal(zero, zeros.Rolling(12)[^1].Value.Value);
        Assert.Equal(zero, zeros.YearToDate()[^1].Value.Value);
        Assert.Equal(zero, trade.Total);
        Assert.Equal(zero, trade.Balance);
        Assert.Equal(zero, contributions.LaterTotal);
        Assert.All(contributions.Members, member => Assert.Equal(zero, member.Change));
    }

    [Fact]
    public void Differences_have_the_sign_they_say()
    {
        // A number less money would change sides.
        var target = new TradeTarget<TAmount>(Make(1000m, Dollar), 2020);

        Assert.Equal(Make(950m, Dollar), target.Gap(Make(50m, Dollar)));
        Assert.Equal(Make(-200m, Dollar), target.Gap(Make(1200m, Dollar)));
        Assert.Equal(Make(420m, Dollar), target.RequiredRunRate(new(TradePeriod.YearToDate(2020, 7), Make(580m, Dollar))).Value.Remaining);
        Assert.Equal(Make(-4m, Dollar), new BilateralTrade<TAmount>(Germany, France, Year2023, Make(0m, Dollar), Make(4m, Dollar)).Balance);
    }

    [Fact]
    public void Ratios_and_rates_are_not_rounded_as_money_is()
    {
        var trade = new BilateralTrade<TAmount>(Germany, France, Year2023, Make(1m, Dollar), Make(3m, Dollar));

        Assert.Equal(1m / 3m, trade.CoverageRatio.Value);
        Assert.Equal(-0.5m, trade.NormalizedBalance.Value);
        Assert.Equal(Growth.Between(3m, 1m), Growth.Between(Make(3m, Dollar), Make(1m, Dollar)));
        Assert.Equal(Growth.Compound(50m, 1000m, 4), Growth.Compound(Make(50m, Dollar), Make(1000m, Dollar), 4));
        Assert.Equal(1m / 3m, new TradeTarget<TAmount>(Make(3m, Dollar), 2020).Progress(Make(1m, Dollar)));
    }
}

public sealed class MixedMoneyTests : MixedCurrencyTests<Money>
{
    protected override Money Make(decimal amount, Currency currency) => new(amount, currency);

    [Theory]
    [MemberData(nameof(Mixed))]
    public void What_this_package_adds_is_refused_too(decimal dollars, decimal euros)
    {
        (Money usd, Money eur) = (Usd(dollars), Eur(euros));

        AreRefused(() => usd.RatioTo(eur));
        AreRefused(() => new[] { usd, eur }.Total());
        AreRefused(() => new[] { usd, usd, eur }.Total());
        AreRefused(() => new[] { usd, eur }.Total(Dollar));
        AreRefused(() => new[] { eur }.Total(Dollar));
    }
}

public sealed class MixedFastMoneyTests : MixedCurrencyTests<FastMoney>
{
    protected override FastMoney Make(decimal amount, Currency currency) => new(amount, currency);
}

/// <summary>Money that throws by itself where a zero is of another currency is refused by the library before it comes to that.</summary>
public sealed class MixedEnforcingMoneyTests : MixedCurrencyTests<Money>
{
    private static readonly global::NodaMoney.Context.MoneyContext Enforcing =
        global::NodaMoney.Context.MoneyContext.Create(new global::NodaMoney.Context.MoneyContextOptions { EnforceZeroCurrencyMatching = true });

    protected override Money Make(decimal amount, Currency currency) => new(amount, currency, Enforcing);
}
