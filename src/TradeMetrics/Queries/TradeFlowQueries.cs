namespace TradeMetrics.Queries;

/// <summary>Bilateral metrics as queries, which run on whatever holds the rows: memory, an embedded store, a database, a cluster.</summary>
/// <remarks>
/// <para>
/// They are made of <see cref="Queryable"/> alone, take any filter before them and any projection after them, and never add up rows of two frequencies or
/// of two reporting sides. A metric that does not exist is null, as databases have it.
/// </para>
/// <para>
/// Two directions or two years are put under each other and grouped, never joined outwardly, because a column store may fill the side that is
/// absent with 0; rows are counted on each side, so that what is absent stays unknown. Neighbours in a result are not neighbours in time, so no query
/// looks at the row before. Sums of doubles depend on their order: two engines agree to about 12 digits.
/// </para>
/// </remarks>
public static partial class TradeFlowQueries
{
    /// <summary>Adds up the products of each pair and period.</summary>
    /// <param name="flows">The rows.</param>
    /// <returns>One row for each period, frequency, side, exporter and importer, with the product <see cref="TradeFlow.AllProducts"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<TradeFlow> PairTotals(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return flows
            .GroupBy(flow => new { flow.Period, flow.Frequency, flow.ReportedBy, flow.Exporter, flow.Importer })
            .Select(group => new TradeFlow
            {
                Period = group.Key.Period,
                Frequency = group.Key.Frequency,
                ReportedBy = group.Key.ReportedBy,
                Exporter = group.Key.Exporter,
                Importer = group.Key.Importer,
                Product = TradeFlow.AllProducts,
                Value = group.Sum(flow => flow.Value),
            });
    }

    /// <summary>Sets what the exporter reports of each flow beside what the importer reports.</summary>
    /// <param name="flows">The rows; reconciled ones are passed over.</param>
    /// <returns>One row for each period, frequency, exporter, importer and product; for totals, ask it of <see cref="PairTotals"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<MirrorFlow> MirrorComparison(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
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
            .Select(sides => new MirrorFlow
            {
                Period = sides.Key.Period,
                Frequency = sides.Key.Frequency,
                Exporter = sides.Key.Exporter,
                Importer = sides.Key.Importer,
                Product = sides.Key.Product,
                ByExporter = sides.XRows > 0 ? sides.X : null,
                ByImporter = sides.MRows > 0 ? sides.M : null,
                Ratio = sides.XRows > 0 && sides.MRows > 0 && sides.X != 0 ? sides.M / sides.X : null,
                RelativeDifference = sides.XRows > 0 && sides.MRows > 0 && sides.M + sides.X != 0 ? 2 * (sides.M - sides.X) / (sides.M + sides.X) : null,
            });
    }
}
