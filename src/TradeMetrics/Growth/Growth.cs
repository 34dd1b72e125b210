using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>Growth of trade: between two levels, compound, trend, and what each member contributed.</summary>
/// <remarks>
/// Every method answers with a <see cref="Metric{T}"/>: growth from nothing, of a deficit, or over unlike
/// periods does not exist, and the metric says which it was. Amounts in different currencies throw.
/// </remarks>
public static partial class Growth
{
    /// <summary>Returns the growth from one level to another: later ÷ earlier - 1.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="earlier">The earlier level, the base.</param>
    /// <param name="later">The later level.</param>
    /// <returns>
    /// The rate, -100 % or more. Undefined with <see cref="UndefinedReason.NegativeBase"/> where either level is negative (a balance),
    /// <see cref="UndefinedReason.NoTrade"/> for 0 after 0 and <see cref="UndefinedReason.NewTrade"/> for an amount after 0.
    /// </returns>
    /// <remarks>Whether the periods are alike is the caller's care here; the overload that takes observations checks it. Source: WITS.</remarks>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    /// <exception cref="OverflowException">The rate is beyond the largest that <see cref="GrowthRate"/> holds.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Metric<GrowthRate> Between<TAmount>(TAmount earlier, TAmount later)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        Amount.RequireSameCurrency(earlier, later);
        int sign = Amount.Sign(earlier);
        return sign > 0 && Amount.Sign(later) >= 0
            ? GrowthRate.OfRatio(later / earlier)
            : WhyNoRate(sign, Amount.Sign(later));
    }

    /// <summary>Returns the growth from one observation to another.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="earlier">The earlier observation, the base.</param>
    /// <param name="later">The later observation.</param>
    /// <returns>
    /// The rate. Undefined, first reason first: <see cref="UndefinedReason.NotComparable"/> where the periods are not of one shape
    /// or the later does not follow the earlier; <see cref="UndefinedReason.Missing"/>; <see cref="UndefinedReason.SeriesBreak"/> where the later
    /// is marked as a break; <see cref="UndefinedReason.Confidential"/>; then the reasons of the levels.
    /// </returns>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<GrowthRate> Between<TAmount>(Observation<TAmount> earlier, Observation<TAmount> later)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool> =>
        Between(earlier, later, earlier.Period.HasSameShapeAs(later.Period));

    /// <summary>Returns the growth from one observation to another, where a fiscal calendar says which periods are comparable.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="earlier">The earlier observation, the base.</param>
    /// <param name="later">The later observation.</param>
    /// <param name="calendar">The calendar: in Nepal's, years that start on 16 and on 17 July are comparable.</param>
    /// <returns>The rate, or the reason why there is none, as without a calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<GrowthRate> Between<TAmount>(Observation<TAmount> earlier, Observation<TAmount> later, FiscalCalendar calendar)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Between(earlier, later, calendar.AreComparable(earlier.Period, later.Period));
    }

    /// <summary>Returns the growth of a deficit, from two balances that are both deficits.</summary>
    /// <typeparam name="TAmount">The type of the balances.</typeparam>
    /// <param name="earlierBalance">The earlier balance, zero or less.</param>
    /// <param name="laterBalance">The later balance, zero or less.</param>
    /// <returns>The rate at which the deficit grew, positive where it became larger; <see cref="UndefinedReason.NegativeBase"/> where either balance is a surplus, <see cref="UndefinedReason.NewTrade"/> where the earlier balance is zero, <see cref="UndefinedReason.NoTrade"/> where both are.</returns>
    /// <exception cref="InvalidOperationException">The balances are in different currencies.</exception>
    public static Metric<GrowthRate> OfDeficit<TAmount>(TAmount earlierBalance, TAmount laterBalance)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        Amount.RequireSameCurrency(earlierBalance, laterBalance);
        TAmount zero = Amount.Zero(earlierBalance);
        return Between(zero - earlierBalance, zero - laterBalance);
    }

    /// <summary>Returns the logarithmic growth, ln(later ÷ earlier), which adds up over time where rates compound.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="earlier">The earlier level.</param>
    /// <param name="later">The later level.</param>
    /// <returns>The logarithm, 0 for no change; <see cref="UndefinedReason.NonPositiveValue"/> where a level is zero or less.</returns>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<double> Logarithmic<TAmount>(TAmount earlier, TAmount later)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        Amount.RequireSameCurrency(earlier, later);
        if (Amount.Sign(earlier) <= 0 || Amount.Sign(later) <= 0) return UndefinedReason.NonPositiveValue;
        return Math.Log((double)(later / earlier));
    }

    private static Metric<GrowthRate> Between<TAmount>(Observation<TAmount> earlier, Observation<TAmount> later, bool comparable)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        Amount.RequireSameCurrency(earlier.Value, later.Value);
        if (!comparable || later.Period <= earlier.Period || later.Period.Overlaps(earlier.Period)) return UndefinedReason.NotComparable;
        return Between(earlier.Value, later.Value, later.Status == ObservationStatus.TimeSeriesBreak);
    }

    /// <summary>Growth between two levels of which the periods are known to be alike.</summary>
    internal static Metric<GrowthRate> Between<TAmount>(Metric<TAmount> earlier, Metric<TAmount> later, bool breaks)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        UndefinedReason? reason = UndefinedReasons.Prevailing(
            UndefinedReasons.Prevailing(earlier.Reason, later.Reason),
            breaks ? UndefinedReason.SeriesBreak : null);
        return reason is { } why ? why : Between(earlier.Value, later.Value);
    }

    private static UndefinedReason WhyNoRate(int earlierSign, int laterSign) =>
        earlierSign < 0 || laterSign < 0 ? UndefinedReason.NegativeBase
        : laterSign == 0 ? UndefinedReason.NoTrade
        : UndefinedReason.NewTrade;
}
