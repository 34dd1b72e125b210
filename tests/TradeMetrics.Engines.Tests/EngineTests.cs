namespace TradeMetrics.Engines.Tests;

/// <summary>Every query over the same rows on every engine: the same rows must come out.</summary>
public class EngineTests(EngineSet engines)
{
    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> cases = [];
        foreach (string engine in EngineSet.Names)
        {
            foreach (EngineQuery query in EngineQuery.All) cases.Add(engine, query.Name);
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rows_are_those_of_LINQ_to_Objects(string engine, string query)
    {
        ResultRow[] expected = Answer("LINQ to Objects", query), actual = Answer(engine, query);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(row => row.Key), actual.Select(row => row.Key));
        string[] differences = [.. actual.Zip(expected, (row, wanted) => row.DifferencesFrom(wanted)).SelectMany(row => row)];
        Assert.True(differences.Length == 0, $"{differences.Length} figures differ:\n{string.Join('\n', differences.Take(5))}");
    }

    private ResultRow[] Answer(string engine, string name)
    {
        EngineQuery query = EngineQuery.Named(name);
        IEnumerable<ResultRow> rows = query.Run(engines[engine].Flows);
        return query.IsOrdered ? [.. rows] : [.. rows.OrderBy(row => row.Key, StringComparer.Ordinal)];
    }
}
