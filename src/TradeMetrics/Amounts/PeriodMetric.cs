using System.Diagnostics;

namespace TradeMetrics;

/// <summary>A metric and the period it is of.</summary>
/// <typeparam name="T">The type of the metric's value.</typeparam>
/// <param name="Period">The period.</param>
/// <param name="Value">The metric of that period, or the reason why there is none.</param>
/// <remarks><c>default</c> is a missing metric of January of the year 1. Two are equal when period and metric are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct PeriodMetric<T>(TradePeriod Period, Metric<T> Value) where T : struct
{
    /// <summary>Returns the period and the metric as invariant text: <c>2023-05: 12.5</c>.</summary>
    public override string ToString() => $"{Period}: {Value}";
}
