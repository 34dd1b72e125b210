using TradeMetrics;
using TradeMetrics.Queries;
using TradeMetrics.Storage;

namespace TradeExplorer;

/// <summary>Asks the store.</summary>
public static class Explorer
{
    private const int Partners = 5;
    private const int MirrorFlows = 10;
    private const int LastPeriods = 5;
    private const int LastYears = 3;

    /// <exception cref="FormatException">The store has no row, or none of the economies that are asked for.</exception>
    public static Exploration Explore(TradeStore store, IReadOnlyList<string> reports, Question question)
    {
        (Economy economy, Economy other) = Pair(store, question.Reporter, question.Partner);
        (int r, int p) = (economy.NumericCode, other.NumericCode);
        var sources = new FlowSources(store, question, economy, other);
        IQueryable<TradeFlow> pair = store.Flows.Where(flow => (flow.Exporter == r && flow.Importer == p) || (flow.Exporter == p && flow.Importer == r)).PairTotals();
        return new(
            reports, store.Vintages.Select(vintage => vintage.Currency).OfType<string>().FirstOrDefault() ?? "", economy, other, question is { Reporter: not null, Partner: not null },
            Largest(store.Flows.Where(flow => flow.Exporter == r), store.Flows.ExportShares(), r, shown => sources.Of(flow => flow.Exporter == r && shown(flow))),
            Largest(store.Flows.Where(flow => flow.Importer == r), store.Flows.ImportShares(), r, shown => sources.Of(flow => flow.Importer == r && shown(flow))),
            Series(pair, economy, other, sources), Mirror(store, pair, economy, other, question, sources));
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

    private static PartnerTable? Largest(IQueryable<TradeFlow> rows, IQueryable<PartnerShare> shares, int reporter, Func<Func<TradeFlow, bool>, string> sourceOf)
    {
        var records = rows.GroupBy(flow => new { flow.Period, flow.Frequency, flow.ReportedBy }).Select(record => new { record.Key, Total = record.Sum(flow => flow.Value) }).AsEnumerable()
            .Select(record => (record.Key, Period: TradePeriod.FromNumber(record.Key.Period, record.Key.Frequency), record.Total))
            .OrderByDescending(record => record.Period.End).ThenBy(record => record.Key.Frequency).ThenBy(record => record.Key.ReportedBy).ToArray();
        if (records.Length == 0) return null;
        var last = records.Where(record => record.Key.Frequency == records[0].Key.Frequency && record.Period.End > records[0].Period.End.PlusYears(-LastYears)).Take(LastPeriods).ToArray();
        // The latest one, unless it has less than half of what one shortly before has: then few of its flows are known yet.
        (var shown, TradePeriod period, _) = last.First(record => record.Total * 2 >= last.Max(other => other.Total));
        PartnerShare[] partners = [.. shares.TopPartners(period, Economy.FromNumericCode(reporter), shown.ReportedBy, int.MaxValue)];
        return new(
            period, shown.ReportedBy, partners.Length, [.. partners.Take(Partners)],
            sourceOf(flow => (flow.Period, flow.Frequency, flow.ReportedBy) == (shown.Period, shown.Frequency, shown.ReportedBy)));
    }

    private static PairSeries[] Series(IQueryable<TradeFlow> pair, Economy reporter, Economy partner, FlowSources sources) =>
    [
        .. pair.YearOnYear().AsEnumerable()
            .GroupBy(flow => (flow.Frequency, By: By(flow.ReportedBy, flow.Exporter, flow.Importer)))
            .OrderBy(record => record.Key.Frequency).ThenBy(record => record.Key.By == reporter ? 0 : record.Key.By == partner ? 1 : 2)
            .Select(record => new PairSeries(record.Key.Frequency, record.Key.By,
            [
                .. record.GroupBy(flow => TradePeriod.FromNumber(flow.Period, flow.Frequency)).OrderBy(period => period.Key)
                    .Select(period => new PairLine(period.Key, period.SingleOrDefault(flow => flow.Exporter == reporter.NumericCode), period.SingleOrDefault(flow => flow.Importer == reporter.NumericCode))),
            ],
            sources.Of(flow => IsBetween(flow, reporter, partner) && flow.Frequency == record.Key.Frequency && By(flow.ReportedBy, flow.Exporter, flow.Importer) == record.Key.By))),
    ];

    private static bool IsBetween(TradeFlow flow, Economy one, Economy other) =>
        (flow.Exporter == one.NumericCode && flow.Importer == other.NumericCode) || (flow.Exporter == other.NumericCode && flow.Importer == one.NumericCode);

    private static Economy? By(ReportedBy side, int exporter, int importer) => side switch
    {
        ReportedBy.Exporter => Economy.FromNumericCode(exporter),
        ReportedBy.Importer => Economy.FromNumericCode(importer),
        _ => null,
    };

    private static MirrorTable Mirror(TradeStore store, IQueryable<TradeFlow> pair, Economy reporter, Economy partner, Question question, FlowSources sources)
    {
        Economy? alone = (question.Reporter is null) != (question.Partner is null) ? question.Reporter ?? question.Partner : null;
        int code = alone?.NumericCode ?? 0;
        IQueryable<TradeFlow> all = store.Flows.PairTotals(), asked = alone is null ? pair : all.Where(flow => flow.Exporter == code || flow.Importer == code);
        string trade = alone is { } one ? $"the trade of {one.Name}" : $"the trade of {reporter.Name} with {partner.Name}";
        MirrorFlow[] rows = Mirror(asked);
        if (rows.Length > 0)
            return new($"What both sides report of {trade}", null, rows, sources.Of(flow =>
                flow.ReportedBy != ReportedBy.Reconciled && rows.Any(row => (row.Period, row.Frequency, row.Exporter, row.Importer) == (flow.Period, flow.Frequency, flow.Exporter, flow.Importer))));
        ReportedBy[] sides = [.. asked.Select(flow => flow.ReportedBy).Distinct()];
        string lack = sides is [ReportedBy.Reconciled]
            ? $"The figures of {trade} are reconciled or not said by whom, so there are no two sides to compare."
            : $"In {trade} no flow is reported by both its sides.";
        MirrorFlow[] others = Mirror(all);
        return new(others.Length == 0 ? "What both sides report" : "What both sides report of other pairs", lack, others, "");
    }

    private static MirrorFlow[] Mirror(IQueryable<TradeFlow> flows) =>
    [
        .. flows.MirrorComparison().Where(flow => flow.ByExporter != null && flow.ByImporter != null)
            .OrderByDescending(flow => flow.Period).ThenByDescending(flow => flow.ByExporter).Take(MirrorFlows),
    ];
}
