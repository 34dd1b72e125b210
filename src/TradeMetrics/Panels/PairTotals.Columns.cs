namespace TradeMetrics.Panels;

public sealed partial class PairTotals
{
    /// <summary>Adds up encoded columns in any order, without sorting them, when totals of pairs are all that is wanted.</summary>
    /// <param name="columns">The columns. Their products are not looked at.</param>
    /// <param name="options">
    /// What becomes of self-trade and the like. <see cref="TradePanelOptions.Duplicates"/> must be <see cref="RowRule.Keep"/>: all rows of a pair are added up, and no two are compared. A
    /// <see cref="TradePanel"/> finds duplicates.
    /// </param>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>Totals with every economy of the dictionary and every period of a row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options would have duplicates found; or a place is not in its dictionary, a period is no year or month, or the options refuse a row.</exception>
    /// <exception cref="InvalidOperationException">A column of all pairs and periods would be longer than an array can be.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PairTotals FromColumns(TradeColumns columns, TradePanelOptions options, PanelExecution? execution = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Duplicates != RowRule.Keep)
            throw new ArgumentException($"Duplicates are not looked for here, so the rule for them is Keep, not {options.Duplicates}. A TradePanel finds them.", nameof(options));
        var sums = new DenseTotals(columns, options, execution);
        (double[] totals, SetAsideRows setAside) = sums.Sum();
        return new PairTotals(sums.Axes, totals, setAside);
    }
}
