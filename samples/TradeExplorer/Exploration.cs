using TradeMetrics;
using TradeMetrics.Queries;

namespace TradeExplorer;

/// <summary>What the store says of a pair, before it is laid out.</summary>
public sealed record Exploration(
    IReadOnlyList<string> Reports, string Currency, Economy Reporter, Economy Partner, bool PairWasNamed,
    PartnerTable? Exports, PartnerTable? Imports, IReadOnlyList<PairSeries> Series, MirrorTable Mirror);

/// <summary>The largest partners of the reporter in one direction, in the latest period that has any.</summary>
public sealed record PartnerTable(TradePeriod Period, ReportedBy Side, IReadOnlyList<PartnerShare> Rows);

/// <summary>Flows that both their sides report.</summary>
/// <param name="Title">Whose flows they are: of the pair, of the economy that was named alone, or of others where the pair has none.</param>
/// <param name="Rows">The largest of the latest period.</param>
public sealed record MirrorTable(string Title, IReadOnlyList<MirrorFlow> Rows);

/// <summary>The pair over time, by one record: that of the reporter, that of the partner, or one that neither of them keeps.</summary>
public sealed record PairSeries(Frequency Frequency, Economy? By, IReadOnlyList<PairLine> Lines);

/// <summary>The pair in one period; a direction without a figure is null, which is not zero.</summary>
public sealed record PairLine(TradePeriod Period, FlowGrowth? Exports, FlowGrowth? Imports)
{
    public double? Balance => Exports?.Value - Imports?.Value;

    public Metric<GrowthRate> ExportGrowth => GrowthOf(Exports);

    public Metric<GrowthRate> ImportGrowth => GrowthOf(Imports);

    private static Metric<GrowthRate> GrowthOf(FlowGrowth? flow) =>
        flow?.Earlier is { } earlier ? Growth.Between((decimal)earlier, (decimal)flow.Value) : UndefinedReason.Missing;
}
