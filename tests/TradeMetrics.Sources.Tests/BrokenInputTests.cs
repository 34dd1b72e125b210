using System.IO.Pipes;
using System.Text;
using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>Broken input is an error that says where it is and what was expected, and never a wrong figure.</summary>
public class BrokenInputTests
{
    private const string Baci = "t,i,j,k,v,q\n2023,842,586,010121,12.345,1\n2023,842,699,010121,1.000,1\n";

    public static TheoryData<string, string> Broken => new()
    {
        { "t,i,j,k,v,q\n2023,842,586,010121,1 234,1\n", "line 2, column 'v': '1 234' is not a number" },
        { "t,i,j,k,v,q\n2023,842,586,010121,\"12,34,567\",1\n", "line 2, column 'v': '12,34,567' is not a number" },
        { "t,i,j,k,v,q\n0,842,586,010121,1,1\n", "line 2, column 't': '0' is not a year from 1 to 9999" },
        { "t,i,j,k,v,q\n2023,842,586,010121,NaN,1\n", "'NaN' is not a number" },
        { "t,i,j,k,v,q\n2023,842,586,010121,,1\n", "column 'v': '' is not a number" },
        { "t,i,j,k,v,q\n2023,842,586,010121,1,1\n2023,USA,586,010121,1,1\n", "line 3, column 'i': 'USA' is not BACI's number" },
        { "t,i,j,k,v,q\n2023,842,586,010121,1\n", "line 2" },
        { "t,i,j,k,v,q\n2023,842,586,010121,1,1,1\n", "line 2" },
        { "t,i,j,k,v,q\n2023;842;586;010121;1;1\n", "line 2" },
        { "t,i,j,k,v,q\n2023,842,586,\"010121,1,1\n2023,842,586,010121,1,1\n", "line 2" },
        { "period,exporter,importer,value\n2023-13,PAK,BLR,1\n", "'2023-13' is not a year, month or quarter" },
        { "period,exporter,importer,value\n2023,PAK,BLR,\"1,23\"\n", "'1,23' is not a number" },
        { "period,exporter,importer,value,reportedBy\n2023,PAK,BLR,1,nobody\n", "'nobody' is not exporter, importer or reconciled" },
        { "{\"data\":[{\"period\":\"2010\",\"reporterCode\":586,\"flowCode\":\"X\",\"partnerCode\":112,\"primaryValue\":\"12x\"}]}", "column 'primaryValue': '12x' is not a number" },
        { "{\"data\":[{\"period\":\"2010\",\"reporterCode\":{},\"flowCode\":\"X\"}]}", "column 'reporterCode'" },
        { "{\"data\":[{\"period\":\"2010\"}]}", "row 1 has no flowCode" },
        { "{\"data\":[\n{\"period\":2010,,}]}", "line 2: this is not JSON" },
        { "{\"data\":[5]}", "'5' is not an array of objects" },
    };

    public static TheoryData<string, string> NotAFile => new()
    {
        { "", "the format is not known" },
        { "a,b,c\n1,2,3\n", "the format is not known; it begins with 'a,b,c" },
        { "t i j k v q\n2023 842 586 010121 1 1\n", "the format is not known" },
        { "{\"a\":1}", "the format is not known" },
        { "{\"elapsedTime\":\"0\",\"count\":2,\"data\":[]}", "the response holds 0 rows; expected the 2" },
        { "{\"elapsedTime\":\"0\",\"data\":null,\"error\":\"quota\"}", "the response is an error: 'quota'" },
        { "{\"elapsedTime\":\"0\"}", "the JSON text has no rows" },
        { "{\"dataSets\":[]}", "does not say what its keys mean" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_row_is_named(string text, string expected)
    {
        using var file = new TextFile(text);
        FormatException e = Assert.Throws<FormatException>(() => file.Read());
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.StartsWith(file.Path, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NotAFile))]
    public void A_file_that_is_none_is_refused(string text, string expected)
    {
        using var file = new TextFile(text);
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => file.Read());
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.StartsWith(file.Path, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_that_is_cut_short_anywhere_is_an_error()
    {
        const string Whole = """{"elapsedTime":"0","count":1,"data":[{"period":"2010","reporterCode":586,"flowCode":"X","partnerCode":112,"primaryValue":1}],"error":""}""";
        Assert.Single(TextFile.Read(Whole).Records);
        for (int length = 16; length < Whole.Length; length++)
        {
            using var file = new TextFile(Whole[..length]);
            Exception e = Assert.ThrowsAny<Exception>(() => file.Read());
            Assert.True(e is FormatException or InvalidDataException, $"{length}: {e}");
        }
    }

    [Fact]
    public void Gzip_is_understood_and_where_it_is_cut_short_it_is_an_error()
    {
        var rows = new StringBuilder("t,i,j,k,v,q\n");
        for (int product = 100_000; product < 130_000; product++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"2023,842,586,{product},{product * 7919L % 104_729}.5,1\n");
        byte[] zipped = TextFile.Gzip(Encoding.UTF8.GetBytes(rows.ToString()));
        using (var whole = new TextFile(zipped)) Assert.Equal(30_000, whole.Read().Records.Length);
        // Two gzip files in a row are one, as "cat" makes them.
        using (var two = new TextFile([.. TextFile.Gzip(Encoding.UTF8.GetBytes(Baci)), .. TextFile.Gzip("2023,842,757,010121,3,1\n"u8.ToArray())])) Assert.Equal(3, two.Read().Records.Length);
        foreach (int length in new[] { 12, zipped.Length / 2, zipped.Length - 8, zipped.Length - 1 })
        {
            using var file = new TextFile(zipped[..length]);
            Assert.Throws<InvalidDataException>(() => file.Read());
        }
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void Encodings_with_their_marks_are_understood(string name)
    {
        Encoding encoding = name == "utf-8" ? new UTF8Encoding(true) : Encoding.GetEncoding(name);
        foreach (string end in new[] { "\n", "\r\n", "\r" })
        {
            using var file = new TextFile(Baci.Replace("\n", end, StringComparison.Ordinal), encoding);
            Assert.Equal([12345.0, 1000.0], file.Read().Records.Select(record => record.Value));
        }
        using var json = new TextFile("""{"elapsedTime":"0","data":[{"period":"2010","reporterCode":586,"reporterDesc":"Türkiye","flowCode":"X","partnerCode":112,"primaryValue":1}]}""", name == "iso-8859-1" ? null : encoding);
        Assert.Single(json.Read().Records);
        using var unmarked = new TextFile(Encoding.Unicode.GetBytes(Baci));
        Assert.Equal(2, unmarked.Read().Records.Length);
        using var names = new TextFile("period,reporterCode,reporterDesc,flowCode,partnerCode,cmdCode,primaryValue\n2010,384,Côte d'Ivoire,X,586,TOTAL,5\n", encoding);
        Assert.Equal(5, names.Read().Records.Single().Value);
    }

    [Theory]
    [InlineData("t,i,j,k,v,q\n2023,842,586,", "line 2")]
    [InlineData("{\"data\":[{\"a\":\"", "line 1: a text is longer than")]
    [InlineData("", "the format is not known")]
    public void A_line_without_an_end_is_refused_before_it_fills_the_memory(string start, string expected)
    {
        // 64 MB of one digit, which gzip makes small; the limit is 1 MB.
        using var file = new TextFile(TextFile.Gzip([.. Encoding.ASCII.GetBytes(start), .. Enumerable.Repeat((byte)'1', 64 << 20)]));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Exception e = Assert.ThrowsAny<Exception>(() => file.Read());
        Assert.True(e is FormatException or InvalidDataException, e.ToString());
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }

    [Fact]
    public void Text_that_is_marked_as_utf_16_and_is_not_is_an_error()
    {
        byte[] text = Encoding.Unicode.GetBytes(Baci);
        // Half a character at the end, and half of a pair.
        foreach (byte[] broken in new[] { text[..^1], [.. text, 0x00, 0xD8] })
        {
            using var file = new TextFile([0xFF, 0xFE, .. broken]);
            Assert.Equal($"{file.Path}: the text is marked as UTF-16 and is not; expected one encoding throughout.", Assert.Throws<InvalidDataException>(() => file.Read()).Message);
        }
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0x1F })]
    [InlineData(new byte[] { 0x1F, 0x1F })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    public void A_file_of_a_few_bytes_is_of_no_format(byte[] content)
    {
        using var file = new TextFile(content);
        Assert.Contains("the format is not known", Assert.Throws<InvalidDataException>(() => TradeFile.Recognize(file.Path)).Message, StringComparison.Ordinal);
        using TradeReader reader = TradeFile.Open(file.Path, new(), TradeFormat.ComtradeJson);
        Assert.Contains("line 1: this is not JSON", Assert.Throws<FormatException>(() => reader.Read().Count()).Message, StringComparison.Ordinal);
        Assert.Equal(1, reader.Progress);
    }

    [Fact]
    public void A_folder_is_refused()
    {
        string folder = Path.GetTempPath();
        Assert.Equal($"{folder}: it is a folder; expected a file.", Assert.Throws<IOException>(() => TradeFile.Open(folder)).Message);
    }

    [Fact]
    public void A_pipe_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A pipe has a path of its own on Linux.");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        string path = $"/proc/self/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}";
        Assert.Equal($"{path}: it can be read once alone; expected a file and no pipe.", Assert.Throws<IOException>(() => TradeFile.Open(path)).Message);
    }

    [Fact]
    public void Arguments_and_second_readings_are_checked()
    {
        using var file = new TextFile(Baci);
        using TradeReader reader = TradeFile.Open(file.Path);
        Assert.Throws<ArgumentNullException>(() => reader.ReadInto((ITradeRecordSink)null!));
        Assert.Throws<ArgumentNullException>(() => reader.ReadInto((TradePanelBuilder)null!));
        Assert.Throws<ArgumentNullException>(() => reader.ReadInto(new CountingSink(), null!));
        Assert.Equal(2, reader.Read().Count());
        Assert.Throws<InvalidOperationException>(() => reader.ReadInto(new CountingSink()));
        Assert.Throws<ArgumentOutOfRangeException>(() => TradeFile.Open(file.Path, new(), (TradeFormat)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.Report.SetAside((SetAsideReason)99));
        Assert.Throws<FileNotFoundException>(() => TradeFile.Open(file.Path + ".none"));
        Assert.Throws<ArgumentNullException>(() => TradeFile.Recognize(null!));
        Assert.Throws<ArgumentNullException>(() => TradeFile.Open(file.Path, null!));
        Assert.Throws<InvalidDataException>(() => TradeFile.Open(file.Path, new(), TradeFormat.ImfImts));
    }
}
