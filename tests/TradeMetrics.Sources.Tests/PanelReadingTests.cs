using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using TradeMetrics.Panels;
using TradeMetrics.Queries;
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
            using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions().With(SetAsideReason.SelfTrade, Strictness.Refuse));
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
        using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions().With(SetAsideReason.SelfTrade, Strictness.Keep));
        FormatException e = Assert.Throws<FormatException>(() => reader.ReadInto(new TradePanelBuilder()));
        Assert.Contains("line 2: the panel refuses 2023 PAK→PAK 0101", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_side_of_a_file_with_both_is_a_panel()
    {
        using var file = new TextFile(Flows + "2023,PAK,BLR,1,0101,exporter,USD\n2023,PAK,BLR,2,0101,importer,USD\n");
        using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions { ReportedBy = ReportedBy.Importer, Strictness = Strictness.Refuse });
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
        using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions { MaximumLineLength = 256 });
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
                    yield return (period.Period, panel.Economies[pair / panel.Economies.Length], panel.Economies[pair % panel.Economies.Length], panel.Products[period.Products[row]], period.Values[row]);
            }
        }
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
