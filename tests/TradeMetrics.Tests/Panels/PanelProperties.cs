using FsCheck.Xunit;
using TradeMetrics.Indices;
using TradeMetrics.Panels;

namespace TradeMetrics.Tests;

/// <summary>Panels against loops over the rows, and against the indices of single economies.</summary>
[Properties(Arbitrary = [typeof(PanelRowGenerators)], MaxTest = 100)]
public class PanelProperties
{
    private static readonly Economy[] Economies = PanelRowGenerators.Economies;
    private static readonly string[] Products = PanelRowGenerators.Products;
    private static readonly PanelExecution One = new(), Two = new() { MaxDegreeOfParallelism = 2 }, Three = new() { MaxDegreeOfParallelism = 3 };

    [Property]
    public void Rows_are_sorted_and_add_up(PanelRows table)
    {
        TradePanel panel = table.ToPanel();
        var expected = table.Rows
            .GroupBy(row => (row.Period, row.Exporter, row.Importer, row.Product)).OrderBy(group => group.Key, Comparer<(int, int, int, string)>.Create(Compare))
            .Select(group => (group.Key.Period, Economies[group.Key.Exporter], Economies[group.Key.Importer], group.Key.Product, group.Sum(row => row.Value)));
        Assert.Equal(expected, RowsOf(panel));
        Assert.Equal(panel.RowCount, panel.Periods.Sum(period => period.RowCount));
    }

    [Property]
    public void Columns_in_any_order_are_the_same_panel(PanelRows table)
    {
        TradePanel panel = TradePanel.FromColumns(table.ToColumns(), PanelRows.Keeping, Two);
        Assert.Equal(RowsOf(table.ToPanel()), RowsOf(panel));
        Assert.Equal(Economies, panel.Economies);
        Assert.Equal(Products, panel.Products);
        PanelRows sorted = new([.. table.Rows.DistinctBy(row => (row.Period, row.Exporter, row.Importer, row.Product)).OrderBy(row => (row.Period, row.Exporter, row.Importer, row.Product), Comparer<(int, int, int, string)>.Create(Compare))]);
        TradePanel adopted = TradePanel.FromColumns(sorted.ToColumns(), PanelRows.Keeping, Two);
        Assert.Equal(RowsOf(sorted.ToPanel()), RowsOf(adopted));
        Assert.Equal(Economies, adopted.Economies);
    }

    [Property]
    public void Totals_are_sums_or_missing_and_the_same_from_columns(PanelRows table)
    {
        PairTotals totals = table.ToPanel().Totals(), dense = PairTotals.FromColumns(table.ToColumns(), PanelRows.Keeping, Two);
        foreach ((int period, int i, int j) in Cells(table))
        {
            double? sum = table.Sum(row => (row.Period, row.Exporter, row.Importer) == (period, i, j));
            Assert.Equal(sum, totals[period, Economies[i], Economies[j]].ValueOrNull);
            Assert.Equal(sum, dense[period, Economies[i], Economies[j]].ValueOrNull);
            Assert.Equal(table.Sum(row => (row.Period, row.Exporter) == (period, i)), totals.Exports[period, Economies[i]].ValueOrNull);
            Assert.Equal(table.Sum(row => (row.Period, row.Importer) == (period, i)), totals.Imports[period, Economies[i]].ValueOrNull);
            Assert.Equal(sum ?? (i == j || !Has(totals, i, j) ? null : 0), totals.WithAbsentAsZero()[period, Economies[i], Economies[j]].ValueOrNull);
        }
    }

    [Property]
    public void Metrics_of_pairs_are_values_or_reasons(PanelRows table)
    {
        PairTotals totals = table.ToPanel().Totals();
        PairMetricColumns columns = totals.Columns(PairMetrics.All, Two);
        foreach ((int period, int i, int j) in Cells(table))
        {
            double? x = table.Sum(row => (row.Period, row.Exporter, row.Importer) == (period, i, j)), m = table.Sum(row => (row.Period, row.Exporter, row.Importer) == (period, j, i));
            double? earlier = table.Sum(row => (row.Period, row.Exporter, row.Importer) == (period - (period > 9999 ? 100 : 1), i, j));
            double? allExports = table.Sum(row => (row.Period, row.Exporter) == (period, i)), allImports = table.Sum(row => (row.Period, row.Importer) == (period, i));
            AssertMetric(x + m, UndefinedReason.Missing, PairMetrics.Total);
            AssertMetric(x - m, UndefinedReason.Missing, PairMetrics.Balance);
            AssertMetric(m == 0 ? null : x / m, Reason(x, m, UndefinedReason.ZeroDenominator), PairMetrics.CoverageRatio);
            AssertMetric(x + m == 0 ? null : (x - m) / (x + m), Reason(x, m, UndefinedReason.NoTrade), PairMetrics.NormalizedBalance);
            AssertMetric(earlier == 0 ? null : x / earlier - 1, Reason(x, earlier, UndefinedReason.NewTrade), PairMetrics.YearOnYear);
            AssertMetric(allExports == 0 ? null : x / allExports, Reason(x, allExports, UndefinedReason.NoTrade), PairMetrics.ExportShare);
            AssertMetric(allImports == 0 ? null : m / allImports, Reason(m, allImports, UndefinedReason.NoTrade), PairMetrics.ImportShare);

            void AssertMetric(double? value, UndefinedReason reason, PairMetrics metric)
            {
                Metric<double> actual = columns[metric][period, Economies[i], Economies[j]];
                if (value is { } expected) Assert.Equal(expected, actual.Value, 1e-12);
                else Assert.Equal(reason, actual.Reason);
                Assert.Equal(actual, totals.Column(metric)[period, Economies[i], Economies[j]]);
            }
        }
    }

    [Property]
    public void Advantage_agrees_with_the_index_of_one_product(PanelRows table)
    {
        ProductColumn advantages = table.ToPanel().RevealedAdvantage(Two);
        foreach (int period in table.Rows.Select(row => row.Period).Distinct())
        {
            double world = table.Sum(row => row.Period == period)!.Value;
            foreach (int i in Enumerable.Range(0, Economies.Length))
            {
                double? all = table.Sum(row => (row.Period, row.Exporter) == (period, i));
                foreach (string product in advantages.Products)
                {
                    Metric<double> expected = all is null ? UndefinedReason.Missing : ComparativeAdvantage.Balassa(
                        table.Sum(row => (row.Period, row.Exporter, row.Product) == (period, i, product)) ?? 0, all.Value,
                        table.Sum(row => (row.Period, row.Product) == (period, product)) ?? 0, world);
                    AssertClose(expected, advantages[period, Economies[i], product]);
                }
            }
        }
    }

    [Property]
    public void Pairs_agree_with_the_indices_of_two_economies(PanelRows table)
    {
        TradePanel panel = table.ToPanel();
        PairColumn intraIndustry = panel.AggregateGrubelLloyd(Two), similarity = panel.ExportSimilarity(Two), complementarity = panel.Complementarity(Two);
        ProductColumn exports = panel.ProductExports(Two), imports = panel.ProductImports(Two);
        foreach ((int period, int i, int j) in Cells(table))
        {
            double[] x = ByProduct(panel, table, row => (row.Period, row.Exporter, row.Importer) == (period, i, j));
            double[] m = ByProduct(panel, table, row => (row.Period, row.Exporter, row.Importer) == (period, j, i));
            bool isTraded = table.Rows.Any(row => row.Period == period && ((row.Exporter, row.Importer) == (i, j) || (row.Exporter, row.Importer) == (j, i)));
            AssertClose(i != j && isTraded ? GrubelLloyd.Aggregate(x, m) : UndefinedReason.Missing, intraIndustry[period, Economies[i], Economies[j]]);

            double[] own = ByProduct(panel, table, row => (row.Period, row.Exporter) == (period, i)), other = ByProduct(panel, table, row => (row.Period, row.Exporter) == (period, j));
            double[] bought = ByProduct(panel, table, row => (row.Period, row.Importer) == (period, j));
            bool isExporter = HasRows(table, row => (row.Period, row.Exporter) == (period, i));
            AssertClose(
                isExporter && HasRows(table, row => (row.Period, row.Exporter) == (period, j)) ? TradeStructure.FingerKreinin(own, other) : UndefinedReason.Missing,
                similarity[period, Economies[i], Economies[j]]);
            AssertClose(
                isExporter && HasRows(table, row => (row.Period, row.Importer) == (period, j)) ? TradeStructure.Complementarity(own, bought) : UndefinedReason.Missing,
                complementarity[period, Economies[i], Economies[j]]);
            if (isExporter) Assert.Equal(own, exports.InPeriod(period, Economies[i]).ToArray());
            if (HasRows(table, row => (row.Period, row.Importer) == (period, j))) Assert.Equal(bought, imports.InPeriod(period, Economies[j]).ToArray());
        }
    }

    [Property]
    public void Concentration_agrees_with_the_index_of_one_economy(PanelRows table)
    {
        TradePanel panel = table.ToPanel();
        EconomyColumn products = panel.ExportProductConcentration(Two), markets = panel.Totals().ExportMarketConcentration();
        foreach ((int period, int i, _) in Cells(table))
        {
            bool isExporter = HasRows(table, row => (row.Period, row.Exporter) == (period, i));
            double[] byProduct = ByProduct(panel, table, row => (row.Period, row.Exporter) == (period, i));
            double[] byMarket = [.. Enumerable.Range(0, Economies.Length).Select(j => table.Sum(row => (row.Period, row.Exporter, row.Importer) == (period, i, j)) ?? 0)];
            AssertClose(isExporter ? Concentration.HerfindahlHirschman(byProduct) : UndefinedReason.Missing, products[period, Economies[i]]);
            AssertClose(isExporter ? Concentration.HerfindahlHirschman(byMarket) : UndefinedReason.Missing, markets[period, Economies[i]]);
        }
    }

    [Property(MaxTest = 30)]
    public void The_bits_do_not_depend_on_the_threads(PanelRows table)
    {
        // Thirds are not exact, so that another order of additions would show.
        PanelRows thirds = new([.. table.Rows.Select(row => row with { Value = row.Value / 3 })]);
        double[][] one = [.. Everything(thirds, One)];
        foreach (PanelExecution execution in new[] { Two, Three })
        {
            foreach ((double[] expected, double[] actual) in one.Zip(Everything(thirds, execution))) AssertSameBits(expected, actual);
        }
    }

    private static IEnumerable<double[]> Everything(PanelRows table, PanelExecution execution)
    {
        TradePanel panel = TradePanel.FromColumns(table.ToColumns(), PanelRows.Keeping, execution);
        PairTotals totals = panel.Totals(execution);
        yield return totals.Flows.Values.ToArray();
        yield return PairTotals.FromColumns(table.ToColumns(), PanelRows.Keeping, execution).Flows.Values.ToArray();
        PairMetricColumns columns = totals.Columns(PairMetrics.All, execution);
        foreach (PairMetrics metric in Enum.GetValues<PairMetrics>().Except([PairMetrics.None, PairMetrics.All])) yield return columns[metric].Values.ToArray();
        yield return panel.RevealedAdvantage(execution).Values.ToArray();
        yield return panel.AggregateGrubelLloyd(execution).Values.ToArray();
        yield return panel.ExportSimilarity(execution).Values.ToArray();
        yield return panel.Complementarity(execution).Values.ToArray();
        yield return panel.ExportProductConcentration(execution).Values.ToArray();
    }

    internal static void AssertSameBits(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), actual.Select(BitConverter.DoubleToInt64Bits));

    private static void AssertClose(Metric<double> expected, Metric<double> actual)
    {
        Assert.Equal(expected.Reason, actual.Reason);
        if (expected.IsDefined) Assert.Equal(expected.Value, actual.Value, 1e-12 * Math.Max(1, expected.Value));
    }

    private static UndefinedReason Reason(double? numerator, double? denominator, UndefinedReason ofNothing) =>
        numerator is null || denominator is null ? UndefinedReason.Missing : numerator == 0 ? UndefinedReason.NoTrade : ofNothing;

    private static bool Has(PairTotals totals, int i, int j) => totals.Economies.Contains(Economies[i]) && totals.Economies.Contains(Economies[j]);

    private static bool HasRows(PanelRows table, Func<PanelRow, bool> which) => table.Rows.Any(which);

    private static double[] ByProduct(TradePanel panel, PanelRows table, Func<PanelRow, bool> which) =>
        [.. panel.Products.Select(product => table.Sum(row => row.Product == product && which(row)) ?? 0)];

    private static IEnumerable<(int Period, int I, int J)> Cells(PanelRows table) =>
        from period in table.Rows.Select(row => row.Period).Distinct()
        from i in Enumerable.Range(0, Economies.Length)
        from j in Enumerable.Range(0, Economies.Length)
        select (period, i, j);

    private static IEnumerable<(int, Economy, Economy, string, double)> RowsOf(TradePanel panel)
    {
        int n = panel.Economies.Length;
        foreach (PanelPeriod period in panel.Periods)
        {
            for (int segment = 0; segment < n * n; segment++)
            {
                for (int row = period.SegmentOffsets[segment]; row < period.SegmentOffsets[segment + 1]; row++)
                    yield return (period.Period, panel.Economies[segment / n], panel.Economies[segment % n], panel.Products[period.ProductIndices[row]], period.Values[row]);
            }
        }
    }

    private static int Compare((int Period, int Exporter, int Importer, string Product) left, (int Period, int Exporter, int Importer, string Product) right)
    {
        int keys = (left.Period, left.Exporter, left.Importer).CompareTo((right.Period, right.Exporter, right.Importer));
        return keys != 0 ? keys : string.CompareOrdinal(left.Product, right.Product);
    }
}
