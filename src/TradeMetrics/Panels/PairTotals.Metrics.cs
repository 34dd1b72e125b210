namespace TradeMetrics.Panels;

public sealed partial class PairTotals
{
    // So many rows are transposed at a time: as many as doubles fit into a line of the cache.
    private const int BlockRows = 8;

    private static readonly PairMetrics[] Each = [.. Enum.GetValues<PairMetrics>().Where(metric => System.Numerics.BitOperations.IsPow2((int)metric))];

    /// <summary>Computes one metric of every pair in every period, on one thread.</summary>
    /// <param name="metric">The metric.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a single metric.</exception>
    public PairColumn Column(PairMetrics metric) => Each.Contains(metric)
        ? Columns(metric)[metric]
        : throw new ArgumentOutOfRangeException(nameof(metric), metric, "A single metric is asked for.");

    /// <summary>Computes metrics of every pair in every period, in one pass.</summary>
    /// <param name="metrics">The metrics; only their columns are allocated.</param>
    /// <param name="execution">On how many threads, what stops it, who hears of it; null, which is the default, is one thread.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metrics"/> holds what is no metric.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public PairMetricColumns Columns(PairMetrics metrics, PanelExecution? execution = null)
    {
        if ((metrics & ~PairMetrics.All) != 0) throw new ArgumentOutOfRangeException(nameof(metrics), metrics, "These are not all named metrics.");
        Dictionary<PairMetrics, double[]> columns = Each.Where(metric => metrics.HasFlag(metric)).ToDictionary(metric => metric, _ => GC.AllocateUninitializedArray<double>(_values.Length));
        PanelWork.Run(execution, Periods.Length, p => Compute(p, columns));
        return new(columns.ToDictionary(column => column.Key, column => new PairColumn(_axes, column.Value, ReasonsOf(column.Key))));
    }

    private void Compute(int p, Dictionary<PairMetrics, double[]> columns)
    {
        int n = Economies.Length, first = p * n * n, before = _axes.YearBefore[p];
        double[] block = new double[BlockRows * n];
        for (int start = 0; start < n; start += BlockRows)
        {
            int rows = Math.Min(BlockRows, n - start);
            Transpose(_values.AsSpan(first, n * n), n, start, rows, block);
            foreach ((PairMetrics metric, double[] column) in columns)
            {
                for (int i = start; i < start + rows; i++)
                {
                    ReadOnlySpan<double> exports = _values.AsSpan(first + (i * n), n), imports = block.AsSpan((i - start) * n, n);
                    Span<double> result = column.AsSpan(first + (i * n), n);
                    switch (metric)
                    {
                        case PairMetrics.Total: PairLoop.Apply<PairLoop.Total>(exports, imports, result); break;
                        case PairMetrics.Balance: PairLoop.Apply<PairLoop.Balance>(exports, imports, result); break;
                        case PairMetrics.CoverageRatio: PairLoop.Apply<PairLoop.Quotient>(exports, imports, result); break;
                        case PairMetrics.NormalizedBalance: PairLoop.Apply<PairLoop.NormalizedBalance>(exports, imports, result); break;
                        case PairMetrics.ExportShare: PairLoop.Apply<PairLoop.Quotient>(exports, Exports.At(p, i), result); break;
                        case PairMetrics.ImportShare: PairLoop.Apply<PairLoop.Quotient>(imports, Imports.At(p, i), result); break;
                        case PairMetrics.YearOnYear when before < 0: result.Fill(double.NaN); break;
                        case PairMetrics.YearOnYear: PairLoop.Apply<PairLoop.Growth>(exports, _values.AsSpan((((before * n) + i) * n), n), result); break;
                    }
                }
            }
        }
    }

    // Reads whole lines of the cache, and writes where the block is still in it.
    private static void Transpose(ReadOnlySpan<double> matrix, int n, int start, int rows, Span<double> block)
    {
        for (int j = 0; j < n; j++)
        {
            ReadOnlySpan<double> line = matrix.Slice((j * n) + start, rows);
            for (int i = 0; i < line.Length; i++) block[(i * n) + j] = line[i];
        }
    }

    private Func<int, int, int, UndefinedReason> ReasonsOf(PairMetrics metric) => metric switch
    {
        PairMetrics.YearOnYear => (p, i, j) => Reason(Flows.At(p, i, j), _axes.YearBefore[p] < 0 ? double.NaN : Flows.At(_axes.YearBefore[p], i, j), UndefinedReason.NewTrade),
        PairMetrics.ExportShare => (p, i, j) => Reason(Flows.At(p, i, j), Exports.At(p, i), UndefinedReason.ZeroDenominator),
        PairMetrics.ImportShare => (p, i, j) => Reason(Flows.At(p, j, i), Imports.At(p, i), UndefinedReason.ZeroDenominator),
        _ => (p, i, j) => Reason(Flows.At(p, i, j), Flows.At(p, j, i), UndefinedReason.ZeroDenominator),
    };

    // A quotient that is too large for a double has a denominator that is nothing beside the numerator, and the reason of one that is nothing.
    private static UndefinedReason Reason(double numerator, double denominator, UndefinedReason ofNothing) =>
        double.IsNaN(numerator) || double.IsNaN(denominator) ? UndefinedReason.Missing
        : numerator == 0 && denominator == 0 ? UndefinedReason.NoTrade
        : ofNothing;
}
