namespace TradeMetrics.Panels;

public sealed partial class TradePanel
{
    /// <summary>Adds up the products of every pair in every period.</summary>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>Totals whose error is that of one rounding, not of one a row.</returns>
    /// <exception cref="InvalidOperationException">A column of all pairs and periods would be longer than an array can be.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public PairTotals Totals(PanelExecution? execution = null)
    {
        int n = Economies.Length;
        double[] totals = GC.AllocateUninitializedArray<double>(Axes.Cells(Axes.PairsPerPeriod, "pairs"));
        PanelWork.Run(execution, Periods.Length * n, piece => SumExporter(Periods[piece / n], piece % n, totals.AsSpan(piece * n, n)));
        return new PairTotals(Axes, totals, SetAside);
    }

    private static void SumExporter(PanelPeriod period, int exporter, Span<double> totals)
    {
        ReadOnlySpan<int> offsets = period.SegmentOffsets.Slice(exporter * totals.Length, totals.Length + 1);
        ReadOnlySpan<double> values = period.Values;
        for (int importer = 0; importer < totals.Length; importer++)
        {
            int start = offsets[importer], length = offsets[importer + 1] - start;
            totals[importer] = length switch
            {
                0 => double.NaN,
                1 => values[start],
                _ => CompensatedSum.Of(values.Slice(start, length)),
            };
        }
    }
}
