namespace TradeMetrics.Panels;

public sealed partial class TradePanel
{
    // So many economies are one piece of work that no two threads write into one line of the cache.
    private const int EconomiesPerPiece = 8;

    /// <summary>Computes the aggregate Grubel–Lloyd index of every pair in every period.</summary>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>
    /// 1 − Σ|X_k − M_k| ÷ Σ(X_k + M_k) over the products, from 0 to 1, the same for both economies. A product that only one of the flows has a row of is traded one way.
    /// A pair without rows is <see cref="UndefinedReason.Missing"/>, and so is an economy with itself; a pair whose rows are all 0 is <see cref="UndefinedReason.NoTrade"/>.
    /// </returns>
    /// <remarks>
    /// It is computed as the equal 2 Σ min(X_k, M_k) ÷ Σ(X_k + M_k). The index depends on the level of the classification, and an imbalance of the pair lowers it.
    /// Source: Grubel and Lloyd (1975), Intra-Industry Trade.
    /// </remarks>
    /// <exception cref="InvalidOperationException">A column of all pairs and periods would be longer than an array can be.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public PairColumn AggregateGrubelLloyd(PanelExecution? execution = null)
    {
        int n = Economies.Length, pieces = (n + EconomiesPerPiece - 1) / EconomiesPerPiece;
        double[] column = GC.AllocateUninitializedArray<double>(Axes.Cells(Axes.PairsPerPeriod, "pairs"));
        PanelWork.Run(execution, Periods.Length * pieces, piece =>
        {
            int p = piece / pieces, first = piece % pieces * EconomiesPerPiece;
            Span<double> cells = column.AsSpan(p * n * n, n * n);
            for (int i = first; i < Math.Min(first + EconomiesPerPiece, n); i++) ComparePartners(Periods[p], i, n, cells);
        });
        return new PairColumn(Axes, column, (p, i, j) => i != j && (HasRows(p, i, j) || HasRows(p, j, i)) ? UndefinedReason.NoTrade : UndefinedReason.Missing);
    }

    private static void ComparePartners(PanelPeriod period, int i, int n, Span<double> cells)
    {
        ReadOnlySpan<int> offsets = period.SegmentOffsets;
        ReadOnlySpan<ushort> products = period.ProductIndices;
        ReadOnlySpan<double> values = period.Values;
        cells[(i * n) + i] = double.NaN;
        for (int j = i + 1; j < n; j++)
        {
            int there = (i * n) + j, back = (j * n) + i;
            Range exports = offsets[there]..offsets[there + 1], imports = offsets[back]..offsets[back + 1];
            double index = double.NaN;
            if (exports.Start.Value < exports.End.Value || imports.Start.Value < imports.End.Value)
            {
                double total = CompensatedSum.Of(values[exports]) + CompensatedSum.Of(values[imports]);
                double both = 2 * Overlap(products[exports], values[exports], products[imports], values[imports]);
                // Rounding may carry the quotient of equals past 1 by a bit.
                if (total > 0) index = Math.Min(both / total, 1);
            }
            cells[there] = index;
            cells[back] = index;
        }
    }

    // Σ min(x, m) over the products of both. Both lists ascend, and no step depends on a guess of the processor.
    private static double Overlap(ReadOnlySpan<ushort> products, ReadOnlySpan<double> values, ReadOnlySpan<ushort> otherProducts, ReadOnlySpan<double> otherValues)
    {
        double sum = 0, rest = 0;
        int a = 0, b = 0;
        while (a < products.Length && b < otherProducts.Length)
        {
            int product = products[a], other = otherProducts[b];
            double smaller = Math.Min(values[a], otherValues[b]);
            CompensatedSum.Add(ref sum, ref rest, product == other ? smaller : 0);
            a += product <= other ? 1 : 0;
            b += other <= product ? 1 : 0;
        }
        return sum + rest;
    }

    private bool HasRows(int p, int i, int j)
    {
        int segment = (i * Economies.Length) + j;
        return Periods[p].SegmentOffsets[segment] < Periods[p].SegmentOffsets[segment + 1];
    }
}
