using TradeMetrics.Queries;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>Each format on a few lines that hold its traps.</summary>
public class FormatTests
{
    private const string Api = "typeCode,freqCode,refYear,refMonth,period,reporterCode,flowCode,partnerCode,partner2Code,cmdCode,customsCode,motCode,cifvalue,fobvalue,primaryValue\n";
    private const string Legacy = "Classification,Year,Period,Trade Flow Code,Trade Flow,Reporter Code,Reporter ISO,Partner Code,2nd Partner Code,Customs Proc. Code,Mode of Transport Code,Commodity Code,Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$)\n";
    private const string Imf = "STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE\n";
    private const string Comext = "REPORTER,PARTNER,PRODUCT_NC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_EUR\n";
    private static readonly Economy Pakistan = Economy.Parse("PAK"), Belarus = Economy.Parse("BLR"), UnitedStates = Economy.Parse("USA");

    [Fact]
    public void Baci_is_in_thousand_dollars_with_its_own_numbers_and_leading_zeros()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read("t,i,j,k,v,q\n2023,842,586,010121,12.345,           NA\n2023,842,699,010121,1.000,0.5\n2023,999,586,010121,1,1\n");
        Assert.Equal((UnitedStates, Pakistan, "010121", 12345.0), (records[0].Exporter, records[0].Importer, records[0].Product, records[0].Value));
        Assert.Equal((2023, Frequency.Annual, ReportedBy.Reconciled, "USD", 2L), (records[0].Period, records[0].Frequency, records[0].ReportedBy, records[0].Currency, records[0].Line));
        Assert.Equal(Economy.Parse("IND"), records[1].Importer);
        Assert.Equal((TradeFormat.Baci, 1L), (report.Format, report.SetAside(SetAsideReason.UnknownCode)));
    }

    [Fact]
    public void Comtrade_keeps_totals_of_its_dimensions_and_no_part_of_a_flow()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read(Api
            + "C,A,2010,52,2010,586,X,112,0,0101,C00,0,0,7,7\n"
            + "C,A,2010,52,2010,586,X,112,0,0101,C00,2100,0,4,4\n"
            + "C,A,2010,52,2010,586,X,112,156,0101,C00,0,0,4,4\n"
            + "C,A,2010,52,2010,586,X,112,0,0101,C01,0,0,4,4\n"
            + "C,A,2010,52,2010,586,RX,112,0,0101,C00,0,0,1,1\n"
            + "C,A,2010,52,2010,586,X,112,0,0101,C00,0,0,7,7\n"
            + "C,A,2010,52,2010,586,X,112,0,TOTAL,C00,0,0,9,9\n"
            + "C,A,2010,52,2010,586,X,112,0,010121,C00,0,0,5,5\n"
            + "C,A,2010,52,2010,586,X,0,0,0101,C00,0,0,70,70\n"
            + "C,A,2010,52,2010,586,X,899,0,0101,C00,0,0,2,2\n"
            + "C,A,2010,52,2010,586,X,586,0,0101,C00,0,0,2,2\n"
            + "C,A,2010,52,2010,586,X,112,0,0102,C00,0,,,\n"
            + "C,M,2010,3,201003,586,M,112,0,0101,C00,0,8,7,8\n");
        Assert.Equal(["2010 PAK→BLR 0101: 7 USD (Exporter, Fob)", "201003 BLR→PAK 0101: 8 USD (Importer, Cif)"], records.Select(record => record.ToString()));
        Assert.Equal(Frequency.Monthly, records[1].Frequency);
        Assert.Equal(
            [(SetAsideReason.MissingValue, 1), (SetAsideReason.ReExport, 1), (SetAsideReason.SubTotal, 3), (SetAsideReason.AggregatePartner, 2), (SetAsideReason.SelfTrade, 1), (SetAsideReason.TotalProduct, 1), (SetAsideReason.OtherProductLevel, 1), (SetAsideReason.DuplicateKey, 1)],
            Reasons(report));
        Assert.StartsWith("ComtradeCsv: 13 rows read, 2 kept, 11 set aside (MissingValue 1, ", report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("period\treporterCode\tflowCode\tpartnerCode\tcmdCode\tprimaryValue\n2010\t586\tX\t112\tTOTAL\t7\n")]
    [InlineData("Period;Reporter_Code;FLOW_CODE;Partner_Code;Cmd_Code;Primary_Value\r\n2010;586;X;112;TOTAL;7\r\n")]
    [InlineData("period|reporter_iso|trade_flow_code|partner_iso|commodity_code|trade_value_usd\r2010|PAK|2|BLR|TOTAL|7\r")]
    [InlineData("\"Period\",\"Reporter Code\",\"Trade Flow\",\"Partner Code\",\"Commodity Code\",\"Trade Value (US$)\"\n\"2010\",\"586\",\"Export\",\"112\",\"TOTAL\",\"7\"\n")]
    public void Comtrade_has_many_headings(string text)
    {
        TradeRecord record = Assert.Single(TextFile.Read(text).Records);
        Assert.Equal((2010, Pakistan, Belarus, 7.0, ReportedBy.Exporter), (record.Period, record.Exporter, record.Importer, record.Value, record.ReportedBy));
    }

    [Fact]
    public void Older_comtrade_numbers_its_flows()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read(Legacy
            + "H5,2017,2017,1,Import,586,PAK,0,,,,TOTAL,10,,\nH5,2017,2017,2,Export,586,PAK,0,,,,TOTAL,20,,\nH5,2017,2017,3,Re-Export,586,PAK,0,,,,TOTAL,3,,\nH5,2017,2017,4,Re-Import,586,PAK,0,,,,TOTAL,4,,\n",
            new ReadOptions().With(SetAsideReason.AggregatePartner, RowRule.Keep));
        Assert.Equal(["2017 WLD→PAK TOTAL: 10 USD (Importer, Unspecified)", "2017 PAK→WLD TOTAL: 20 USD (Exporter, Unspecified)"], records.Select(record => record.ToString()));
        Assert.Equal(2, report.SetAside(SetAsideReason.ReExport));
    }

    [Fact]
    public void The_area_490_is_Taiwan_only_if_the_options_say_so_and_the_report_counts_it()
    {
        const string Text = "t,i,j,k,v,q\n2023,490,586,010121,1,1\n";
        Assert.Equal(1, TextFile.Read(Text).Report.SetAside(SetAsideReason.AggregatePartner));
        (TradeRecord[] records, ReadReport report) = TextFile.Read(Text, new ReadOptions { OtherAsiaIsTaiwan = true });
        Assert.Equal((Economy.Parse("TWN"), 1L), (records[0].Exporter, report.OtherAsiaAsTaiwan));
    }

    [Fact]
    public void Imf_values_are_dollars_and_imports_FOB_are_a_second_valuation()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read(Imf
            + "DATAFLOW,X,I,PAK,XG_FOB_USD,BLR,A,2022,1500000,6\nDATAFLOW,X,I,PAK,MG_CIF_USD,BLR,M,2024-M01,5,6\nDATAFLOW,X,I,PAK,MG_FOB_USD,BLR,M,2024-M01,4,6\n"
            + "DATAFLOW,X,I,PAK,XG_FOB_USD,G001,Q,2024-Q1,5,6\nDATAFLOW,X,I,PAK,TBG_USD,BLR,A,2022,5,6\nDATAFLOW,X,I,PAK,XG_FOB_USD,BLR,Q,2024-Q1,,6\n");
        Assert.Equal([(2022, 1500000.0, Valuation.Fob), (202401, 5.0, Valuation.Cif)], records.Select(record => (record.Period, record.Value, record.Valuation)));
        Assert.Equal([(SetAsideReason.MissingValue, 1), (SetAsideReason.NotAFlow, 1), (SetAsideReason.SecondValuation, 1), (SetAsideReason.AggregatePartner, 1)], Reasons(report));
    }

    [Fact]
    public void Comext_procedures_add_up_and_its_52nd_month_is_a_year()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read(Comext
            + "DE,PK,01012100,2,1,202305,10\nDE,PK,01012100,2,3,202305,5\nDE,PK,01012100,1,1,202352,7\nDE,PK,TOTAL,2,1,202305,15\nDE,QR,01012100,2,1,202305,1\nEL,XS,01012100,2,1,202305,2\n");
        Assert.Equal([(202305, 10.0), (202305, 5.0), (2023, 7.0), (202305, 2.0)], records.Select(record => (record.Period, record.Value)));
        Assert.Equal(("EUR", TradeSystem.Special, Valuation.Cif, Frequency.Annual), (records[2].Currency, records[2].System, records[2].Valuation, records[2].Frequency));
        Assert.Equal((Economy.Parse("GRC"), Economy.Parse("SRB")), (records[3].Exporter, records[3].Importer));
        Assert.Equal([(SetAsideReason.AggregatePartner, 1), (SetAsideReason.TotalProduct, 1)], Reasons(report));
    }

    [Fact]
    public void Census_months_that_nobody_has_are_missing_and_not_zero()
    {
        string[] parts = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "YR"];
        string heading = "year,CTY_CODE,CTYNAME," + string.Join(',', parts.Select(p => "I" + p).Concat(parts.Select(p => "E" + p)));
        string Line(string year, string code, string name, string month, string last) => $"{year},{code},{name},{string.Join(',', Enumerable.Repeat(month, 11))},{last},9,{string.Join(',', Enumerable.Repeat(month, 11))},{last},9";
        (TradeRecord[] records, ReadReport report) = TextFile.Read(string.Join('\r', heading,
            Line("2015", "5350", "Pakistan", "1.5", "2"), Line("2015", "5800", "\"Korea, South\"", "1", "0"), Line("2016", "5350", "Pakistan", "1", "0"), Line("2016", "0001", "OPEC", "1", "0"), Line("", "5220", "Yemen", "0", "0"), ""));
        Assert.Equal((5L, 5L * 26), (report.Lines, report.Read));
        Assert.Equal(24 + 24 + 22, records.Length);
        Assert.Equal((201501, Pakistan, UnitedStates, 1_500_000.0, Valuation.Fob, TradeSystem.General), (records[0].Period, records[0].Exporter, records[0].Importer, records[0].Value, records[0].Valuation, records[0].System));
        // A zero in a month in which others trade is a zero.
        Assert.Equal(0, records.Single(record => record.Period == 201512 && record.Importer == Economy.Parse("KOR")).Value);
        Assert.DoesNotContain(records, record => record.Period == 201612);
        Assert.Equal([(SetAsideReason.NoPeriod, 26), (SetAsideReason.MissingValue, 4), (SetAsideReason.PartialYear, 4), (SetAsideReason.PeriodTotal, 4), (SetAsideReason.AggregatePartner, 22)], Reasons(report));
    }

    [Fact]
    public void A_plain_table_may_group_its_digits()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read(
            "period,exporter,importer,value,product,reportedBy,currency\n2023-05,PAK,112,\"12,34,567.5\",0101,importer,EUR\n2023-Q2,PK,BY,1 234 567,0101,exporter,\n,PAK,BLR,5,0101,,\n2023,PAK,XQZ,5,0101,,\n2023,PAK,BLR,,0101,,\n");
        Assert.Equal([(202305, 1_234_567.5, ReportedBy.Importer, "EUR"), (20232, 1_234_567.0, ReportedBy.Exporter, "XXX")], records.Select(r => (r.Period, r.Value, r.ReportedBy, r.Currency)));
        Assert.Equal([(SetAsideReason.NoPeriod, 1), (SetAsideReason.MissingValue, 1), (SetAsideReason.UnknownCode, 1)], Reasons(report));
        TradeFlow flow = records[0].ToFlow();
        Assert.Equal((202305, 586, 112, "0101", Frequency.Monthly), (flow.Period, flow.Exporter, flow.Importer, flow.Product, flow.Frequency));
    }

    [Fact]
    public void Json_of_the_api_says_the_same_as_its_table()
    {
        const string Row = """{"period":"2010","refMonth":52,"reporterCode":586,"flowCode":"X","partnerCode":112,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"nested":{"a":[1]},"cifvalue":0,"fobvalue":7.5,"primaryValue":7.5}""";
        (TradeRecord[] records, ReadReport report) = TextFile.Read($$"""{"elapsedTime":"0","count":3,"data":[{{Row}},{{Row}},{{Row.Replace("\"X\"", "\"R\\u0058\"", StringComparison.Ordinal)}}],"error":""}""");
        Assert.Equal("2010 PAK→BLR TOTAL: 7.5 USD (Exporter, Fob)", Assert.Single(records).ToString());
        Assert.Equal([(SetAsideReason.ReExport, 1), (SetAsideReason.DuplicateKey, 1)], Reasons(report));
    }

    private static IEnumerable<(SetAsideReason, int)> Reasons(ReadReport report) =>
        Enum.GetValues<SetAsideReason>().Where(reason => report.SetAside(reason) > 0).Select(reason => (reason, (int)report.SetAside(reason)));
}
