using System.Data.Common;
using DuckDB.NET.Data;
using TradeMetrics.Panels;
using TradeMetrics.Queries;

namespace TradeMetrics.Storage;

public sealed partial class TradeStore
{
    private const int RowsBetweenLooks = 1 << 14;

    /// <summary>Makes a panel of rows.</summary>
    /// <param name="flows">The rows: <see cref="Flows"/> of this store or what a query made of them; of one side, of one length of period, and years or months.</param>
    /// <param name="options">What becomes of duplicates, self-trade and the like; null, which is the default, refuses every row in doubt.</param>
    /// <param name="execution">On how many threads the panel is made, what stops the work, and who hears of it; null, which is the default, is one thread. Rows are read on one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    /// <exception cref="ArgumentException">The rows are of another source than a store, or the options refuse one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period is no year or month, or not of the length of those before.</exception>
    /// <exception cref="InvalidOperationException">The rows are of more than one side, or the panel cannot be built of them: see <see cref="TradePanelBuilder.Build"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public TradePanel ToPanel(IQueryable<TradeFlow> flows, TradePanelOptions? options = null, PanelExecution? execution = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var builder = new TradePanelBuilder(options ?? new());
        using DuckDBConnection connection = _connections.NewConnection();
        // Rows that come in order need no sorting, and DuckDB sorts on every core.
        using DbDataReader row = connection.Read($"SELECT * FROM ({SqlOf(flows)}) q({FlowMapping.Columns}) ORDER BY period, exporter, importer, product");
        int? side = null;
        for (int count = 0; row.Read(); count++)
        {
            if (count % RowsBetweenLooks == 0) execution?.CancellationToken.ThrowIfCancellationRequested();
            int reportedBy = row.GetInt32(4);
            if ((side ??= reportedBy) != reportedBy)
                throw new InvalidOperationException($"The rows are reported by the {(ReportedBy)side} and by the {(ReportedBy)reportedBy}, and the same goods would count twice; choose one side.");
            builder.Add(row.GetInt32(0), Economy.FromNumericCode(row.GetInt32(2)), Economy.FromNumericCode(row.GetInt32(3)), row.GetString(5), row.GetDouble(6));
        }
        return builder.Build(execution);
    }
}
