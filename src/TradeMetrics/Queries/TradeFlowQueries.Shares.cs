namespace TradeMetrics.Queries;

public static partial class TradeFlowQueries
{
    /// <summary>Divides the exports of each economy among its markets.</summary>
    /// <param name="flows">The rows. A row for the world or for a group is a market like any other, so leave these out first.</param>
    /// <returns>One row for each period, frequency, side, reporter (the exporter) and partner (the market).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<PartnerShare> ExportShares(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Shares(flows.Select(flow => new PartnerShare
        {
            Period = flow.Period, Frequency = flow.Frequency, ReportedBy = flow.ReportedBy, Reporter = flow.Exporter, Partner = flow.Importer, Value = flow.Value,
        }));
    }

    /// <summary>Divides the imports of each economy among its suppliers.</summary>
    /// <param name="flows">The rows. A row for the world or for a group is a supplier like any other, so leave these out first.</param>
    /// <returns>One row for each period, frequency, side, reporter (the importer) and partner (the supplier).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<PartnerShare> ImportShares(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Shares(flows.Select(flow => new PartnerShare
        {
            Period = flow.Period, Frequency = flow.Frequency, ReportedBy = flow.ReportedBy, Reporter = flow.Importer, Partner = flow.Exporter, Value = flow.Value,
        }));
    }

    /// <summary>Returns the partners with the largest shares, largest first.</summary>
    /// <param name="shares">What <see cref="ExportShares"/> or <see cref="ImportShares"/> returned.</param>
    /// <param name="period">The period: a year, half-year, quarter or month.</param>
    /// <param name="reporter">The economy whose partners are asked for.</param>
    /// <param name="reportedBy">Whose record is asked for.</param>
    /// <param name="count">How many partners, 1 or more.</param>
    /// <returns>At most <paramref name="count"/> rows; of two partners with the same value, the one with the lower number comes first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is null.</exception>
    /// <exception cref="ArgumentException">No row is of such a period, which is no year, half-year, quarter or month.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public static IQueryable<PartnerShare> TopPartners(
        this IQueryable<PartnerShare> shares, TradePeriod period, Economy reporter, ReportedBy reportedBy, int count)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (!period.TryToNumber(out int number, out Frequency frequency)) throw new ArgumentException($"No row is of {period}; ask for a year, half-year, quarter or month.", nameof(period));
        int code = reporter.NumericCode;
        return shares
            .Where(share => share.Reporter == code && share.Period == number && share.Frequency == frequency && share.ReportedBy == reportedBy)
            .OrderByDescending(share => share.Value)
            .ThenBy(share => share.Partner)
            .Take(count);
    }

    private static IQueryable<PartnerShare> Shares(IQueryable<PartnerShare> rows)
    {
        var partners = rows
            .GroupBy(row => new { row.Period, row.Frequency, row.ReportedBy, row.Reporter, row.Partner })
            .Select(group => new { group.Key.Period, group.Key.Frequency, group.Key.ReportedBy, group.Key.Reporter, group.Key.Partner, Value = group.Sum(row => row.Value) });
        var totals = rows
            .GroupBy(row => new { row.Period, row.Frequency, row.ReportedBy, row.Reporter })
            .Select(group => new { group.Key.Period, group.Key.Frequency, group.Key.ReportedBy, group.Key.Reporter, Value = group.Sum(row => row.Value) });
        return partners.Join(
            totals,
            partner => new { partner.Period, partner.Frequency, partner.ReportedBy, partner.Reporter },
            total => new { total.Period, total.Frequency, total.ReportedBy, total.Reporter },
            (partner, total) => new PartnerShare
            {
                Period = partner.Period,
                Frequency = partner.Frequency,
                ReportedBy = partner.ReportedBy,
                Reporter = partner.Reporter,
                Partner = partner.Partner,
                Value = partner.Value,
                Share = total.Value != 0 ? partner.Value / total.Value : null,
            });
    }
}
