using FsCheck.Xunit;
using MiniExcelLibs;
using TradeMetrics.Panels;
using TradeMetrics.Queries;
using TradeMetrics.Sources;
using TradeMetrics.Storage;

namespace TradeMetrics.Tests;

public class TradeStoreFileTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("flows.parquet")]
    [InlineData("it's {0} 100%.csv")]
    public async Task What_is_exported_is_read_where_it_lies(string name)
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.WriteBaci("baci.csv", 5000), Token);
        string path = folder.File(name);
        await store.ExportAsync(path);
        using TradeStore other = TradeStore.InMemory();
        IQueryable<TradeFlow> there = name.EndsWith("csv", StringComparison.Ordinal) ? other.FlowsInCsv(path) : other.FlowsInParquet(path);
        Assert.Equal(Sorted(store.Flows), Sorted(there));
        Assert.Equal(Sorted(store.Flows.PairTotals()), Sorted(there.PairTotals()));
        Assert.Equal([name, "baci.csv", "trade.duckdb"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Where(f => !f!.EndsWith(".wal", StringComparison.Ordinal)).OrderBy(f => f == name ? 0 : 1).ThenBy(f => f, StringComparer.Ordinal));
    }

    [Property(MaxTest = 12)]
    public async Task An_exported_table_reads_back_as_the_same_rows((byte Period, byte Exporter, byte Importer, byte Side, uint Whole, ushort Fraction)[] rows)
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open(), again = TradeStore.InMemory();
        string[] periods = ["2023", "2022", "2023-05", "2023-Q2", "2023-S1", "2023-12"];
        string[] codes = [.. Economy.All.Select(e => e.ToString())], sides = ["exporter", "importer", "reconciled"];
        string text = string.Concat(rows.Select(r => $"{periods[r.Period % 6]},{codes[r.Exporter % codes.Length]},{codes[(r.Importer + 7) % codes.Length]},{sides[r.Side % 3]},{(ulong)r.Whole * r.Whole}.{r.Fraction},USD\n"));
        await store.ImportAsync(folder.Write("a.csv", StoreFolder.Heading + text));
        await store.ExportAsync(folder.File("b.csv"));
        ImportResult result = await again.ImportAsync(folder.File("b.csv"));
        Assert.Equal(0, result.Report.SetAsideInAll);
        Assert.Equal(Sorted(store.Flows), Sorted(again.Flows));
        Assert.Equal(Sorted(store.Flows), Sorted(store.FlowsInCsv(folder.File("b.csv"))));
    }

    [Fact]
    public async Task A_table_made_by_hand_is_read_where_it_lies()
    {
        using var folder = new StoreFolder();
        using TradeStore store = TradeStore.InMemory();
        string path = folder.Write("hand.csv", "Year,Period,Exporter,Importer,Value\nx,2023,PK,112,50.5\nx,202305,pak,BLR,1e3\nx,2023-M06,PAK,BLR,\nx,2023-Q2,PAK,BLR,7\n");
        Assert.Equal(
            ["2023 586→112 TOTAL 50.5 (Reconciled)", "20232 586→112 TOTAL 7 (Reconciled)", "202305 586→112 TOTAL 1000 (Reconciled)"],
            store.FlowsInCsv(path).OrderBy(flow => flow.Period).Select(flow => flow.ToString()));
        await store.ImportAsync(path, Token);
    }

    [Theory]
    [InlineData("2023-T1,PAK,BLR,1,USD", "column 'period': '2023-T1' is not a year")]
    [InlineData("2023,PAX,BLR,1,USD", "column 'exporter': 'PAX' is not the code")]
    [InlineData("2023,PAK,BLR,12 000,USD", "column 'value': '12 000' is not a number")]
    [InlineData("2023,PAK,BLR,1,EUR", "column 'currency': 'EUR' is not the currency of the first row")]
    public void What_is_not_understood_where_it_lies_is_an_error(string row, string message)
    {
        using var folder = new StoreFolder();
        using TradeStore store = TradeStore.InMemory();
        string path = folder.Write("a.csv", $"period,exporter,importer,value,currency\n2022,PAK,BLR,1,USD\n{row}\n");
        Assert.Contains($"{path}, {message}", Assert.ThrowsAny<Exception>(() => store.FlowsInCsv(path).ToList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_cannot_be_read_where_they_lie_are_named()
    {
        using var folder = new StoreFolder();
        using TradeStore store = TradeStore.InMemory();
        string path = folder.Write("a.csv", "period,exporter,value\n2022,PAK,1\n");
        Assert.Equal($"{path}: has no column 'importer'; found 'period', 'exporter', 'value'.", Assert.Throws<InvalidDataException>(() => store.FlowsInCsv(path)).Message);
        Assert.Contains($"{path}: cannot be read", Assert.Throws<InvalidDataException>(() => store.FlowsInParquet(path)).Message, StringComparison.Ordinal);
        Assert.Throws<FileNotFoundException>(() => store.FlowsInCsv(folder.File("none.csv")));
        Assert.Throws<FileNotFoundException>(() => store.FlowsInParquet(folder.File("none.parquet")));
        Assert.Throws<ArgumentException>(() => store.FlowsInCsv(""));
    }

    [Fact]
    public async Task A_query_is_exported_as_it_is()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.Write("a.csv", StoreFolder.Heading.Replace("\n", ",product\n", StringComparison.Ordinal) + "2023,PAK,BLR,exporter,1.5,USD,010121\n2023,PAK,BLR,exporter,2,USD,010129\n2023,BLR,PAK,exporter,4,USD,870190\n"), Token);
        int exporter = Economy.Parse("PAK").NumericCode;
        await store.ExportAsync(store.Flows.Where(flow => flow.Exporter == exporter && flow.Value > 1).PairTotals(), folder.File("pairs.csv"), Token);
        Assert.Equal("period,exporter,importer,reportedBy,product,value,currency\n2023,PAK,BLR,exporter,TOTAL,3.5,USD\n", await File.ReadAllTextAsync(folder.File("pairs.csv"), Token));
    }

    [Fact]
    public async Task A_workbook_has_the_rows_and_where_they_are_from()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.WriteYears("a.csv", 3), Token);
        string path = folder.File("flows.xlsx");
        await store.ExportAsync(path);
        await store.ExportAsync(path);
        Assert.Equal(["Flows", "Vintages"], MiniExcel.GetSheetNames(path));
        var rows = MiniExcel.Query(path, useHeaderRow: true, sheetName: "Flows").Cast<IDictionary<string, object>>().ToArray();
        Assert.Equal(["period", "exporter", "importer", "reportedBy", "product", "value", "currency"], rows[0].Keys);
        Assert.Equal(["2001", "PAK", "BLR", "exporter", "TOTAL", 2001.5, "USD"], rows[1].Values);
        var vintages = MiniExcel.Query(path, useHeaderRow: true, sheetName: "Vintages").Cast<IDictionary<string, object>>().ToArray();
        Assert.Equal("FlowCsv: 3 rows read, 3 kept, 0 set aside", Assert.Single(vintages)["report"]);
    }

    [Fact]
    public async Task An_export_that_fails_leaves_what_was_there()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.WriteYears("a.csv", 3), Token);
        Assert.Contains("ends in .parquet, .csv or .xlsx", (await Assert.ThrowsAsync<ArgumentException>(() => store.ExportAsync(folder.File("flows.txt")))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => store.ExportAsync(Array.Empty<TradeFlow>().AsQueryable(), folder.File("flows.csv"), Token));
        Assert.Contains("none/flows.csv: the folder is not there", (await Assert.ThrowsAsync<DirectoryNotFoundException>(() => store.ExportAsync(folder.File("none/flows.csv")))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => store.ExportAsync(store.Flows.Select(flow => new TradeFlow { Value = flow.Value }), folder.File("flows.csv"), Token));
        string kept = folder.Write("kept.csv", "as it was");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ExportAsync(store.Flows, kept, cancelled.Token));
        Assert.Equal("as it was", await File.ReadAllTextAsync(kept, Token));
        Assert.DoesNotContain(Directory.GetFiles(folder.Path), file => file.EndsWith(".unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_panel_of_the_store_is_that_of_the_file()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        string path = folder.WriteBaci("baci.csv", 20_000);
        await store.ImportAsync(path, Token);
        TradePanel panel = store.ToPanel(store.Flows);
        using TradeReader reader = TradeFile.Open(path);
        var builder = new TradePanelBuilder();
        reader.ReadInto(builder);
        TradePanel direct = builder.Build();
        Assert.Equal((direct.RowCount, direct.ToString()), (panel.RowCount, panel.ToString()));
        Assert.Equal(direct.Economies, panel.Economies);
        Assert.Equal(direct.Products, panel.Products);
        for (int i = 0; i < direct.Periods.Length; i++) Assert.True(direct.Periods[i].Values.SequenceEqual(panel.Periods[i].Values));
    }

    [Fact]
    public async Task A_panel_takes_one_side()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.Write("a.csv", StoreFolder.Heading + "2023,PAK,BLR,exporter,1,USD\n2023,PAK,BLR,importer,2,USD\n"), Token);
        Assert.Contains("choose one side", Assert.Throws<InvalidOperationException>(() => store.ToPanel(store.Flows)).Message, StringComparison.Ordinal);
        Assert.Equal(1, store.ToPanel(store.Flows.Where(flow => flow.ReportedBy == ReportedBy.Importer)).RowCount);
        Assert.Throws<OperationCanceledException>(() => store.ToPanel(store.Flows, new TradePanelOptions(), new CancellationToken(true)));
        Assert.Throws<ArgumentException>(() => store.ToPanel(Array.Empty<TradeFlow>().AsQueryable()));
    }

    private static List<string> Sorted(IEnumerable<TradeFlow> flows) => [.. flows.Select(flow => $"{flow} {flow.Frequency}").Order(StringComparer.Ordinal)];
}
