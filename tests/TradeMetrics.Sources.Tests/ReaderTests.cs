using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

public class ReaderTests
{
    private const string Duplicate = "t,i,j,k,v,q\n2023,842,586,010121,1,1\n2023,842,586,010121,1,1\n";

    [Fact]
    public void What_becomes_of_a_row_is_a_choice()
    {
        Assert.Single(TextFile.Read(Duplicate).Records);
        Assert.Equal(2, TextFile.Read(Duplicate, new ReadOptions { Rule = RowRule.Keep }).Records.Length);
        FormatException e = Assert.Throws<FormatException>(() => TextFile.Read(Duplicate, new ReadOptions { Rule = RowRule.Refuse }));
        Assert.Contains("line 3: refused for DuplicateKey: 2023 USA→PAK 010121", e.Message, StringComparison.Ordinal);
        // One reason may have an answer of its own.
        Assert.Single(TextFile.Read(Duplicate, new ReadOptions { Rule = RowRule.Refuse }.With(SetAsideReason.DuplicateKey, RowRule.SetAside)).Records);
        // What has no value cannot be kept.
        Assert.Empty(TextFile.Read("period,exporter,importer,value\n2023,PAK,BLR,\n", new ReadOptions { Rule = RowRule.Keep }).Records);
    }

    [Fact]
    public void A_level_of_products_can_be_asked_for()
    {
        const string Text = "period,exporter,importer,value,product\n2023,PAK,BLR,9,TOTAL\n2023,PAK,BLR,5,0101\n2023,PAK,BLR,4,0102\n";
        Assert.Equal([9.0], TextFile.Read(Text).Records.Select(record => record.Value));
        Assert.Equal([5.0, 4.0], TextFile.Read(Text, new ReadOptions { ProductLevel = 4 }).Records.Select(record => record.Value));
    }

    [Property(MaxTest = 100)]
    public void Rows_read_are_rows_kept_and_set_aside_and_repeats_are_found_in_any_order((byte Year, byte Exporter, byte Importer, byte Product)[] rows)
    {
        var keys = rows.Select(row => (Year: 2000 + row.Year % 3, Exporter: 1 + row.Exporter % 40, Importer: 1 + row.Importer % 40, Product: $"01010{row.Product % 3}")).ToArray();
        (TradeRecord[] records, ReadReport report) = TextFile.Read("t,i,j,k,v,q\n" + string.Concat(keys.Select(key => $"{key.Year},{key.Exporter},{key.Importer},{key.Product},1,1\n")));
        Assert.Equal((keys.Length, keys.Length), ((int)report.Lines, (int)report.Read));
        bool IsEconomy(int number) => Economy.TryFromBaciCode(number, out Economy economy) && !economy.IsAggregateOrUnspecified;
        var expected = keys.Distinct().Where(key => key.Exporter != key.Importer && IsEconomy(key.Exporter) && IsEconomy(key.Importer)).ToArray();
        Assert.Equal(expected.Length, records.Length);
        Assert.True(report.AreDuplicatesChecked);
    }

    [Property(MaxTest = 500)]
    public void Values_are_those_that_the_platform_reads(uint whole, ushort fraction)
    {
        foreach (string text in new[] { $"{whole}", $"{whole}.{fraction}", $"{whole}.{fraction:D5}", $"{whole}{whole}.{fraction}", $"-{whole}.5", $"{whole}e3", $"{whole}." })
        {
            Assert.True(Numbers.TryValue(Encoding.ASCII.GetBytes(text), out double value), text);
            Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), value);
        }
        string thousands = $"{whole}.{fraction % 1000:D3}";
        Assert.True(Numbers.TryValue(Encoding.ASCII.GetBytes(thousands), out double dollars, 3));
        Assert.Equal((double)(decimal.Parse(thousands, CultureInfo.InvariantCulture) * 1000), dollars);
        Assert.True(Numbers.TryGrouped(Encoding.UTF8.GetBytes(whole.ToString("N0", CultureInfo.InvariantCulture)), out double grouped));
        Assert.Equal(whole, grouped);
    }

    [Theory]
    [InlineData("12,34,567", 1234567)]
    [InlineData("1 234 567.5", 1234567.5)]
    [InlineData("1\u00A0234", 1234)]
    [InlineData("1\u202F234\u202F567", 1234567)]
    [InlineData("123,456", 123456)]
    [InlineData("0", 0)]
    [InlineData("1,23,45,678", 12345678)]
    [InlineData("1,234.", 1234)]
    [InlineData("1\u2009234", 1234)]
    [InlineData("0000000000000000012", 12)]
    [InlineData("+5", 5)]
    public void Grouped_numbers(string text, double expected)
    {
        Assert.True(Numbers.TryGrouped(Encoding.UTF8.GetBytes(text), out double value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1,23")]
    [InlineData("1,2345")]
    [InlineData("1,234 567")]
    [InlineData("12,34,5678")]
    [InlineData("1,23,456,789")]
    [InlineData(",123")]
    [InlineData("1234,567")]
    [InlineData("1.234,5")]
    [InlineData("1e999")]
    [InlineData("Infinity")]
    [InlineData("1,234x")]
    [InlineData("12,34,567,890")]
    [InlineData("1,2,345")]
    [InlineData("1,234.5.6")]
    [InlineData("000000000000000000000000000000000000000000000000000000000000001,234")]
    public void What_is_no_number(string text) => Assert.False(Numbers.TryGrouped(Encoding.UTF8.GetBytes(text), out _), text);

    [Theory]
    [InlineData("2023", 2023, Frequency.Annual)]
    [InlineData("202352", 2023, Frequency.Annual)]
    [InlineData("2023-A1", 2023, Frequency.Annual)]
    [InlineData("202312", 202312, Frequency.Monthly)]
    [InlineData("2023-M05", 202305, Frequency.Monthly)]
    [InlineData("2023M05", 202305, Frequency.Monthly)]
    [InlineData("2023-05", 202305, Frequency.Monthly)]
    [InlineData("2023-Q4", 20234, Frequency.Quarterly)]
    [InlineData("2023-S2", 20232, Frequency.HalfYearly)]
    [InlineData("2023H1", 20231, Frequency.HalfYearly)]
    [InlineData("2023m05", 202305, Frequency.Monthly)]
    [InlineData("2023q2", 20232, Frequency.Quarterly)]
    public void Periods(string text, int period, Frequency frequency)
    {
        Assert.True(Times.TryRead(Encoding.ASCII.GetBytes(text), out int read, out Frequency length));
        Assert.Equal((period, frequency), (read, length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("202")]
    [InlineData("202313")]
    [InlineData("202300")]
    [InlineData("2023-Q5")]
    [InlineData("2023-S3")]
    [InlineData("2023-T1")]
    [InlineData("2023/2024")]
    [InlineData("2023-")]
    [InlineData("2023-M1")]
    [InlineData("20230501")]
    [InlineData("2023-A2")]
    [InlineData("2023-S0")]
    [InlineData("2023-1")]
    [InlineData("2023-W05")]
    [InlineData("2023W05")]
    [InlineData("2023/05")]
    [InlineData("2011/12")]
    [InlineData("2023 05")]
    [InlineData("2023--05")]
    [InlineData("20M3-05")]
    [InlineData("2023-0x")]
    public void What_is_no_period(string text) => Assert.False(Times.TryRead(Encoding.ASCII.GetBytes(text), out _, out _), text);

    [Fact]
    public async Task The_three_ways_to_read_give_the_same()
    {
        using TextFile file = ManyRows(5000);
        (TradeRecord[] expected, ReadReport report) = file.Read();
        Assert.Equal(5000, expected.Length);
        using TradeReader reader = TradeFile.Open(file.Path);
        List<TradeRecord> records = [];
        await foreach (TradeRecord record in reader.ReadAsync(TestContext.Current.CancellationToken)) records.Add(record);
        Assert.Equal(expected, records);
        using TradeReader direct = TradeFile.Open(file.Path);
        var sink = new CountingSink();
        Assert.Equal(report.Kept, direct.ReadInto(sink).Kept);
        Assert.Equal((expected.Length, expected.Sum(record => record.Value)), (sink.Count, sink.Sum));
        // Texts that come again are one instance, once the reader has room for them all.
        Assert.Same(expected[^200].Product, expected[^100].Product);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using TextFile file = ManyRows(5000);
        using var source = new CancellationTokenSource();
        using TradeReader reader = TradeFile.Open(file.Path);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (TradeRecord record in reader.ReadAsync(source.Token)) await source.CancelAsync();
        });
        using TradeReader direct = TradeFile.Open(file.Path);
        Assert.Throws<OperationCanceledException>(() => direct.ReadInto(new CountingSink(), new PanelExecution { CancellationToken = source.Token }));
    }

    [Fact]
    public void A_reader_says_what_it_reads_and_how()
    {
        using TextFile file = new(Duplicate);
        using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions { ProductLevel = 6 });
        Assert.Equal((file.Path, 6), (reader.Path, reader.Options.ProductLevel));
    }

    [Fact]
    public void A_report_can_be_kept_and_made_again()
    {
        ReadReport report = TextFile.Read(Duplicate).Report;
        var again = new ReadReport(report.Format, report.Lines, report.Kept, 0, report.AreDuplicatesChecked, new Dictionary<SetAsideReason, long> { [SetAsideReason.DuplicateKey] = 1 });
        Assert.Equal(report.ToString(), again.ToString());
        Assert.Equal((2L, 1L, 1L), (again.Read, again.Kept, again.SetAside(SetAsideReason.DuplicateKey)));
    }

    [Fact]
    public void Nothing_is_allocated_for_a_row_and_order_needs_no_memory()
    {
        // Beyond the keys that are remembered for the case that order ends, the length of a file makes no difference.
        using TextFile few = ManyRows(300_000), many = ManyRows(400_000);
        _ = Allocated(few);
        // Buffers come from a pool that other tests use too; one object a row would be 2.4 MB.
        Assert.InRange(Allocated(many) - Allocated(few), -1_000_000, 1_000_000);
    }

    [Fact]
    public void A_long_file_that_is_in_no_order_says_that_repeats_may_have_passed()
    {
        using TextFile file = ManyRows(260_000);
        Assert.True(file.Read().Report.AreDuplicatesChecked);
        // The last row but one comes again: it is below the highest, and too far into the file to be remembered.
        string[] lines = File.ReadAllLines(file.Path);
        File.AppendAllText(file.Path, lines[^2] + "\n");
        ReadReport report = file.Read().Report;
        Assert.Equal((260_001L, false), (report.Kept, report.AreDuplicatesChecked));
        // A row that comes twice in succession is found.
        File.WriteAllLines(file.Path, [.. lines, lines[^1]]);
        Assert.Equal((1L, true), (file.Read().Report.SetAside(SetAsideReason.DuplicateKey), file.Read().Report.AreDuplicatesChecked));
        // An early row is remembered.
        File.WriteAllLines(file.Path, [.. lines, lines[5]]);
        Assert.Equal(1, file.Read().Report.SetAside(SetAsideReason.DuplicateKey));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("123456789", 123456789)]
    [InlineData("", null)]
    [InlineData("1234567890", null)]
    [InlineData("1/", null)]
    [InlineData("1:", null)]
    [InlineData("-1", null)]
    public void Whole_numbers_are_digits_alone(string text, int? expected) =>
        Assert.Equal((expected is not null, expected ?? 0), (Numbers.TryWhole(Encoding.ASCII.GetBytes(text), out int value), expected is null ? 0 : value));

    [Fact]
    public void A_report_says_what_is_to_be_known_and_no_more()
    {
        var none = new Dictionary<SetAsideReason, long>();
        Assert.Equal("Baci: 5 rows read, 5 kept, 0 set aside", new ReadReport(TradeFormat.Baci, 5, 5, 0, true, none).ToString());
        Assert.Equal("Baci: 5 rows read, 5 kept, 0 set aside; 490 was read as Taiwan 2 times; not every row was compared with all before it", new ReadReport(TradeFormat.Baci, 5, 5, 2, false, none).ToString());
        Assert.Throws<ArgumentNullException>(() => new ReadReport(TradeFormat.Baci, 5, 5, 0, true, null!));
    }

    [Fact]
    public void A_negative_value_is_that_before_anything_but_what_comes_first()
    {
        const string Heading = "STRUCTURE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,REPORTING_YEAR_START_DAY\n";
        ReadReport report = TextFile.Read(Heading + "D,PAK,XG_FOB_USD,BLR,2022,-1,\nD,PAK,TBG_USD,BLR,2022,-1,\nD,PAK,TBG_USD,BLR,2022,1,\nD,PAK,TBG_USD,BLR,2022-A1,-1,--07-01\n").Report;
        Assert.Equal((4L, 2L, 1L, 1L), (report.Read, report.SetAside(SetAsideReason.NegativeValue), report.SetAside(SetAsideReason.NotAFlow), report.SetAside(SetAsideReason.NoPeriod)));
        string refused = TextFile.Fault<FormatException>(Heading + "D,PAK,XG_FOB_USD,BLR,2022,-1,\n", options: new ReadOptions { Rule = RowRule.Refuse });
        Assert.StartsWith(", line 2: refused for NegativeValue: 2022 PAK→BLR TOTAL: -1 USD", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_record_is_of_all_products() => Assert.Equal("TOTAL", default(TradeRecord).ToFlow().Product);

    [Fact]
    public async Task Records_that_fill_a_batch_are_not_read_twice()
    {
        using TextFile file = ManyRows(1024);
        using TradeReader reader = TradeFile.Open(file.Path);
        int count = 0;
        await foreach (TradeRecord record in reader.ReadAsync(TestContext.Current.CancellationToken)) count++;
        Assert.Equal(1024, count);
    }

    private static long Allocated(TextFile file)
    {
        using TradeReader reader = TradeFile.Open(file.Path);
        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.ReadInto(new CountingSink());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TextFile ManyRows(int count)
    {
        var text = new StringBuilder("t,i,j,k,v,q\n");
        int[] economies = [.. Economy.Singles.Select(economy => economy.NumericCode).Where(number => Economy.TryFromBaciCode(number, out Economy e) && e.NumericCode == number)];
        for (int i = 0; i < count; i++)
        {
            int pair = i / 100;
            text.Append(CultureInfo.InvariantCulture, $"{2000 + pair / 10_000},{economies[pair / 100 % 100]},{economies[100 + pair % 100]},010{i % 100 + 100},{i % 1000}.5,1\n");
        }
        return new(text.ToString());
    }

    [Fact]
    public void A_reader_and_its_rows_say_what_was_recognised()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "t,i,j,k,v,q\n2023,842,586,010121,1,1\n");
            using TradeReader reader = TradeFile.Open(path);
            Assert.Equal(TradeFormat.Baci, reader.Format);
            Assert.Equal(TradeFormat.Baci, Assert.Single(reader.Read()).Format);
        }
        finally
        {
            File.Delete(path);
        }
        ReadOptions options = new ReadOptions { Rule = RowRule.Refuse }.With(SetAsideReason.DuplicateKey, RowRule.Keep);
        Assert.Equal((RowRule.Keep, RowRule.Refuse), (options.RuleOf(SetAsideReason.DuplicateKey), options.RuleOf(SetAsideReason.SelfTrade)));
    }

    [Fact]
    public void Options_are_equal_when_all_they_say_is()
    {
        ReadOptions first = new ReadOptions().With(SetAsideReason.SelfTrade, RowRule.Keep).With(SetAsideReason.DuplicateKey, RowRule.Refuse), second = new ReadOptions().With(SetAsideReason.DuplicateKey, RowRule.Refuse).With(SetAsideReason.SelfTrade, RowRule.Keep);
        Assert.Equal(first, second);
        Assert.NotEqual(first, second.With(SetAsideReason.SelfTrade, RowRule.SetAside));
        Assert.Equal("SetAside, product level of the first row, SelfTrade: Keep, DuplicateKey: Refuse", first.ToString());
        Assert.Equal("Keep, product level 6", new ReadOptions { Rule = RowRule.Keep, ProductLevel = 6 }.ToString());
    }

    [Fact]
    public void What_cannot_be_kept_is_set_aside_whatever_the_rule_for_all()
    {
        var keeping = new ReadOptions { Rule = RowRule.Keep };
        SetAsideReason[] never = [.. Enum.GetValues<SetAsideReason>().Where(reason => keeping.RuleOf(reason) == RowRule.SetAside)];
        Assert.Equal([SetAsideReason.NoPeriod, SetAsideReason.MissingValue, SetAsideReason.PartialYear, SetAsideReason.NegativeValue, SetAsideReason.NotAFlow, SetAsideReason.OtherSide], never);
        Assert.All(never, reason => Assert.Throws<ArgumentOutOfRangeException>("rule", () => keeping.With(reason, RowRule.Keep)));
        Assert.Contains("ask for both", Assert.Throws<ArgumentOutOfRangeException>("rule", () => keeping.With(SetAsideReason.OtherSide, RowRule.Keep)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("rule", () => keeping.With(SetAsideReason.OtherSide, RowRule.Refuse));
        Assert.Equal(RowRule.SetAside, new ReadOptions { Rule = RowRule.Refuse }.RuleOf(SetAsideReason.OtherSide));
        Assert.Equal(RowRule.Refuse, keeping.With(SetAsideReason.NegativeValue, RowRule.Refuse).RuleOf(SetAsideReason.NegativeValue));
    }

    [Fact]
    public void Options_that_have_no_name_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Rule", () => new ReadOptions { Rule = (RowRule)7 });
        Assert.Throws<ArgumentOutOfRangeException>("ReportedBy", () => new ReadOptions { ReportedBy = (ReportedBy)9 });
        Assert.Throws<ArgumentOutOfRangeException>("rule", () => new ReadOptions().With(SetAsideReason.SelfTrade, (RowRule)7));
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => new ReadOptions().With((SetAsideReason)77, RowRule.Keep));
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => new ReadOptions().RuleOf((SetAsideReason)77));
    }

    [Theory]
    [InlineData("H")]
    [InlineData("L")]
    [InlineData("M")]
    [InlineData("O")]
    [InlineData("Q")]
    public void A_value_whose_status_says_that_there_is_none_is_missing(string status)
    {
        ReadReport table = TextFile.Read($"period,exporter,importer,value,status\n2023,PAK,BLR,0,{status}\n2022,PAK,BLR,5,A\n").Report;
        Assert.Equal((1, 1), (table.Kept, table.SetAside(SetAsideReason.MissingValue)));
        ReadReport imf = TextFile.Read($"DATASET,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nD,PAK,XG_FOB_USD,BLR,M,2023-M01,0,{status}\n").Report;
        Assert.Equal((0, 1), (imf.Kept, imf.SetAside(SetAsideReason.MissingValue)));
    }

    [Theory]
    [InlineData("1,234", null)]
    [InlineData("12,5", null)]
    [InlineData("1,234,567", 1234567.0)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1 234", 1234.0)]
    public void A_comma_that_may_be_a_decimal_point_is_refused(string text, double? value)
    {
        string table = $"period;exporter;importer;value\n2023;PAK;BLR;{text}\n";
        if (value is { } known) Assert.Equal(known, TextFile.Read(table).Records.Single().Value);
        else Assert.Contains("line 2, column 'value': '" + text, TextFile.Fault<FormatException>(table), StringComparison.Ordinal);
    }
}
