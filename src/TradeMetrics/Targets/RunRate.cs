using System.Diagnostics;

namespace TradeMetrics;

/// <summary>What is left of a target, and the period left for it.</summary>
/// <typeparam name="TAmount">The type of the amount.</typeparam>
/// <param name="Remaining">The amount that is left, zero where the target is reached.</param>
/// <param name="Over">The rest of the year.</param>
/// <remarks><c>default</c> is the type's default amount over January of the year 1. Two are equal when both parts are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct RunRate<TAmount>(TAmount Remaining, TradePeriod Over) where TAmount : struct
{
    /// <summary>Returns the amount and the period as invariant text: <c>420 in 2024-02/2024-06</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Remaining} in {Over}");
}
