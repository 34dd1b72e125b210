using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>Rows are taken together only where that is certain to be the same as one by one.</summary>
public class PlainRowsTests
{
    private static readonly Row First = new()
    {
        Level = 6,
        ExporterKey = 4,
        ImporterKey = 8,
        Record = new()
        {
            Period = 2023, Frequency = Frequency.Annual, Exporter = Economy.Parse("AFG"), Importer = Economy.Parse("ALB"), ReportedBy = ReportedBy.Reconciled,
            Product = "010121", Value = 5, Currency = "USD", Valuation = Valuation.Fob, Format = TradeFormat.Baci, Line = 7,
        },
    };

    [Fact]
    public void A_row_of_the_columns_is_the_row_that_was_read()
    {
        PlainRows rows = Rows();
        Assert.True(rows.TryAdd(2023, 4, 842, 10_129, 2.5));
        Assert.Equal(First.Record, rows.RowAt(0).Record);
        Assert.Equal(First.Record with { Importer = Economy.Parse("USA"), Product = "010129", Value = 2.5, Line = 8 }, rows.RowAt(1).Record);
        for (int row = 0; row < rows.Count; row++)
        {
            Row alone = rows.RowAt(row);
            Assert.Equal(RowKey.Of(in alone), alone.Key);
            Assert.Equal(alone.Key, rows.KeyAt(row));
        }
    }

    [Theory]
    [InlineData(2023, 4, 8, 10_121, false)]
    [InlineData(2023, 4, 8, 10_120, false)]
    [InlineData(2023, 4, 8, 10_122, true)]
    [InlineData(2023, 4, 7, 10_122, false)]
    [InlineData(2023, 4, 9, 10_120, true)]
    [InlineData(2023, 3, 9, 10_122, false)]
    [InlineData(2023, 5, 7, 10_120, true)]
    [InlineData(2022, 5, 9, 10_122, false)]
    [InlineData(2024, 3, 7, 10_120, true)]
    public void Each_row_comes_after_the_one_before_it(int period, int exporter, int importer, int product, bool isAdded)
    {
        PlainRows rows = Rows();
        Assert.Equal(isAdded, rows.TryAdd(period, exporter, importer, product, 1));
        Assert.Equal(isAdded ? 2 : 1, rows.Count);
    }

    [Fact]
    public void The_sieve_keeps_all_where_no_option_is_about_them()
    {
        Assert.True(Sieve(new ReadOptions()).KeepsAll(Rows()));
        Assert.True(Sieve(new ReadOptions { ReportedBy = ReportedBy.Reconciled, ProductLevel = 6 }).KeepsAll(Rows()));
        Assert.False(Sieve(new ReadOptions { ReportedBy = ReportedBy.Exporter }).KeepsAll(Rows()));
        Assert.False(Sieve(new ReadOptions { ProductLevel = 4 }).KeepsAll(Rows()));
        using var file = new TextFile("code,description\n010129,Horses\n");
        Assert.False(Sieve(new ReadOptions { ProductCodes = ProductCodeList.Read(file.Path) }).KeepsAll(Rows()));

        RowSieve sieve = Sieve(new ReadOptions());
        Assert.True(sieve.KeepsAll(Rows()));
        Assert.False(sieve.KeepsAll(Rows())); // They do not come after themselves.
        Assert.Equal((1, 1), (sieve.Report().Read, sieve.Report().Kept));
    }

    [Fact]
    public void A_panel_takes_them_with_rows_of_the_same_side_currency_and_frequency()
    {
        Assert.False(new PanelSink(new TradePanelBuilder(), "file").Takes(Rows()));
        foreach ((TradeRecord before, bool isTaken) in new[]
        {
            (First.Record, true), (First.Record with { ReportedBy = ReportedBy.Exporter }, false), (First.Record with { Currency = "EUR" }, false),
            (First.Record with { Frequency = Frequency.Monthly, Period = 202305 }, false),
        })
        {
            var sink = new PanelSink(new TradePanelBuilder(), "file");
            sink.Add(in before);
            Assert.Equal(isTaken, sink.Takes(Rows()));
        }
    }

    [Fact]
    public void Lines_are_right_where_rows_that_could_be_taken_together_are_refused()
    {
        // A block has some lines. The second one begins before the first, so that each of its rows is looked at by itself, and an empty line stands among them.
        string[] lines = [.. Enumerable.Range(0, 12).Select(product => $"2023,8,4,{product:D6},1,1"), "2023,4,8,010121,1,1", "", "2023,8,4,000003,1,1"];
        string text = "t,i,j,k,v,q\n" + string.Join('\n', lines);
        using var file = new TextFile(text);
        using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions { MaxLineLength = 256 }.With(SetAsideReason.DuplicateKey, RowRule.Refuse));
        FormatException e = Assert.Throws<FormatException>(() => reader.ReadInto(new TradePanelBuilder()));
        Assert.Contains("line 16: refused for DuplicateKey", e.Message, StringComparison.Ordinal);
    }

    private static PlainRows Rows()
    {
        var rows = new PlainRows();
        rows.Begin(in First);
        Assert.True(rows.TryAdd(2023, 4, 8, 10_121, 5));
        return rows;
    }

    private static RowSieve Sieve(ReadOptions options) => new(new NoRows(options), options);

    private sealed class NoRows(ReadOptions options) : RowSource("file", TradeFormat.Baci, options)
    {
        public override long Lines => 0;

        public override double Progress => 1;

        public override bool Next(ref Row row) => false;

        public override void Dispose()
        {
        }
    }
}
