using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace TradeMetrics.Storage;

/// <summary>What a new vintage does to those that are there. It replaces those of its dataset period by period, and states no flow of another dataset again.</summary>
internal sealed class Succession(DuckDBConnection connection, StoredVintage vintage)
{
    private const string AllRows = "(FROM flows UNION ALL FROM superseded)";

    // Products of two levels, the total being one of none, hold each other.
    private const string Level = "CASE WHEN product = 'TOTAL' THEN 0 ELSE length(product) END";

    public void AddCoverage(IReadOnlyCollection<(int Period, Frequency Frequency, ReportedBy ReportedBy)> coverage)
    {
        if (coverage.Count == 0) return;
        IEnumerable<string> rows = coverage.Select(c => string.Create(CultureInfo.InvariantCulture, $"({vintage.Id}, {c.Period}, {(int)c.Frequency}, {(int)c.ReportedBy}, true)"));
        connection.Execute($"INSERT INTO coverage VALUES {string.Join(", ", rows)}");
    }

    public void RequireNoFlowTwice(string path, string store)
    {
        using DbDataReader others = connection.Read(
            """
            SELECT DISTINCT o.vintage FROM coverage n JOIN coverage o USING (period, frequency, reported_by) JOIN vintages v ON v.id = o.vintage
            WHERE n.vintage = ? AND v.dataset <> ?
            """,
            vintage.Id, vintage.Dataset);
        List<int> ids = [];
        while (others.Read()) ids.Add(others.GetInt32(0));
        if (ids.Count == 0) return;
        string mine = $"flows WHERE vintage = {vintage.Id}", theirs = $"{AllRows} WHERE vintage IN ({string.Join(", ", ids)})";
        RequireNone($"SELECT m.*, t.vintage FROM (SELECT {FlowMapping.Columns} FROM {mine}) m JOIN (FROM {theirs}) t USING (period, frequency, exporter, importer, reported_by, product)", path, store);
        string ends = "period, frequency, exporter, importer, reported_by";
        RequireNone(
            $"""
            SELECT {ends}, m.product, m.value, t.vintage FROM (SELECT {ends}, {Level} AS level, min(product) AS product, min(value) AS value FROM {mine} GROUP BY ALL) m
            JOIN (SELECT DISTINCT {ends}, {Level} AS level, vintage FROM {theirs}) t USING ({ends}) WHERE m.level <> t.level
            """,
            path, store);
    }

    /// <summary>Moves away what is not current any more: rows of an earlier vintage, or those of this one where a later one was imported before.</summary>
    public void Replace()
    {
        connection.Execute(
            """
            CREATE TEMP TABLE replaced AS
            SELECT CASE WHEN v.published IS NULL OR v.published <= m.published THEN o.vintage ELSE m.id END AS vintage, o.period, o.frequency, o.reported_by
            FROM coverage n JOIN coverage o USING (period, frequency, reported_by) JOIN vintages v ON v.id = o.vintage JOIN vintages m ON m.id = n.vintage
            WHERE n.vintage = ? AND o.vintage <> ? AND o.is_current AND v.dataset = m.dataset
            """,
            vintage.Id, vintage.Id);
        const string Same = "t.vintage = r.vintage AND t.period = r.period AND t.frequency = r.frequency AND t.reported_by = r.reported_by";
        if (connection.Number("SELECT count(*) FROM replaced") > 0)
        {
            connection.Execute("INSERT INTO superseded FROM flows SEMI JOIN replaced USING (vintage, period, frequency, reported_by)");
            connection.Execute($"DELETE FROM flows t USING replaced r WHERE {Same}");
            connection.Execute($"UPDATE coverage t SET is_current = false FROM replaced r WHERE {Same}");
        }
        connection.Execute("DROP TABLE replaced");
    }

    private void RequireNone(string sql, string path, string store)
    {
        using DbDataReader row = connection.Read($"SELECT q.*, v.dataset FROM ({sql}) q JOIN vintages v ON v.id = q.vintage LIMIT 1");
        if (!row.Read()) return;
        (Economy exporter, Economy importer) = (Economy.FromNumericCode(row.GetInt32(2)), Economy.FromNumericCode(row.GetInt32(3)));
        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {row.GetInt32(0)} {exporter}→{importer} {row.GetString(5)} ({(ReportedBy)row.GetByte(4)}) is in {store} from '{row.GetString(8)}' already, as it is or at another level of products, and would count twice; import it as a vintage of that dataset, or into another store."));
    }
}
