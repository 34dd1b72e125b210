namespace TradeMetrics.Panels;

public sealed partial class TradePanel
{
    /// <summary>Makes a panel of encoded columns.</summary>
    /// <param name="columns">The columns. Rows in order, with dictionaries in order too, are looked over and used where they are; others are copied and sorted.</param>
    /// <param name="options">What becomes of duplicates, self-trade and the like; null, which is the default, refuses every row in doubt.</param>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>A panel with every economy and product of the dictionaries, also those that no row names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">A place is not in its dictionary, a period is no year or month, or the options refuse a row.</exception>
    /// <exception cref="InvalidOperationException">There are duplicates and the options refuse them, or trade in all products stands beside trade in single ones.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static TradePanel FromColumns(TradeColumns columns, TradePanelOptions? options = null, PanelExecution? execution = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        options ??= new();
        ProductCodes.RefuseAllBesideOthers(columns.Products);
        if (SortedColumns.TryRead(columns, options, execution) is { } sorted)
            return new TradePanel([.. columns.Economies], [.. columns.Products], sorted, new(0, 0, 0, 0, 0));
        var builder = new TradePanelBuilder(options);
        builder.AddRange(columns);
        return builder.Build(execution);
    }
}
