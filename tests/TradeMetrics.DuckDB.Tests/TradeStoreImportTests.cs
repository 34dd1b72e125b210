using TradeMetrics.Queries;
using TradeMetrics.Sources;
using TradeMetrics.Storage;

namespace TradeMetrics.Tests;

public class TradeStoreImportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_reader_reads_is_what_the_store_holds()
    {
        using var folder = new StoreFolder();
        string path = folder.WriteBaci("baci.csv", 30_000);
        using TradeReader reader = TradeFile.Open(path);
        TradeFlow[] expected = [.. reader.Read().Select(record => record.ToFlow())];
        Assert.InRange(expected.Length, 25_000, 30_000);

        using TradeStore store = folder.Open();
        ImportResult result = await store.ImportAsync(path, Token);
        Assert.False(result.WasPresent);
        Assert.Equal(reader.Report.ToString(), result.Report.ToString());
        Assert.Equal(expected.Length, result.Report.Kept);
        Assert.Equal(Sorted(expected), Sorted(store.Flows));
        Assert.Equal(Sorted(expected.AsQueryable().PairTotals()), Sorted(store.Flows.PairTotals()));
    }

    [Fact]
    public async Task A_store_is_what_it_was_when_it_is_opened_again()
    {
        using var folder = new StoreFolder();
        string before;
        using (TradeStore store = folder.Open())
        {
            ImportResult result = await store.ImportAsync(folder.Write("flows.csv", "period,exporter,importer,value,product,currency\n2023-05,PAK,BLR,3,010121,USD\n2023-05,PAK,BLR,3,010121,USD\n2023-05,PAK,WLD,1,010121,USD\n2023-Q2,PAK,BLR,5,A product that is long,USD\n"), Token);
            before = result.ToString();
        }
        using TradeStore again = folder.Open();
        StoredVintage vintage = Assert.Single(again.Vintages);
        Assert.Equal(before, $"{vintage}: {vintage.Report}");
        Assert.Equal(("flows.csv", "flows.csv", "USD", null, 1), (vintage.Dataset, vintage.File, vintage.Currency, vintage.Published, vintage.Id));
        Assert.Equal(["202305 586→112 010121 3 (Reconciled)"], again.Flows.Select(flow => flow.ToString()));
        Assert.Equal((1L, 1L, 1L), (vintage.Report.SetAside(SetAsideReason.DuplicateKey), vintage.Report.SetAside(SetAsideReason.AggregatePartner), vintage.Report.SetAside(SetAsideReason.OtherProductLevel)));
    }

    [Fact]
    public async Task Texts_of_every_length_and_script_come_back()
    {
        using TradeStore store = TradeStore.InMemory();
        using var folder = new StoreFolder();
        string[] products = ["1", "twelve bytes", "thirteen byte", "Трактор", "тракторы и части", "О'Нил"];
        string path = folder.Write("flows.csv", "period,exporter,importer,value,product\n" + string.Concat(products.Select(p => $"2023,PAK,BLR,1,{p}\n")));
        using TradeReader reader = TradeFile.Open(path, new ReadOptions().With(SetAsideReason.OtherProductLevel, RowRule.Keep));
        await store.ImportAsync(reader, new ImportOptions(), null, Token);
        Assert.Equal(products.Order(StringComparer.Ordinal), store.Flows.Select(flow => flow.Product).ToArray().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_file_twice_adds_nothing()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        string path = folder.WriteYears("a.csv", 5);
        ImportResult first = await store.ImportAsync(path, Token);
        ImportResult second = await store.ImportAsync(path, Token);
        File.Copy(path, folder.File("copy.csv"));
        ImportResult copy = await store.ImportAsync(folder.File("copy.csv"), Token);
        Assert.Equal((false, true, true), (first.WasPresent, second.WasPresent, copy.WasPresent));
        Assert.Equal(first.Report.ToString(), copy.Report.ToString());
        Assert.Equal("a.csv, vintage 1, present already: FlowCsv: 5 rows read, 5 kept, 0 set aside", copy.ToString());
        Assert.Equal(5, store.Flows.Count());
        Assert.Single(store.Vintages);
    }

    [Fact]
    public async Task A_file_without_rows_is_a_vintage_without_flows()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        ImportResult result = await store.ImportAsync(folder.Write("empty.csv", StoreFolder.Heading), Token);
        Assert.Equal((0L, null), (result.Report.Read, result.Vintage.Currency));
        Assert.Equal(0, store.Flows.Count());
        Assert.True((await store.ImportAsync(folder.File("empty.csv"), Token)).WasPresent);
    }

    [Fact]
    public async Task Broken_input_leaves_nothing_and_says_where_it_is()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.WriteYears("good.csv", 3), Token);
        string broken = folder.WriteBaci("broken.csv", 20_000);
        File.AppendAllText(broken, "2023,842,586,010121,twelve,1\n");
        FormatException e = await Assert.ThrowsAsync<FormatException>(() => store.ImportAsync(broken, Token));
        Assert.Contains("column 'v': 'twelve'", e.Message, StringComparison.Ordinal);
        Assert.Equal(3, store.Flows.Count());
        Assert.Single(store.Vintages);
        // The store goes on.
        Assert.False((await store.ImportAsync(folder.WriteYears("more.csv", 3, 2010), Token)).WasPresent);
        Assert.Equal(6, store.Flows.Count());
    }

    [Fact]
    public async Task A_cancelled_import_leaves_nothing()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        string path = folder.WriteBaci("baci.csv", 100_000);
        using var source = new CancellationTokenSource();
        using TradeReader reader = TradeFile.Open(path);
        var progress = new Reported(p => { if (p.Share is > 0.3 and < 1) source.Cancel(); });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ImportAsync(reader, new ImportOptions(), progress, source.Token));
        Assert.NotEmpty(progress.All);
        Assert.DoesNotContain(progress.All, p => p.Share == 1);
        Assert.Equal(0, store.Flows.Count());
        Assert.Empty(store.Vintages);
        await store.ImportAsync(path, Token);
        Assert.InRange(store.Flows.Count(), 90_000, 100_000);
    }

    [Fact]
    public async Task Progress_rises_to_the_end()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        using TradeReader reader = TradeFile.Open(folder.WriteBaci("baci.csv", 50_000));
        var progress = new Reported(_ => { });
        ImportResult result = await store.ImportAsync(reader, new ImportOptions(), progress, Token);
        Assert.Equal(progress.All.OrderBy(p => p.Rows), progress.All);
        Assert.Equal(new ImportProgress(1, result.Report.Kept), progress.All[^1]);
        Assert.InRange(progress.All.Count, 10, 30);
    }

    [Fact]
    public async Task Two_currencies_do_not_stand_in_one_store()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.WriteYears("dollars.csv", 2), Token);
        string euros = folder.Write("euros.csv", "period,exporter,importer,value,currency\n2023,DEU,FRA,1,EUR\n");
        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(() => store.ImportAsync(euros, Token));
        Assert.Contains("euros.csv, line 2: the row 2023 DEU→FRA TOTAL: 1 EUR", e.Message, StringComparison.Ordinal);
        string unstated = folder.Write("unstated.csv", "period,exporter,importer,value\n2023,DEU,FRA,1\n");
        e = await Assert.ThrowsAsync<InvalidOperationException>(() => store.ImportAsync(unstated, Token));
        Assert.Contains("is in no currency that its file states, and the store is in USD", e.Message, StringComparison.Ordinal);
        Assert.Equal(2, store.Flows.Count());
    }

    [Theory]
    [InlineData("2001,PAK,BLR,exporter,7,USD\n", "2001 PAK→BLR TOTAL (Exporter)")]
    [InlineData("2009,PAK,BLR,exporter,7,USD\n2001,USA,BLR,exporter,7,USD\n2000,PAK,BLR,exporter,7,USD\n", "2000 PAK→BLR TOTAL (Exporter)")]
    public async Task A_flow_of_another_dataset_is_refused(string rows, string flow)
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.WriteYears("a.csv", 2), Token);
        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(() => store.ImportAsync(folder.Write("b.csv", StoreFolder.Heading + rows), Token));
        Assert.Contains($"b.csv: {flow} is in {folder.StorePath} from 'a.csv' already", e.Message, StringComparison.Ordinal);
        Assert.Equal(2, store.Flows.Count());
    }

    [Fact]
    public async Task So_is_its_total_beside_its_parts_and_not_the_other_side_or_another_pair()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.WriteYears("a.csv", 2), Token);
        const string Heading = "period,exporter,importer,reportedBy,value,product,currency\n";
        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(() => store.ImportAsync(folder.Write("parts.csv", Heading + "2001,PAK,BLR,exporter,7,010121,USD\n"), Token));
        Assert.Contains("2001 PAK→BLR 010121", e.Message, StringComparison.Ordinal);
        await store.ImportAsync(folder.Write("others.csv", Heading + "2001,PAK,BLR,importer,7,TOTAL,USD\n2001,BLR,PAK,exporter,7,TOTAL,USD\n2002,PAK,BLR,exporter,7,TOTAL,USD\n"), Token);
        Assert.Equal(5, store.Flows.Count());
    }

    [Fact]
    public async Task A_path_takes_options_too()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        ImportResult result = await store.ImportAsync(folder.WriteYears("a.csv", 2), new ImportOptions { Dataset = "PBS", Published = new(2024, 3, 1) }, Token);
        Assert.Equal(("PBS", new NodaTime.LocalDate(2024, 3, 1)), (result.Vintage.Dataset, result.Vintage.Published));
    }

    [Fact]
    public async Task A_reader_that_was_read_is_refused_and_nothing_is_left()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        using TradeReader reader = TradeFile.Open(folder.WriteYears("a.csv", 2));
        _ = reader.Read().Count();
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.ImportAsync(reader, new ImportOptions(), null, Token));
        Assert.Empty(store.Vintages);
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.ImportAsync((TradeReader)null!, new ImportOptions(), null, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.ImportAsync(reader, null!, null, Token));
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_refused()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        using TradeReader reader = TradeFile.Open(folder.WriteBaci("baci.csv", 20_000));
        var progress = new Reported(_ => File.SetLastWriteTimeUtc(reader.Path, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        IOException e = await Assert.ThrowsAsync<IOException>(() => store.ImportAsync(reader, new ImportOptions(), progress, Token));
        Assert.Contains("changed while it was read", e.Message, StringComparison.Ordinal);
        Assert.Equal(0, store.Flows.Count());
    }

    [Fact]
    public async Task Many_read_while_one_imports()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.WriteBaci("1.csv", 20_000, 2001), Token);
        int first = store.Flows.Count();
        Task<ImportResult>[] imports = [store.ImportAsync(folder.WriteBaci("2.csv", 40_000, 2002), Token), store.ImportAsync(folder.WriteBaci("3.csv", 40_000, 2003), Token)];
        // Each query sees whole imports.
        Task<int[]>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => Enumerable.Range(0, 20).Select(_ => store.Flows.Count()).ToArray(), Token))];
        ImportResult[] results = await Task.WhenAll(imports);
        HashSet<long> whole = [first, first + results[0].Report.Kept, first + results[1].Report.Kept, first + results.Sum(r => r.Report.Kept)];
        Assert.All((await Task.WhenAll(readers)).SelectMany(counts => counts), count => Assert.Contains(count, whole));
        Assert.Equal(first + results.Sum(r => r.Report.Kept), store.Flows.Count());
    }

    private static List<string> Sorted(IEnumerable<TradeFlow> flows) => [.. flows.Select(flow => flow.ToString()).Order(StringComparer.Ordinal)];

    private sealed class Reported(Action<ImportProgress> action) : IProgress<ImportProgress>
    {
        public List<ImportProgress> All { get; } = [];

        public void Report(ImportProgress value)
        {
            All.Add(value);
            action(value);
        }
    }
}
