namespace TradeMetrics.Tests;

using global::NodaMoney;
using global::NodaMoney.Exchange;
using TradeMetrics.Money;
using static TradeMetrics.Tests.Amounts;

public class PeriodAverageRatesTests
{
    private static readonly Economy Pakistan = Economy.Parse("PAK");
    private static readonly Economy Belarus = Economy.Parse("BLR");
    private static readonly TradePeriod Year2019 = TradePeriod.Year(2019);
    private static readonly TradePeriod Year2020 = TradePeriod.Year(2020);

    private static readonly PeriodAverageRates Rates = Table((Year2019, 150.04m), (Year2020, 161.84m));

    [Fact]
    public void A_flow_is_converted_at_the_rate_of_its_own_period_in_either_direction()
    {
        Assert.Equal(Pkr(1_500.40m), Rates.Convert(Usd(10m), Year2019).Value);
        Assert.Equal(Pkr(1_618.40m), Rates.Convert(Usd(10m), Year2020).Value);
        Assert.Equal(Usd(10m), Rates.Convert(Pkr(1_618.40m), Year2020).Value);
        Assert.Equal(Rupee, Rates.Convert(Usd(0m), Year2020).Value.Currency);
        Assert.Equal(Dollar, Rates.Convert(Pkr(0m), Year2020).Value.Currency);
    }

    [Fact]
    public void A_period_without_a_rate_of_its_own_is_missing()
    {
        Assert.Equal(UndefinedReason.Missing, Rates.Convert(Usd(10m), TradePeriod.Year(2018)).Reason);
        Assert.Equal(UndefinedReason.Missing, Rates.Convert(Usd(10m), TradePeriod.Month(2019, 1)).Reason);
        Assert.Equal(UndefinedReason.Missing, Rates.Convert(Usd(10m), FiscalCalendar.Pakistan.Year(2020)).Reason);
        Assert.Equal(UndefinedReason.Missing, Rates.At(TradePeriod.Between(Year2019.Start, Year2020.End)).Reason);
    }

    [Fact]
    public void A_third_currency_is_refused_whether_there_is_a_rate_or_not()
    {
        AreRefused(() => Rates.Convert(Eur(10m), Year2020));
        AreRefused(() => Rates.Convert(Eur(0m), Year2020));
        AreRefused(() => Rates.Convert(Money.AdditiveIdentity, TradePeriod.Year(2018)));
        AreRefused(() => Rates.Convert(new Observation<Money>(Year2020, Eur(0m))));
        AreRefused(() => Rates.Convert(TradeSeries.Consecutive(Year2019, [Eur(0m)])));
        AreRefused(() => Rates.Convert(new BilateralTrade<Money>(Pakistan, Belarus, Year2020, Eur(0m), Eur(1m))));
    }

    [Fact]
    public void Rounding_is_that_of_the_amount()
    {
        Assert.Equal(Pkr(1.62m), Rates.Convert(Usd(0.01m), Year2020).Value);
        Assert.Equal(1.6184m, Rates.Convert(Usd(0.01m).Unrounded(), Year2020).Value.Amount);
        // Both are in one context, so they add up.
        Assert.Equal(3.1188m, (Rates.Convert(Usd(0.01m).Unrounded(), Year2019).Value + Rates.Convert(Usd(0.01m).Unrounded(), Year2020).Value).Amount);
    }

    [Fact]
    public void A_series_keeps_gaps_reasons_remarks_and_calendar()
    {
        FiscalCalendar calendar = FiscalCalendar.Pakistan;
        TradePeriod first = calendar.Year(2019);
        PeriodAverageRates rates = Table((first, 100m), (calendar.Year(2021), 200m));
        TradeSeries<Money> series = TradeSeries.Create<Money>(
        [
            new(first, Usd(1m), ObservationStatus.Provisional, ConfidentialityStatus.NotForPublication),
            new(calendar.Year(2020), Usd(2m), ObservationStatus.Provisional, ConfidentialityStatus.NotForPublication),
            new(calendar.Year(2021), UndefinedReason.Confidential),
            new(calendar.Year(2023), Usd(3m), ObservationStatus.TimeSeriesBreak),
        ], calendar);

        TradeSeries<Money> converted = rates.Convert(series);

        Assert.Equal(
        [
            new(first, Pkr(100m), ObservationStatus.Provisional, ConfidentialityStatus.NotForPublication),
            new(calendar.Year(2020), UndefinedReason.Missing, ObservationStatus.Missing, ConfidentialityStatus.NotForPublication),
            new(calendar.Year(2021), UndefinedReason.Confidential),
            new(calendar.Year(2023), UndefinedReason.Missing, ObservationStatus.TimeSeriesBreak),
        ], converted.Observations);
        Assert.Same(calendar, converted.Calendar);
        Assert.Equal([calendar.Year(2022)], converted.Gaps);
        Assert.Null(Rates.Convert(TradeSeries.Consecutive(Year2019, [Usd(1m)])).Calendar);
    }

    [Fact]
    public void Growth_in_the_other_currency_holds_the_change_of_the_rate()
    {
        TradeSeries<Money> series = TradeSeries.Consecutive(Year2019, [Usd(50.2e6m), Usd(34.1e6m)]);

        Assert.Equal((34.1m * 161.84m / (50.2m * 150.04m)) - 1m, Rates.Convert(series).YearOnYear(Year2020).Value.Fraction, 20);
        Assert.Equal((34.1m / 50.2m) - 1m, series.YearOnYear(Year2020).Value.Fraction, 20);
    }

    [Fact]
    public void Trade_keeps_its_ratios_and_valuations()
    {
        var trade = new BilateralTrade<Money>(Pakistan, Belarus, Year2020, Usd(1.1e6m), Usd(33e6m), Valuation.Fob, Valuation.Cif);

        BilateralTrade<Money> converted = Rates.Convert(trade).Value;

        Assert.Equal(Pkr(-5_162_696_000m), converted.Balance);
        Assert.Equal(trade.CoverageRatio.Value, converted.CoverageRatio.Value, 25);
        Assert.Equal(trade.NormalizedBalance.Value, converted.NormalizedBalance.Value, 25);
        Assert.Equal(
            (Pakistan, Belarus, Year2020, Valuation.Fob, Valuation.Cif),
            (converted.Reporter, converted.Partner, converted.Period, converted.ExportValuation, converted.ImportValuation));
        Assert.Equal(UndefinedReason.Missing, Rates.Convert(new BilateralTrade<Money>(Pakistan, Belarus, TradePeriod.Year(2018), Usd(1m), Usd(1m))).Reason);
    }

    [Fact]
    public void Trade_over_time_is_converted_on_both_sides()
    {
        var trade = new BilateralSeries<Money>(
            Pakistan, Belarus, TradeSeries.Consecutive(TradePeriod.Year(2018), [Usd(1m), Usd(2m), Usd(3m)]), TradeSeries.Consecutive(Year2020, [Usd(30m)]), Valuation.Fob, Valuation.Cif);

        BilateralSeries<Money> converted = Rates.Convert(trade);

        Assert.Equal(Rates.Convert(trade.At(Year2020).Value).Value, converted.At(Year2020).Value);
        Assert.Equal(UndefinedReason.Missing, converted.At(TradePeriod.Year(2018)).Reason);
        Assert.Equal(Pkr(300.08m), converted.Exports.Total(Year2019).Value);
        Assert.Equal((Valuation.Fob, Valuation.Cif), (converted.ExportValuation, converted.ImportValuation));
        Assert.Equal(3, converted.Exports.Observations.Length);
    }

    [Fact]
    public void A_table_says_what_it_holds()
    {
        Assert.Equal([Year2019, Year2020], Table((Year2020, 2m), (Year2019, 1m)).Periods);
        Assert.Equal((Dollar, Rupee), (Rates.BaseCurrency, Rates.QuoteCurrency));
        Assert.Equal(150.04m, Rates.At(Year2019).Value.Value);
        Assert.Equal("USD/PKR, 2 rates, 2019 to 2020", Rates.ToString());
    }

    [Fact]
    public void A_table_that_cannot_be_right_is_refused()
    {
        Assert.Throws<ArgumentNullException>("rates", () => new PeriodAverageRates(null!));
        Assert.Contains("no rate", Assert.Throws<ArgumentException>("rates", () => Table()).Message, StringComparison.Ordinal);
        Assert.Contains("2019 stands twice", Assert.Throws<ArgumentException>("rates", () => Table((Year2019, 1m), (Year2019, 2m))).Message, StringComparison.Ordinal);
        Assert.Contains("2019", Assert.Throws<ArgumentOutOfRangeException>("rates", () => Table((Year2019, 0m))).Message, StringComparison.Ordinal);
        Assert.Contains("EUR/PKR", Assert.Throws<ArgumentException>("rates", () => new PeriodAverageRates(
            [new(Year2019, new ExchangeRate(Dollar, Rupee, 150m)), new(Year2020, new ExchangeRate(Euro, Rupee, 185m))])).Message, StringComparison.Ordinal);
        Assert.Contains("PKR/USD", Assert.Throws<ArgumentException>("rates", () => new PeriodAverageRates(
            [new(Year2019, new ExchangeRate(Dollar, Rupee, 150m)), new(Year2020, new ExchangeRate(Rupee, Dollar, 0.006m))])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("series", () => Rates.Convert((TradeSeries<Money>)null!));
        Assert.Throws<ArgumentNullException>("trade", () => Rates.Convert((BilateralSeries<Money>)null!));
    }

    private static PeriodAverageRates Table(params (TradePeriod Period, decimal Rate)[] rates) =>
        new(rates.Select(r => KeyValuePair.Create(r.Period, new ExchangeRate(Dollar, Rupee, r.Rate))));
}
