using TradeMetrics;
using TradeMetrics.Queries;

namespace TradeExplorer;

/// <summary>What the store says of a pair, before it is laid out.</summary>
public sealed record Exploration(
    IReadOnlyList<string> Reports, string Currency, Economy Reporter, Economy Partner, bool PairWasNamed,
    PartnerTable? Exports, PartnerTable? Imports, IReadOnlyList<PairSeries> Series, MirrorTable Mirror);

/// <summary>What is asked.</summary>
/// <param name="Source">What the user calls the source of the figures; null where the files are to be named.</param>
/// <param name="Table">The table whose rows name their source themselves; null where they do not.</param>
public sealed record Question(Economy? Reporter, Economy? Partner, string? Source, string? Table);

/// <summary>The largest partners of the reporter in one direction, in one of the latest periods.</summary>
/// <param name="Known">How many partners have a figure.</param>
public sealed record PartnerTable(TradePeriod Period, ReportedBy Side, int Known, IReadOnlyList<PartnerShare> Rows, string Source);

/// <summary>Flows that both their sides report.</summary>
/// <param name="Lack">Why none of the economies that were asked for is among them, so that these are of others; null where they are.</param>
/// <param name="Rows">The largest of the latest period.</param>
public sealed record MirrorTable(string Title, string? Lack, IReadOnlyList<MirrorFlow> Rows, string Source);

/// <summary>The pair over time, by one record: that of the reporter, that of the partner, or one that neither of them keeps.</summary>
public sealed record PairSeries(Frequency Frequency, Economy? By, IReadOnlyList<PairLine> Lines, string Source);

/// <summary>The pair in one period; a direction without a figure is null, which is not zero.</summary>
public sealed record PairLine(TradePeriod Period, FlowGrowth? Exports, FlowGrowth? Imports)
{
    public double? Balance => Exports?.Value - Imports?.Value;

    public Metric<GrowthRate> ExportGrowth => GrowthOf(Exports);

    public Metric<GrowthRate> ImportGrowth => GrowthOf(Imports);

    private static Metric<GrowthRate> GrowthOf(FlowGrowth? flow) =>
        flow?.Earlier is { } earlier ? Growth.Between((decimal)earlier, (decimal)flow.Value) : UndefinedReason.Missing;
}
