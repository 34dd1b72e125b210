using System.Numerics;

namespace TradeMetrics;

/// <summary>Run rates by the month.</summary>
public static class RunRates
{
    /// <summary>Returns what each month of the rest of the year must bring on average.</summary>
    /// <typeparam name="TAmount">The type of the amount.</typeparam>
    /// <param name="runRate">What is left, and the period left for it.</param>
    /// <returns>The amount left, times 1 ÷ the number of months; <see cref="UndefinedReason.NotComparable"/> where the rest of the year is not of whole months.</returns>
    public static Metric<TAmount> PerMonth<TAmount>(this RunRate<TAmount> runRate)
        where TAmount : struct, IMultiplyOperators<TAmount, decimal, TAmount> =>
        runRate.Over.WholeMonths is { } months ? runRate.Remaining * (1m / months) : UndefinedReason.NotComparable;
}
