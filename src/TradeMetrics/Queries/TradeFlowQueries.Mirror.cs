namespace TradeMetrics.Queries;

public static partial class TradeFlowQueries
{
    /// <summary>Sets what the exporter reports of each flow beside what the importer reports, and takes nothing out for freight and insurance.</summary>
    /// <param name="flows">The rows; reconciled ones are passed over.</param>
    /// <returns>One row for each period, frequency, exporter, importer and product; for totals, ask it of <see cref="PairTotals"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<MirrorFlow> MirrorComparison(this IQueryable<TradeFlow> flows) => MirrorComparison(flows, 1);

    /// <summary>Sets what the exporter reports of each flow beside what the importer reports, where importers report CIF and exporters FOB.</summary>
    /// <param name="flows">The rows; reconciled ones are passed over. Importers that report FOB (Canada, Mexico and others) are to be left out.</param>
    /// <param name="cifFobRatio">CIF ÷ FOB, 1 or more: the IMF uses 1.06. It divides the ratio alone; no figure is scaled.</param>
    /// <returns>One row for each period, frequency, exporter, importer and product; for totals, ask it of <see cref="PairTotals"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cifFobRatio"/> is less than 1 or not finite.</exception>
    public static IQueryable<MirrorFlow> MirrorComparison(this IQueryable<TradeFlow> flows, double cifFobRatio)
    {
        ArgumentNullException.ThrowIfNull(flows);
        if (!(cifFobRatio >= 1 && double.IsFinite(cifFobRatio)))
            throw new ArgumentOutOfRangeException(nameof(cifFobRatio), cifFobRatio, "A CIF value includes the FOB value, so the ratio is a finite number, 1 or more.");
        return flows
            .Where(flow => flow.ReportedBy != ReportedBy.Reconciled)
            .GroupBy(flow => new { flow.Period, flow.Frequency, flow.Exporter, flow.Importer, flow.Product })
            .Select(group => new
            {
                group.Key,
                X = group.Sum(flow => flow.ReportedBy == ReportedBy.Exporter ? flow.Value : 0),
                M = group.Sum(flow => flow.ReportedBy == ReportedBy.Importer ? flow.Value : 0),
                XRows = group.Sum(flow => flow.ReportedBy == ReportedBy.Exporter ? 1 : 0),
                MRows = group.Sum(flow => flow.ReportedBy == ReportedBy.Importer ? 1 : 0),
            })
            // Where X is zero there is no r, but the relative difference is that of its limit: both sides are multiplied by X and c.
            .Select(sides => new { sides.Key, sides.X, sides.M, sides.XRows, sides.MRows, Scaled = sides.X * cifFobRatio, HasBoth = sides.XRows > 0 && sides.MRows > 0 })
            .Select(sides => new MirrorFlow
            {
                Period = sides.Key.Period,
                Frequency = sides.Key.Frequency,
                Exporter = sides.Key.Exporter,
                Importer = sides.Key.Importer,
                Product = sides.Key.Product,
                ByExporter = sides.XRows > 0 ? sides.X : null,
                ByImporter = sides.MRows > 0 ? sides.M : null,
                Ratio = sides.HasBoth && sides.X != 0 ? sides.M / sides.Scaled : null,
                RelativeDifference = sides.HasBoth && sides.M + sides.X != 0 ? 2 * (sides.M - sides.Scaled) / (sides.M + sides.Scaled) : null,
            });
    }
}
