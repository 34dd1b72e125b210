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
}
