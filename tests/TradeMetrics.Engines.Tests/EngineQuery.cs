using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>A query with a name, which answers in rows that can be compared.</summary>
internal sealed class EngineQuery
{
    private EngineQuery(string name, bool isOrdered, Func<IQueryable<TradeFlow>, IEnumerable<ResultRow>> run) => (Name, IsOrdered, Run) = (name, isOrdered, run);

    public string Name { get; }

    public bool IsOrdered { get; }

    public Func<IQueryable<TradeFlow>, IEnumerable<ResultRow>> Run { get; }

    private const int Pakistan = 586, Belarus = 112;

    public static IReadOnlyList<EngineQuery> All { get; } =
    [
        Of("PairTotals", flows => flows.PairTotals()),
        Of("Balances", flows => flows.Balances()),
        Of("ReportersBalances", flows => flows.ReportersBalances()),
        Of("YearOnYear", flows => flows.PairTotals().YearOnYear()),
        Of("YearOnYear of products", flows => flows.YearOnYear()),
        Of("ExportShares", flows => flows.ExportShares()),
        Of("ImportShares", flows => flows.ImportShares()),
        Of("TopPartners", flows => flows.ExportShares().TopPartners(TradePeriod.Year(2023), Economy.FromNumericCode(Pakistan), ReportedBy.Reconciled, 5), isOrdered: true),
        Of("MirrorComparison", flows => flows.PairTotals().MirrorComparison()),
        Of("MirrorComparison of products, on FOB", flows => flows.MirrorComparison(1.06)),
        Of("RevealedAdvantages", flows => flows.RevealedAdvantages()),
        Of("TradeIntensities", flows => flows.TradeIntensities()),
        Of("IntraIndustryTrade", flows => flows.IntraIndustryTrade()),
        Of("ExportMarketConcentration", flows => flows.ExportMarketConcentration()),
        Of("ExportProductConcentration", flows => flows.ExportProductConcentration()),
        Of("a filter before and after", flows => flows
            .Where(flow => flow.Product == "010121" && flow.Exporter != flow.Importer)
            .Balances()
            .Where(pair => pair.Reporter == Pakistan && pair.Partner == Belarus && pair.Balance != null)),
        Of("a projection of growth", flows => flows
            .Where(flow => flow.Frequency == Frequency.Monthly)
            .PairTotals()
            .YearOnYear()
            .Where(flow => flow.Growth > 1)
            .Select(flow => new { flow.Period, flow.ReportedBy, flow.Exporter, flow.Importer, Percent = flow.Growth * 100 })),
        Of("a grouping of balances", flows => flows
            .Balances()
            .Where(pair => pair.Balance > 0)
            .GroupBy(pair => new { pair.Period, pair.Frequency, pair.ReportedBy })
            .Select(group => new { group.Key.Period, group.Key.Frequency, group.Key.ReportedBy, Pairs = group.Count() })),
    ];

    public static EngineQuery Named(string name) => All.Single(query => query.Name == name);

    private static EngineQuery Of<T>(string name, Func<IQueryable<TradeFlow>, IQueryable<T>> query, bool isOrdered = false) =>
        new(name, isOrdered, flows => query(flows).AsEnumerable().Select(ResultRow.Of));
}
