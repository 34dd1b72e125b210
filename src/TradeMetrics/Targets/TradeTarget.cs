using System.Numerics;

namespace TradeMetrics;

/// <summary>A pledged amount of trade a year, to be reached by a year.</summary>
/// <typeparam name="TAmount">The type of the amount: <see cref="decimal"/> or a money type.</typeparam>
/// <remarks>
/// The year may be a fiscal one. Growth is counted in whole years from the year of the known level to the year of the target;
/// a level that is not of a full year says nothing about one, and is <see cref="UndefinedReason.NotComparable"/>.
/// </remarks>
public sealed partial class TradeTarget<TAmount>
    where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
        IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
{
    private readonly FiscalCalendar? _calendar;

    /// <summary>Makes a target for a calendar year.</summary>
    /// <param name="amount">The amount a year, more than zero.</param>
    /// <param name="year">The year by which it is to be reached, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not more than zero, or there is no such year.</exception>
    public TradeTarget(TAmount amount, int year)
        : this(amount, TradePeriod.Year(year))
    {
    }

    /// <summary>Makes a target for a year that need not be a calendar year.</summary>
    /// <param name="amount">The amount a year, more than zero.</param>
    /// <param name="year">The year by which it is to be reached: twelve months from any day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not more than zero.</exception>
    /// <exception cref="ArgumentException">The period is not a year long.</exception>
    public TradeTarget(TAmount amount, TradePeriod year)
        : this(amount, year, null)
    {
    }

    /// <summary>Makes a target for a fiscal year, whose calendar then says how many years lie between and which one comes next.</summary>
    /// <param name="amount">The amount a year, more than zero.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="number">The fiscal year by which it is to be reached, by its number: 2027 for FY2027.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not more than zero, or the calendar has no such year.</exception>
    public TradeTarget(TAmount amount, FiscalCalendar calendar, int number)
        : this(amount, (calendar ?? throw new ArgumentNullException(nameof(calendar))).Year(number), calendar)
    {
    }

    private TradeTarget(TAmount amount, TradePeriod year, FiscalCalendar? calendar)
    {
        if (TradeMetrics.Amount.Sign(amount) <= 0)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "A target is more than zero.");
        if (!IsYear(year)) throw new ArgumentException($"The period {year} is not a year.", nameof(year));
        Amount = amount;
        Year = year;
        _calendar = calendar;
    }

    /// <summary>Gets the amount a year.</summary>
    public TAmount Amount { get; }

    /// <summary>Gets the year by which the amount is to be reached.</summary>
    public TradePeriod Year { get; }

    /// <summary>Returns which part of the target a level is.</summary>
    /// <param name="current">The level of a year; nothing is known of its period here.</param>
    /// <returns>Level ÷ target; 1 or more where the target is reached.</returns>
    /// <exception cref="InvalidOperationException">The level is in another currency.</exception>
    public decimal Progress(TAmount current)
    {
        TradeMetrics.Amount.RequireSameCurrency(current, Amount);
        return current / Amount;
    }

    /// <summary>Returns which part of the target an observed level is.</summary>
    /// <param name="current">The level of a year.</param>
    /// <returns>As for an amount; <see cref="UndefinedReason.NotComparable"/> where the level is not of a whole year, else the reason of a level without a value.</returns>
    /// <exception cref="InvalidOperationException">The level is in another currency.</exception>
    public Metric<decimal> Progress(Observation<TAmount> current) =>
        LevelOf(current) is var level && level.TryGetValue(out TAmount amount) ? Progress(amount) : level.Reason.GetValueOrDefault();

    /// <summary>Returns what a level lacks to the target.</summary>
    /// <param name="current">The level of a year; nothing is known of its period here.</param>
    /// <returns>Target - level; negative where the target is surpassed.</returns>
    /// <exception cref="InvalidOperationException">The level is in another currency.</exception>
    public TAmount Gap(TAmount current)
    {
        TradeMetrics.Amount.RequireSameCurrency(current, Amount);
        return Amount - current;
    }

    /// <summary>Returns what an observed level lacks to the target.</summary>
    /// <param name="current">The level of a year.</param>
    /// <returns>As for an amount; <see cref="UndefinedReason.NotComparable"/> where the level is not of a whole year, else the reason of a level without a value.</returns>
    /// <exception cref="InvalidOperationException">The level is in another currency.</exception>
    public Metric<TAmount> Gap(Observation<TAmount> current) =>
        LevelOf(current) is var level && level.TryGetValue(out TAmount amount) ? Gap(amount) : level.Reason.GetValueOrDefault();

    /// <summary>Returns the target as invariant text: <c>1000 in 2020</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Amount} in {Year}");

    private Metric<TAmount> LevelOf(Observation<TAmount> current)
    {
        TradeMetrics.Amount.RequireSameCurrency(current.Value, Amount);
        return IsYear(current.Period) ? current.Value : UndefinedReason.NotComparable;
    }

    // Calendar and fiscal years, also those that start within a month or are a day longer than a year by rule (Nepal's have 364 to 367 days).
    private static bool IsYear(TradePeriod period) => period.WholeMonths == 12 || (period.WholeMonths is null && period.Days is >= 364 and <= 367);
}
