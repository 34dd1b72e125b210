using DuckDB.NET.Data;
using TradeMetrics.Panels;

namespace TradeMetrics.Tests;

/// <summary>Panels of random rows against the same in SQL.</summary>
public class PanelAgreementTests
{
    private static readonly Economy[] Economies = [.. Economy.Singles.Take(12)];
    private static readonly string[] Products = [.. Enumerable.Range(1, 30).Select(k => $"{k:D4}")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_panel_says_what_the_database_says(int seed)
    {
        var random = new Random(seed);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "CREATE TABLE flows (t INTEGER, i INTEGER, j INTEGER, k VARCHAR, v DOUBLE)");
        var builder = new TradePanelBuilder();
        using (DuckDBAppender appender = connection.CreateAppender("flows"))
        {
            foreach ((int t, int i, int j, int k) in Keys(random))
            {
                double value = random.Next(10) == 0 ? 0 : Math.Round(Math.Exp(8 * random.NextDouble()), 3);
                builder.Add(t, Economies[i], Economies[j], Products[k], value);
                appender.CreateRow().AppendValue(t).AppendValue(Economies[i].NumericCode).AppendValue(Economies[j].NumericCode).AppendValue(Products[k]).AppendValue(value).EndRow();
            }
        }
        TradePanel panel = builder.Build();
        PairTotals totals = panel.Totals();
        Execute(connection, "CREATE VIEW totals AS SELECT t, i, j, sum(v) AS v FROM flows GROUP BY ALL");
        Compare(connection, "SELECT t, i, j, v FROM totals", totals.Flows);
        Compare(connection, "SELECT a.t, a.i, a.j, a.v / nullif(b.v, 0) FROM totals a JOIN totals b ON (b.t, b.i, b.j) = (a.t, a.j, a.i)", totals.Column(PairMetrics.CoverageRatio));
        Compare(connection, "SELECT a.t, a.i, a.j, a.v - b.v FROM totals a JOIN totals b ON (b.t, b.i, b.j) = (a.t, a.j, a.i)", totals.Column(PairMetrics.Balance));
        Compare(connection, "SELECT a.t, a.i, a.j, a.v / nullif(b.v, 0) - 1 FROM totals a JOIN totals b ON (b.t, b.i, b.j) = (a.t - 1, a.i, a.j)", totals.Column(PairMetrics.YearOnYear));
        Compare(connection, """
            SELECT t, i, j, 1 - sum(abs(x - m)) / nullif(sum(x + m), 0) FROM (
                SELECT t, i, j, k, sum(x) AS x, sum(m) AS m FROM (FROM (SELECT t, i, j, k, v AS x, 0 AS m FROM flows) UNION ALL (SELECT t, j, i, k, 0, v FROM flows)) GROUP BY t, i, j, k)
            GROUP BY t, i, j
            """, panel.AggregateGrubelLloyd());

        ProductColumn advantages = panel.RevealedAdvantage();
        int cells = 0;
        foreach (object[] row in Read(connection, """
            WITH x AS (SELECT t, i, k, sum(v) AS v FROM flows GROUP BY ALL)
            SELECT t, i, k, v / nullif(sum(v) OVER (PARTITION BY t, i), 0) / nullif(sum(v) OVER (PARTITION BY t, k) / sum(v) OVER (PARTITION BY t), 0) FROM x
            """))
        {
            AssertClose(row[3], advantages[(int)row[0], Economy.FromNumericCode((int)row[1]), (string)row[2]]);
            cells++;
        }
        Assert.True(cells > 100);
    }

    private static (int T, int I, int J, int K)[] Keys(Random random)
    {
        (int, int, int, int)[] keys =
        [
            .. from t in new[] { 2019, 2020, 2022, 2023 } from i in Enumerable.Range(0, 12) from j in Enumerable.Range(0, 12) where i != j
               from k in Enumerable.Range(0, 30) where random.Next(1 + (i * j)) < 3 select (t, i, j, k),
        ];
        random.Shuffle(keys);
        return keys;
    }

    // Every row of the query, and no cell more than the query has rows with a value.
    private static void Compare(DuckDBConnection connection, string query, PairColumn column)
    {
        int defined = 0;
        foreach (object[] row in Read(connection, query))
        {
            Metric<double> metric = column[(int)row[0], Economy.FromNumericCode((int)row[1]), Economy.FromNumericCode((int)row[2])];
            AssertClose(row[3], metric);
            if (metric.IsDefined) defined++;
        }
        Assert.Equal(column.Values.ToArray().Count(double.IsFinite), defined);
        Assert.True(defined > 50);
    }

    private static void AssertClose(object expected, Metric<double> actual)
    {
        Assert.Equal(expected is DBNull, !actual.IsDefined);
        if (expected is double value) Assert.Equal(value, actual.Value, 1e-11 * Math.Max(1, Math.Abs(value)));
    }

    private static IEnumerable<object[]> Read(DuckDBConnection connection, string query)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = query;
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            object[] row = new object[4];
            reader.GetValues(row);
            yield return row;
        }
    }

    private static void Execute(DuckDBConnection connection, string statement)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
