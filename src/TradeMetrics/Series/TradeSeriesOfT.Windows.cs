namespace TradeMetrics;

public sealed partial class TradeSeries<TAmount>
{
    /// <summary>Returns the series at a lower frequency: months added up to quarters, half-years or years.</summary>
    /// <param name="frequency">The frequency; its periods are those of the calendar year.</param>
    /// <returns>
    /// One observation for each period from the first to the last that was observed at all. One that is not complete has no value, with the reason in it.
    /// An observation is marked as a break where one of its members was, and so is the next where the break came in the midst of it;
    /// otherwise as a forecast, estimated or provisional where a member is.
    /// </returns>
    /// <exception cref="InvalidOperationException">The series is not of whole months, or its periods are longer than those asked for.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequency"/> is not a named frequency.</exception>
    public TradeSeries<TAmount> Aggregate(Frequency frequency)
    {
        int months = frequency.MonthsPerPeriod();
        if (_observations.Length == 0) return this;
        RequireMonthsToAggregate(months, frequency.ToString());
        int first = PackedDay.MonthIndex(_observations[0].Period.StartDay) / months * months;
        TradePeriod period = TradePeriod.FromMonthIndex(first, months);
        return Aggregate(period, p => p.TryPlusMonths(months, out TradePeriod next) ? next : null);
    }

    /// <summary>Returns the series by fiscal year.</summary>
    /// <param name="calendar">The calendar whose years are wanted.</param>
    /// <returns>
    /// One observation for each fiscal year, as for <see cref="Aggregate(Frequency)"/>. Observations in no fiscal year of the calendar, such as the United States'
    /// third quarter of 1976 or what lies after the last year given as data, are in none of them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no year for the first observation.</exception>
    /// <exception cref="InvalidOperationException">The series is not of whole months, or its periods are longer than a year.</exception>
    public TradeSeries<TAmount> Aggregate(FiscalCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (_observations.Length == 0) return this;
        RequireMonthsToAggregate(12, $"fiscal year of '{calendar.Name}'");
        TradePeriod period = calendar.YearOf(_observations[0].Period.Start);
        return Aggregate(period, p => calendar.TryPlusYears(p, 1, out TradePeriod next) ? next : null, calendar);
    }

    /// <summary>Returns the totals of as many months as end with each observation.</summary>
    /// <param name="months">How many months, 1 or more; 12 takes the seasons out.</param>
    /// <returns>One total for each observation, <see cref="UndefinedReason.Missing"/> where the months before it are not all there. They overlap, so they are no series.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The series is not of whole months.</exception>
    public IReadOnlyList<PeriodMetric<TAmount>> Rolling(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        RequireWholeMonths("rolling totals");
        var windows = new List<PeriodMetric<TAmount>>(_observations.Length);
        foreach (Observation<TAmount> observation in _observations)
        {
            int firstMonth = PackedDay.MonthIndex(observation.Period.After) - months;
            // Before the first year there is nothing, and no period to name either.
            if (firstMonth >= 0) windows.Add(Window(TradePeriod.FromMonthIndex(firstMonth, months)));
        }
        return windows;
    }

    /// <summary>Returns for each observation the total from the start of its calendar year.</summary>
    /// <returns>One total for each observation, <see cref="UndefinedReason.Missing"/> where an earlier one of the year is. They overlap, so they are no series.</returns>
    /// <exception cref="InvalidOperationException">The series is not of whole months, or a period of it begins in one year and ends in another.</exception>
    public IReadOnlyList<PeriodMetric<TAmount>> YearToDate()
    {
        RequireWholeMonths("year-to-date totals");
        return YearToDate(p => TradePeriod.Year(p.End.Year));
    }

    /// <summary>Returns for each observation the total from the start of its fiscal year.</summary>
    /// <param name="calendar">The calendar whose years are wanted.</param>
    /// <returns>One total for each observation, as for <see cref="YearToDate()"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no year for an observation.</exception>
    /// <exception cref="InvalidOperationException">A period begins in one fiscal year and ends in another.</exception>
    public IReadOnlyList<PeriodMetric<TAmount>> YearToDate(FiscalCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return YearToDate(p => calendar.YearOf(p.End));
    }

    private List<PeriodMetric<TAmount>> YearToDate(Func<TradePeriod, TradePeriod> yearOf)
    {
        var windows = new List<PeriodMetric<TAmount>>(_observations.Length);
        foreach (Observation<TAmount> observation in _observations)
        {
            TradePeriod year = yearOf(observation.Period);
            if (!year.Contains(observation.Period))
                throw new InvalidOperationException($"The observation of {observation.Period} begins before the year {year} in which it ends.");
            windows.Add(Window(TradePeriod.Between(year.Start, observation.Period.End)));
        }
        return windows;
    }

    private PeriodMetric<TAmount> Window(TradePeriod period) => new(period, Total(period));

    private TradeSeries<TAmount> Aggregate(TradePeriod first, Func<TradePeriod, TradePeriod?> next, FiscalCalendar? calendar = null)
    {
        int end = _observations[^1].Period.After;
        var sums = new List<Observation<TAmount>>();
        // A break belongs to the sum of its observation and, where it is not the first of them, to the next sum too.
        int breaksFrom = FirstFrom(first.StartDay);
        for (TradePeriod? at = first; at is { } period && period.StartDay < end; at = next(period))
        {
            Metric<TAmount> total = Total(period);
            int from = FirstFrom(period.StartDay), after = FirstFrom(period.After);
            bool breaks = ((ReadOnlySpan<Observation<TAmount>>)_observations.AsSpan(breaksFrom..after)).ContainsBreak();
            sums.Add(new(period, total, StatusOf(_observations.AsSpan(from..after), total, breaks)));
            breaksFrom = Math.Min(from + 1, after);
        }
        return new(sums, calendar);
    }

    private static ObservationStatus StatusOf(ReadOnlySpan<Observation<TAmount>> members, Metric<TAmount> total, bool breaks)
    {
        bool forecast = false, estimated = false, provisional = false;
        foreach (Observation<TAmount> member in members)
        {
            forecast |= member.Status == ObservationStatus.Forecast;
            estimated |= member.Status == ObservationStatus.Estimated;
            provisional |= member.Status == ObservationStatus.Provisional;
        }
        return breaks ? ObservationStatus.TimeSeriesBreak
            : !total.IsDefined ? new Observation<TAmount>(default, total).Status
            : forecast ? ObservationStatus.Forecast
            : estimated ? ObservationStatus.Estimated
            : provisional ? ObservationStatus.Provisional
            : ObservationStatus.Normal;
    }

    private void RequireMonthsToAggregate(int months, string target)
    {
        RequireWholeMonths("sums by year or part of the year");
        if (_observations[0].Period.WholeMonths > months)
            throw new InvalidOperationException($"Periods of {_observations[0].Period.WholeMonths} months cannot be added up to a shorter period ({target}).");
    }

    private void RequireWholeMonths(string what)
    {
        if (_observations.Length > 0 && _observations[0].Period.WholeMonths is null)
            throw new InvalidOperationException($"A series of periods like {_observations[0].Period} has no {what}: they are not whole months.");
    }
}
