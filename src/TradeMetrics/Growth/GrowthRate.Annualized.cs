namespace TradeMetrics;

public readonly partial struct GrowthRate
{
    /// <summary>Returns what a period-on-period rate comes to over a year, if it is kept up: (1 + rate)^p - 1.</summary>
    /// <param name="frequency">How long the periods are; p is 12, 4, 2 or 1.</param>
    /// <remarks>
    /// Only for the rate from one month, quarter or half-year to the next; a year-on-year rate is a yearly one
    /// already. 0.3 % a quarter is 1.2054 % a year (not 1.2 %). Source: US Bureau of Economic Analysis.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequency"/> is not a named frequency.</exception>
    /// <exception cref="OverflowException">The result is beyond the largest rate.</exception>
    public GrowthRate Annualized(Frequency frequency) => OfRatio(DecimalMath.Power(Multiple, frequency.PeriodsPerYear()));

    /// <summary>Returns the yearly rate that leads from one period to another as this rate does: (1 + rate)^(1/years) - 1.</summary>
    /// <param name="earlier">The period of the earlier level.</param>
    /// <param name="later">The period of the later level, a whole number of years later.</param>
    /// <returns>The rate; <see cref="UndefinedReason.NotComparable"/> where the periods are not alike, not in order, or not whole years apart.</returns>
    public Metric<GrowthRate> Annualized(TradePeriod earlier, TradePeriod later) =>
        Annualized(YearSpan.Between(earlier, later, null, null));

    /// <summary>Returns the yearly rate that leads from one period to another as this rate does, counting part years by a convention.</summary>
    /// <param name="earlier">The period of the earlier level.</param>
    /// <param name="later">The period of the later level.</param>
    /// <param name="partYears">How part years are counted. In days the result has the precision of a <see cref="double"/>.</param>
    /// <returns>The rate; <see cref="UndefinedReason.NotComparable"/> where the periods are not alike or not in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="partYears"/> is not a named convention.</exception>
    /// <exception cref="OverflowException">The result is beyond the largest rate.</exception>
    public Metric<GrowthRate> Annualized(TradePeriod earlier, TradePeriod later, PartYearConvention partYears) =>
        Annualized(YearSpan.Between(earlier, later, partYears, null));

    private Metric<GrowthRate> Annualized(YearSpan? span) =>
        span is { } years ? OfRatio(DecimalMath.PerYear(Multiple, years)) : UndefinedReason.NotComparable;
}
