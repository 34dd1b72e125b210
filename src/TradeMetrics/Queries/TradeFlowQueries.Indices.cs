namespace TradeMetrics.Queries;

public static partial class TradeFlowQueries
{
    /// <summary>Computes the revealed comparative advantage of every exporter in every product.</summary>
    /// <param name="flows">The rows. Reconciled ones, or those of exporters alone, give the usual index.</param>
    /// <returns>One row for each period, frequency, side, exporter and product that has rows: what is not exported has none, and its advantage is 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<RevealedAdvantage> RevealedAdvantages(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Quotients(flows.Select(flow => new Cell<string>
        {
            Period = flow.Period, Frequency = flow.Frequency, ReportedBy = flow.ReportedBy, Exporter = flow.Exporter, Item = flow.Product, Value = flow.Value,
        })).Select(cell => new RevealedAdvantage
        {
            Period = cell.Period, Frequency = cell.Frequency, ReportedBy = cell.ReportedBy, Exporter = cell.Exporter, Product = cell.Item,
            Value = cell.Value, Balassa = cell.Quotient,
        });
    }

    /// <summary>Computes the export-based trade intensity of every pair.</summary>
    /// <param name="flows">The rows. A row for the world or for a group is an economy like any other, so leave these out first.</param>
    /// <returns>One row for each period, frequency, side, exporter and importer that has rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    public static IQueryable<TradeIntensity> TradeIntensities(this IQueryable<TradeFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Quotients(flows.Select(flow => new Cell<int>
        {
            Period = flow.Period, Frequency = flow.Frequency, ReportedBy = flow.ReportedBy, Exporter = flow.Exporter, Item = flow.Importer, Value = flow.Value,
        })).Select(cell => new TradeIntensity
        {
            Period = cell.Period, Frequency = cell.Frequency, ReportedBy = cell.ReportedBy, Exporter = cell.Exporter, Importer = cell.Item,
            Value = cell.Value, ExportBased = cell.Quotient,
        });
    }

    // Both indices are one: an item's share in what an exporter sells, over its share in what all exporters sell.
    private static IQueryable<Cell<TItem>> Quotients<TItem>(IQueryable<Cell<TItem>> rows)
    {
        var cells = rows
            .GroupBy(row => new { row.Period, row.Frequency, row.ReportedBy, row.Exporter, row.Item })
            .Select(group => new { group.Key.Period, group.Key.Frequency, group.Key.ReportedBy, group.Key.Exporter, group.Key.Item, Value = group.Sum(row => row.Value) });
        var exporters = rows
            .GroupBy(row => new { row.Period, row.Frequency, row.ReportedBy, row.Exporter })
            .Select(group => new { group.Key.Period, group.Key.Frequency, group.Key.ReportedBy, group.Key.Exporter, Value = group.Sum(row => row.Value) });
        var items = rows
            .GroupBy(row => new { row.Period, row.Frequency, row.ReportedBy, row.Item })
            .Select(group => new { group.Key.Period, group.Key.Frequency, group.Key.ReportedBy, group.Key.Item, Value = group.Sum(row => row.Value) });
        var worlds = rows
            .GroupBy(row => new { row.Period, row.Frequency, row.ReportedBy })
            .Select(group => new { group.Key.Period, group.Key.Frequency, group.Key.ReportedBy, Value = group.Sum(row => row.Value) });
        return
            from cell in cells
            join exporter in exporters on new { cell.Period, cell.Frequency, cell.ReportedBy, cell.Exporter } equals new { exporter.Period, exporter.Frequency, exporter.ReportedBy, exporter.Exporter }
            join item in items on new { cell.Period, cell.Frequency, cell.ReportedBy, cell.Item } equals new { item.Period, item.Frequency, item.ReportedBy, item.Item }
            join world in worlds on new { cell.Period, cell.Frequency, cell.ReportedBy } equals new { world.Period, world.Frequency, world.ReportedBy }
            select new Cell<TItem>
            {
                Period = cell.Period, Frequency = cell.Frequency, ReportedBy = cell.ReportedBy, Exporter = cell.Exporter, Item = cell.Item, Value = cell.Value,
                Quotient = exporter.Value != 0 && item.Value != 0 ? cell.Value / exporter.Value / (item.Value / world.Value) : null,
            };
    }

    private sealed class Cell<TItem>
    {
        public int Period { get; init; }
        public Frequency Frequency { get; init; }
        public ReportedBy ReportedBy { get; init; }
        public int Exporter { get; init; }
        public required TItem Item { get; init; }
        public double Value { get; init; }
        public double? Quotient { get; init; }
    }
}
