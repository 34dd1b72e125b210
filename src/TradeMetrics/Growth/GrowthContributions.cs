namespace TradeMetrics;

/// <summary>The growth of a total and what each of its members contributed to it.</summary>
/// <typeparam name="TKey">What names a member.</typeparam>
/// <typeparam name="TAmount">The type of the amounts.</typeparam>
public sealed class GrowthContributions<TKey, TAmount>
    where TKey : notnull
    where TAmount : struct
{
    internal GrowthContributions(TAmount earlier, TAmount later, Metric<GrowthRate> growth, IReadOnlyList<Contribution<TKey, TAmount>> members)
    {
        EarlierTotal = earlier;
        LaterTotal = later;
        Growth = growth;
        Members = members;
    }

    /// <summary>Gets the earlier total.</summary>
    public TAmount EarlierTotal { get; }

    /// <summary>Gets the later total.</summary>
    public TAmount LaterTotal { get; }

    /// <summary>Gets the growth of the total, rounded to 20 decimals, so that the fractions of the members can add up to it exactly; or the reason why there is none.</summary>
    public Metric<GrowthRate> Growth { get; }

    /// <summary>Gets the members: those of the earlier period in their order, then those that appeared.</summary>
    public IReadOnlyList<Contribution<TKey, TAmount>> Members { get; }

    /// <summary>Returns the contributions in percentage points, rounded so that the printed numbers add up to the printed growth.</summary>
    /// <param name="decimals">How many decimals to print, 0 to 10.</param>
    /// <returns>
    /// The points of each member in the order of <see cref="Members"/>: rounded down, then raised by one unit where the largest remainders
    /// were, until they add up to the growth in per cent, rounded (halves away from zero). Empty where the total has no growth.
    /// </returns>
    /// <remarks>Three equal members of +1 % print as 0.34, 0.33 and 0.33: three thirds are not 1 in decimals, so the earlier of equal remainders is raised first.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 10.</exception>
    public IReadOnlyList<decimal> RoundedPercentagePoints(int decimals)
    {
        if (decimals is < 0 or > 10) throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Print 0 to 10 decimals.");
        if (!Growth.TryGetValue(out GrowthRate growth)) return [];

        decimal unit = new(1, 0, 0, false, (byte)decimals);
        decimal[] exact = [.. Members.Select(m => m.Fraction.Value * 100m)];
        decimal[] rounded = [.. exact.Select(p => decimal.Round(p, decimals, MidpointRounding.ToNegativeInfinity))];
        decimal left = decimal.Round(growth.Percent, decimals, MidpointRounding.AwayFromZero) - rounded.Sum();
        int[] byRemainder = [.. Enumerable.Range(0, exact.Length).OrderByDescending(i => exact[i] - rounded[i])];
        for (int i = 0; left > 0; i++, left -= unit) rounded[byRemainder[i]] += unit;
        return rounded;
    }
}
