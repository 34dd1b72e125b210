namespace TradeMetrics.Queries;

public static partial class TradeFlowQueries
{
    /// <summary>Sets the two directions of each pair beside each other, both as one side reports them.</summary>
    /// <param name="flows">The rows.</param>
    /// <returns>
    /// One row for each period, frequency, side, reporter and partner; each pair is seen from both its ends. Where the side is
    /// <see cref="ReportedBy.Exporter"/>, exports are the reporter's figure and imports the partner's, so that both are FOB.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<PairBalance> Balances(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Balances(
            flows.Select(flow => new Direction
            {
                Period = flow.Period, Frequency = flow.Frequency, ReportedBy = flow.ReportedBy, Reporter = flow.Exporter, Partner = flow.Importer,
                Exports = flow.Value, Imports = 0, ExportRows = 1, ImportRows = 0,
            }),
            flows.Select(flow => new Direction
            {
                Period = flow.Period, Frequency = flow.Frequency, ReportedBy = flow.ReportedBy, Reporter = flow.Importer, Partner = flow.Exporter,
                Exports = 0, Imports = flow.Value, ExportRows = 0, ImportRows = 1,
            }));
    }

    /// <summary>Sets what each economy reports of its exports to a partner beside what it reports of its imports from it.</summary>
    /// <param name="flows">The rows; reconciled ones are passed over.</param>
    /// <returns>One row for each period, frequency, reporter and partner: the balance as the reporter's own office prints it, mostly exports FOB less imports CIF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<PairBalance> ReportersBalances(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Balances(
            flows.Where(flow => flow.ReportedBy == ReportedBy.Exporter).Select(flow => new Direction
            {
                Period = flow.Period, Frequency = flow.Frequency, ReportedBy = null, Reporter = flow.Exporter, Partner = flow.Importer,
                Exports = flow.Value, Imports = 0, ExportRows = 1, ImportRows = 0,
            }),
            flows.Where(flow => flow.ReportedBy == ReportedBy.Importer).Select(flow => new Direction
            {
                Period = flow.Period, Frequency = flow.Frequency, ReportedBy = null, Reporter = flow.Importer, Partner = flow.Exporter,
                Exports = 0, Imports = flow.Value, ExportRows = 0, ImportRows = 1,
            }));
    }

    private static IQueryable<PairBalance> Balances(IQueryable<Direction> exports, IQueryable<Direction> imports) => exports
        .Concat(imports)
        .GroupBy(row => new { row.Period, row.Frequency, row.ReportedBy, row.Reporter, row.Partner })
        .Select(group => new
        {
            group.Key,
            X = group.Sum(row => row.Exports),
            M = group.Sum(row => row.Imports),
            HasExports = group.Sum(row => row.ExportRows) > 0,
            HasBoth = group.Sum(row => row.ExportRows) > 0 && group.Sum(row => row.ImportRows) > 0,
            HasImports = group.Sum(row => row.ImportRows) > 0,
        })
        .Select(pair => new PairBalance
        {
            Period = pair.Key.Period,
            Frequency = pair.Key.Frequency,
            ReportedBy = pair.Key.ReportedBy,
            Reporter = pair.Key.Reporter,
            Partner = pair.Key.Partner,
            Exports = pair.HasExports ? pair.X : null,
            Imports = pair.HasImports ? pair.M : null,
            Total = pair.HasBoth ? pair.X + pair.M : null,
            Balance = pair.HasBoth ? pair.X - pair.M : null,
            CoverageRatio = pair.HasBoth && pair.M != 0 ? pair.X / pair.M : null,
            NormalizedBalance = pair.HasBoth && pair.X + pair.M != 0 ? (pair.X - pair.M) / (pair.X + pair.M) : null,
        });

    // One direction of a pair with room for the other, so that both fit under each other.
    private sealed class Direction
    {
        public int Period { get; init; }
        public Frequency Frequency { get; init; }
        public ReportedBy? ReportedBy { get; init; }
        public int Reporter { get; init; }
        public int Partner { get; init; }
        public double Exports { get; init; }
        public double Imports { get; init; }
        public int ExportRows { get; init; }
        public int ImportRows { get; init; }
    }
}
