using System.Data.Common;
using DuckDB.NET.Data;
using TradeMetrics.Panels;
using TradeMetrics.Queries;

namespace TradeMetrics.Storage;

public sealed partial class TradeStore
{
    private const int RowsBetweenLooks = 1 << 14;

    /// <summary>Makes a panel of rows, refusing every one in doubt.</summary>
    /// <param name="flows">The rows; see <see cref="ToPanel(IQueryable{TradeFlow}, TradePanelOptions, CancellationToken)"/>.</param>
    public TradePanel ToPanel(IQueryable<TradeFlow> flows) => ToPanel(flows, new TradePanelOptions(), CancellationToken.None);

    /// <summary>Makes a panel of rows.</summary>
    /// <param name="flows">The rows: <see cref="Flows"/> of this store or what a query made of them; of one side, of one length of period, and years or months.</param>
    /// <param name="options">What becomes of duplicates, self-trade and the like.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rows are of another source than a store, or the options refuse one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period is no year or month, or not of the length of those before.</exception>
    /// <exception cref="InvalidOperationException">The rows are of more than one side, or the panel cannot be built of them: see <see cref="TradePanelBuilder.Build()"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public TradePanel ToPanel(IQueryable<TradeFlow> flows, TradePanelOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(flows);
        ArgumentNullException.ThrowIfNull(options);
        var builder = new TradePanelBuilder(options);
        using DuckDBConnection connection = _connections.NewConnection();
        // Rows that come in order need no sorting, and DuckDB sorts on every core.
        using DbDataReader row = connection.Read($"SELECT * FROM ({SqlOf(flows)}) q({FlowMapping.Columns}) ORDER BY period, exporter, importer, product");
        int? side = null;
        for (int count = 0; row.Read(); count++)
        {
            if (count % RowsBetweenLooks == 0) cancellationToken.ThrowIfCancellationRequested();
            int reportedBy = row.GetInt32(4);
            if ((side ??= reportedBy) != reportedBy)
                throw new InvalidOperationException($"The rows are reported by the {(ReportedBy)side} and by the {(ReportedBy)reportedBy}, and the same goods would count twice; choose one side.");
            builder.Add(row.GetInt32(0), Economy.FromNumericCode(row.GetInt32(2)), Economy.FromNumericCode(row.GetInt32(3)), row.GetString(5), row.GetDouble(6));
        }
        return builder.Build(new PanelExecution { CancellationToken = cancellationToken });
    }
}
