using System.Globalization;
using TradeMetrics.Queries;
using TradeMetrics.Sources;
using TradeMetrics.Storage;

namespace TradeMetrics.Engines.Tests;

/// <summary>The embedded store, which read the rows from a file.</summary>
internal sealed class StoreEngine : Engine
{
    private readonly TradeStore store = TradeStore.InMemory();

    public StoreEngine()
    {
        string file = Path.Combine(Path.GetTempPath(), $"trademetrics-{Guid.NewGuid():N}.csv");
        try
        {
            File.WriteAllLines(file, Lines());
            using TradeReader reader = TradeFile.Open(file, new ReadOptions { Rule = RowRule.Keep });
            ImportResult result = store.ImportAsync(reader, new ImportOptions(), null, CancellationToken.None).GetAwaiter().GetResult();
            Assert.Equal(Lines().Count() - 1, result.Report.Kept);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public override IQueryable<TradeFlow> Flows => store.Flows;

    public override void Dispose() => store.Dispose();

    private static IEnumerable<string> Lines() =>
    [
        "period,frequency,exporter,importer,reported_by,product,value",
        .. GeneratedFlows.Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Period},{row.Frequency},{row.Exporter:000},{row.Importer:000},{row.ReportedBy},\"{row.Product}\",{row.Value:R}")),
    ];
}
