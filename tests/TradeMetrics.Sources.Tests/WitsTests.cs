using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>WITS as SDMX-JSON, on a few series.</summary>
public class WitsTests
{
    private const string Observations = """{"observations":{"0":[32.669,0]}}""";
    private const string Series = "{\"0:0:0:0:0\":" + Observations + "}";
    private const string Set = "{\"action\":\"Information\",\"series\":" + Series + "}";
    private const string Times = """[{"id":"TIME_PERIOD","values":[{"id":"2017"},{"id":"2018"}]}]""";
    private const string Dimensions = """
        [{"id":"FREQ","values":[{"id":"A"}]},
        {"id":"REPORTER","values":[{"id":"USA","name":"United States"},{"id":"XQZ"}]},
        {"id":"PARTNER","values":[{"id":"PAK"},{"id":"WLD"}]},
        {"id":"PRODUCTCODE","values":[{"id":"01-05_Animal"},{"id":"Total"},{"id":"Food"}]},
        {"id":"INDICATOR","values":[
            {"id":"MPRT-TRD-VL","name":"Import Trade Value (US$ Thousand)"},
            {"id":"XPRT-TRD-VL","name":"Export Trade Value (US$ Million)"},
            {"id":"XPRT-TRD-VL","name":"Export Trade Value (US$)"},
            {"id":"AHS-AVRG","name":"Simple average (%)"},
            {"id":"XPRT-TRD-VL","name":"Export Trade Value (ECU)"},
            {"id":"XPRT-TRD-VL"}]}]
        """;

    [Fact]
    public void The_positions_of_a_key_say_what_a_series_is()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read(Message("""
            {"0:0:0:0:0":{"attributes":[0,{"a":1}],"observations":{"0":[32.669,0],"1":[1e3,{"a":[1]}]}},
            "0:0:0:0:1":{"observations":{"0":[2.5]}},
            "0:0:0:0:2":{"observations":{"1":[7]}}}
            """));
        Assert.Equal(["2017 PAK→USA 01-05_Animal: 32669 USD (Importer, Unspecified)", "2018 PAK→USA 01-05_Animal: 1000000 USD (Importer, Unspecified)", "2017 USA→PAK 01-05_Animal: 2500000 USD (Exporter, Unspecified)", "2018 USA→PAK 01-05_Animal: 7 USD (Exporter, Unspecified)"], records.Select(record => record.ToString()));
        Assert.Equal((Frequency.Annual, TradeFormat.WitsJson, 1L, 3L), (records[0].Frequency, records[0].Format, records[0].Line, records[3].Line));
        Assert.Equal((4L, 4L), (report.Lines, report.Kept));
    }

    [Fact]
    public void What_is_no_flow_of_a_pair_is_set_aside()
    {
        ReadReport report = TextFile.Read(Message("""
            {"0:0:0:0:0":{"observations":{"0":[null],"1":[]}},
            "0:1:0:0:0":{"observations":{"0":[1]}},
            "0:0:1:0:0":{"observations":{"0":[1]}},
            "0:0:0:0:3":{"observations":{"0":[1]}},
            "0:0:0:2:0":{"observations":{"0":[1]}},
            "0:0:0:0:1":{"observations":{"0":[1]}},
            "0:0:0:1:0":{"observations":{"0":[1]}}}
            """)).Report;
        Assert.Equal((8L, 1L), (report.Read, report.Kept));
        Assert.Equal((2L, 1L, 1L, 1L), (report.SetAside(SetAsideReason.MissingValue), report.SetAside(SetAsideReason.UnknownCode), report.SetAside(SetAsideReason.AggregatePartner), report.SetAside(SetAsideReason.NotAFlow)));
        // A group that overlaps the sections is of no level, also where it comes first.
        Assert.Equal((1L, 1L), (report.SetAside(SetAsideReason.OtherProductLevel), report.SetAside(SetAsideReason.TotalProduct)));
    }

    [Fact]
    public void The_members_of_a_dimension_come_in_any_order()
    {
        string turned = Dimensions.Replace("""{"id":"PARTNER","values":[{"id":"PAK"},{"id":"WLD"}]}""", """{"values":["x",{"name":"Pakistan","description":["a"],"id":"PAK"}],"keyPosition":2,"id":"PARTNER"}""", StringComparison.Ordinal);
        Assert.Equal("2017 PAK→USA 01-05_Animal: 32669 USD (Importer, Unspecified)", TextFile.Read(Message(Series, turned)).Records.Single().ToString());
        // What is no object has no position.
        Assert.Single(TextFile.Read(Message(Series, turned.Replace("[{\"id\":\"FREQ\"", "[null,{\"id\":\"FREQ\"", StringComparison.Ordinal))).Records);
        const string Structure = "\"structure\":{\"name\":\"x\",\"dimensions\":{\"dataSet\":[],\"observation\":" + Times + ",\"series\":" + Dimensions + "},\"annotations\":[{\"id\":\"a\"}]}";
        Assert.Single(TextFile.Read("{\"meta\":{\"dataSets\":1}," + Structure + ",\"dataSets\":[" + Set + "]}").Records);
    }

    [Theory]
    [InlineData("01-05_Animal", true)]
    [InlineData("86-89_Transport", true)]
    [InlineData("TOTAL", false)]
    [InlineData("01-05", false)]
    [InlineData("/1-05_Animal", false)]
    [InlineData("x1-05_Animal", false)]
    [InlineData("0/-05_Animal", false)]
    [InlineData("0x-05_Animal", false)]
    [InlineData("01:05_Animal", false)]
    [InlineData("01-/5_Animal", false)]
    [InlineData("01-x5_Animal", false)]
    [InlineData("01-0/_Animal", false)]
    [InlineData("01-0x_Animal", false)]
    [InlineData("01-05-Animal", false)]
    [InlineData("", false)]
    public void Sections_of_the_harmonized_system_are_the_level_below_the_total(string product, bool isSection) =>
        Assert.Equal(isSection ? 1 : 0, TextFile.Read(Message(Series, Dimensions.Replace("01-05_Animal", product, StringComparison.Ordinal)), new ReadOptions { ProductLevel = 2 }).Report.Kept);

    [Theory]
    [InlineData("0:0:0:0:4", "Export Trade Value (ECU)")]
    [InlineData("0:0:0:0:5", "")]
    public void A_unit_that_is_not_named_is_not_that_of_the_indicator_before(string key, string name) =>
        Assert.Equal($", line 1, column 'INDICATOR': '{name}' is not an indicator that says its unit: (US$), (US$ Thousand) or (US$ Million).", TextFile.Fault<FormatException>(Message($$"""{"{{key}}":{{Observations}}}""")));

    [Theory]
    [InlineData("""{"0:0:0:0":{"observations":{"0":[1]}}}""", ", line 1, column 'INDICATOR': '0:0:0:0' is not a key with a position of each dimension.")]
    [InlineData("""{"0:9:0:0:0":{"observations":{"0":[1]}}}""", ", line 1, column 'REPORTER': '0:9:0:0:0' is not a key with a position of each dimension.")]
    [InlineData("""{"0:0:x:0:0":{"observations":{"0":[1]}}}""", ", line 1, column 'PARTNER': '0:0:x:0:0' is not a key with a position of each dimension.")]
    [InlineData("{\n\"0:0:0:0:0\":{\"observations\":{\n\"2\":[1]}}}", ", line 3, column 'TIME_PERIOD': '2' is not the position of a period.")]
    [InlineData("""{"0:0:0:0:0":{"observations":{"-":[1]}}}""", ", line 1, column 'TIME_PERIOD': '-' is not the position of a period.")]
    [InlineData("""{"0:0:0:0:0":{"observations":{"0":["1"]}}}""", ", line 1, column 'observations': '1' is not a number.")]
    [InlineData("""{"0:0:0:0:0":{"observations":{"0":[1e999]}}}""", ", line 1, column 'observations': '1e999' is not a number.")]
    [InlineData("{\"0:0:0:0:0\":{\"observations\":{\"0\":\n5}}}", ", line 2, column 'observations': '5' is not an array that begins with the value.")]
    [InlineData("""{"0:0:0:0:0":{"observations":[[1]]}}""", ", line 1, column 'observations': '[' is not an object.")]
    [InlineData("""{"0:0:0:0:0":[1]}""", ", line 1, column 'series': '[' is not an object.")]
    [InlineData("[]", ", line 1, column 'series': '[' is not an object.")]
    public void A_broken_series_is_named(string series, string expected) => Assert.Equal(expected, TextFile.Fault<FormatException>(Message(series)));

    [Fact]
    public void A_period_that_is_none_is_named()
    {
        string text = Message(Series).Replace("\"2017\"", "\"last\"", StringComparison.Ordinal);
        Assert.Equal(", line 1, column 'TIME_PERIOD': 'last' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2.", TextFile.Fault<FormatException>(text));
    }

    [Theory]
    [InlineData("5", ", line 1, column 'dataSets': '5' is not an array.")]
    [InlineData(Set, ", line 1, column 'dataSets': '{' is not an array.")]
    [InlineData("[5]", ", line 1, column 'dataSets': '5' is not an object.")]
    [InlineData("[[" + Set + "]]", ", line 1, column 'dataSets': '[' is not an object.")]
    public void Rows_in_a_place_where_none_are_looked_for_are_refused(string sets, string expected) =>
        Assert.Equal(expected, TextFile.Fault<FormatException>(Message(Series).Replace("[" + Set + "]", sets, StringComparison.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData("{\"observations\":{\"0:0:0:0:0:0\":[1]}}")]
    public void A_message_without_series_is_refused(string set) =>
        Assert.Equal(": the message has no series; expected dataSets with series, whose observations are by period.", TextFile.Fault<InvalidDataException>(Message(Series).Replace(Set, set, StringComparison.Ordinal)));

    [Fact]
    public void Series_without_observations_are_no_rows() => Assert.Equal(0, TextFile.Read(Message("""{"0:0:0:0:0":{"observations":{}},"0:0:0:0:1":{}}""")).Report.Read);

    [Theory]
    [InlineData("[]", Times)]
    [InlineData("5", Times)]
    [InlineData(Dimensions, "[]")]
    [InlineData(Dimensions, "{\"id\":\"TIME_PERIOD\"}")]
    [InlineData(Dimensions, """[{"id":"OTHER","values":[{"id":"2017"}]}]""")]
    [InlineData(Dimensions, """[{"id":["TIME_PERIOD"],"values":[{"id":"2017"}]}]""")]
    [InlineData(Dimensions, """[{"id":"TIME_PERIOD","values":{"id":"2017"}}]""")]
    [InlineData(Dimensions, """[{"id":"TIME_PERIOD","values":5}]""")]
    public void Keys_without_a_meaning_are_refused(string dimensions, string times) =>
        Assert.Equal(": the message does not say what its keys mean; expected structure.dimensions with series and observation.", TextFile.Fault<InvalidDataException>(Message(Series, dimensions, times)));

    [Fact]
    public void A_dimension_that_is_not_there_is_named()
    {
        string text = Message(Series).Replace("\"PARTNER\"", "\"COUNTERPART\"", StringComparison.Ordinal);
        Assert.Equal(": the message has no dimension PARTNER; expected REPORTER, PARTNER, PRODUCTCODE and INDICATOR.", TextFile.Fault<InvalidDataException>(text));
    }

    [Fact]
    public void A_name_in_several_languages_says_no_unit()
    {
        string text = Message(Series).Replace("\"Import Trade Value (US$ Thousand)\"", "{\"en\":\"(US$ Thousand)\"}", StringComparison.Ordinal);
        Assert.Contains("column 'INDICATOR': '' is not an indicator that says its unit", TextFile.Fault<FormatException>(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dimension_of_more_values_than_there_are_goods_is_refused()
    {
        string values = string.Join(',', Enumerable.Repeat("{}", 100_001));
        Assert.Equal(": a dimension has more than 100000 values; expected a table of trade.", TextFile.Fault<InvalidDataException>(Message(Series, $$"""[{"id":"FREQ","values":[{{values}}]}]""")));
    }

    private static string Message(string series, string dimensions = Dimensions, string times = Times) =>
        "{\"dataSets\":[{\"action\":\"Information\",\"series\":" + series + "}],\"structure\":{\"dimensions\":{\"series\":" + dimensions + ",\"observation\":" + times + "}}}";
}
