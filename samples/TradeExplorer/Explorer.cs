using TradeMetrics;
using TradeMetrics.Queries;
using TradeMetrics.Storage;

namespace TradeExplorer;

/// <summary>Asks the store.</summary>
public static class Explorer
{
    private const int Partners = 5;
    private const int MirrorFlows = 10;

    /// <exception cref="FormatException">The store has no row, or none of the economies that are asked for.</exception>
    public static Exploration Explore(TradeStore store, IReadOnlyList<string> reports, Economy? reporter, Economy? partner)
    {
        (Economy economy, Economy other) = Pair(store, reporter, partner);
        (int r, int p) = (economy.NumericCode, other.NumericCode);
        IQueryable<TradeFlow> pair = store.Flows.Where(flow => (flow.Exporter == r && flow.Importer == p) || (flow.Exporter == p && flow.Importer == r)).PairTotals();
        return new(
            reports, store.Vintages.Select(vintage => vintage.Currency).OfType<string>().FirstOrDefault() ?? "", economy, other, reporter is not null && partner is not null,
            Largest(store.Flows.Where(flow => flow.Exporter == r), store.Flows.ExportShares(), r),
            Largest(store.Flows.Where(flow => flow.Importer == r), store.Flows.ImportShares(), r),
            Series(pair, economy, other), Mirror(store.Flows.PairTotals(), pair, (reporter is null) != (partner is null) ? reporter ?? partner : null));
    }

    // What is not named is chosen: the largest flow there is.
    private static (Economy, Economy) Pair(TradeStore store, Economy? reporter, Economy? partner)
    {
        if (reporter is { } named && partner is { } with)
            return named != with ? (named, with) : throw new FormatException($"A pair is two economies, and {named} is named twice.");
        bool isFree = reporter is null && partner is null;
        int known = (reporter ?? partner)?.NumericCode ?? 0;
        TradeFlow? largest = store.Flows.Where(flow => isFree || flow.Exporter == known || flow.Importer == known)
            .PairTotals().OrderByDescending(flow => flow.Value).ThenBy(flow => flow.Exporter).ThenBy(flow => flow.Importer).FirstOrDefault();
        if (largest is null) throw new FormatException(isFree ? "The files hold no flow that was kept, so there is nothing to explore." : $"The files hold no flow of {reporter ?? partner}.");
        (Economy exporter, Economy importer) = (Economy.FromNumericCode(largest.Exporter), Economy.FromNumericCode(largest.Importer));
        bool turned = reporter == importer || partner == exporter;
        return turned ? (importer, exporter) : (exporter, importer);
    }

    private static PartnerTable? Largest(IQueryable<TradeFlow> rows, IQueryable<PartnerShare> shares, int reporter)
    {
        var latest = rows.Select(flow => new { flow.Period, flow.Frequency, flow.ReportedBy }).Distinct().AsEnumerable()
            .OrderByDescending(key => TradePeriod.FromNumber(key.Period, key.Frequency).End).ThenBy(key => key.Frequency).ThenBy(key => key.ReportedBy).FirstOrDefault();
        return latest is null ? null : new(
            TradePeriod.FromNumber(latest.Period, latest.Frequency), latest.ReportedBy,
            [.. shares.TopPartners(TradePeriod.FromNumber(latest.Period, latest.Frequency), Economy.FromNumericCode(reporter), latest.ReportedBy, Partners)]);
    }

    private static PairSeries[] Series(IQueryable<TradeFlow> pair, Economy reporter, Economy partner) =>
    [
        .. pair.YearOnYear().AsEnumerable()
            .GroupBy(flow => (flow.Frequency, By: By(flow)))
            .OrderBy(record => record.Key.Frequency).ThenBy(record => record.Key.By == reporter ? 0 : record.Key.By == partner ? 1 : 2)
            .Select(record => new PairSeries(record.Key.Frequency, record.Key.By,
            [
                .. record.GroupBy(flow => TradePeriod.FromNumber(flow.Period, flow.Frequency)).OrderBy(period => period.Key)
                    .Select(period => new PairLine(period.Key, period.SingleOrDefault(flow => flow.Exporter == reporter.NumericCode), period.SingleOrDefault(flow => flow.Importer == reporter.NumericCode))),
            ])),
    ];

    private static Economy? By(FlowGrowth flow) => flow.ReportedBy switch
    {
        ReportedBy.Exporter => Economy.FromNumericCode(flow.Exporter),
        ReportedBy.Importer => Economy.FromNumericCode(flow.Importer),
        _ => null,
    };

    private static MirrorTable Mirror(IQueryable<TradeFlow> flows, IQueryable<TradeFlow> pair, Economy? named)
    {
        int code = named?.NumericCode ?? 0;
        if (named is { } alone && Mirror(flows.Where(flow => flow.Exporter == code || flow.Importer == code)) is { Length: > 0 } its) return new($"What both sides report of the trade of {alone.Name}", its);
        return Mirror(pair) is { Length: > 0 } both ? new("What both sides report", both) : new("What both sides report of other pairs; of this one there is one side alone", Mirror(flows));
    }

    private static MirrorFlow[] Mirror(IQueryable<TradeFlow> flows) =>
    [
        .. flows.MirrorComparison().Where(flow => flow.ByExporter != null && flow.ByImporter != null)
            .OrderByDescending(flow => flow.Period).ThenByDescending(flow => flow.ByExporter).Take(MirrorFlows),
    ];
}
