namespace TradeMetrics.Panels;

public sealed partial class TradePanel
{
    /// <summary>Computes the revealed comparative advantage (Balassa) of every economy in every product and period.</summary>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>
    /// (x_ik ÷ x_i) ÷ (x_wk ÷ x_w), 0 or more, where the world w is all exporters of the panel, i among them. A product that an exporter has no row of has the advantage 0.
    /// An economy without rows as an exporter in the period is <see cref="UndefinedReason.Missing"/>; one whose exports are 0, and a product of which the world's exports are 0 or absent,
    /// is <see cref="UndefinedReason.NoTrade"/>.
    /// </returns>
    /// <remarks>The index depends on the level of the classification. Source: Balassa (1965), The Manchester School 33.</remarks>
    /// <exception cref="InvalidOperationException">A column of all economies, products and periods would be longer than an array can be.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProductColumn RevealedAdvantage(PanelExecution? execution = null)
    {
        int n = Economies.Length, products = Products.Length;
        double[] column = GC.AllocateUninitializedArray<double>(Axes.Cells((long)n * products, "economies by products"));
        bool[] isExporter = new bool[Periods.Length * n];
        PanelWork.Run(execution, Periods.Length, p => ComputeAdvantage(Periods[p], n, isExporter.AsSpan(p * n, n), column.AsSpan(p * n * products, n * products)));
        return new ProductColumn(Axes, Products, column, (p, i, _) => isExporter[(p * n) + i] ? UndefinedReason.NoTrade : UndefinedReason.Missing);
    }

    // The column first takes the exports of each economy and product, and then what they come to.
    private static void ComputeAdvantage(PanelPeriod period, int economies, Span<bool> isExporter, Span<double> column)
    {
        int width = column.Length / economies;
        double[] rests = new double[width], world = new double[width], worldRests = new double[width];
        for (int i = 0; i < economies; i++)
        {
            Span<double> row = column.Slice(i * width, width);
            row.Clear(); // By the thread that fills it, while the cache holds it.
            isExporter[i] = ProductSums.OfExporter(period, i, economies, row, rests);
            if (isExporter[i]) ProductSums.AddCompensated(row, world, worldRests);
        }
        ProductSums.AddTo(world, worldRests);
        double total = CompensatedSum.Of(world);
        PairLoop.Apply<PairLoop.Quotient>(world, total, world);
        for (int i = 0; i < economies; i++)
        {
            Span<double> row = column.Slice(i * width, width);
            if (!isExporter[i])
                row.Fill(double.NaN);
            else
                PairLoop.ApplyScaled<PairLoop.Quotient>(row, CompensatedSum.Of(row), world, row);
        }
    }
}
