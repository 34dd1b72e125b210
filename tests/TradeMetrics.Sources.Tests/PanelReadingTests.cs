using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>Files go into panels, and the number of threads changes nothing: not a bit of a value, not the line of an error.</summary>
public class PanelReadingTests
{
    private const string Flows = "period,exporter,importer,value,product,reportedBy,currency\n";

    // Some blocks of lines, so that three threads have something to do.
    private static readonly string LongFile = Baci(20_000);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Threads_change_no_bit_of_a_panel_and_no_figure_of_the_report(string lineEnd)
    {
        using var file = new TextFile(LongFile.Replace("\n", lineEnd, StringComparison.Ordinal));
        (TradeRecord[] expected, ReadReport expectedReport) = file.Read(new ReadOptions { OtherAsiaIsTaiwan = true });
        Assert.True(expectedReport.SetAside(SetAsideReason.DuplicateKey) > 0 && expectedReport.SetAside(SetAsideReason.UnknownCode) > 0 && expectedReport.OtherAsiaAsTaiwan > 0);
        foreach (int threads in new[] { 1, 2, 3, 8 })
        {
            var builder = new TradePanelBuilder();
            using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions { OtherAsiaIsTaiwan = true });
            Assert.Equal(expectedReport.ToString(), reader.ReadInto(builder, new PanelExecution { MaxDegreeOfParallelism = threads }).ToString());
            Assert.Equal(expectedReport.Lines, reader.Report.Lines);
            Assert.Equal(expected.Select(record => (record.Period, record.Exporter, record.Importer, record.Product, record.Value)).Order(), Rows(builder.Build()).Order());

            var sink = new KeepingSink();
            using TradeReader again = TradeFile.Open(file.Path, new ReadOptions { OtherAsiaIsTaiwan = true });
            again.ReadInto(sink, new PanelExecution { MaxDegreeOfParallelism = threads });
            Assert.Equal(expected, sink.Records);
        }
    }

    /// <summary>A panel takes rows about which there is nothing to say together, from blocks of few lines here; read one by one they make the same panel and report.</summary>
    [Property]
    public void Rows_taken_together_are_what_they_are_one_by_one(byte[] choices, byte option)
    {
        var text = new StringBuilder("t,i,j,k,v,q\n");
        int row = 0;
        foreach (byte choice in choices.SelectMany(choice => Enumerable.Repeat(choice, 5))) text.Append(RowOf(row++, choice)).Append('\n');
        using var file = new TextFile(text.ToString());
        ReadOptions options = (option % 6) switch
        {
            0 => new() { ProductLevel = 4 },
            1 => new() { ReportedBy = ReportedBy.Exporter },
            2 => new() { ReportedBy = ReportedBy.Reconciled, OtherAsiaIsTaiwan = true },
            3 => new ReadOptions().With(SetAsideReason.OtherProductLevel, RowRule.Keep).With(SetAsideReason.DuplicateKey, RowRule.Keep),
            _ => new(),
        };
        options = options with { MaxLineLength = 256 };
        var rules = new TradePanelOptions { Duplicates = RowRule.Keep };
        var oneByOne = new TradePanelBuilder(rules);
        using TradeReader records = TradeFile.Open(file.Path, options, TradeFormat.Baci);
        foreach (TradeRecord record in records.Read()) oneByOne.Add(record.Period, record.Exporter, record.Importer, record.Product, record.Value);
        (int, Economy, Economy, string, double)[] expected = [.. Rows(oneByOne.Build())];
        foreach (int threads in new[] { 1, 2 })
        {
            var builder = new TradePanelBuilder(rules);
            using TradeReader reader = TradeFile.Open(file.Path, options, TradeFormat.Baci);
            Assert.Equal(records.Report.ToString(), reader.ReadInto(builder, new PanelExecution { MaxDegreeOfParallelism = threads }).ToString());
            Assert.Equal(records.Report.Lines, reader.Report.Lines);
            Assert.Equal(expected, Rows(builder.Build()));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void An_error_after_rows_taken_together_leaves_those_before_it(int threads)
    {
        string rows = string.Concat(Enumerable.Range(-10, 65_700).Select(product => $"2023,4,{(product < 0 ? 8 : 12)},{Math.Abs(product):D6},1.5,2\n"));
        using var file = new TextFile("t,i,j,k,v,q\n" + rows);
        using TradeReader reader = TradeFile.Open(file.Path);
        var builder = new TradePanelBuilder();
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => reader.ReadInto(builder, new PanelExecution { MaxDegreeOfParallelism = threads }));
        Assert.StartsWith($"{file.Path}, line 65548: Product '065536' is one more than the 65536", e.Message, StringComparison.Ordinal);
        Assert.Equal(65_536 + 10, builder.RowCount);
    }

    [Fact]
    public void A_second_file_goes_with_the_first_or_is_refused_at_its_first_row()
    {
        using var years = new TextFile(LongFile);
        using var more = new TextFile(LongFile.Replace("2023", "2024", StringComparison.Ordinal));
        var builder = new TradePanelBuilder(new TradePanelOptions { Duplicates = RowRule.Keep });
        foreach (TextFile file in new[] { years, more })
        {
            using TradeReader reader = TradeFile.Open(file.Path);
            reader.ReadInto(builder);
        }
        Assert.Equal([2023, 2024], builder.Build().Periods.Select(period => period.Period));

        var months = new TradePanelBuilder();
        months.Add(202301, Economy.Parse("PAK"), Economy.Parse("BLR"), 1);
        using TradeReader refused = TradeFile.Open(years.Path);
        FormatException e = Assert.Throws<FormatException>(() => refused.ReadInto(months));
        Assert.Contains("line 2: the panel refuses 2023 ", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, months.RowCount);
    }

    [Property(MaxTest = 30)]
    public void The_first_error_is_the_same_on_any_number_of_threads(ushort first, ushort second, byte kind)
    {
        string[] lines = LongFile.Split('\n');
        int[] at = [1 + first % (lines.Length - 2), 1 + second % (lines.Length - 2)];
        string[] faults = ["2023,842,586", "2023,842,586,010121,x,1", "2023,\"842,586,010121,1,1", "year,842,586,010121,1,1"];
        lines[at[0]] = faults[kind % faults.Length];
        lines[at[1]] = faults[kind / 4 % faults.Length];
        using var file = new TextFile(string.Join('\n', lines));
        string[] messages = [.. new[] { 1, 2, 4 }.Select(threads =>
        {
            using TradeReader reader = TradeFile.Open(file.Path);
            return Assert.Throws<FormatException>(() => reader.ReadInto(new CountingSink(), new PanelExecution { MaxDegreeOfParallelism = threads })).Message;
        })];
        Assert.Contains($", line {at.Min() + 1}", messages[0], StringComparison.Ordinal);
        Assert.Single(messages.Distinct());
    }

    [Fact]
    public void A_refused_row_before_a_broken_one_is_the_first_error()
    {
        string[] lines = LongFile.Split('\n');
        lines[7000] = "2023,842,842,010121,1,1";
        lines[7001] = "broken";
        using var file = new TextFile(string.Join('\n', lines));
        foreach (int threads in new[] { 1, 3 })
        {
            using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions().With(SetAsideReason.SelfTrade, RowRule.Refuse));
            FormatException e = Assert.Throws<FormatException>(() => reader.ReadInto(new CountingSink(), new PanelExecution { MaxDegreeOfParallelism = threads }));
            Assert.Contains("line 7001: refused for SelfTrade", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_gzip_file_that_is_cut_short_is_an_error_on_any_number_of_threads()
    {
        byte[] zipped = TextFile.Gzip(Encoding.UTF8.GetBytes(LongFile));
        using var file = new TextFile(zipped[..(zipped.Length / 2)]);
        foreach (int threads in new[] { 1, 3 })
        {
            using TradeReader reader = TradeFile.Open(file.Path);
            Assert.Throws<InvalidDataException>(() => reader.ReadInto(new CountingSink(), new PanelExecution { MaxDegreeOfParallelism = threads }));
        }
    }

    [Theory]
    [InlineData("2023,PAK,BLR,1,0101,exporter,USD\n2023,PAK,BLR,1,0101,importer,USD\n", "line 3: the panel would have figures of Exporter and Importer")]
    [InlineData("2023,PAK,BLR,1,0101,exporter,USD\n2023,PAK,RUS,1,0101,exporter,EUR\n", "line 3: the panel would have values in USD and EUR")]
    [InlineData("2023,PAK,BLR,1,0101,exporter,USD\n202305,PAK,BLR,1,0101,exporter,USD\n", "line 3: the panel would have periods that are Annual and Monthly")]
    [InlineData("2023-Q2,PAK,BLR,1,0101,exporter,USD\n", "line 2: the panel would have periods that are Quarterly")]
    public void What_does_not_stand_in_one_panel_is_refused(string rows, string expected)
    {
        using var file = new TextFile(Flows + rows);
        using TradeReader reader = TradeFile.Open(file.Path);
        FormatException e = Assert.Throws<FormatException>(() => reader.ReadInto(new TradePanelBuilder()));
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_of_the_panel_go_over_what_the_reader_keeps()
    {
        using var file = new TextFile(Flows + "2023,PAK,PAK,1,0101,exporter,USD\n");
        using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions().With(SetAsideReason.SelfTrade, RowRule.Keep));
        FormatException e = Assert.Throws<FormatException>(() => reader.ReadInto(new TradePanelBuilder()));
        Assert.Contains("line 2: the panel refuses 2023 PAK→PAK 0101", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_side_of_a_file_with_both_is_a_panel()
    {
        using var file = new TextFile(Flows + "2023,PAK,BLR,1,0101,exporter,USD\n2023,PAK,BLR,2,0101,importer,USD\n");
        using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions { ReportedBy = ReportedBy.Importer, Rule = RowRule.Refuse });
        var builder = new TradePanelBuilder();
        ReadReport report = reader.ReadInto(builder);
        Assert.Equal((1L, 1L), (report.Kept, report.SetAside(SetAsideReason.OtherSide)));
        Assert.Equal(2.0, builder.Build().Periods[0].Values[0]);
    }

    [Fact]
    public void Progress_rises_to_one_and_work_can_be_stopped()
    {
        using var file = new TextFile(LongFile);
        foreach (int threads in new[] { 1, 2 })
        {
            var heard = new Heard();
            using TradeReader reader = TradeFile.Open(file.Path);
            reader.ReadInto(new TradePanelBuilder(), new PanelExecution { MaxDegreeOfParallelism = threads, Progress = heard });
            Assert.Equal(heard.Shares.Order(), heard.Shares);
            Assert.Equal(1, heard.Shares[^1]);
            Assert.True(heard.Shares.Count > 1);
            Assert.Equal(1, reader.Progress);

            using var stop = new CancellationTokenSource();
            stop.Cancel();
            using TradeReader stopped = TradeFile.Open(file.Path);
            Assert.Throws<OperationCanceledException>(() => stopped.ReadInto(new TradePanelBuilder(), new PanelExecution { MaxDegreeOfParallelism = threads, CancellationToken = stop.Token }));
        }
    }

    [Fact]
    public void Progress_is_told_about_a_hundred_times_however_many_blocks_there_are()
    {
        // A block of lines is 256 bytes here, a small part of a hundredth of the file.
        using var file = new TextFile(LongFile);
        var heard = new Heard();
        using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions { MaxLineLength = 256 });
        reader.ReadInto(new CountingSink(), new PanelExecution { Progress = heard });
        Assert.InRange(heard.Shares.Count, 90, 101);
        Assert.Equal(heard.Shares.Distinct().Order(), heard.Shares);
    }

    [Fact]
    public void A_fault_of_the_sink_stops_every_thread()
    {
        using var file = new TextFile(LongFile);
        using TradeReader reader = TradeFile.Open(file.Path);
        Assert.Throws<NotSupportedException>(() => reader.ReadInto(new FaultySink(), new PanelExecution { MaxDegreeOfParallelism = 4 }));
    }

    private static IEnumerable<(int Period, Economy Exporter, Economy Importer, string Product, double Value)> Rows(TradePanel panel)
    {
        foreach (PanelPeriod period in panel.Periods)
        {
            for (int pair = 0; pair < panel.Economies.Length * panel.Economies.Length; pair++)
            {
                for (int row = period.SegmentOffsets[pair]; row < period.SegmentOffsets[pair + 1]; row++)
                    yield return (period.Period, panel.Economies[pair / panel.Economies.Length], panel.Economies[pair % panel.Economies.Length], panel.Products[period.ProductIndices[row]], period.Values[row]);
            }
        }
    }

    // Mostly the next row of a sorted file, at times one that there is something to say about.
    private static string RowOf(int row, byte choice)
    {
        int[] numbers = [4, 8, 12, 31, 32, 36, 251, 586, 699, 842];
        int exporter = numbers[row / 90 % 10], importer = numbers[row / 9 % 10];
        string product = (10_000 + row % 9).ToString("D6", CultureInfo.InvariantCulture);
        return choice switch
        {
            200 => $"2023,{exporter},490,{product},1.25,1",
            201 => $"2023,490,{importer},{product},1.25,1",
            202 => $"2023,{exporter},997,{product},1.25,1",
            203 => $"2023,{exporter},{exporter},{product},1.25,1",
            204 => $"2023,{exporter},{importer},{product},-1.25,1",
            205 => $"2022,{exporter},{importer},{product},1.25,1",
            206 => "2023,4,8,010000,7,1",
            207 => $"2023,{exporter},{importer},{product[..4]},1.25,1",
            208 => $"2023,{exporter},{importer},0{product},1.25,1",
            209 => $"2023,{exporter},{importer},{product}123,1.25,1",
            210 => $"2023,{exporter},{importer},01X000,1.25,1",
            211 => $"2023,{exporter},{importer},0TOTAL,1.25,1",
            212 => $" 2023 , {exporter},\"{importer}\",{product},  1.25,",
            213 => "",
            214 => $"2023,{exporter},{importer},{product},1e3,1",
            215 => $"2023,699,356,{product},1,1",
            216 => $"2023,0,{importer},{product},1,1",
            217 => $"2023,1000,{importer},{product},1,1",
            219 => $"2023,{exporter},{importer},{10_000 + row % 9 / 2:D6},1,1",
            218 => $"2024,{exporter},{importer},{product},1.25,1",
            _ => exporter == importer ? $"2023,{exporter},999,{product},1,1" : string.Create(CultureInfo.InvariantCulture, $"2023,{exporter},{importer},{product},{choice}.{row % 1000:D3},           NA"),
        };
    }

    // Sorted but for a few rows, with repeats, unknown numbers and the area 490.
    private static string Baci(int count)
    {
        var text = new StringBuilder("t,i,j,k,v,q\n");
        var random = new Random(3);
        int[] numbers = [4, 8, 12, 31, 32, 36, 251, 490, 586, 699, 842, 997];
        for (int row = 0; row < count; row++)
        {
            int pair = row / 150, exporter = numbers[pair / 12 % 12], importer = numbers[pair % 12];
            if (random.Next(500) == 0) text.Append("2023,4,8,010121,7,1\n");
            else if (exporter != importer) text.Append(CultureInfo.InvariantCulture, $"2023,{exporter},{importer},{10_000 + row % 150:D6},{random.Next(10_000_000) / 1000m:F3},           NA\n");
        }
        return text.ToString();
    }

    private sealed class KeepingSink : ITradeRecordSink
    {
        public List<TradeRecord> Records { get; } = [];

        public void Add(in TradeRecord record) => Records.Add(record);
    }

    private sealed class FaultySink : ITradeRecordSink
    {
        private int _count;

        public void Add(in TradeRecord record)
        {
            if (++_count == 9_000) throw new NotSupportedException();
        }
    }

    private sealed class Heard : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
