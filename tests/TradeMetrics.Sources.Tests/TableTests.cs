using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>What the columns of tables may hold, format by format.</summary>
public class TableTests
{
    private const string Api = "period,reporterCode,flowCode,partnerCode,cmdCode,cifvalue,fobvalue,primaryValue\n";
    private const string ByMonth = "refYear,refMonth,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n";
    private const string Comext = "REPORTER,PARTNER,PRODUCT_NC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_EUR\n";
    private const string Imf = "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,OBS_STATUS,REPORTING_YEAR_START_DAY\n";
    private const string Flows = "period,exporter,importer,value,product,frequency,unit,currency,valuation,system,status,reportedBy\n";

    public static TheoryData<string, string> Broken => new()
    {
        { "t,i,j,k,v,q\n2023,842,586,,1,1\n", ", line 2, column 'k': '' is not the code of a product." },
        { "t,i,j,k,v,q\n10000,842,586,010121,1,1\n", ", line 2, column 't': '10000' is not a year from 1 to 9999." },
        { "t,i,j,k,v,q\nMMXX,842,586,010121,1,1\n", ", line 2, column 't': 'MMXX' is not a year from 1 to 9999." },
        { "t,i,j,k,v,q\n2023,842,1234567890,010121,1,1\n", ", line 2, column 'j': '1234567890' is not BACI's number of an economy." },
        { Api + "201O,586,X,112,TOTAL,,,7\n", ", line 2, column 'period': '201O' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2." },
        { Api + "2010,586,,112,TOTAL,,,7\n", ", line 2, column 'flowCode': '' is not a flow such as X, M, 1 or 2." },
        { Api + "2010,586,X,112,,,,7\n", ", line 2, column 'cmdCode': '' is not the code of a product." },
        { Api + "2010,586,X,112,TOTAL,x,,7\n", ", line 2, column 'cifvalue': 'x' is not a number of digits with a decimal point, without grouping." },
        { ByMonth + "2010,,586,X,112,TOTAL,7\n", ", line 2, column 'refMonth': '' is not a month." },
        { ByMonth + "2010,0,586,X,112,TOTAL,7\n", ", line 2, column 'refMonth': '0' is not a month from 1 to 12, or 52 for the year." },
        { Comext + "DE,PK,01012100,3,1,202305,10\n", ", line 2, column 'FLOW': '3' is not 1 for imports or 2 for exports." },
        { Comext + "DE,PK,01012100,2,1,2023W5,10\n", ", line 2, column 'PERIOD': '2023W5' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2." },
        { Comext + "DE,PK,,2,1,202305,10\n", ", line 2, column 'PRODUCT_NC': '' is not the code of a product." },
        { Imf + "PAK,XG_FOB_USD,BLR,2023-W05,1,A,\n", ", line 2, column 'TIME_PERIOD': '2023-W05' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2." },
        { Imf + "PAK,XG_FOB_USD,BLR,2023,1,?,\n", ", line 2, column 'OBS_STATUS': '?' is not a status of SDMX such as A, E or P." },
        { Imf + "PAK,XG_FOB_USD,BLR,2023,1,AB,\n", ", line 2, column 'OBS_STATUS': 'AB' is not a status of SDMX such as A, E or P." },
        { Flows + "2023-05,PAK,BLR,1,,Q,,,,,,\n", ", line 2, column 'period': '2023-05' is not a period of the frequency Quarterly." },
        { Flows + "20235,PAK,BLR,1,,quarterly,,,,,,\n", ", line 2, column 'period': '20235' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2." },
        { Flows + "20230,PAK,BLR,1,,Q,,,,,,\n", ", line 2, column 'period': '20230' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2." },
        { Flows + "09991,PAK,BLR,1,,Q,,,,,,\n", ", line 2, column 'period': '09991' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2." },
        { Flows + "2023x,PAK,BLR,1,,Q,,,,,,\n", ", line 2, column 'period': '2023x' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2." },
        { Flows + "2011/12,PAK,BLR,1,,,,,,,,\n", ", line 2, column 'period': '2011/12' is not a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2." },
        { Flows + "2023,PAK,BLR,1,,weekly,,,,,,\n", ", line 2, column 'frequency': 'weekly' is not A, S, Q or M." },
        { Flows + "2023,PAK,BLR,1e308,,,million,,,,,\n", ", line 2, column 'value': '1e308' is not a number such as 1234567.89, 1,234,567 or 12,34,567." },
        { Flows + "2023,PAK,BLR,1,,,,Rs,,,,\n", ", line 2, column 'currency': 'Rs' is not the code of a currency in three capital letters, such as USD." },
        { Flows + "2023,PAK,BLR,1,,,,usd,,,,\n", ", line 2, column 'currency': 'usd' is not the code of a currency in three capital letters, such as USD." },
        { Flows + "2023,PAK,BLR,1,,,,,EXW,,,\n", ", line 2, column 'valuation': 'EXW' is not FOB or CIF." },
        { Flows + "2023,PAK,BLR,1,,,,,,transit,,\n", ", line 2, column 'system': 'transit' is not general or special." },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "period,exporter,importer,value,Value\n2023,PAK,BLR,1,2\n", ": the heading 'period exporter importer value Value' has several columns 'value'; expected one of each that is read." },
        { "period,exporter,importer,value,currency,currency\n2023,PAK,BLR,1,USD,EUR\n", ": the heading 'period exporter importer value currency currency' has several columns 'currency'; expected one of each that is read." },
        { "t,i,j,k,v,V\n2023,842,586,010121,1,1\n", ": the heading 't i j k v V' has several columns 'v'; expected one of each that is read." },
        { "exporter,importer,value\nPAK,BLR,1\n", ": the heading 'exporter importer value' has no column period or year; expected a heading with it, separated by commas, semicolons, tabs or bars." },
        { "exporter,importer,weight\nPAK,BLR,1\n", ": the format is not known; it begins with 'exporter,importer,weight·PAK,BLR,1·'; expected " },
        { "flowCode,primaryValue\nX,1\n", ": the format is not known; it begins with 'flowCode,primaryValue·X,1·'; expected " },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_field_that_is_not_understood_is_named(string text, string expected) => Assert.Equal(expected, TextFile.Fault<FormatException>(text));

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_heading_that_is_not_understood_is_refused(string text, string expected) => Assert.StartsWith(expected, TextFile.Fault<InvalidDataException>(text), StringComparison.Ordinal);

    [Fact]
    public void Columns_that_nobody_reads_may_have_one_name() =>
        Assert.Single(TextFile.Read("period,exporter,importer,value,note,note\n2023,PAK,BLR,1,a,b\n").Records);

    [Fact]
    public void A_file_of_empty_lines_has_no_heading() =>
        Assert.Equal(": the file has no heading; it begins with '··'; expected a line with the names of columns.", TextFile.Fault<InvalidDataException>("\n\n", TradeFormat.FlowCsv));

    [Fact]
    public void A_heading_alone_is_no_rows()
    {
        Assert.Equal(0, TextFile.Read("t,i,j,k,v,q").Report.Read);
        Assert.Equal(0, TextFile.Read("t,i,j,k,v,q\n\n\n").Report.Read);
    }

    [Theory]
    [InlineData("0,7,7,X", Valuation.Fob)]
    [InlineData("7,0,7,X", Valuation.Cif)]
    [InlineData("7,7,7,X", Valuation.Fob)]
    [InlineData("7,7,7,M", Valuation.Cif)]
    [InlineData("8,7,7,M", Valuation.Fob)]
    [InlineData("8,9,7,M", Valuation.Unspecified)]
    [InlineData("0,0,0,M", Valuation.Unspecified)]
    [InlineData(",,7,X", Valuation.Unspecified)]
    public void The_valuation_is_that_of_the_value_that_is_the_main_one(string fields, Valuation expected)
    {
        string[] field = fields.Split(',');
        Assert.Equal(expected, TextFile.Read($"{Api}2010,586,{field[3]},112,TOTAL,{field[0]},{field[1]},{field[2]}\n").Records.Single().Valuation);
    }

    [Fact]
    public void Comtrade_with_a_year_alone_is_of_years() =>
        Assert.Equal((2010, Frequency.Annual), TextFile.Read("Year,Reporter Code,Trade Flow,Partner Code,Commodity Code,Trade Value (US$)\n2010,586,Export,112,TOTAL,7\n").Records.Select(record => (record.Period, record.Frequency)).Single());

    [Fact]
    public void An_area_of_comtrade_that_nobody_knows_is_unknown_as_reporter_and_as_partner()
    {
        ReadReport report = TextFile.Read(Api + "2010,9999,X,112,TOTAL,,,7\n2010,586,X,9999,TOTAL,,,7\n2010,586,X,,TOTAL,,,7\n2010,LONGCODE,X,112,TOTAL,,,7\n").Report;
        Assert.Equal((4L, 4L), (report.Read, report.SetAside(SetAsideReason.UnknownCode)));
    }

    [Fact]
    public void Groups_of_eurostat_are_no_partners_and_no_value_is_missing()
    {
        ReadReport report = TextFile.Read(Comext
            + "DE,EU27_2020_EXTRA,01012100,2,1,202305,1\nDE,EA20,01012100,2,1,202305,1\nDE,WORLD,01012100,2,1,202305,1\nDE,QP,01012100,2,1,202305,1\nDE,PK,01012100,2,1,202305,\nDE,XZ,01012100,2,1,202305,1\n,PK,01012100,2,1,202305,1\n").Report;
        Assert.Equal((7L, 0L), (report.Read, report.Kept));
        Assert.Equal((4L, 1L, 2L), (report.SetAside(SetAsideReason.AggregatePartner), report.SetAside(SetAsideReason.MissingValue), report.SetAside(SetAsideReason.UnknownCode)));
    }

    [Fact]
    public void Codes_longer_than_four_letters_are_told_apart() =>
        Assert.Equal([1.0, 2.0], TextFile.Read(Comext + "DE,EU27_2020_EXTRA,01012100,2,1,202305,1\nDE,EU27_2020_INTRA,01012100,2,1,202305,2\nDE,EU27_2020_EXTRA,01012100,2,1,202305,3\n", new ReadOptions().With(SetAsideReason.AggregatePartner, RowRule.Keep)).Records.Select(record => record.Value));

    [Fact]
    public void Groups_and_gaps_of_the_imf_are_counted()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read(Imf
            + "PAK,XG_FOB_USD,BLR,2023,NaN,A,\nG110,XG_FOB_USD,BLR,2023,1,A,\nPAK,XG_FOB_USD,GX123,2023,1,,\nPAK,XG_FOB_USD,XQZ,2023,1,,\nPAK,XG_FOB_USD,BLR,2023-05,1,E,--07-01\nPAK,XG_FOB_USD,BLR,2022-A1,1,,--07-01\nPAK,XG_FOB_USD,BLR,2021,1,E,--07-01\n");
        Assert.Equal([(2021, ObservationStatus.Estimated), (202305, ObservationStatus.Estimated)], records.Select(record => (record.Period, record.Status)).Order());
        Assert.Equal((1L, 1L, 2L, 1L), (report.SetAside(SetAsideReason.NoPeriod), report.SetAside(SetAsideReason.MissingValue), report.SetAside(SetAsideReason.AggregatePartner), report.SetAside(SetAsideReason.UnknownCode)));
    }

    [Theory]
    [InlineData("20232", "Q", 20232, Frequency.Quarterly)]
    [InlineData("20232", "halfyearly", 20232, Frequency.HalfYearly)]
    [InlineData("2023-S2", "S", 20232, Frequency.HalfYearly)]
    [InlineData("2023", "annual", 2023, Frequency.Annual)]
    [InlineData("202305", "monthly", 202305, Frequency.Monthly)]
    [InlineData(" 2023-Q1 ", " quarterly ", 20231, Frequency.Quarterly)]
    public void A_column_may_name_the_frequency(string text, string named, int period, Frequency frequency) =>
        Assert.Equal((period, frequency), TextFile.Read($"{Flows}{text},PAK,BLR,1,,{named},,,,,,\n").Records.Select(record => (record.Period, record.Frequency)).Single());

    [Fact]
    public void A_plain_table_says_what_its_values_include()
    {
        (TradeRecord[] records, _) = TextFile.Read(Flows + "2021,PAK,BLR,1,,A,units,EUR,fob,general,E,0\n2022,PAK,BLR,1,,A,1000,EUR,CIF,Special,,1\n2023,PAK,BLR,1,,A,1000000,EUR,unspecified,unspecified,P,2\n");
        Assert.Equal([(Valuation.Fob, TradeSystem.General, ObservationStatus.Estimated), (Valuation.Cif, TradeSystem.Special, ObservationStatus.Normal), (Valuation.Unspecified, TradeSystem.Unspecified, ObservationStatus.Provisional)], records.Select(record => (record.Valuation, record.System, record.Status)));
        Assert.Equal([(1.0, ReportedBy.Exporter), (1e3, ReportedBy.Importer), (1e6, ReportedBy.Reconciled)], records.Select(record => (record.Value, record.ReportedBy)));
    }

    [Fact]
    public void One_economy_has_one_key_by_whatever_code()
    {
        ReadReport report = TextFile.Read("period,exporter,importer,value\n2023,PAK,BLR,1\n2023,586,BY,2\n2023,Pakistan,BLR,3\n").Report;
        Assert.Equal((1L, 1L, 1L), (report.Kept, report.SetAside(SetAsideReason.DuplicateKey), report.SetAside(SetAsideReason.UnknownCode)));
    }

    [Theory]
    [InlineData("ABCDEFGHI", "ABCDEFGHJ")]
    [InlineData("Café", "Cafe")]
    public void Products_of_long_names_or_other_letters_are_told_apart(string one, string other)
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read($"{Flows}2023,PAK,BLR,1,{one},,,,,,,\n2023,PAK,BLR,2,{other},,,,,,,\n2023,PAK,BLR,3,{one},,,,,,,\n");
        Assert.Equal([one, other], records.Select(record => record.Product));
        Assert.Equal(1, report.SetAside(SetAsideReason.DuplicateKey));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void A_line_ends_once_also_where_a_block_of_lines_does(string end)
    {
        // A block is as long as the longest line may be, so that its end falls before, between and behind the CR and the LF.
        for (int digits = 1; digits <= 50; digits++)
        {
            string text = $"t,i,j,k,v,q{end}{string.Concat(Enumerable.Repeat($"2023,842,586,{new string('1', digits)},1,1{end}", 40))}2023,842,586,010121,x,1{end}";
            Assert.StartsWith(", line 42, column 'v': 'x' is not", TextFile.Fault<FormatException>(text, options: new ReadOptions { MaxLineLength = 256 }), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_census_goes_on_in_a_line_also_on_threads()
    {
        string heading = "year,CTY_CODE,CTYNAME," + string.Join(',', "JAN,FEB,MAR,APR,MAY,JUN,JUL,AUG,SEP,OCT,NOV,DEC,YR".Split(',').SelectMany(part => new[] { "I" + part, "E" + part }));
        string values = string.Join(',', Enumerable.Range(1, 26));
        using var file = new TextFile($"{heading}\n2015,5350,Pakistan,{values}\n2015,9999,Nowhere,{values}\n2015,5330,India,{values.Replace("26", "", StringComparison.Ordinal)}\n");
        ReadReport expected = file.Read().Report;
        Assert.Equal((3L * 26, 48L, 24L, 5L, 1L), (expected.Read, expected.Kept, expected.SetAside(SetAsideReason.UnknownCode), expected.SetAside(SetAsideReason.PeriodTotal), expected.SetAside(SetAsideReason.MissingValue)));
        foreach (int threads in new[] { 1, 3 })
        {
            using TradeReader reader = TradeFile.Open(file.Path);
            Assert.Equal(expected.ToString(), reader.ReadInto(new CountingSink(), new PanelExecution { MaxDegreeOfParallelism = threads }).ToString());
        }
    }

    [Theory]
    [InlineData("x", ", line 2, column 'IJAN': 'x' is not a number")]
    [InlineData("1e305", ", line 2, column 'IJAN': '1e305' is not a number")]
    public void A_value_of_the_census_that_is_none_is_named(string value, string expected)
    {
        string[] parts = [.. "JAN,FEB,MAR,APR,MAY,JUN,JUL,AUG,SEP,OCT,NOV,DEC,YR".Split(',').SelectMany(part => new[] { "I" + part, "E" + part })];
        string text = $"year,CTY_CODE,CTYNAME,{string.Join(',', parts)}\n2015,5350,Pakistan,{value}{string.Concat(Enumerable.Repeat(",1", 25))}\n";
        Assert.StartsWith(expected, TextFile.Fault<FormatException>(text), StringComparison.Ordinal);
    }
}
