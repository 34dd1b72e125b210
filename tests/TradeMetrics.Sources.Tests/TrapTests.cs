using System.Globalization;
using System.Text;
using TradeMetrics.Queries;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>The traps of trade data that are not in the other tests of formats.</summary>
public class TrapTests
{
    private const string Heading = "period,exporter,importer,value,frequency,unit\n";

    [Theory]
    [InlineData("2011-12", true)]
    [InlineData("2000-01", true)]
    [InlineData("2011-11", false)]
    [InlineData("2011-M12", false)]
    [InlineData("201112", false)]
    public void A_fiscal_year_that_may_be_a_month_is_refused_without_a_word_on_it(string period, bool isRefused)
    {
        string text = Heading + period + ",PAK,BLR,1,,\n";
        if (!isRefused)
        {
            Assert.Equal(Frequency.Monthly, TextFile.Read(text).Records.Single().Frequency);
            return;
        }
        Assert.Contains("may be a month or a fiscal year", Assert.Throws<FormatException>(() => TextFile.Read(text)).Message, StringComparison.Ordinal);
        Assert.Equal(Frequency.Monthly, TextFile.Read(Heading + period + ",PAK,BLR,1,M,\n").Records.Single().Frequency);
    }

    [Fact]
    public void Sdmx_periods_of_a_year_that_starts_in_July_are_no_calendar_periods()
    {
        const string Columns = "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,REPORTING_YEAR_START_DAY\n";
        (TradeRecord[] records, ReadReport report) = TextFile.Read(Columns + "PAK,XG_FOB_USD,BLR,2023-Q1,1,--07-01\nPAK,XG_FOB_USD,BLR,2022-Q1,1,--01-01\nPAK,XG_FOB_USD,BLR,2021-Q1,1,\n");
        Assert.Equal((2, 1L), (records.Length, report.SetAside(SetAsideReason.NoPeriod)));
    }

    [Fact]
    public void The_first_column_of_sdmx_csv_may_hold_a_separator()
    {
        TradeRecord record = TextFile.Read("STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,OBS_STATUS\ndataflow,IMF.STA:IMTS(1.0.0),I,PAK,XG_FOB_USD,BLR,M,2024-M01,1500000,6,P\n").Records.Single();
        Assert.Equal((202401, 1_500_000.0, ObservationStatus.Provisional), (record.Period, record.Value, record.Status));
    }

    [Theory]
    [InlineData("thousand", 1500)]
    [InlineData("million", 1_500_000)]
    [InlineData("1", 1.5)]
    [InlineData("", 1.5)]
    public void Units_are_explicit(string unit, double expected) => Assert.Equal(expected, TextFile.Read($"{Heading}2023,PAK,BLR,1.5,,{unit}\n").Records.Single().Value);

    [Fact]
    public void A_unit_that_is_not_known_is_refused() => Assert.Throws<FormatException>(() => TextFile.Read($"{Heading}2023,PAK,BLR,1.5,,lakh\n"));

    [Fact]
    public void A_value_below_zero_is_no_flow_and_minus_nothing_is_nothing()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read($"{Heading}2023,PAK,BLR,-5,,\n2022,PAK,BLR,-0,,\n", new ReadOptions { Rule = RowRule.Keep });
        Assert.Equal((1L, 0.0, false), (report.SetAside(SetAsideReason.NegativeValue), records.Single().Value, double.IsNegative(records.Single().Value)));
    }

    [Fact]
    public void Two_areas_that_are_not_known_are_two_and_no_trade_with_oneself()
    {
        (TradeRecord[] records, ReadReport report) = TextFile.Read("period,exporter,importer,value\n2023,XQA,XQB,1\n2023,XQA,XQC,1\n2023,XQA,XQC,1\n", new ReadOptions().With(SetAsideReason.UnknownCode, RowRule.Keep));
        Assert.Equal((2, 1L, 0L), (records.Length, report.SetAside(SetAsideReason.DuplicateKey), report.SetAside(SetAsideReason.SelfTrade)));
    }

    [Fact]
    public void Numbers_of_Eurostat_are_not_those_of_ISO()
    {
        const string Old = "DECLARANT,DECLARANT_ISO,PARTNER,PARTNER_ISO,PRODUCT_NC,FLOW,STAT_REGIME,PERIOD,VALUE_IN_EUROS\n004,DE,0662,PK,01012100,2,4,201505,10\n";
        Assert.Equal("201505 DEU→PAK 01012100: 10 EUR (Exporter, Fob)", TextFile.Read(Old).Records.Single().ToString());
        // 004 is Afghanistan for ISO.
        Assert.Equal(1, TextFile.Read("DECLARANT,PARTNER,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS\n004,586,01012100,2,201505,10\n").Report.SetAside(SetAsideReason.UnknownCode));
    }

    [Fact]
    public void Letters_of_ISO_are_not_made_numbers_of_comtrade()
    {
        // 492 is Monaco for ISO and an area of Europe for UN Comtrade.
        Assert.Equal(Economy.Parse("MCO"), TextFile.Read("period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n2010,PAK,X,MCO,TOTAL,7\n").Records.Single().Importer);
        Assert.Equal(1, TextFile.Read("period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n2010,PAK,X,W00,TOTAL,7\n").Report.SetAside(SetAsideReason.AggregatePartner));
    }

    [Fact]
    public void A_year_and_a_month_in_two_columns_are_a_month_and_52_is_the_year()
    {
        (TradeRecord[] records, _) = TextFile.Read("refYear,refMonth,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n2010,52,586,X,112,TOTAL,7\n2010,3,586,X,112,TOTAL,1\n");
        Assert.Equal([2010, 201003], records.Select(record => record.Period));
        Assert.Throws<FormatException>(() => TextFile.Read("refYear,refMonth,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n2010,13,586,X,112,TOTAL,7\n"));
    }

    [Theory]
    [InlineData("X", SetAsideReason.ReExport, 0)]
    [InlineData("DX", SetAsideReason.ReExport, 1)]
    [InlineData("FM", SetAsideReason.ReExport, 1)]
    [InlineData("Re-Import", SetAsideReason.ReExport, 1)]
    [InlineData("balance", SetAsideReason.NotAFlow, 1)]
    public void Flows_are_whole_parts_or_none(string flow, SetAsideReason reason, long count) =>
        Assert.Equal(count, TextFile.Read($"period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n2010,586,{flow},112,TOTAL,7\n").Report.SetAside(reason));

    [Fact]
    public void A_separator_at_the_end_of_rows_is_no_field_and_text_may_be_latin()
    {
        byte[] text = Encoding.Latin1.GetBytes("period,exporter,importer,value,product\n2010,PAK,BLR,7,Café,\n");
        using var file = new TextFile(text);
        Assert.Equal("Café", file.Read().Records.Single().Product);
    }

    [Fact]
    public void A_missing_year_makes_no_growth_and_an_absent_row_no_zero()
    {
        TradeRecord[] records = TextFile.Read(Heading + "2020,PAK,BLR,100,,\n2022,PAK,BLR,150,,\n").Records;
        TradeSeries<decimal> series = TradeSeries.Create(records.Select(record => new Observation<decimal>(TradePeriod.Year(record.Period), (decimal)record.Value)));
        Assert.Equal(UndefinedReason.Missing, series.YearOnYear(TradePeriod.Year(2022)).Reason);
        Assert.Equal(UndefinedReason.Missing, series.Total(TradePeriod.Year(2021)).Reason);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_of_an_error_is_right_whatever_ends_lines(string end)
    {
        string text = string.Join(end, ["", "t,i,j,k,v,q", .. Enumerable.Range(1, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"2023,842,586,{i:D6},1,1")), "2023,842,586,x1,y,1", ""]);
        Assert.Contains("line 20003, column 'v': 'y'", Assert.Throws<FormatException>(() => TextFile.Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxLineLength = 255 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxLineLength = (1 << 30) + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { ProductLevel = -1 });
        Assert.Equal((1 << 30, null), (new ReadOptions { MaxLineLength = 1 << 30 }.MaxLineLength, new ReadOptions { ProductLevel = null }.ProductLevel));
    }
}
