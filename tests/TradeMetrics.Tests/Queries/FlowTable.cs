using FsCheck;
using FsCheck.Fluent;
using TradeMetrics.Queries;

namespace TradeMetrics.Tests;

/// <summary>A small table of flows in which gaps, zeros, self-trade, several frequencies and all sides are common.</summary>
public sealed record FlowTable(IReadOnlyList<TradeFlow> Flows)
{
    public IQueryable<TradeFlow> Query => Flows.AsQueryable();

    public override string ToString() => string.Join("; ", Flows);
}

/// <summary>Tables that shrink by losing rows.</summary>
public static class FlowTables
{
    private static readonly (int Period, Frequency Frequency)[] Periods =
    [
        (2021, Frequency.Annual), (2022, Frequency.Annual), (2023, Frequency.Annual), (2025, Frequency.Annual),
        (202112, Frequency.Monthly), (202201, Frequency.Monthly), (202212, Frequency.Monthly),
        (20214, Frequency.Quarterly), (20221, Frequency.Quarterly), (20224, Frequency.Quarterly),
    ];

    private static readonly Gen<TradeFlow> Rows =
        from period in Gen.Elements(Periods)
        from exporter in Gen.Choose(1, 4)
        from importer in Gen.Choose(1, 4)
        from side in Gen.Elements(Enum.GetValues<ReportedBy>())
        from product in Gen.Elements("0101", "0102", "8703")
        from value in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 1000)))
        select new TradeFlow
        {
            Period = period.Period, Frequency = period.Frequency, Exporter = exporter, Importer = importer, ReportedBy = side, Product = product, Value = value,
        };

    public static Arbitrary<FlowTable> Tables() => Arb.From(
        Gen.Choose(0, 120).SelectMany(length => Rows.ArrayOf(length)).Select(rows => new FlowTable(rows)),
        table => Enumerable.Range(0, table.Flows.Count).Select(left => new FlowTable([.. table.Flows.Where((_, i) => i != left)])));
}
