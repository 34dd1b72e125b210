using LinqToDB;
using NodaTime;
using NodaTime.Text;
using TradeMetrics.Queries;

namespace TradeMetrics.Storage;

public sealed partial class TradeStore
{
    /// <summary>Gets the current rows, for <see cref="TradeFlowQueries"/> or queries of your own.</summary>
    /// <remarks>Nothing is read before the query is enumerated, and its rows are in no order unless it says so. Take it anew for each thread.</remarks>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public IQueryable<TradeFlow> Flows => _connections.NewContext().GetTable<TradeFlow>();

    /// <summary>Returns the rows as they stood at the end of a day: of each period of a dataset the latest vintage that was published until then.</summary>
    /// <param name="day">The day. Vintages of which no day is known are left out.</param>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public IQueryable<TradeFlow> FlowsAsOf(LocalDate day) =>
        Query<TradeFlow>($"SELECT {FlowMapping.Columns} FROM {RowsAsOf(day)}");

    /// <summary>Gets the rows as they were first published: of each flow of a dataset those of the earliest vintage that has it.</summary>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public IQueryable<TradeFlow> FirstPrints => Query<TradeFlow>($"SELECT {FlowMapping.Columns} FROM {FirstRows}");

    /// <summary>Returns all rows of one vintage, whether they are current or were replaced since.</summary>
    /// <param name="vintage">The vintage, one of <see cref="Vintages"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vintage"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public IQueryable<TradeFlow> FlowsOf(StoredVintage vintage)
    {
        ArgumentNullException.ThrowIfNull(vintage);
        return Query<TradeFlow>($"SELECT {FlowMapping.Columns} FROM (FROM flows UNION ALL FROM superseded) WHERE vintage = {vintage.Id}");
    }

    // A flow may come later than others of its period: a partner that was not counted yet.
    private static string FirstRows =>
        $"""
        (SELECT r.* FROM (FROM flows UNION ALL FROM superseded) r JOIN (
            SELECT id AS vintage, dataset, row_number() OVER (ORDER BY published NULLS FIRST, id) AS place FROM vintages
        ) v USING (vintage) QUALIFY v.place = min(v.place) OVER (PARTITION BY v.dataset, period, frequency, reported_by, exporter, importer, product))
        """;

    // Of vintages of one day, the one that was imported later is the later one.
    private static string RowsAsOf(LocalDate day) =>
        $"""
        (FROM (FROM flows UNION ALL FROM superseded) SEMI JOIN (
            SELECT c.vintage, c.period, c.frequency, c.reported_by FROM coverage c JOIN vintages v ON v.id = c.vintage WHERE published <= DATE '{LocalDatePattern.Iso.Format(day)}'
            QUALIFY row_number() OVER (PARTITION BY v.dataset, c.period, c.frequency, c.reported_by ORDER BY v.published DESC, v.id DESC) = 1
        ) USING (vintage, period, frequency, reported_by))
        """;
}
