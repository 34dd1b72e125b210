using System.Data.Common;
using DuckDB.NET.Data;
using NodaTime;
using TradeMetrics.Claims;

namespace TradeMetrics.Storage;

public sealed partial class TradeStore
{
    /// <summary>Returns what the store holds of a flow that claims speak of: now, or where the quantity has a vintage, at the end of that day.</summary>
    /// <param name="quantity">
    /// The flow, over a year, half-year, quarter or month. Who counted says the side: the exporter, the importer, or reconciled figures where it is not said.
    /// Where it is valued FOB or CIF, only rows that are so count.
    /// </param>
    /// <returns>The figure; null where the store has no row, which is not zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    /// <exception cref="ArgumentException">The quantity is no flow, or one that neither end reports, or its period is of another length.</exception>
    /// <exception cref="OverflowException">The figure is larger than a decimal holds, which is 7.9e28.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public StoredFigure? Figure(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return Figure(quantity, quantity.Vintage is { } day ? RowsAsOf(day) : "flows");
    }

    /// <summary>Returns what the store holds of a flow as it was first published.</summary>
    /// <param name="quantity">The flow; see <see cref="Figure(Quantity)"/>.</param>
    /// <returns>The figure; null where the store has no row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    /// <exception cref="ArgumentException">The quantity is no flow, or one that neither end reports, or its period is of another length.</exception>
    /// <exception cref="OverflowException">The figure is larger than a decimal holds, which is 7.9e28.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public StoredFigure? FirstFigure(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return Figure(quantity, FirstRows);
    }

    private StoredFigure? Figure(Quantity quantity, string rows)
    {
        if (quantity is not { Exporter: { } exporter, Importer: { } importer, Period: { } period })
            throw new ArgumentException($"'{quantity}' is no flow between two economies, so the store cannot know it.", nameof(quantity));
        ReportedBy side = quantity.Reporter is not { } reporter ? ReportedBy.Reconciled
            : reporter == exporter ? ReportedBy.Exporter
            : reporter == importer ? ReportedBy.Importer
            : throw new ArgumentException($"'{quantity}' is reported by neither of its ends.", nameof(quantity));
        if (!period.TryToNumber(out int number, out Frequency frequency)) throw new ArgumentException($"{period} is no year, half-year, quarter or month; add up the periods that it is made of.", nameof(quantity));
        using DuckDBConnection connection = _connections.NewConnection();
        string valued = quantity.Valuation == Valuation.Unspecified ? "" : $"AND valuation = {(int)quantity.Valuation}";
        using DbDataReader row = connection.Read(
            $"SELECT sum(value), max(vintage) FROM {rows} WHERE period = ? AND frequency = ? AND exporter = ? AND importer = ? AND reported_by = ? {valued}",
            number, (int)frequency, exporter.NumericCode, importer.NumericCode, (int)side);
        row.Read();
        if (row.IsDBNull(0)) return null;
        StoredVintage vintage = StoredVintages.All(connection)[row.GetInt32(1) - 1];
        return new(vintage.Published is { } day ? quantity.AsOf(day) : quantity, (decimal)row.GetDouble(0), vintage);
    }
}
