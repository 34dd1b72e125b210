namespace TradeMetrics;

public sealed partial class TradeSeries<TAmount>
{
    /// <summary>Returns the growth of a period's total on the same period a year earlier.</summary>
    /// <param name="period">The later period: an observed one, or several in a row. Of January–May 2023 it asks for January–May 2022 and no other.</param>
    /// <returns>
    /// The rate; <see cref="UndefinedReason.NotComparable"/> where the period is longer than a year, so that both would share months;
    /// <see cref="UndefinedReason.Missing"/> where an observation of either year is absent, <see cref="UndefinedReason.SeriesBreak"/> across
    /// a marked break, and the reasons of <see cref="Growth.Between{TAmount}(TAmount, TAmount)"/>.
    /// </returns>
    public Metric<GrowthRate> YearOnYear(TradePeriod period) =>
        TryYearEarlier(period, out TradePeriod earlier)
            ? Between(earlier, period)
            : UndefinedReasons.Prevailing(Total(period).Reason, UndefinedReason.Missing).GetValueOrDefault();

    /// <summary>Returns the growth of every observation on the same period a year earlier, in one pass.</summary>
    /// <returns>One metric for each observation.</returns>
    public IReadOnlyList<PeriodMetric<GrowthRate>> YearOnYear()
    {
        var growth = new PeriodMetric<GrowthRate>[_observations.Length];
        int earlier = 0;
        for (int later = 0; later < growth.Length; later++)
        {
            TradePeriod period = _observations[later].Period;
            Metric<GrowthRate> rate = UndefinedReasons.Prevailing(_observations[later].Value.Reason, UndefinedReason.Missing).GetValueOrDefault();
            if (TryYearEarlier(period, out TradePeriod yearEarlier))
            {
                // Both indexes only ever move forward.
                while (_observations[earlier].Period < yearEarlier) earlier++;
                if (_observations[earlier].Period == yearEarlier)
                    rate = Growth.Between(_observations[earlier].Value, _observations[later].Value, BreaksBetween(earlier, later + 1));
            }
            growth[later] = new(period, rate);
        }
        return growth;
    }

    /// <summary>Returns the growth of a period's total on the period one step earlier: a month's on the month before, and a stretch's that does not divide the year, such as eleven months, on the same stretch a year earlier.</summary>
    /// <param name="period">
    /// The later period. A month follows a month, the first twenty days of a month those of the last month; a stretch that does not divide
    /// the year, such as January–May, follows that of the year before.
    /// </param>
    /// <returns>The rate, or the reason why there is none, as for <see cref="YearOnYear(TradePeriod)"/>.</returns>
    public Metric<GrowthRate> PeriodOnPeriod(TradePeriod period) =>
        TryStep(period, -1, out TradePeriod earlier)
            ? Between(earlier, period)
            : UndefinedReasons.Prevailing(Total(period).Reason, UndefinedReason.Missing).GetValueOrDefault();

    /// <summary>Returns the growth of every observation on the period one step earlier.</summary>
    /// <returns>One metric for each observation, as for <see cref="PeriodOnPeriod(TradePeriod)"/>.</returns>
    public IReadOnlyList<PeriodMetric<GrowthRate>> PeriodOnPeriod() =>
        Array.ConvertAll(_observations, observation => new PeriodMetric<GrowthRate>(observation.Period, PeriodOnPeriod(observation.Period)));

    /// <summary>Returns the compound yearly growth rate between the totals of two periods that are whole years apart.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period, of the same shape.</param>
    /// <returns>
    /// The rate; <see cref="UndefinedReason.NotComparable"/> where the periods are not alike, not in order or not whole years apart, and the
    /// reasons of <see cref="YearOnYear(TradePeriod)"/>. What lies between the two need not be known.
    /// </returns>
    public Metric<GrowthRate> CompoundGrowth(TradePeriod from, TradePeriod to) => CompoundGrowth(from, to, YearSpan.Between(from, to, null, _calendar));

    /// <summary>Returns the compound yearly growth rate between the totals of two periods, counting part years by a convention.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period, of the same shape.</param>
    /// <param name="partYears">How part years are counted.</param>
    /// <returns>The rate, or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="partYears"/> is not a named convention.</exception>
    public Metric<GrowthRate> CompoundGrowth(TradePeriod from, TradePeriod to, PartYearConvention partYears) =>
        CompoundGrowth(from, to, YearSpan.Between(from, to, partYears, _calendar));

    /// <summary>Returns the trend growth per step over a stretch of observations; see <see cref="Growth.Trend"/>.</summary>
    /// <param name="from">The period of the first observation.</param>
    /// <param name="to">The period of the last observation.</param>
    /// <returns>
    /// The rate per step (a month, in a monthly series). <see cref="UndefinedReason.NotComparable"/> where a period is not of the series' shape or they
    /// are not in order, <see cref="UndefinedReason.Missing"/> where an observation of the stretch is, <see cref="UndefinedReason.SeriesBreak"/> across a break.
    /// </returns>
    public Metric<GrowthRate> TrendGrowth(TradePeriod from, TradePeriod to) =>
        Levels(from, to, out TAmount[] levels) is { } reason ? reason : Growth.Trend<TAmount>(levels);

    /// <summary>Returns the volatility of growth from step to step over a stretch of observations; see <see cref="Growth.Volatility"/>.</summary>
    /// <param name="from">The period of the first observation.</param>
    /// <param name="to">The period of the last observation.</param>
    /// <returns>The standard deviation of logarithmic growth, or the reason why there is none, as for <see cref="TrendGrowth"/>.</returns>
    public Metric<double> Volatility(TradePeriod from, TradePeriod to) =>
        Levels(from, to, out TAmount[] levels) is { } reason ? reason : Growth.Volatility<TAmount>(levels);

    private Metric<GrowthRate> Between(TradePeriod earlier, TradePeriod later)
    {
        if (earlier.Overlaps(later)) return UndefinedReason.NotComparable;
        (Metric<TAmount> before, Metric<TAmount> after, bool breaks) = Totals(earlier, later);
        return Growth.Between(before, after, breaks);
    }

    private Metric<GrowthRate> CompoundGrowth(TradePeriod from, TradePeriod to, YearSpan? span)
    {
        if (span is not { } years) return UndefinedReason.NotComparable;
        (Metric<TAmount> before, Metric<TAmount> after, bool breaks) = Totals(from, to);
        return Growth.Compound(before, after, breaks, years);
    }

    private (Metric<TAmount> Before, Metric<TAmount> After, bool Breaks) Totals(TradePeriod earlier, TradePeriod later)
    {
        int first = FirstFrom(earlier.StartDay);
        Metric<TAmount> before = Total(earlier, first, out _);
        Metric<TAmount> after = Total(later, FirstFrom(later.StartDay), out int afterLast);
        return (before, after, BreaksBetween(first, afterLast));
    }

    private bool TryYearEarlier(TradePeriod period, out TradePeriod earlier) =>
        _calendar is null ? period.TryPlusMonths(-12, out earlier) : _calendar.TryPlusYears(period, -1, out earlier);

    /// <summary>The levels of a stretch, or the reason why one is not known.</summary>
    private UndefinedReason? Levels(TradePeriod from, TradePeriod to, out TAmount[] levels)
    {
        levels = [];
        if (_observations.Length == 0) return UndefinedReason.Missing;
        TradePeriod shape = _observations[0].Period;
        if (to < from || !AreComparable(shape, from) || !AreComparable(shape, to)) return UndefinedReason.NotComparable;

        int first = FirstFrom(from.StartDay);
        int afterLast = FirstFrom(to.StartDay) + 1;
        var found = new List<TAmount>();
        UndefinedReason? reason = BreaksBetween(first, afterLast) ? UndefinedReason.SeriesBreak : null;
        TradePeriod expected = from;
        for (int i = first; ; i++)
        {
            if (i >= _observations.Length || _observations[i].Period != expected) return UndefinedReasons.Prevailing(reason, UndefinedReason.Missing);
            if (_observations[i].Value.TryGetValue(out TAmount level)) found.Add(level);
            else reason = UndefinedReasons.Prevailing(reason, _observations[i].Value.Reason);
            if (expected == to) break;
            if (!TryStep(from, i - first + 1, out expected)) return UndefinedReason.Missing;
        }
        levels = [.. found];
        return reason;
    }
}
