namespace TradeMetrics.Queries;

public static partial class TradeFlowQueries
{
    /// <summary>Sets each flow beside the same flow a year earlier: a year beside the year before, May beside last year's May.</summary>
    /// <param name="flows">The rows.</param>
    /// <returns>
    /// One row for each row of the source's periods, pairs, sides and products; for totals, ask it of <see cref="PairTotals"/>. A gap is not bridged: a flow
    /// of 2023 is never compared with one of 2021. A period without a row has none here either.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<FlowGrowth> YearOnYear(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        // A year's periods are numbered 1 apart (2023), 100 apart (202305) or 10 apart (20232), so that a year later is an addition.
        return flows
            .Select(flow => new
            {
                flow.Period, flow.Frequency, flow.ReportedBy, flow.Exporter, flow.Importer, flow.Product,
                Now = flow.Value, Before = 0.0, NowRows = 1, BeforeRows = 0,
            })
            .Concat(flows.Select(flow => new
            {
                Period = flow.Period + (flow.Frequency == Frequency.Annual ? 1 : flow.Frequency == Frequency.Monthly ? 100 : 10),
                flow.Frequency, flow.ReportedBy, flow.Exporter, flow.Importer, flow.Product,
                Now = 0.0, Before = flow.Value, NowRows = 0, BeforeRows = 1,
            }))
            .GroupBy(row => new { row.Period, row.Frequency, row.ReportedBy, row.Exporter, row.Importer, row.Product })
            .Select(group => new
            {
                group.Key,
                Now = group.Sum(row => row.Now),
                Before = group.Sum(row => row.Before),
                NowRows = group.Sum(row => row.NowRows),
                BeforeRows = group.Sum(row => row.BeforeRows),
            })
            .Where(flow => flow.NowRows > 0)
            .Select(flow => new FlowGrowth
            {
                Period = flow.Key.Period,
                Frequency = flow.Key.Frequency,
                ReportedBy = flow.Key.ReportedBy,
                Exporter = flow.Key.Exporter,
                Importer = flow.Key.Importer,
                Product = flow.Key.Product,
                Value = flow.Now,
                Earlier = flow.BeforeRows > 0 ? flow.Before : null,
                Growth = flow.BeforeRows > 0 && flow.Before != 0 ? flow.Now / flow.Before - 1 : null,
            });
    }
}
