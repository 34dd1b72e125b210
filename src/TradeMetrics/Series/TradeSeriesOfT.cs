using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;

namespace TradeMetrics;

/// <summary>Observations of one quantity over time: ordered, of one shape, without overlap.</summary>
/// <typeparam name="TAmount">The type of the amounts: <see cref="decimal"/> or a money type.</typeparam>
/// <remarks>
/// A period that was not observed is unknown, and everything that would need it is <see cref="UndefinedReason.Missing"/>; nothing bridges a gap.
/// A series is immutable and may be read from many threads. Make one with <see cref="TradeSeries"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class TradeSeries<TAmount>
    where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
        IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
{
    private readonly Observation<TAmount>[] _observations;
    private readonly FiscalCalendar? _calendar;

    // How many breaks are marked up to and including each observation; null where there is none.
    private readonly int[]? _breaks;

    internal TradeSeries(IEnumerable<Observation<TAmount>> observations, FiscalCalendar? calendar)
    {
        ArgumentNullException.ThrowIfNull(observations);
        _observations = [.. observations];
        _calendar = calendar;
        Array.Sort(_observations, (a, b) => a.Period.CompareTo(b.Period));
        RequireOneShape();
        FirstAmount = RequireOneCurrency();
        _breaks = CountBreaks();
    }

    /// <summary>The first amount, which carries the currency of all; null where no amount is known.</summary>
    internal TAmount? FirstAmount { get; }

    /// <summary>Gets the observations in order of time.</summary>
    public ImmutableArray<Observation<TAmount>> Observations => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(_observations);

    /// <summary>Gets the fiscal calendar that says which periods are comparable; null where the dates alone say it.</summary>
    /// <remarks>Whoever makes a series out of another one's observations passes it on.</remarks>
    public FiscalCalendar? Calendar => _calendar;

    /// <summary>Gets the periods between the first and the last observation that were not observed, at the step at which the series is published.</summary>
    /// <remarks>An observation without a value is not a gap; it says itself what is missing.</remarks>
    public IReadOnlyList<TradePeriod> Gaps
    {
        get
        {
            var gaps = new List<TradePeriod>();
            for (int i = 1; i < _observations.Length; i++)
            {
                // Steps are counted from the observation, so that a day cut off in a short month comes back in the next.
                TradePeriod last = _observations[i - 1].Period;
                for (int steps = 1; TryStep(last, steps, out TradePeriod period) && period < _observations[i].Period; steps++) gaps.Add(period);
            }
            return gaps;
        }
    }

    /// <summary>Returns the observation of a period, with the source's remarks on it.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The observation; null where the period was not observed, also where its months were.</returns>
    public Observation<TAmount>? At(TradePeriod period) =>
        FirstFrom(period.StartDay) is var index && index < _observations.Length && _observations[index].Period == period ? _observations[index] : null;

    /// <summary>Returns the total over a period, which the observations must tile.</summary>
    /// <param name="period">The period: an observed one, or several in a row.</param>
    /// <returns>
    /// The sum. <see cref="UndefinedReason.Missing"/> where an observation is absent or reaches over the period's ends, so that a partial year never passes
    /// for a year; otherwise the reason of an observation without a value.
    /// </returns>
    public Metric<TAmount> Total(TradePeriod period) => Total(period, FirstFrom(period.StartDay), out _);

    /// <summary>Returns the number of observations and the periods of the first and last of them.</summary>
    public override string ToString() => _observations.Length == 0
        ? "no observations"
        : $"{_observations.Length} observations, {_observations[0].Period} to {_observations[^1].Period}";

    /// <summary>The sum of the observations from an index on that tile a period, and the index after the last of them.</summary>
    private Metric<TAmount> Total(TradePeriod period, int first, out int next)
    {
        Observation<TAmount>[] observations = _observations;
        int day = period.StartDay;
        int after = period.After;
        UndefinedReason? reason = null;
        TAmount sum = default;
        for (next = first; day < after; next++)
        {
            if ((uint)next >= (uint)observations.Length) return UndefinedReason.Missing;
            ref readonly Observation<TAmount> observation = ref observations[next];
            if (observation.Period.StartDay != day || observation.Period.After > after) return UndefinedReason.Missing;
            day = observation.Period.After;
            // The sum starts from the first amount, because a type's own zero may be of no currency.
            if (!observation.Value.TryGetValue(out TAmount amount)) reason = UndefinedReasons.Prevailing(reason, observation.Value.Reason);
            else if (reason is null) sum = next == first ? amount : sum + amount;
        }
        return reason is { } why ? why : sum;
    }

    /// <summary>The index of the first observation that starts on a day or later.</summary>
    private int FirstFrom(int day)
    {
        int low = 0, high = _observations.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_observations[middle].Period.StartDay < day) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Whether the way of measuring changed after the first of a stretch of observations and not after its last.</summary>
    private bool BreaksBetween(int first, int afterLast) =>
        _breaks is not null && first < afterLast && afterLast <= _breaks.Length && _breaks[afterLast - 1] > _breaks[first];

    /// <summary>The period a number of the series' own steps away.</summary>
    private bool TryStep(TradePeriod period, int steps, out TradePeriod moved) =>
        _calendar?.NumberOf(period) is not null
            ? _calendar.TryPlusYears(period, steps, out moved)
            : period.TryPlusMonths((long)steps * period.NaturalStepInMonths, out moved);

    private bool AreComparable(TradePeriod first, TradePeriod second) =>
        _calendar?.AreComparable(first, second) ?? first.HasSameShapeAs(second);

    private void RequireOneShape()
    {
        for (int i = 1; i < _observations.Length; i++)
        {
            TradePeriod earlier = _observations[i - 1].Period;
            TradePeriod later = _observations[i].Period;
            if (earlier.Overlaps(later)) throw new ArgumentException($"The observations of {earlier} and {later} overlap.", "observations");
            if (!AreComparable(_observations[0].Period, later))
                throw new ArgumentException($"The periods {_observations[0].Period} and {later} are not of one shape; give them series of their own.", "observations");
        }
    }

    private TAmount? RequireOneCurrency()
    {
        TAmount? first = null;
        foreach (Observation<TAmount> observation in _observations)
        {
            if (!observation.Value.TryGetValue(out TAmount amount)) continue;
            first ??= amount;
            Amount.RequireSameCurrency(first.Value, amount);
        }
        return first;
    }

    private int[]? CountBreaks()
    {
        if (!Array.Exists(_observations, o => o.Status == ObservationStatus.TimeSeriesBreak)) return null;
        var breaks = new int[_observations.Length];
        int count = 0;
        for (int i = 0; i < breaks.Length; i++)
        {
            if (_observations[i].Status == ObservationStatus.TimeSeriesBreak) count++;
            breaks[i] = count;
        }
        return breaks;
    }
}
