using System.Diagnostics;

namespace TradeMetrics;

/// <summary>What one member (a partner, a product) contributed to the growth of a total.</summary>
/// <typeparam name="TKey">What names the member.</typeparam>
/// <typeparam name="TAmount">The type of the amounts.</typeparam>
/// <param name="Member">The member.</param>
/// <param name="Earlier">Its earlier level; zero where it appeared.</param>
/// <param name="Later">Its later level; zero where it vanished.</param>
/// <param name="Change">Later less earlier. The changes of all members add up exactly to the change of the total.</param>
/// <param name="Fraction">
/// The change as a fraction of the earlier total, with 20 decimals: 0.05 is five percentage points. The fractions of all members
/// add up exactly to the growth of the total. Undefined with the total's reason where that has no growth.
/// </param>
/// <remarks><c>default</c> is a member without name or amounts and with a missing fraction. Two are equal when all parts are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Contribution<TKey, TAmount>(TKey Member, TAmount Earlier, TAmount Later, TAmount Change, Metric<decimal> Fraction)
    where TAmount : struct
{
    /// <summary>Returns the member, its levels and its fraction as invariant text: <c>Belarus: 10 to 12, 0.05</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Member}: {Earlier} to {Later}, {Fraction}");
}
