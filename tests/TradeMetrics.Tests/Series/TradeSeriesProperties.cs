using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(AmountGenerators), typeof(SeriesGenerators)])]
public class TradeSeriesProperties
{
    [Property(MaxTest = 300)]
    public bool Year_on_year_all_at_once_is_year_on_year_one_by_one(MonthlyObservations months)
    {
        TradeSeries<decimal> series = months.ToSeries();
        return series.YearOnYear().SequenceEqual(series.Observations.Select(o => new PeriodMetric<GrowthRate>(o.Period, series.YearOnYear(o.Period))))
            && series.PeriodOnPeriod().SequenceEqual(series.Observations.Select(o => new PeriodMetric<GrowthRate>(o.Period, series.PeriodOnPeriod(o.Period))));
    }

    [Property]
    public bool An_observation_is_found_by_its_period_and_a_gap_is_none(MonthlyObservations months)
    {
        TradeSeries<decimal> series = months.ToSeries();
        return series.Observations.All(o => series.At(o.Period) == o)
            && series.Gaps.All(gap => series.At(gap) is null)
            && series.At(TradePeriod.Year(2015)) is null && series.At(TradePeriod.Month(1900, 1)) is null && series.At(TradePeriod.Month(9999, 12)) is null;
    }

    [Property(MaxTest = 300)]
    public bool Year_on_year_agrees_with_looking_up_two_months(MonthlyObservations months)
    {
        TradeSeries<decimal> series = months.ToSeries();
        var byMonth = months.Observations.ToDictionary(o => o.Period);
        return series.YearOnYear().All(g => g.Value == Naive(byMonth, g.Period, 12))
            && series.Observations.All(o => series.PeriodOnPeriod(o.Period) == Naive(byMonth, o.Period, 1));
    }

    [Property(MaxTest = 300)]
    public bool Total_is_the_sum_or_the_reason_that_prevails(MonthlyObservations months, byte start, byte length)
    {
        var byMonth = months.Observations.ToDictionary(o => o.Period);
        TradePeriod first = TradePeriod.Month(2015, 1).PlusMonths(start % 72);
        TradePeriod[] members = [.. Enumerable.Range(0, length % 14 + 1).Select(first.PlusMonths)];
        TradePeriod period = TradePeriod.Between(members[0].Start, members[^1].End);

        Metric<decimal> expected = UndefinedReason.Missing;
        if (members.All(byMonth.ContainsKey))
        {
            Metric<decimal>[] values = [.. members.Select(m => byMonth[m].Value)];
            expected = values.Select(v => v.Reason).Aggregate(UndefinedReasons.Prevailing) is { } reason ? reason : values.Sum(v => v.Value);
        }
        return months.ToSeries().Total(period) == expected;
    }

    [Property(MaxTest = 300)]
    public bool Gaps_and_observations_make_up_the_time_from_first_to_last(MonthlyObservations months)
    {
        TradeSeries<decimal> series = months.ToSeries();
        TradePeriod[] all = [.. series.Observations.Select(o => o.Period).Concat(series.Gaps).Order()];
        return all.Length == series.Observations.Length + series.Gaps.Count
            && all.Zip(all.Skip(1)).All(pair => pair.First.Next() == pair.Second)
            && (all.Length == 0 || all[0] == series.Observations[0].Period && all[^1] == series.Observations[^1].Period);
    }

    [Property(MaxTest = 300)]
    public bool Scaling_every_amount_changes_no_growth(MonthlyObservations months, Level scale)
    {
        decimal factor = Math.Ceiling(scale.Value % 10_000m);
        TradeSeries<decimal> series = months.ToSeries();
        TradeSeries<decimal> scaled = TradeSeries.Create(months.Observations.Select(o => new Observation<decimal>(o.Period, o.Value.Select(v => v * factor), o.Status)));
        return series.YearOnYear().SequenceEqual(scaled.YearOnYear())
            && series.Observations.All(o => series.PeriodOnPeriod(o.Period) == scaled.PeriodOnPeriod(o.Period))
            && series.Observations.All(o => series.CompoundGrowth(series.Observations[0].Period, o.Period) == scaled.CompoundGrowth(series.Observations[0].Period, o.Period));
    }

    [Property(MaxTest = 300)]
    public bool Adding_up_in_steps_is_adding_up_at_once(CompleteMonths months)
    {
        TradeSeries<decimal> series = months.ToSeries();
        IEnumerable<Metric<decimal>> Years(TradeSeries<decimal> s) => s.Aggregate(Frequency.Annual).Observations.Select(o => o.Value);
        return Years(series).SequenceEqual(Years(series.Aggregate(Frequency.Quarterly)))
            && Years(series).SequenceEqual(Years(series.Aggregate(Frequency.HalfYearly)));
    }

    [Property(MaxTest = 300)]
    public bool Every_sum_of_a_longer_period_is_the_total_of_that_period(MonthlyObservations months)
    {
        TradeSeries<decimal> series = months.ToSeries();
        return Enum.GetValues<Frequency>().SelectMany(f => series.Aggregate(f).Observations)
            .Concat(series.Aggregate(FiscalCalendar.Pakistan).Observations)
            .Concat(series.Aggregate(FiscalCalendar.UnitedStates).Observations)
            .All(o => o.Value == series.Total(o.Period));
    }

    [Property(MaxTest = 300)]
    public bool The_order_in_which_observations_come_does_not_matter(MonthlyObservations months) =>
        months.ToSeries().Observations.SequenceEqual(TradeSeries.Create(months.Observations.Reverse()).Observations);

    [Property(MaxTest = 300)]
    public bool Windows_are_totals_of_the_months_up_to_each_observation(MonthlyObservations months, byte length)
    {
        int span = length % 13 + 1;
        TradeSeries<decimal> series = months.ToSeries();
        return series.Rolling(span).SequenceEqual(series.Observations.Select(o => Window(series, o.Period.PlusMonths(1 - span), o.Period)))
            && series.YearToDate().SequenceEqual(series.Observations.Select(o => Window(series, TradePeriod.Year(o.Period.Start.Year), o.Period)))
            && series.YearToDate(FiscalCalendar.Pakistan).SequenceEqual(
                series.Observations.Select(o => Window(series, FiscalCalendar.Pakistan.YearOf(o.Period.Start), o.Period)));
    }

    [Property(MaxTest = 300)]
    public bool Trend_and_volatility_of_a_stretch_are_those_of_its_levels(CompleteMonths months, byte from, byte to)
    {
        TradeSeries<decimal> series = months.ToSeries();
        int first = from % months.Amounts.Count, last = first + to % (months.Amounts.Count - first);
        decimal[] levels = [.. months.Amounts.Skip(first).Take(last - first + 1)];
        TradePeriod start = months.First.PlusMonths(first), end = months.First.PlusMonths(last);
        return series.TrendGrowth(start, end) == Growth.Trend<decimal>(levels)
            && series.Volatility(start, end) == Growth.Volatility<decimal>(levels);
    }

    private static PeriodMetric<decimal> Window(TradeSeries<decimal> series, TradePeriod first, TradePeriod last)
    {
        TradePeriod window = TradePeriod.Between(first.Start, last.End);
        return new(window, series.Total(window));
    }

    private static Metric<GrowthRate> Naive(Dictionary<TradePeriod, Observation<decimal>> byMonth, TradePeriod period, int months)
    {
        if (!byMonth.TryGetValue(period.PlusMonths(-months), out Observation<decimal> earlier))
            return UndefinedReasons.Prevailing(byMonth[period].Value.Reason, UndefinedReason.Missing)!.Value;
        bool breaks = byMonth.Values.Any(o => o.Status == ObservationStatus.TimeSeriesBreak && o.Period > earlier.Period && o.Period <= period);
        UndefinedReason?[] reasons = [earlier.Value.Reason, breaks ? UndefinedReason.SeriesBreak : null, byMonth[period].Value.Reason];
        return reasons.Aggregate(UndefinedReasons.Prevailing) is { } reason ? reason : Growth.Between(earlier.Value.Value, byMonth[period].Value.Value);
    }
}
