using DuckDB.NET.Data;
using TradeMetrics.Panels;

namespace TradeMetrics.Benchmarks;

/// <summary>
/// The rows as tables of DuckDB in memory, on two threads: <c>flows</c>, <c>shuffled</c> where asked for, and <c>totals</c>. Columns have the smallest types that hold them.
/// Each query makes a table of its result, as the panel makes columns of its own, and none is carried out of the database.
/// </summary>
internal sealed class PanelDatabase : IDisposable
{
    public const string TotalsQuery = "SELECT t, i, j, sum(v) AS v FROM flows GROUP BY t, i, j";

    public const string ShuffledTotalsQuery = "SELECT t, i, j, sum(v) AS v FROM shuffled GROUP BY t, i, j";

    /// <summary>Joins of the totals with their mirror and with the year before.</summary>
    public const string PairQuery = """
        SELECT a.t, a.i, a.j, a.v - b.v AS balance, a.v / nullif(b.v, 0) AS coverage, a.v / nullif(p.v, 0) - 1 AS growth
        FROM totals a
        LEFT JOIN totals b ON b.t = a.t AND b.i = a.j AND b.j = a.i
        LEFT JOIN totals p ON p.t = a.t - 1 AND p.i = a.i AND p.j = a.j
        """;

    /// <summary>Exports by product once, and joins with their totals. Windows over the totals take longer at one million rows.</summary>
    public const string AdvantageQuery = """
        WITH x AS MATERIALIZED (SELECT t, i, k, sum(v) AS v FROM flows GROUP BY t, i, k),
        xi AS MATERIALIZED (SELECT t, i, sum(v) AS v FROM x GROUP BY t, i),
        xk AS MATERIALIZED (SELECT t, k, sum(v) AS v FROM x GROUP BY t, k),
        xw AS MATERIALIZED (SELECT t, sum(v) AS v FROM xi GROUP BY t)
        SELECT x.t, x.i, x.k, (x.v / xi.v) / (xk.v / xw.v) AS rca
        FROM x JOIN xi ON xi.t = x.t AND xi.i = x.i JOIN xk ON xk.t = x.t AND xk.k = x.k JOIN xw ON xw.t = x.t
        """;

    /// <summary>The rows of both directions joined. A grouping by pair and product takes twice as long.</summary>
    public const string IntraIndustryQuery = """
        SELECT coalesce(x.t, m.t) AS t, coalesce(x.i, m.j) AS i, coalesce(x.j, m.i) AS j,
            1 - sum(abs(coalesce(x.v, 0) - coalesce(m.v, 0))) / sum(coalesce(x.v, 0) + coalesce(m.v, 0)) AS gl
        FROM (FROM flows WHERE i < j) x FULL JOIN (FROM flows WHERE i > j) m ON x.t = m.t AND x.i = m.j AND x.j = m.i AND x.k = m.k
        GROUP BY ALL
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly HashSet<string> _tables = [];

    public PanelDatabase(int threads)
    {
        _connection.Open();
        Execute($"SET threads = {threads}");
    }

    public void LoadOnce(string table, TradeColumns columns)
    {
        if (!_tables.Add(table)) return;
        Execute($"CREATE TABLE {table} (t USMALLINT NOT NULL, i UTINYINT NOT NULL, j UTINYINT NOT NULL, k USMALLINT NOT NULL, v DOUBLE NOT NULL)");
        using DuckDBAppender appender = _connection.CreateAppender(table);
        (int[] t, ushort[] i, ushort[] j, ushort[] k, double[] v) =
            (columns.Periods.ToArray(), columns.Exporters.ToArray(), columns.Importers.ToArray(), columns.ProductIndices.ToArray(), columns.Values.ToArray());
        for (int row = 0; row < v.Length; row++)
        {
            appender.CreateRow().AppendValue((ushort)t[row]).AppendValue((byte)i[row]).AppendValue((byte)j[row]).AppendValue(k[row]).AppendValue(v[row]).EndRow();
        }
    }

    public void LoadTotals() => Execute($"CREATE OR REPLACE TABLE totals AS {TotalsQuery}");

    /// <summary>Runs the query into a table.</summary>
    public void Run(string query) => Execute($"CREATE OR REPLACE TEMP TABLE result AS {query}");

    public void Dispose() => _connection.Dispose();

    private void Execute(string statement)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
