namespace TradeMetrics.Money;

using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using global::NodaMoney;
using global::NodaMoney.Exchange;

/// <summary>The average exchange rates of periods, at which flows of those periods are converted.</summary>
/// <remarks>
/// Trade happens on every day of its period, so it is converted at the average rate of that very period. There is no rate for a period but the one given: a plain
/// average of the months' rates is not the year's, since months differ in trade (UN Comtrade weights them by it, for exports and imports apart), nor is a year's rate
/// that of its months. Where a rate is absent, what was to be converted is <see cref="UndefinedReason.Missing"/>. Amounts in the quote currency are divided by the
/// same rate. Source: United Nations Statistics Division, Trade Statistics Knowledgebase, on calculation of dollar values. A table is immutable and may be read from many threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class PeriodAverageRates
{
    private readonly ImmutableSortedDictionary<TradePeriod, ExchangeRate> _rates;

    /// <summary>Makes a table of rates of one pair of currencies.</summary>
    /// <param name="rates">The average rate of each period, at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no rate, a period stands twice, or a rate is of another pair of currencies (the inverse pair is another one).</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is zero.</exception>
    public PeriodAverageRates(IEnumerable<KeyValuePair<TradePeriod, ExchangeRate>> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var byPeriod = ImmutableSortedDictionary.CreateBuilder<TradePeriod, ExchangeRate>();
        foreach ((TradePeriod period, ExchangeRate rate) in rates)
        {
            if (byPeriod.Count == 0) (BaseCurrency, QuoteCurrency) = (rate.BaseCurrency, rate.QuoteCurrency);
            if (rate.BaseCurrency != BaseCurrency || rate.QuoteCurrency != QuoteCurrency)
                throw new ArgumentException($"The rate of {period} is of {Pair(rate.BaseCurrency, rate.QuoteCurrency)}, and the first one is of {Pair(BaseCurrency, QuoteCurrency)}; give each pair a table of its own.", nameof(rates));
            if (rate.Value <= 0m)
                throw new ArgumentOutOfRangeException(nameof(rates), rate.Value, $"The rate of {period} is not above zero.");
            if (!byPeriod.TryAdd(period, rate)) throw new ArgumentException($"The period {period} stands twice.", nameof(rates));
        }
        if (byPeriod.Count == 0) throw new ArgumentException("There is no rate, so nothing says the currencies.", nameof(rates));
        _rates = byPeriod.ToImmutable();
        Periods = Array.AsReadOnly([.. _rates.Keys]);
    }

    /// <summary>Gets the currency of which one unit is priced.</summary>
    public Currency BaseCurrency { get; }

    /// <summary>Gets the currency in which it is priced.</summary>
    public Currency QuoteCurrency { get; }

    /// <summary>Gets the periods that have a rate, in order.</summary>
    public IReadOnlyList<TradePeriod> Periods { get; }

    /// <summary>Returns the average rate of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The rate given for it; <see cref="UndefinedReason.Missing"/> where none was.</returns>
    public Metric<ExchangeRate> At(TradePeriod period) => _rates.TryGetValue(period, out ExchangeRate rate) ? rate : UndefinedReason.Missing;

    /// <summary>Returns the pair of currencies, how many rates there are, and the first and last period.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Pair(BaseCurrency, QuoteCurrency)}, {_rates.Count} rates, {_rates.Keys.First()} to {_rates.Keys.Last()}");

    private static string Pair(Currency first, Currency second) => $"{first.Code}/{second.Code}";
}
