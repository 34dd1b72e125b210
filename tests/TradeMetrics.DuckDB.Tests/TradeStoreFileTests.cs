using DuckDB.NET.Data;
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
        string[] codes = [.. Economy.Singles.Select(e => e.ToString())], sides = ["exporter", "importer", "reconciled"];
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
    [InlineData("2011-12,PAK,BLR,1,USD", "column 'period': '2011-12' is not certain")]
    [InlineData("0000,PAK,BLR,1,USD", "column 'period': '0000' is not a year")]
    [InlineData("2023,PAX,BLR,1,USD", "refused for UnknownCode")]
    [InlineData("2023,PAK,842,1,USD", "refused for UnknownCode")]
    [InlineData("2023,PAK,99999,1,USD", "refused for UnknownCode")]
    [InlineData("2023,PAK,1.6,1,USD", "refused for UnknownCode")]
    [InlineData("2023,PAK,BLR,-10,USD", "refused for NegativeValue")]
    [InlineData("2023,PAK,BLR,nan,USD", "column 'value': 'nan' is not a number")]
    [InlineData("2023,PAK,BLR,zzz,USD", "column 'value': 'zzz' is not a number")]
    [InlineData("2023,PAK,BLR,1,EUR", "the row 2023 PAK→BLR TOTAL: 1 EUR (Reconciled, Unspecified) is in EUR, and the rows before it are in USD")]
    [InlineData("#2023,PAK,BLR,1,USD", "column 'period': '#2023' is not a year")]
    [InlineData("2023,PAK,BLR", "the row '2023,PAK,BLR' has 3 fields")]
    public void What_is_not_understood_where_it_lies_is_an_error(string row, string message)
    {
        using var folder = new StoreFolder();
        using TradeStore store = TradeStore.InMemory();
        string path = folder.Write("a.csv", $"period,exporter,importer,value,currency\n2022,PAK,BLR,1,USD\n{row}\n");
        IQueryable<TradeFlow> flows = store.FlowsInCsv(path);
        // Whatever the query asks for.
        foreach (Func<object> query in new Func<object>[] { () => flows.ToList(), () => flows.Count(), () => flows.Select(flow => flow.Period).Distinct().ToList(), () => flows.PairTotals().Count() })
        {
            string error = Assert.Throws<DuckDBException>(query).Message;
            Assert.Contains($"{path}, line 3", error, StringComparison.Ordinal);
            Assert.Contains(message, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_table_is_what_its_import_makes_of_it()
    {
        using var folder = new StoreFolder();
        using TradeStore store = TradeStore.InMemory();
        string units = folder.Write("units.csv", "period;exporter;importer;value;unit;reported by\n2020;PAK;BLR;1 234;thousand;importer\n2021;PAK;BLR;10;million;exporter\n");
        await store.ImportAsync(units, Token);
        Assert.Equal(Sorted(store.Flows), Sorted(store.FlowsInCsv(units)));
        Assert.Equal(11_234_000, store.FlowsInCsv(units).Sum(flow => flow.Value));

        string baci = folder.WriteBaci("baci.csv", 9000);
        using TradeStore other = TradeStore.InMemory();
        await other.ImportAsync(baci, Token);
        Assert.Equal(Sorted(other.Flows), Sorted(store.FlowsInCsv(baci)));
        // A query that has enough ends, and another begins anew.
        for (int i = 0; i < 100; i++) Assert.Equal(3, store.FlowsInCsv(baci).Take(3).ToList().Count);
        Assert.Equal(Sorted(other.Flows.PairTotals()), Sorted(store.FlowsInCsv(baci).PairTotals()));
        // Both ends of a query may be the same file.
        IQueryable<TradeFlow> twice = store.FlowsInCsv(baci);
        Assert.Equal(twice.Count(), twice.Join(twice, a => new { a.Exporter, a.Importer, a.Product }, b => new { b.Exporter, b.Importer, b.Product }, (a, b) => a.Value).Count());
    }

    [Fact]
    public void Totals_and_repeats_stay_where_they_lie_and_options_say_otherwise()
    {
        using var folder = new StoreFolder();
        using TradeStore store = TradeStore.InMemory();
        string path = folder.Write("all.csv", "period,exporter,importer,value,product\n2023,PAK,BLR,1,0101\n2023,PAK,BLR,1,0101\n2023,PAK,BLR,5,TOTAL\n2023,PAK,BLR,5,01\n2023,PAK,WLD,9,0101\n2023,PAK,PAK,2,0101\n2023,PAK,RUS,,0101\n");
        Assert.Equal(23, store.FlowsInCsv(path).Sum(flow => flow.Value));
        Assert.Equal(1, store.FlowsInCsv(path, new ReadOptions()).Sum(flow => flow.Value));
        Assert.Contains("line 3: refused for DuplicateKey", Assert.Throws<DuckDBException>(() => store.FlowsInCsv(path, new ReadOptions { Rule = RowRule.Refuse }).Count()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => store.FlowsInCsv(path, null!));
    }

    [Fact]
    public void A_pattern_reads_each_file_with_its_own_heading()
    {
        using var folder = new StoreFolder();
        using TradeStore store = TradeStore.InMemory();
        folder.Write("a.csv", "period,exporter,importer,value\n2023,PAK,BLR,1\n");
        folder.Write("b.csv", "value,period,exporter,importer,reportedBy\n2,2023,PAK,BLR,importer\n");
        Assert.Equal(["2023 586→112 TOTAL 1 (Reconciled)", "2023 586→112 TOTAL 2 (Importer)"], store.FlowsInCsv(folder.File("*.csv")).OrderBy(flow => flow.Value).Select(flow => flow.ToString()));
        Assert.Throws<FileNotFoundException>(() => store.FlowsInCsv(folder.File("*.txt")));
    }

    [Theory]
    [InlineData("0", "0", "586", "112", "0", "'TOTAL'", "1", "column 'period': '0' is not")]
    [InlineData("2020.7", "0", "586", "112", "0", "'TOTAL'", "1", "column 'period': '2020.7' is not")]
    [InlineData("202313", "3", "586", "112", "0", "'TOTAL'", "1", "column 'period': '202313' is not")]
    [InlineData("20235", "2", "586", "112", "0", "'TOTAL'", "1", "column 'period': '20235' is not")]
    [InlineData("20233", "1", "586", "112", "0", "'TOTAL'", "1", "column 'period': '20233' is not")]
    [InlineData("2020", "9", "586", "112", "0", "'TOTAL'", "1", "column 'frequency': '9' is not")]
    [InlineData("2020", "NULL", "586", "112", "0", "'TOTAL'", "1", "column 'frequency': 'NULL' is not")]
    [InlineData("2020", "0", "NULL", "112", "0", "'TOTAL'", "1", "column 'exporter': 'NULL' is not")]
    [InlineData("2020", "0", "586", "842", "0", "'TOTAL'", "1", "column 'importer': '842' is not")]
    [InlineData("2020", "0", "586", "-1", "0", "'TOTAL'", "1", "column 'importer': '-1' is not")]
    [InlineData("2020", "0", "586.4", "112", "0", "'TOTAL'", "1", "column 'exporter': '586.4' is not")]
    [InlineData("2020", "0", "586", "5000", "0", "'TOTAL'", "1", "column 'importer': '5000' is not")]
    [InlineData("2020", "0", "586", "112", "9", "'TOTAL'", "1", "column 'reported_by': '9' is not")]
    [InlineData("2020", "0", "586", "112", "0", "NULL", "1", "column 'product': 'NULL' is not")]
    [InlineData("2020", "0", "586", "112", "0", "''", "1", "column 'product': '' is not")]
    [InlineData("2020", "0", "586", "112", "0", "'TOTAL'", "NULL::DOUBLE", "column 'value': 'NULL' is not")]
    [InlineData("2020", "0", "586", "112", "0", "'TOTAL'", "'nan'::DOUBLE", "column 'value': 'nan' is not")]
    [InlineData("2020", "0", "586", "112", "0", "'TOTAL'", "-1.0", "column 'value': '-1.0' is not")]
    public void What_is_no_flow_in_a_Parquet_file_is_an_error(string period, string frequency, string exporter, string importer, string side, string product, string value, string message)
    {
        using var folder = new StoreFolder();
        string path = folder.File("a.parquet");
        using (var connection = new DuckDBConnection("DataSource=:memory:"))
        {
            connection.Open();
            using DuckDBCommand command = connection.CreateCommand();
            command.CommandText = $"COPY (SELECT {period} AS period, {frequency} AS frequency, {exporter} AS exporter, {importer} AS importer, {side} AS reported_by, {product} AS product, {value} AS value) TO '{path}' (FORMAT parquet)";
            command.ExecuteNonQuery();
        }
        using TradeStore store = TradeStore.InMemory();
        IQueryable<TradeFlow> flows = store.FlowsInParquet(path);
        foreach (Func<object> query in new Func<object>[] { () => flows.ToList(), () => flows.Count(), () => flows.PairTotals().Count() })
            Assert.Contains($"{path}, {message}", Assert.Throws<DuckDBException>(query).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_month_of_an_export_is_read_again()
    {
        using var folder = new StoreFolder();
        using TradeStore store = TradeStore.InMemory(), again = TradeStore.InMemory();
        IEnumerable<string> months = Enumerable.Range(1999, 15).SelectMany(year => Enumerable.Range(1, 12).Select(month => $"{year}-M{month:D2},PAK,BLR,exporter,{month}.5,USD\n"));
        await store.ImportAsync(folder.Write("months.csv", StoreFolder.Heading + string.Concat(months)), Token);
        await store.ExportAsync(folder.File("again.csv"));
        await again.ImportAsync(folder.File("again.csv"), Token);
        Assert.Equal(180, again.Flows.Count());
        Assert.Equal(Sorted(store.Flows), Sorted(again.Flows));
    }

    [Fact]
    public void Files_that_cannot_be_read_where_they_lie_are_named()
    {
        using var folder = new StoreFolder();
        using TradeStore store = TradeStore.InMemory();
        string path = folder.Write("a.csv", "period,exporter,value\n2022,PAK,1\n");
        Assert.StartsWith($"{path}: the format is not known; it begins with 'period,exporter,value", Assert.Throws<InvalidDataException>(() => store.FlowsInCsv(path)).Message, StringComparison.Ordinal);
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
        Assert.Throws<OperationCanceledException>(() => store.ToPanel(store.Flows, execution: new PanelExecution { CancellationToken = new CancellationToken(true) }));
        Assert.Throws<ArgumentException>(() => store.ToPanel(Array.Empty<TradeFlow>().AsQueryable()));
    }

    private static List<string> Sorted(IEnumerable<TradeFlow> flows) => [.. flows.Select(flow => $"{flow} {flow.Frequency}").Order(StringComparer.Ordinal)];
}
