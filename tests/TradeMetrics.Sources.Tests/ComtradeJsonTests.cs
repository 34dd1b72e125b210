using TradeMetrics.Queries;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>The response of UN Comtrade's API, on a few rows.</summary>
public class ComtradeJsonTests
{
    private const string Row = """{"period":"2010","reporterCode":586,"flowCode":"X","partnerCode":112,"cmdCode":"TOTAL","primaryValue":7}""";

    [Fact]
    public void Members_may_be_escaped_in_any_case_and_as_text_or_number()
    {
        const string Text = """{"elapsedTime":"1 s","data":[{"PERIOD":201003,"reporterCode":"586","fl\u006fwCode":"\u004d","partnerCode":"112","cmdC\u006fde":"0101","primary\u0056alue":"8.5","cifvalue":8.5,"fobvalue":8}]}""";
        Assert.Equal("201003 BLR→PAK 0101: 8.5 USD (Importer, Cif)", TextFile.Read(Text).Records.Single().ToString());
    }

    [Fact]
    public void Without_a_product_it_is_the_total_and_without_a_value_it_is_missing()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read(Response(Row.Replace("\"cmdCode\":\"TOTAL\",", "", StringComparison.Ordinal), Row.Replace("7}", "null}", StringComparison.Ordinal)));
        Assert.Equal(TradeFlow.AllProducts, records.Single().Product);
        Assert.Equal(1, report.SetAside(SetAsideReason.MissingValue));
    }

    /// <summary>Members that are not wanted need no room, however long they are and however many.</summary>
    [Theory]
    [InlineData(1, 400_000)]
    [InlineData(60_000, 1)]
    [InlineData(3, 40_000)]
    public void Members_between_may_be_longer_than_the_buffer(int members, int length)
    {
        string numbers = $"[{string.Join(',', Enumerable.Repeat("1", length))}]";
        string between = string.Concat(Enumerable.Range(0, members).Select(i => $"\"x{i}\":{{\"a\":{numbers}}},"));
        string[] rows = [Row.Replace("\"flowCode\"", between + "\"flowCode\"", StringComparison.Ordinal), Row.Replace("2010", "2011", StringComparison.Ordinal), Row.Replace("{", "{" + between, StringComparison.Ordinal).Replace("2010", "2012", StringComparison.Ordinal)];
        using var file = new TextFile(Response(rows));
        Assert.Equal([2010, 2011, 2012], file.Read(new ReadOptions { MaxLineLength = 1 << 17 }).Records.Select(record => record.Period));
    }

    [Fact]
    public void A_wanted_text_that_is_too_long_is_refused()
    {
        string row = Row.Replace("TOTAL", new string('1', 1 << 18), StringComparison.Ordinal);
        Assert.Equal(1 << 18, TextFile.Read(Response(row)).Records.Single().Product.Length);
        Assert.StartsWith(", line 1: a text is longer than ", TextFile.Fault<FormatException>(Response(row), options: new ReadOptions { MaxLineLength = 1 << 17 }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("motCode", "1000")]
    [InlineData("mosCode", "1")]
    [InlineData("customsCode", "\"C01\"")]
    [InlineData("partner2Code", "156")]
    public void A_part_beside_its_total_is_a_sub_total(string name, string code)
    {
        string Part(string value) => Row.Replace("{", $"{{\"{name}\":{value},", StringComparison.Ordinal);
        Assert.Equal(1, TextFile.Read(Response(Part(code))).Report.SetAside(SetAsideReason.SubTotal));
        Assert.Single(TextFile.Read(Response(Part("0"))).Records);
        Assert.Single(TextFile.Read(Response(Part("null"))).Records);
    }

    [Fact]
    public void A_reporter_or_partner_that_is_not_said_is_unknown()
    {
        ReadReport report = TextFile.Read(Response(Row.Replace("\"partnerCode\":112,", "", StringComparison.Ordinal), Row.Replace("586", "9999", StringComparison.Ordinal))).Report;
        Assert.Equal((2L, 2L), (report.Read, report.SetAside(SetAsideReason.UnknownCode)));
    }

    [Theory]
    [InlineData("\"period\":\"2010\"", "\"period\":\"2010-W05\"", ", line 2, column 'period': '2010-W05' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2.")]
    [InlineData("\"period\":\"2010\"", "\"period\":null", ", line 2, column 'period': '' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2.")]
    [InlineData("\"period\":\"2010\",", "", ", line 2: row 1 has no period; expected period, reporterCode, partnerCode, flowCode and primaryValue.")]
    [InlineData("\"flowCode\":\"X\",", "", ", line 2: row 1 has no flowCode; expected period, reporterCode, partnerCode, flowCode and primaryValue.")]
    [InlineData("586", "\"PAK\"", ", line 2, column 'reporterCode': 'PAK' is not UN Comtrade's number of an economy.")]
    [InlineData("112", "-1", ", line 2, column 'partnerCode': '-1' is not UN Comtrade's number of an economy.")]
    [InlineData("\"X\"", "\n[\"X\"]", ", line 3, column 'flowCode': '[' is not a text or number.")]
    [InlineData("\"TOTAL\"", "\"\"", ", line 2, column 'cmdCode': '' is not the code of a product.")]
    [InlineData("\"TOTAL\"", "null", ", line 2, column 'cmdCode': '' is not the code of a product.")]
    [InlineData("\"TOTAL\"", "\"TOTAL\",\"motCode\":{}", ", line 2, column 'motCode': '{' is not a text or number.")]
    [InlineData("\"TOTAL\"", "\"TOTAL\",\"mosCode\":{}", ", line 2, column 'mosCode': '{' is not a text or number.")]
    [InlineData("\"TOTAL\"", "\"TOTAL\",\"customsCode\":{}", ", line 2, column 'customsCode': '{' is not a text or number.")]
    [InlineData("\"TOTAL\"", "\"TOTAL\",\"partner2Code\":{}", ", line 2, column 'partner2Code': '{' is not a text or number.")]
    [InlineData(":7", ":false", ", line 2, column 'primaryValue': 'false' is not a number.")]
    [InlineData(":7", ":7,\"cifvalue\":\"x\"", ", line 2, column 'cifvalue': 'x' is not a number.")]
    [InlineData(":7", ":7,\"fobvalue\":1e999", ", line 2, column 'fobvalue': '1e999' is not a number.")]
    public void A_broken_member_is_named(string old, string replacement, string expected) =>
        Assert.Equal(expected, TextFile.Fault<FormatException>(Response("\n" + Row.Replace(old, replacement, StringComparison.Ordinal))));

    [Theory]
    [InlineData("{\"data\":\"none\"}", ", line 1, column 'data': 'none' is not an array of objects.")]
    [InlineData("{\"data\":\n[[]]}", ", line 2, column 'data': '[' is not an array of objects.")]
    public void Rows_that_are_none_are_refused(string text, string expected) => Assert.Equal(expected, TextFile.Fault<FormatException>(text));

    [Theory]
    [InlineData("{\"data\":[],\"error\":\"quota\"}", ": the response is an error: 'quota'; expected rows.")]
    [InlineData("{\"data\":[],\"error\":{\"message\":\"quota\"}}", ": the response is an error: 'message'; expected rows.")]
    [InlineData("{\"data\":[],\"error\":[\"quota\"]}", ": the response is an error: 'quota'; expected rows.")]
    [InlineData("{\"data\":[],\"count\":1}", ": the response holds 0 rows; expected the 1 that its count says.")]
    [InlineData("{\"data\":[],\"data\":[]}", ": the JSON text has the array 'data' twice; expected all rows in one.")]
    [InlineData("{\"elapsedTime\":\"0\",\"data\":null}", ": the JSON text has no rows; expected an object with the array 'data'.")]
    public void A_response_that_is_none_is_refused(string text, string expected) => Assert.Equal(expected, TextFile.Fault<InvalidDataException>(text));

    [Fact]
    public void A_text_that_is_no_object_is_refused() =>
        Assert.Equal(": the JSON text is no object; expected an object with the array 'data'.", TextFile.Fault<InvalidDataException>("[1]", TradeFormat.ComtradeJson));

    [Theory]
    [InlineData("\"error\":null")]
    [InlineData("\"error\":\"\"")]
    [InlineData("\"error\":{}")]
    [InlineData("\"error\":[]")]
    [InlineData("\"error\":0")]
    [InlineData("\"count\":null")]
    [InlineData("\"count\":\"9\"")]
    [InlineData("\"count\":-9")]
    [InlineData("\"other\":[{\"data\":[]}]")]
    public void What_says_nothing_of_the_rows_is_no_error(string member)
    {
        Assert.Equal(0, TextFile.Read($$"""{{{member}},"data":[]}""").Report.Read);
        Assert.Single(TextFile.Read($$"""{"data":[{{Row}}],{{member}}}""").Records);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void What_is_no_json_is_named_with_its_line(string end)
    {
        // Behind members that are passed over, and behind a comma.
        string text = string.Join(end, "{\"data\":[{\"period\":\"2010\",", "\"a\":1,", "\"b\":", "[1,", "x]}]}");
        Assert.Equal(", line 5: this is not JSON: 'x' is an invalid start of a value. Near 'x]}]}'; expected a whole JSON text.", TextFile.Fault<FormatException>(text));
        text = string.Join(end, "{\"data\":[],", "", "}");
        Assert.StartsWith(", line 3: this is not JSON: ", TextFile.Fault<FormatException>(text), StringComparison.Ordinal);
        text = string.Join(end, "{\"data\":[]}", "", "{}");
        Assert.StartsWith(", line 3: this is not JSON: ", TextFile.Fault<FormatException>(text), StringComparison.Ordinal);
        text = string.Join(end, "{\"data\":[{\"period\":\"2010\",", "\"cmdCode\":", "\"\\uD800\"}]}");
        Assert.Equal(", line 3: '\\uD800' is not text; expected text of whole characters.", TextFile.Fault<FormatException>(text));
    }

    [Fact]
    public void A_line_ends_once_also_where_the_buffer_does()
    {
        // The buffer holds 65,536 bytes; the end of the first line stands before, across and behind its end.
        for (int spaces = (1 << 16) - 12; spaces < (1 << 16) - 6; spaces++)
        {
            foreach (string end in new[] { "\r\n", "\r", "\n" })
            {
                string text = "{\"data\":[" + new string(' ', spaces) + end + "{\"period\":\"x\"}]}";
                Assert.StartsWith(", line 2, column 'period': 'x' is not", TextFile.Fault<FormatException>(text), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Members_that_are_passed_over_may_be_longer_than_the_buffer()
    {
        string row = Row.Replace("\"cmdCode\"", "\"note\":[\"" + new string('a', 1 << 17) + "\"],\"cmdCode\"", StringComparison.Ordinal);
        Assert.Equal(7, TextFile.Read(Response(row)).Records.Single().Value);
        Assert.Equal(", line 1: a text is longer than 1024 bytes; expected shorter texts, or a higher limit.", TextFile.Fault<FormatException>(Response(row), options: new ReadOptions { MaxLineLength = 1024 }));
    }

    private static string Response(params string[] rows) => $$"""{"data":[{{string.Join(',', rows)}}]}""";
}
