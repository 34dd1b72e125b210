using NodaTime;
using TradeMetrics.Claims;
using TradeMetrics.Queries;
using TradeMetrics.Sources;
using TradeMetrics.Storage;

namespace TradeMetrics.Tests;

public class TradeStoreVintageTests
{
    private static readonly LocalDate June = new(2023, 6, 1), July = new(2023, 7, 1), August = new(2023, 8, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_flow_that_comes_later_than_others_of_its_period_has_a_first_figure_too()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await Import(store, folder, June, "2023,PAK,BLR,exporter,1,USD\n");
        await Import(store, folder, August, "2023,PAK,BLR,exporter,2,USD\n2023,PAK,CHN,exporter,99,USD\n");
        Assert.Equal([1.0, 99.0], store.FirstPrints.OrderBy(flow => flow.Value).Select(flow => flow.Value));
        Economy pakistan = Economy.Parse("PAK");
        StoredFigure? late = store.FirstFigure(Quantity.Flow(pakistan, Economy.Parse("CHN"), TradePeriod.Year(2023), pakistan));
        Assert.Equal((99m, August), (late?.Value, late?.Vintage.Published));
        Assert.Equal(1m, store.FirstFigure(Quantity.Flow(pakistan, Economy.Parse("BLR"), TradePeriod.Year(2023), pakistan))?.Value);
    }

    [Fact]
    public async Task A_file_that_says_again_what_it_said_before_another_is_a_revision()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        foreach ((int value, bool wasPresent, int vintage) in new[] { (10, false, 1), (10, true, 1), (11, false, 2), (10, false, 3), (10, true, 3) })
        {
            ImportResult result = await store.ImportAsync(folder.Write("f.csv", $"{StoreFolder.Heading}2023,PAK,BLR,exporter,{value},USD\n"), Token);
            Assert.Equal((wasPresent, vintage, (double)value), (result.WasPresent, result.Vintage.Id, store.Flows.Single().Value));
        }
    }

    [Fact]
    public async Task A_revised_file_replaces_its_vintage_and_the_old_one_stays()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.Write("a.csv", StoreFolder.Heading + "2000,PAK,BLR,exporter,1,USD\n2001,PAK,BLR,exporter,2,USD\n"), Token);
        ImportResult revised = await store.ImportAsync(folder.Write("a.csv", StoreFolder.Heading + "2001,PAK,BLR,exporter,3,USD\n2002,PAK,BLR,exporter,4,USD\n"), Token);
        Assert.Equal((2, false), (revised.Vintage.Id, revised.WasPresent));
        // The revision says nothing of 2000.
        Assert.Equal([(2000, 1.0), (2001, 3.0), (2002, 4.0)], Values(store.Flows));
        Assert.Equal([(2000, 1.0), (2001, 2.0)], Values(store.FlowsOf(store.Vintages[0])));
        Assert.Equal([(2001, 3.0), (2002, 4.0)], Values(store.FlowsOf(store.Vintages[1])));
        Assert.Equal([(2000, 1.0), (2001, 2.0), (2002, 4.0)], Values(store.FirstPrints));
    }

    [Fact]
    public async Task Within_a_period_the_revision_is_whole()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.Write("a.csv", StoreFolder.Heading + "2000,PAK,BLR,exporter,1,USD\n2000,PAK,USA,exporter,2,USD\n2000,PAK,BLR,importer,9,USD\n"), Token);
        await store.ImportAsync(folder.Write("a.csv", StoreFolder.Heading + "2000,PAK,BLR,exporter,3,USD\n"), Token);
        // The flow to the USA was taken back; the importers' side is another one.
        Assert.Equal([(2000, 3.0), (2000, 9.0)], Values(store.Flows));
    }

    [Fact]
    public async Task A_day_asks_for_what_was_known_on_it_in_whatever_order_it_came()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await Import(store, folder, August, "2000,PAK,BLR,exporter,3,USD\n");
        await Import(store, folder, June, "2000,PAK,BLR,exporter,1,USD\n1999,PAK,BLR,exporter,7,USD\n");
        await Import(store, folder, July, "2000,PAK,BLR,exporter,2,USD\n2001,PAK,BLR,exporter,5,USD\n");
        Assert.Equal([(1999, 7.0), (2000, 3.0), (2001, 5.0)], Values(store.Flows));
        Assert.Equal([(1999, 7.0), (2000, 1.0), (2001, 5.0)], Values(store.FirstPrints));
        Assert.Empty(Values(store.FlowsAsOf(June.PlusDays(-1))));
        Assert.Equal([(1999, 7.0), (2000, 1.0)], Values(store.FlowsAsOf(June)));
        Assert.Equal([(1999, 7.0), (2000, 1.0)], Values(store.FlowsAsOf(July.PlusDays(-1))));
        Assert.Equal([(1999, 7.0), (2000, 2.0), (2001, 5.0)], Values(store.FlowsAsOf(July)));
        Assert.Equal([(1999, 7.0), (2000, 3.0), (2001, 5.0)], Values(store.FlowsAsOf(August)));
        Assert.Equal("PBS of 2023-06-01, vintage 2", store.Vintages[1].ToString());
        // The same content of the same day adds nothing; of another day, it is what was printed then.
        Assert.True((await Import(store, folder, June, "2000,PAK,BLR,exporter,1,USD\n1999,PAK,BLR,exporter,7,USD\n")).WasPresent);
        Assert.False((await Import(store, folder, August.PlusDays(9), "2000,PAK,BLR,exporter,2,USD\n2001,PAK,BLR,exporter,5,USD\n")).WasPresent);
        Assert.Equal([(1999, 7.0), (2000, 2.0), (2001, 5.0)], Values(store.Flows));
    }

    [Fact]
    public async Task Of_a_dataset_all_vintages_have_a_day_or_none()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await Import(store, folder, June, "2000,PAK,BLR,exporter,1,USD\n");
        Assert.Contains("has no day of publication", (await Assert.ThrowsAsync<InvalidOperationException>(() => Import(store, folder, null, "2000,PAK,BLR,exporter,2,USD\n"))).Message, StringComparison.Ordinal);
        using var undated = TradeStore.InMemory();
        await Import(undated, folder, null, "2000,PAK,BLR,exporter,1,USD\n");
        Assert.Contains("is of 2023-06-01, and vintages of 'PBS' in the store in memory have no day", (await Assert.ThrowsAsync<InvalidOperationException>(() => Import(undated, folder, June, "2000,PAK,BLR,exporter,2,USD\n"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_way_of_reading_a_file_is_a_revision()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        string path = folder.Write("a.csv", StoreFolder.Heading + "2000,PAK,PAK,exporter,1,USD\n2000,PAK,BLR,exporter,2,USD\n");
        await store.ImportAsync(path, Token);
        using TradeReader keeping = TradeFile.Open(path, new ReadOptions { Rule = RowRule.Keep });
        Assert.False((await store.ImportAsync(keeping, new ImportOptions(), null, Token)).WasPresent);
        Assert.Equal([(2000, 1.0), (2000, 2.0)], Values(store.Flows));
    }

    [Fact]
    public async Task The_ministry_printed_another_sum_than_that_of_the_months()
    {
        // Pakistan's exports in million dollars, July to September 2023, as the Bureau of Statistics first printed them; the quarter as printed in October.
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await Import(store, folder, new(2023, 8, 2), "2023-07,PAK,WLD,exporter,2057000000,USD\n2023-06,PAK,WLD,exporter,2356000000,USD\n");
        await Import(store, folder, new(2023, 9, 4), "2023-08,PAK,WLD,exporter,2366000000,USD\n");
        await Import(store, folder, new(2023, 10, 3), "2023-09,PAK,WLD,exporter,2465000000,USD\n");
        // A year later July stood at another level.
        await Import(store, folder, new(2024, 8, 2), "2023-07,PAK,WLD,exporter,2060000000,USD\n");

        Economy pakistan = Economy.Parse("PAK");
        StoredFigure[] first = [.. Enumerable.Range(7, 3).Select(month => store.FirstFigure(Quantity.Flow(pakistan, Economy.World, TradePeriod.Month(2023, month), pakistan))!)];
        Assert.Equal(6_888_000_000m, first.Sum(figure => figure.Value));
        Assert.Equal(new LocalDate(2023, 8, 2), first[0].Quantity.Vintage);
        var builder = new ClaimSetBuilder();
        foreach (StoredFigure figure in first) figure.AddTo(builder, 1_000_000_000m, 0.001m);
        builder.Claim("quarter").From("Ministry of Commerce, October 2023").Level(LinearForm.Sum(first.Select(figure => figure.Quantity)), ReportedNumber.Parse("6.899"));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
        Assert.Equal(4, Assert.Single(analysis.Conflicts()).Claims.Count);
        Assert.Equal("PBS of 2023-08-02, vintage 1", analysis.Set.Claims[0].Origin);
        Assert.Equal(ExactInterval.Closed(6.8865m, 6.8895m), analysis.Corrections().Single(correction => correction.Claim.Id == "quarter").Needed);

        // By vintage: July as it was known on a day, and now.
        Quantity july = Quantity.Flow(pakistan, Economy.World, TradePeriod.Month(2023, 7), pakistan);
        Assert.Equal(2_057_000_000m, store.Figure(july.AsOf(new(2024, 8, 1)))!.Value);
        Assert.Equal(2_060_000_000m, store.Figure(july)!.Value);
        Assert.Equal("PAK to WLD 2023-07 by PAK as of 2024-08-02: 2060000000 (PBS of 2024-08-02, vintage 4)", store.Figure(july)!.ToString());
        Assert.Null(store.Figure(july.AsOf(new(2023, 8, 1))));
    }

    [Fact]
    public async Task A_figure_is_of_one_side_one_valuation_and_one_period()
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.Write("baci.csv", "t,i,j,k,v,q\n2023,586,112,010121,1.5,1\n2023,586,112,010129,2,1\n"), Token);
        Economy pakistan = Economy.Parse("PAK"), belarus = Economy.Parse("BLR");
        Quantity flow = Quantity.Flow(pakistan, belarus, TradePeriod.Year(2023), null);
        Assert.Equal(3500m, store.Figure(flow)!.Value);
        Assert.Equal(3500m, store.FirstFigure(flow.Valued(Valuation.Fob))!.Value);
        Assert.Null(store.Figure(flow.Valued(Valuation.Cif)));
        Assert.Null(store.Figure(Quantity.Flow(pakistan, belarus, TradePeriod.Year(2023), pakistan)));
        Assert.Null(store.Figure(Quantity.Flow(belarus, pakistan, TradePeriod.Year(2023), null)));
        Assert.Throws<ArgumentException>(() => store.Figure(Quantity.Named("exports")));
        Assert.Throws<ArgumentException>(() => store.Figure(Quantity.Flow(pakistan, belarus, TradePeriod.Year(2023), Economy.Parse("USA"))));
        Assert.Throws<ArgumentException>(() => store.Figure(Quantity.Flow(pakistan, belarus, TradePeriod.YearToDate(2023, 5), null)));
        Assert.Throws<ArgumentNullException>(() => store.Figure(null!));
        StoredFigure figure = store.Figure(flow)!;
        Assert.Contains(figure.Vintage.Id, store.Vintages.Select(vintage => vintage.Id));
        Assert.Throws<ArgumentOutOfRangeException>(() => figure.AddTo(new ClaimSetBuilder(), 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => figure.AddTo(new ClaimSetBuilder(), 1, -1));
    }

    [Fact]
    public async Task A_figure_is_not_held_against_what_was_printed_in_another_currency()
    {
        using var folder = new StoreFolder();
        using TradeStore dollars = folder.Open(), unsaid = TradeStore.InMemory();
        await dollars.ImportAsync(folder.Write("a.csv", StoreFolder.Heading + "2023,PAK,BLR,importer,5000000,USD\n"), Token);
        await unsaid.ImportAsync(folder.Write("b.csv", "period,exporter,importer,reportedBy,value\n2023,PAK,BLR,importer,5000000\n"), Token);
        Quantity flow = Quantity.Flow(Economy.Parse("PAK"), Economy.Parse("BLR"), TradePeriod.Year(2023), Economy.Parse("BLR"));
        ClaimSetBuilder Printed(string number) => new ClaimSetBuilder().Claim("printed").Level(flow, ReportedNumber.Parse(number));

        Assert.Equal("USD", dollars.Figure(flow)!.AddTo(Printed("$5 million"), 1, 1).Build().Claims[1].Currency);
        dollars.Figure(flow)!.AddTo(Printed("5 million"), 1, 1);
        Assert.Contains(
            "'stored: PAK to BLR 2023 by BLR' is in USD and claim 'printed' in PKR",
            Assert.Throws<InvalidOperationException>(() => dollars.Figure(flow)!.AddTo(Printed("Rs 1.4 billion"), 1, 1)).Message, StringComparison.Ordinal);
        // A file that names no currency fits any.
        Assert.Null(unsaid.Figure(flow)!.AddTo(Printed("Rs 5 million"), 1, 1).Build().Claims[1].Currency);
    }

    [Theory]
    [InlineData("2023-Q2", "2023-Q2")]
    [InlineData("2023-S2", "2023-S2")]
    [InlineData("2023-M11", "2023-11")]
    [InlineData("2023", "2023")]
    public async Task Periods_of_every_length_are_found(string written, string period)
    {
        using var folder = new StoreFolder();
        using TradeStore store = folder.Open();
        await store.ImportAsync(folder.Write("a.csv", StoreFolder.Heading + $"{written},PAK,BLR,importer,5,USD\n"), Token);
        Assert.Equal(5m, store.Figure(Quantity.Flow(Economy.Parse("PAK"), Economy.Parse("BLR"), TradePeriod.Parse(period), Economy.Parse("BLR")))!.Value);
    }

    private static async Task<ImportResult> Import(TradeStore store, StoreFolder folder, LocalDate? day, string rows)
    {
        using TradeReader reader = TradeFile.Open(folder.Write("release.csv", StoreFolder.Heading + rows), new ReadOptions().With(SetAsideReason.AggregatePartner, RowRule.Keep));
        return await store.ImportAsync(reader, new ImportOptions { Dataset = "PBS", Published = day }, null, Token);
    }

    private static (int, double)[] Values(IQueryable<TradeFlow> flows) => [.. flows.AsEnumerable().Select(flow => (flow.Period, flow.Value)).Order()];
}
