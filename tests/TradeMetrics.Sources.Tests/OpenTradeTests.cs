using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>Open Trade Statistics, on a few objects.</summary>
public class OpenTradeTests
{
    private const string Row = """{"year":2002,"reporter_iso":"chl","partner_iso":"arg","trade_value_usd_imp":919280993,"trade_value_usd_exp":191070218}""";

    [Fact]
    public void An_object_is_what_a_reporter_imported_and_what_it_exported()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read($"[\n{Row}\n]");
        Assert.Equal(["2002 ARG→CHL TOTAL: 919280993 USD (Importer, Unspecified)", "2002 CHL→ARG TOTAL: 191070218 USD (Exporter, Unspecified)"], records.Select(record => record.ToString()));
        Assert.All(records, record => Assert.Equal((2L, Frequency.Annual, TradeFormat.OpenTradeStatistics), (record.Line, record.Frequency, record.Format)));
        Assert.Equal((TradeFormat.OpenTradeStatistics, 1L, 2L), (report.Format, report.Lines, report.Read));
    }

    [Fact]
    public void Without_a_partner_it_is_trade_with_the_world()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read("""[{"year":"2002","reporter_iso":"chl","trade_value_usd_imp":5,"trade_value_usd_exp":"6"}]""", new ReadOptions().With(SetAsideReason.AggregatePartner, RowRule.Keep));
        Assert.Equal((2, Economy.World, Economy.World, 0L), (records.Length, records[0].Exporter, records[1].Importer, report.SetAsideInAll));
    }

    [Theory]
    [InlineData("commodity_code")]
    [InlineData("product_code")]
    public void Products_have_codes(string name)
    {
        string row = Row.Replace("{", "{\"" + name + "\":\"0101\",\"section\":{\"code\":[\"01\"]},\"note\":null,", StringComparison.Ordinal);
        Assert.All(TextFile.Read($"[{row}]").Records, record => Assert.Equal("0101", record.Product));
    }

    [Fact]
    public void What_is_missing_is_counted()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read($$"""
            [{{Row.Replace("919280993", "null", StringComparison.Ordinal)}},
            {{Row.Replace("\"year\":2002,", "", StringComparison.Ordinal)}},
            {{Row.Replace("arg", "xq", StringComparison.Ordinal)}},
            {{Row.Replace("\"reporter_iso\":\"chl\",", "", StringComparison.Ordinal)}},
            {"trade_value_usd_other":1}]
            """);
        Assert.Equal((1, 5L, 10L), (records.Length, report.Lines, report.Read));
        Assert.Equal((1L, 4L, 4L), (report.SetAside(SetAsideReason.MissingValue), report.SetAside(SetAsideReason.NoPeriod), report.SetAside(SetAsideReason.UnknownCode)));
    }

    [Fact]
    public void An_array_without_rows_is_no_rows()
    {
        using var file = new TextFile("[]");
        Assert.Equal(0, file.ReadAs(TradeFormat.OpenTradeStatistics).Report.Read);
    }

    [Fact]
    public void Json_goes_into_a_panel_too()
    {
        using var file = new TextFile($"[{Row}]");
        using TradeReader reader = TradeFile.Open(file.Path, new ReadOptions { ReportedBy = ReportedBy.Exporter });
        var builder = new TradePanelBuilder();
        Assert.Equal((1L, 1L), (reader.ReadInto(builder).Kept, reader.Report.SetAside(SetAsideReason.OtherSide)));
        Assert.Equal(191_070_218, builder.Build().Periods[0].Values[0]);
        Assert.Equal(1, reader.Progress);
    }

    [Fact]
    public void Progress_of_json_rises_to_one_however_few_rows_are_kept()
    {
        using var file = new TextFile($"[{string.Join(',', Enumerable.Repeat(Row, 6200))}]");
        using TradeReader reader = TradeFile.Open(file.Path);
        var shares = new List<double>();
        reader.ReadInto(new CountingSink(), new PanelExecution { Progress = new Listener(shares.Add) });
        Assert.True(shares.Count > 2);
        Assert.Equal(shares.Distinct().Order(), shares);
        Assert.Equal(1, shares[^1]);
    }

    [Theory]
    [InlineData("\"year\":2002", "\"year\":0", ", line 2, column 'year': '0' is not a year from 1 to 9999.")]
    [InlineData("\"year\":2002", "\"year\":10000", ", line 2, column 'year': '10000' is not a year from 1 to 9999.")]
    [InlineData("\"year\":2002", "\"year\":\"2002-03\"", ", line 2, column 'year': '2002-03' is not a year from 1 to 9999.")]
    [InlineData("\"year\":2002", "\"year\":{\"a\":1}", ", line 2, column 'year': '{' is not a text or number.")]
    [InlineData("\"year\":2002", "\"year\":\n\n[2002]", ", line 4, column 'year': '[' is not a text or number.")]
    [InlineData("919280993", "\"1 234\"", ", line 2, column 'trade_value_usd_imp': '1 234' is not a number.")]
    [InlineData("191070218", "true", ", line 2, column 'trade_value_usd_exp': 'true' is not a number.")]
    [InlineData("\"partner_iso\":\"arg\"", "\"commodity_code\":null", ", line 2, column 'commodity_code': '' is not the code of a product.")]
    [InlineData("\"partner_iso\":\"arg\"", "\"product_code\":\"\"", ", line 2, column 'product_code': '' is not the code of a product.")]
    public void A_broken_member_is_named(string old, string replacement, string expected) =>
        Assert.Equal(expected, TextFile.Fault<FormatException>($"[\n{Row.Replace(old, replacement, StringComparison.Ordinal)}]"));

    [Theory]
    [InlineData("[\"trade_value_usd_imp\"]", ", line 1: 'trade_value_usd_imp' stands among the rows; expected an object.")]
    [InlineData("[{\"trade_value_usd_imp\":1},\n[]]", ", line 2: '[' stands among the rows; expected an object.")]
    public void What_is_no_row_is_refused(string text, string expected) => Assert.Equal(expected, TextFile.Fault<FormatException>(text));

    [Theory]
    [InlineData("[{\"trade_value_usd_imp\":1}]\n\n{}", ", line 3: this is not JSON: ")]
    [InlineData("[{\"trade_value_usd_imp\":1}", ", line 1: this is not JSON: ")]
    [InlineData("[{\"trade_value_usd_imp\":1}\n,\n\n]", ", line 4: this is not JSON: ")]
    public void What_is_no_json_is_refused(string text, string expected) => Assert.StartsWith(expected, TextFile.Fault<FormatException>(text), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_no_array_is_refused() =>
        Assert.Equal(": the JSON text is no array; expected an array of objects.", TextFile.Fault<InvalidDataException>(Row, TradeFormat.OpenTradeStatistics));

    [Fact]
    public void An_array_of_something_else_is_not_recognised() =>
        Assert.StartsWith(": the format is not known; it begins with '[{\"a\":1}]'", TextFile.Fault<InvalidDataException>("[{\"a\":1}]"), StringComparison.Ordinal);

    private sealed class Listener(Action<double> hear) : IProgress<double>
    {
        public void Report(double value) => hear(value);
    }
}
