using System.Numerics;

namespace TradeMetrics;

/// <summary>Makes series of observations.</summary>
public static class TradeSeries
{
    /// <summary>Returns a series of observations, in whatever order they come.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="observations">The observations: periods of one shape that do not overlap. Gaps between them are allowed and never bridged.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    /// <exception cref="ArgumentException">Two periods overlap or are not of one shape.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static TradeSeries<TAmount> Create<TAmount>(IEnumerable<Observation<TAmount>> observations)
        where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
            IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool> =>
        new(observations, null);

    /// <summary>Returns a series whose fiscal calendar says which of its periods are comparable and which come a year earlier.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="observations">The observations.</param>
    /// <param name="calendar">The calendar. It is needed where years differ in their days, as Nepal's do.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two periods overlap or are not comparable in this calendar.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static TradeSeries<TAmount> Create<TAmount>(IEnumerable<Observation<TAmount>> observations, FiscalCalendar calendar)
        where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
            IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(observations, calendar);
    }

    /// <summary>Returns a series of amounts in periods that follow each other without a gap.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="first">The first period; each next one is its <see cref="TradePeriod.Next"/>.</param>
    /// <param name="amounts">The amounts in order of time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are not of one shape, as days that follow each other need not be.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static TradeSeries<TAmount> Consecutive<TAmount>(TradePeriod first, IEnumerable<TAmount> amounts)
        where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
            IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return new(Observe(first, amounts), null);
    }

    private static IEnumerable<Observation<TAmount>> Observe<TAmount>(TradePeriod first, IEnumerable<TAmount> amounts) where TAmount : struct
    {
        TradePeriod? last = null;
        foreach (TAmount amount in amounts)
        {
            TradePeriod period = last?.Next() ?? first;
            last = period;
            yield return new(period, amount);
        }
    }
}
