namespace TradeMetrics.Money;

using global::NodaMoney;
using global::NodaMoney.Exchange;

public sealed partial class PeriodAverageRates
{
    /// <summary>Returns what a flow of one period is in the other currency.</summary>
    /// <param name="amount">The flow, in either of the two currencies.</param>
    /// <param name="period">Its period.</param>
    /// <returns>
    /// Amount × rate, or ÷ rate where it is in the quote currency, rounded as the amount's own context says: not at all where it is
    /// <see cref="MoneyRounding.Unrounded(Money)"/>. <see cref="UndefinedReason.Missing"/> where the period has no rate.
    /// </returns>
    /// <exception cref="InvalidOperationException">The amount is in neither of the two currencies.</exception>
    /// <exception cref="OverflowException">The result is beyond what a <see cref="decimal"/> holds.</exception>
    public Metric<Money> Convert(Money amount, TradePeriod period)
    {
        RequireOneOfBoth(amount);
        return At(period).Select(rate => amount.Currency == rate.BaseCurrency
            ? new Money(amount.Amount * rate.Value, rate.QuoteCurrency, amount.Context)
            : new Money(amount.Amount / rate.Value, rate.BaseCurrency, amount.Context));
    }

    /// <summary>Returns an observation in the other currency.</summary>
    /// <param name="observation">The observation, in either of the two currencies.</param>
    /// <returns>The observation at the rate of its period, with the source's remarks on it; one without a value stays as it is, and one without a rate is missing.</returns>
    /// <exception cref="InvalidOperationException">The amount is in neither of the two currencies.</exception>
    public Observation<Money> Convert(Observation<Money> observation)
    {
        if (!observation.Value.TryGetValue(out Money amount)) return observation;
        Metric<Money> converted = Convert(amount, observation.Period);
        // A break in the series stays one, whether its figure could be converted or not.
        ObservationStatus status = converted.IsDefined || observation.Status == ObservationStatus.TimeSeriesBreak ? observation.Status : ObservationStatus.Missing;
        return new(observation.Period, converted, status, observation.Confidentiality);
    }

    /// <summary>Returns a series in the other currency.</summary>
    /// <param name="series">The series, in either of the two currencies.</param>
    /// <returns>Each observation at the rate of its own period. Growth of it is growth in that currency: it holds the change of the rate too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in neither of the two currencies.</exception>
    public TradeSeries<Money> Convert(TradeSeries<Money> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        IEnumerable<Observation<Money>> converted = series.Observations.Select(Convert);
        return series.Calendar is { } calendar ? TradeSeries.Create(converted, calendar) : TradeSeries.Create(converted);
    }

    /// <summary>Returns trade of one period in the other currency.</summary>
    /// <param name="trade">The trade, in either of the two currencies.</param>
    /// <returns>
    /// Both flows at the one rate, with their valuations, so that coverage and normalised balance stay what they are but for rounding;
    /// <see cref="UndefinedReason.Missing"/> where the period has no rate.
    /// </returns>
    /// <exception cref="InvalidOperationException">The amounts are in neither of the two currencies.</exception>
    public Metric<BilateralTrade<Money>> Convert(BilateralTrade<Money> trade) =>
        from exports in Convert(trade.Exports, trade.Period)
        from imports in Convert(trade.Imports, trade.Period)
        select new BilateralTrade<Money>(trade.Reporter, trade.Partner, trade.Period, exports, imports, trade.ExportValuation, trade.ImportValuation);

    /// <summary>Returns trade over time in the other currency.</summary>
    /// <param name="trade">The trade, in either of the two currencies.</param>
    /// <returns>Both series, each observation at the rate of its own period, with their valuations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trade"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in neither of the two currencies.</exception>
    public BilateralSeries<Money> Convert(BilateralSeries<Money> trade)
    {
        ArgumentNullException.ThrowIfNull(trade);
        return new(trade.Reporter, trade.Partner, Convert(trade.Exports), Convert(trade.Imports), trade.ExportValuation, trade.ImportValuation);
    }

    private void RequireOneOfBoth(Money amount)
    {
        if (amount.Currency != BaseCurrency && amount.Currency != QuoteCurrency)
            throw new InvalidOperationException($"The amount {Currencies.Text(amount)} is in neither currency of {Pair(BaseCurrency, QuoteCurrency)}.");
    }
}
