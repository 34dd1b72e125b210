namespace TradeMetrics;

public sealed partial class TradeTarget<TAmount>
{
    /// <summary>Returns the yearly growth that leads from a known year to the target: (target ÷ level)^(1/years) - 1.</summary>
    /// <param name="from">The level of a year before the target's.</param>
    /// <returns>
    /// The rate, below zero where the level is above the target already. <see cref="UndefinedReason.NotComparable"/> where the level is not of a whole year
    /// or lies part years away; <see cref="UndefinedReason.DeadlinePassed"/> where its year is the target's or later; the reason of a level without a value;
    /// <see cref="UndefinedReason.NewTrade"/> for a level of zero. Exactly 50 to 1,000 over four years is 111.474 % a year.
    /// </returns>
    /// <exception cref="InvalidOperationException">The level is in another currency.</exception>
    public Metric<GrowthRate> RequiredGrowth(Observation<TAmount> from) => RequiredGrowth(from, null);

    /// <summary>Returns the yearly growth that leads from a known year to the target, counting part years by a convention.</summary>
    /// <param name="from">The level of a year before the target's, such as a fiscal year where the target is for a calendar year.</param>
    /// <param name="partYears">How part years are counted.</param>
    /// <returns>The rate, or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="partYears"/> is not a named convention.</exception>
    /// <exception cref="InvalidOperationException">The level is in another currency.</exception>
    public Metric<GrowthRate> RequiredGrowth(Observation<TAmount> from, PartYearConvention partYears) =>
        RequiredGrowth(from, (PartYearConvention?)partYears);

    /// <summary>Returns the first year in which the target is reached at a steady growth.</summary>
    /// <param name="from">The level of a year.</param>
    /// <param name="growth">The growth a year.</param>
    /// <returns>
    /// The first year, as many whole years after the known one as are needed; the known year itself where its level suffices.
    /// <see cref="UndefinedReason.NeverReached"/> where the level is lower and does not grow, or not before the year 9999;
    /// <see cref="UndefinedReason.NotComparable"/> where the level is not of a year; the reason of a level without a value.
    /// </returns>
    /// <exception cref="InvalidOperationException">The level is in another currency.</exception>
    public Metric<TradePeriod> ProjectedYear(Observation<TAmount> from, GrowthRate growth)
    {
        TradeMetrics.Amount.RequireSameCurrency(from.Value, Amount);
        if (!IsYear(from.Period)) return UndefinedReason.NotComparable;
        if (!from.Value.TryGetValue(out TAmount level)) return from.Value.Reason.GetValueOrDefault();
        if (level >= Amount) return from.Period;
        if (TradeMetrics.Amount.Sign(level) <= 0 || growth.Fraction <= 0m) return UndefinedReason.NeverReached;

        // How many times the level must grow yet: above 1 it keeps its digits, and nothing overflows.
        decimal times = Amount / level;
        for (int years = 1; TryPlusYears(from.Period, years, out TradePeriod year); years++)
        {
            times /= growth.Multiple;
            if (times <= Reached) return year;
        }
        return UndefinedReason.NeverReached;
    }

    // A rate that was computed to lead to the target may end as many digits short of it as decimal arithmetic loses.
    private const decimal Reached = 1m + 1e-24m;

    /// <summary>Returns whether a steady growth brings the target's year to the target or above.</summary>
    /// <param name="from">The level of a year, the target's or one before it.</param>
    /// <param name="growth">The growth a year.</param>
    /// <returns>
    /// True where level × (1 + growth)^years is the target or more, which is where <paramref name="growth"/> is not below <see cref="RequiredGrowth(Observation{TAmount})"/>.
    /// Undefined for the reasons of that, but that the target's own year may be known, and a level of zero is false.
    /// </returns>
    /// <exception cref="InvalidOperationException">The level is in another currency.</exception>
    public Metric<bool> IsOnTrack(Observation<TAmount> from, GrowthRate growth)
    {
        TradeMetrics.Amount.RequireSameCurrency(from.Value, Amount);
        if (from.Period == Year && from.Value.TryGetValue(out TAmount level)) return level >= Amount;
        // Rates are compared, not levels, so that the required growth itself is on track to its last digit.
        Metric<GrowthRate> required = RequiredGrowth(from);
        if (required.TryGetValue(out GrowthRate least)) return growth >= least;
        return from.Value.IsDefined && required.Reason == UndefinedReason.NewTrade ? false : required.Reason.GetValueOrDefault();
    }

    private Metric<GrowthRate> RequiredGrowth(Observation<TAmount> from, PartYearConvention? partYears)
    {
        TradeMetrics.Amount.RequireSameCurrency(from.Value, Amount);
        if (!IsYear(from.Period)) return UndefinedReason.NotComparable;
        if (!from.Value.TryGetValue(out TAmount level)) return from.Value.Reason.GetValueOrDefault();
        if (from.Period >= Year) return UndefinedReason.DeadlinePassed;
        return YearSpan.Between(from.Period, Year, partYears, _calendar) is { } years
            ? TradeMetrics.Growth.Compound(level, Amount, years)
            : UndefinedReason.NotComparable;
    }

    private bool TryPlusYears(TradePeriod period, int years, out TradePeriod moved) =>
        _calendar?.NumberOf(period) is not null
            ? _calendar.TryPlusYears(period, years, out moved)
            : period.TryPlusMonths(years * 12L, out moved);
}
