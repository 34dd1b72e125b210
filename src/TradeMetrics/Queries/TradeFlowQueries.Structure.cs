namespace TradeMetrics.Queries;

public static partial class TradeFlowQueries
{
    /// <summary>Computes the aggregate Grubel–Lloyd index of every pair over its products.</summary>
    /// <param name="flows">The rows, by product. The finer the products, the lower the index.</param>
    /// <returns>One row for each period, frequency, side, reporter and partner; both ends of a pair have the same index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<IntraIndustryTrade> IntraIndustryTrade(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return flows
            .Select(flow => new { flow.Period, flow.Frequency, flow.ReportedBy, Reporter = flow.Exporter, Partner = flow.Importer, flow.Product, X = flow.Value, M = 0.0 })
            .Concat(flows.Select(flow => new { flow.Period, flow.Frequency, flow.ReportedBy, Reporter = flow.Importer, Partner = flow.Exporter, flow.Product, X = 0.0, M = flow.Value }))
            .GroupBy(row => new { row.Period, row.Frequency, row.ReportedBy, row.Reporter, row.Partner, row.Product })
            .Select(group => new { group.Key, X = group.Sum(row => row.X), M = group.Sum(row => row.M) })
            .GroupBy(product => new { product.Key.Period, product.Key.Frequency, product.Key.ReportedBy, product.Key.Reporter, product.Key.Partner })
            .Select(group => new
            {
                group.Key,
                Total = group.Sum(product => product.X + product.M),
                OneWay = group.Sum(product => product.X > product.M ? product.X - product.M : product.M - product.X),
            })
            .Select(pair => new IntraIndustryTrade
            {
                Period = pair.Key.Period,
                Frequency = pair.Key.Frequency,
                ReportedBy = pair.Key.ReportedBy,
                Reporter = pair.Key.Reporter,
                Partner = pair.Key.Partner,
                Total = pair.Total,
                GrubelLloyd = pair.Total != 0 ? 1 - pair.OneWay / pair.Total : null,
            });
    }

    /// <summary>Computes how concentrated the exports of every economy are on few markets.</summary>
    /// <param name="flows">The rows. A row for the world or for a group is a market like any other, so leave these out first.</param>
    /// <returns>One row for each period, frequency, side and exporter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<ExportConcentration> ExportMarketConcentration(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Concentration(flows
            .GroupBy(flow => new { flow.Period, flow.Frequency, flow.ReportedBy, flow.Exporter, flow.Importer })
            .Select(group => new TradeFlow
            {
                Period = group.Key.Period, Frequency = group.Key.Frequency, ReportedBy = group.Key.ReportedBy, Exporter = group.Key.Exporter,
                Value = group.Sum(flow => flow.Value),
            }));
    }

    /// <summary>Computes how concentrated the exports of every economy are on few products.</summary>
    /// <param name="flows">The rows, by product.</param>
    /// <returns>One row for each period, frequency, side and exporter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<ExportConcentration> ExportProductConcentration(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Concentration(flows
            .GroupBy(flow => new { flow.Period, flow.Frequency, flow.ReportedBy, flow.Exporter, flow.Product })
            .Select(group => new TradeFlow
            {
                Period = group.Key.Period, Frequency = group.Key.Frequency, ReportedBy = group.Key.ReportedBy, Exporter = group.Key.Exporter,
                Value = group.Sum(flow => flow.Value),
            }));
    }

    // Σs² is Σv² ÷ (Σv)², which needs no join with the totals.
    private static IQueryable<ExportConcentration> Concentration(IQueryable<TradeFlow> items) => items
        .GroupBy(item => new { item.Period, item.Frequency, item.ReportedBy, item.Exporter })
        .Select(group => new { group.Key, Items = group.Count(), Value = group.Sum(item => item.Value), Squares = group.Sum(item => item.Value * item.Value) })
        .Select(sum => new { sum.Key, sum.Items, sum.Value, H = sum.Value != 0 ? sum.Squares / (sum.Value * sum.Value) : (double?)null })
        .Select(sum => new ExportConcentration
        {
            Period = sum.Key.Period,
            Frequency = sum.Key.Frequency,
            ReportedBy = sum.Key.ReportedBy,
            Exporter = sum.Key.Exporter,
            Items = sum.Items,
            Value = sum.Value,
            HerfindahlHirschman = sum.H,
            // (H − 1/n) ÷ (1 − 1/n) without 1/n: a provider may write it as a division of whole numbers, which is 0 on PostgreSQL.
            Normalized = sum.Items > 1 ? (sum.H * sum.Items - 1) / (sum.Items - 1) : null,
        });
}
