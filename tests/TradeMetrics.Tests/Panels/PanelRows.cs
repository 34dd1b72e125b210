using FsCheck;
using FsCheck.Fluent;
using TradeMetrics.Panels;

namespace TradeMetrics.Tests;

/// <summary>A row in numbers, so that it prints as what it is.</summary>
public sealed record PanelRow(int Period, int Exporter, int Importer, string Product, double Value);

/// <summary>Rows of few economies, products and periods in any order, among which gaps, zeros, duplicates and self-trade are common.</summary>
public sealed record PanelRows(IReadOnlyList<PanelRow> Rows)
{
    public static TradePanelOptions Keeping { get; } = new() { Duplicates = RowRule.Keep, SelfTrade = RowRule.Keep };

    public TradePanel ToPanel() => Fill(new TradePanelBuilder(Keeping)).Build();

    public TradePanelBuilder Fill(TradePanelBuilder builder)
    {
        foreach (PanelRow row in Rows) builder.Add(row.Period, PanelRowGenerators.Economies[row.Exporter], PanelRowGenerators.Economies[row.Importer], row.Product, row.Value);
        return builder;
    }

    public TradeColumns ToColumns() => new(
        PanelRowGenerators.Economies, PanelRowGenerators.Products,
        Rows.Select(row => row.Period).ToArray(), Rows.Select(row => (ushort)row.Exporter).ToArray(), Rows.Select(row => (ushort)row.Importer).ToArray(),
        Rows.Select(row => (ushort)Array.IndexOf(PanelRowGenerators.Products, row.Product)).ToArray(), Rows.Select(row => row.Value).ToArray());

    public double? Sum(Func<PanelRow, bool> which)
    {
        double[] values = [.. Rows.Where(which).Select(row => row.Value)];
        return values.Length == 0 ? null : values.Sum();
    }

    public override string ToString() => string.Join("; ", Rows);
}

/// <summary>Rows that shrink by losing some.</summary>
public static class PanelRowGenerators
{
    public static readonly Economy[] Economies = [.. Economy.Singles.Take(5)];
    public static readonly string[] Products = ["0101", "0102", "2709", "8703"];
    private static readonly int[] Years = [2020, 2021, 2022, 2024];
    private static readonly int[] Months = [202111, 202112, 202201, 202211, 202212];

    public static Arbitrary<PanelRows> Tables() => Arb.From(
        from periods in Gen.Elements(Years, Months)
        from count in Gen.Choose(0, 150)
        from rows in Rows(periods).ArrayOf(count)
        select new PanelRows(rows),
        table => Fewer(table.Rows).Select(rows => new PanelRows(rows)));

    private static Gen<PanelRow> Rows(int[] periods) =>
        from period in Gen.Elements(periods)
        from exporter in Gen.Choose(0, 4)
        from importer in Gen.Choose(0, 4)
        from product in Gen.Elements(Products)
        from value in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 1000)))
        select new PanelRow(period, exporter, importer, product, value);

    private static IEnumerable<IReadOnlyList<PanelRow>> Fewer(IReadOnlyList<PanelRow> rows)
    {
        if (rows.Count > 3) yield return [.. rows.Take(rows.Count / 2)];
        if (rows.Count > 3) yield return [.. rows.Skip(rows.Count / 2)];
        for (int left = 0; left < rows.Count; left++) yield return [.. rows.Where((_, i) => i != left)];
    }
}
