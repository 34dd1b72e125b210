using System.Diagnostics;
using NodaTime;

namespace TradeMetrics;

/// <summary>One return of an anniversary.</summary>
/// <param name="Number">Which one it is: 30 for the thirtieth.</param>
/// <param name="Date">The day.</param>
/// <remarks><c>default</c> is number 0 on 1 January of the year 1. Two are equal when both parts are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct AnniversaryDate(int Number, LocalDate Date)
{
    /// <summary>Returns the number and the day as invariant text: <c>30 on 2024-02-03</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number} on {Date:R}");
}
