namespace TradeMetrics.Panels;

public sealed partial class TradePanel
{
    // The shares of so many economies stay in the cache while all others pass by.
    private const int EconomiesPerBlock = 8;

    private delegate void FillPeriod(PanelPeriod period, Span<double> column, Span<bool> hasRows);

    /// <summary>Adds up what every economy sold of every product in every period.</summary>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>Sums, 0 or more: 0 of a product that the economy has no row of, and <see cref="UndefinedReason.Missing"/> of an economy without rows as an exporter in the period.</returns>
    /// <exception cref="InvalidOperationException">A column of all economies, products and periods would be longer than an array can be.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProductColumn ProductExports(PanelExecution? execution = null) =>
        ProductTotals(execution, (period, column, hasRows) => ProductSums.OfExporters(period, Economies.Length, column, hasRows));

    /// <summary>Adds up what every economy bought of every product in every period.</summary>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>Sums, 0 or more: 0 of a product that the economy has no row of, and <see cref="UndefinedReason.Missing"/> of an economy without rows as an importer in the period.</returns>
    /// <exception cref="InvalidOperationException">A column of all economies, products and periods would be longer than an array can be.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProductColumn ProductImports(PanelExecution? execution = null) =>
        ProductTotals(execution, (period, column, hasRows) => ProductSums.OfImporters(period, Economies.Length, column, hasRows));

    /// <summary>Computes how alike the exports of every two economies are in every period (Finger–Kreinin).</summary>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>
    /// Σ min(x_ik, x_jk) over the shares of the products, from 0 to 1, the same for both economies. <see cref="UndefinedReason.TooFewObservations"/> where the panel has a single product;
    /// <see cref="UndefinedReason.Missing"/> where an economy has no rows as an exporter; <see cref="UndefinedReason.NoTrade"/> where its exports are 0.
    /// </returns>
    /// <remarks>The shares are those of exports to all. The finer the products, the less alike two structures are. Source: Finger and Kreinin (1979), The Economic Journal 89.</remarks>
    /// <exception cref="InvalidOperationException">A column of all pairs and periods would be longer than an array can be.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public PairColumn ExportSimilarity(PanelExecution? execution = null) => Overlaps(execution, withImports: false, minProducts: 2);

    /// <summary>Computes how well the exports of every economy suit the imports of every other in every period (Michaely).</summary>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>
    /// 1 − Σ|m_jk − x_ik| ÷ 2 over the shares of the products, from 0 to 1, for the exporter i and the importer j. <see cref="UndefinedReason.Missing"/> where the one has no rows as an exporter or
    /// the other none as an importer; <see cref="UndefinedReason.NoTrade"/> where these are 0.
    /// </returns>
    /// <remarks>
    /// The shares are those of trade with all. It is computed as the equal Σ min(x_ik, m_jk). A single product gives 1 whatever is traded. Source: Michaely (1996), Trade preferential agreements in Latin America.
    /// </remarks>
    /// <exception cref="InvalidOperationException">A column of all pairs and periods would be longer than an array can be.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public PairColumn Complementarity(PanelExecution? execution = null) => Overlaps(execution, withImports: true, minProducts: 1);

    /// <summary>Computes how concentrated the exports of every economy are on few products in every period: Herfindahl and Hirschman's Σ s².</summary>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <returns>From 1/n to 1 for n products; <see cref="UndefinedReason.Missing"/> where the economy has no rows as an exporter, <see cref="UndefinedReason.NoTrade"/> where its exports are 0.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public EconomyColumn ExportProductConcentration(PanelExecution? execution = null)
    {
        int n = Economies.Length;
        double[] column = new double[Periods.Length * n];
        var reasons = new UndefinedReason?[column.Length];
        PanelWork.Run(execution, Periods.Length, p =>
        {
            using StructureShares shares = StructureShares.OfExports(Periods[p], n, Products.Length);
            shares.Reasons.CopyTo(reasons.AsSpan(p * n));
            for (int i = 0; i < n; i++) column[(p * n) + i] = shares.Reasons[i] is null ? Math.Min(CompensatedSum.OfSquares(shares.Of(i)), 1) : double.NaN;
        });
        return new EconomyColumn(Axes, column, (p, i) => reasons[(p * n) + i] ?? UndefinedReason.Missing);
    }

    private ProductColumn ProductTotals(PanelExecution? execution, FillPeriod fill)
    {
        int n = Economies.Length, products = Products.Length;
        double[] column = new double[Axes.Cells((long)n * products, "economies by products")];
        PanelWork.Run(execution, Periods.Length, p =>
        {
            Span<double> cells = column.AsSpan(p * n * products, n * products);
            Span<bool> hasRows = new bool[n];
            fill(Periods[p], cells, hasRows);
            for (int i = 0; i < n; i++)
            {
                if (!hasRows[i]) cells.Slice(i * products, products).Fill(double.NaN);
            }
        });
        return new ProductColumn(Axes, Products, column, (_, _, _) => UndefinedReason.Missing);
    }

    private PairColumn Overlaps(PanelExecution? execution, bool withImports, int minProducts)
    {
        int n = Economies.Length, products = Products.Length;
        double[] column = GC.AllocateUninitializedArray<double>(Axes.Cells(Axes.PairsPerPeriod, "pairs"));
        var own = new UndefinedReason?[Periods.Length][];
        var others = new UndefinedReason?[Periods.Length][];
        PanelWork.Run(execution, Periods.Length, p =>
        {
            using StructureShares exports = StructureShares.OfExports(Periods[p], n, products);
            using StructureShares? imports = withImports ? StructureShares.OfImports(Periods[p], n, products) : null;
            StructureShares partners = imports ?? exports;
            (own[p], others[p]) = (exports.Reasons, partners.Reasons);
            Span<double> cells = column.AsSpan(p * n * n, n * n);
            for (int block = 0; block < n; block += EconomiesPerBlock)
            {
                for (int j = 0; j < n; j++)
                {
                    for (int i = block; i < Math.Min(block + EconomiesPerBlock, n); i++)
                    {
                        bool isDefined = products >= minProducts && exports.Reasons[i] is null && partners.Reasons[j] is null;
                        cells[(i * n) + j] = isDefined ? Math.Min(CompensatedSum.OfLesser(exports.Of(i), partners.Of(j)), 1) : double.NaN;
                    }
                }
            }
        });
        return new PairColumn(Axes, column, (p, i, j) => ReasonOf(own[p][i], others[p][j]));
    }

    // What is not to be had comes before what its value forbids.
    private static UndefinedReason ReasonOf(UndefinedReason? own, UndefinedReason? other) =>
        own == UndefinedReason.Missing || other == UndefinedReason.Missing ? UndefinedReason.Missing : own ?? other ?? UndefinedReason.TooFewObservations;
}
