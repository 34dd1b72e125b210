using System.Numerics;

namespace TradeMetrics;

public static partial class Growth
{
    /// <summary>Returns the compound yearly growth rate over whole years: (later ÷ earlier)^(1/years) - 1.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="earlier">The earlier level.</param>
    /// <param name="later">The later level.</param>
    /// <param name="years">How many years lie between them, 1 or more.</param>
    /// <returns>The rate to about 27 digits, or the reason of <see cref="Between{TAmount}(TAmount, TAmount)"/>. 50 to 1,000 over four years is 111.474 % a year.</returns>
    /// <remarks>Source: US Bureau of Economic Analysis.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<GrowthRate> Compound<TAmount>(TAmount earlier, TAmount later, int years)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        if (years is < 1 or > PackedDay.MaxYear) throw new ArgumentOutOfRangeException(nameof(years), years, $"Growth is compounded over 1 to {PackedDay.MaxYear} years.");
        return Compound(earlier, later, YearSpan.OfYears(years));
    }

    /// <summary>Returns the compound yearly growth rate between observations that are whole years apart.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="earlier">The earlier observation.</param>
    /// <param name="later">The later observation.</param>
    /// <returns>The rate. <see cref="UndefinedReason.NotComparable"/> also where the periods are not whole years apart; the other reasons are those of <see cref="Between{TAmount}(Observation{TAmount}, Observation{TAmount})"/>.</returns>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<GrowthRate> Compound<TAmount>(Observation<TAmount> earlier, Observation<TAmount> later)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool> =>
        Compound(earlier, later, YearSpan.Between(earlier.Period, later.Period, null, null));

    /// <summary>Returns the compound yearly growth rate between observations, counting part years by a convention.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="earlier">The earlier observation.</param>
    /// <param name="later">The later observation.</param>
    /// <param name="partYears">How part years are counted. In days the result has the precision of a <see cref="double"/>.</param>
    /// <returns>The rate, or the reason of <see cref="Between{TAmount}(Observation{TAmount}, Observation{TAmount})"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="partYears"/> is not a named convention.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<GrowthRate> Compound<TAmount>(Observation<TAmount> earlier, Observation<TAmount> later, PartYearConvention partYears)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool> =>
        Compound(earlier, later, YearSpan.Between(earlier.Period, later.Period, partYears, null));

    private static Metric<GrowthRate> Compound<TAmount>(Observation<TAmount> earlier, Observation<TAmount> later, YearSpan? span)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        Amount.RequireSameCurrency(earlier.Value, later.Value);
        return span is { } years
            ? Compound(earlier.Value, later.Value, later.Status == ObservationStatus.TimeSeriesBreak, years)
            : UndefinedReason.NotComparable;
    }

    /// <summary>Compound growth between levels whose periods are known to be alike.</summary>
    internal static Metric<GrowthRate> Compound<TAmount>(Metric<TAmount> earlier, Metric<TAmount> later, bool breaks, YearSpan span)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        Metric<GrowthRate> whole = Between(earlier, later, breaks);
        return whole.IsDefined ? Compound(earlier.Value, later.Value, span) : whole;
    }

    // From the levels and not from their rate: a fall to almost nothing has lost digits in the rate.
    internal static Metric<GrowthRate> Compound<TAmount>(TAmount earlier, TAmount later, YearSpan span)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        Metric<GrowthRate> whole = Between(earlier, later);
        if (!whole.IsDefined) return whole;
        decimal ratio = later / earlier;
        return GrowthRate.OfRatio(ratio is 0m or >= 1m ? DecimalMath.PerYear(ratio, span) : DecimalMath.FallPerYear(earlier / later, span));
    }
}
