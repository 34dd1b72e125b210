using TradeMetrics.Queries;
using TradeMetrics.Sources;

namespace TradeMetrics.Conformance.Tests;

/// <summary>Every published file is recognised, accounts for all its rows and has the totals that are known of it.</summary>
public class SourceFileTests
{
    private static readonly Economy China = Economy.Parse("CHN"), Pakistan = Economy.Parse("PAK"), UnitedStates = Economy.Parse("USA");
    private static readonly ReadOptions WithWorld = new ReadOptions().With(SetAsideReason.AggregatePartner, RowRule.Keep);

    [Fact]
    public void China_2010_from_the_response_of_the_api()
    {
        (TradeRecord[] records, ReadReport report) = Read(TradeFormat.ComtradeJson, new(), "comtrade", "api-v1-response.json");
        Assert.Equal((4L, 4L, 0L), (report.Lines, report.Kept, report.SetAsideInAll));
        Assert.All(records, record => Assert.Equal((2010, Frequency.Annual, "TOTAL", "USD"), (record.Period, record.Frequency, record.Product, record.Currency)));
        Assert.All(records, record => Assert.Contains(China, new[] { record.Exporter, record.Importer }));
        Assert.Equal((6_804_128_143d + 74_251_272_075d, 6_115_764_185d + 68_047_133_397d), (Sum(records, record => record.Importer == China), Sum(records, record => record.Exporter == China)));
        TradeRecord imports = records.Single(record => record.Exporter == Economy.Parse("ARG") && record.Importer == China);
        Assert.Equal((6_804_128_143d, Valuation.Cif, ReportedBy.Importer), (imports.Value, imports.Valuation, imports.ReportedBy));
        // The value that is not reported is 0 in the file, and the value that is reported has its name.
        Assert.All(records, record => Assert.Equal(record.ReportedBy == ReportedBy.Importer ? Valuation.Cif : Valuation.Fob, record.Valuation));
    }

    [Fact]
    public void Pakistan_2017_without_adding_re_exports()
    {
        (TradeRecord[] records, ReadReport report) = Read(TradeFormat.ComtradeCsv, WithWorld, "comtrade", "legacy-totals-2017.csv");
        Assert.Equal(21_877_787_164d, Sum(records, record => record.Exporter == Pakistan));
        Assert.Equal(57_440_012_500d, Sum(records, record => record.Importer == Pakistan));
        Assert.True(report.SetAside(SetAsideReason.ReExport) > 0);
        Assert.Equal(113, records.Select(record => record.ReportedBy == ReportedBy.Exporter ? record.Exporter : record.Importer).Distinct().Count());
        // Without the choice to keep it, the world is no partner.
        Assert.Empty(Read(TradeFormat.ComtradeCsv, new(), "comtrade", "legacy-totals-2017.csv").Records);
    }

    [Theory]
    [InlineData("china-exports-2012-2022.csv", "CHN", true, 2012, "KOR", 87_673_764_182d)]
    [InlineData("usa-imports-2018-2022.csv", "USA", false, 2018, "FRA", 53_621_601_767d)]
    public void Extracts_of_the_api_as_tables(string file, string reporter, bool exports, int year, string partner, double value)
    {
        (TradeRecord[] records, ReadReport report) = Read(TradeFormat.ComtradeCsv, new(), "comtrade", file);
        Assert.Equal((report.Read, 0L), (report.Kept, report.SetAsideInAll));
        Assert.All(records, record => Assert.Equal(Economy.Parse(reporter), exports ? record.Exporter : record.Importer));
        Assert.Equal(value, records.Single(record => record.Period == year && (exports ? record.Importer : record.Exporter) == Economy.Parse(partner)).Value);
    }

    [Fact]
    public void Sixteen_sections_add_up_and_the_other_groups_of_wits_are_set_aside()
    {
        (TradeRecord[] records, ReadReport report) = Read(TradeFormat.WitsJson, WithWorld, "wits", "usa-imports-world-2017.sdmx.json");
        Assert.Equal((29L, 16L, 1L, 12L), (report.Read, report.Kept, report.SetAside(SetAsideReason.TotalProduct), report.SetAside(SetAsideReason.OtherProductLevel)));
        Assert.Equal(2_407_390_189_460d, records.Sum(record => record.Value), 5_000d);
        Assert.All(records, record => Assert.Equal((2017, Economy.World, UnitedStates), (record.Period, record.Exporter, record.Importer)));
        TradeRecord total = Assert.Single(Read(TradeFormat.WitsJson, WithWorld with { ProductLevel = 0 }, "wits", "usa-imports-world-2017.sdmx.json").Records);
        Assert.Equal(total.Value, records.Sum(record => record.Value), total.Value * 1e-9);
    }

    [Fact]
    public void The_census_has_6801_rows_and_December_2016_is_missing()
    {
        (TradeRecord[] records, ReadReport report) = Read(TradeFormat.UsCensus, new(), "us-census", "us-trade.csv");
        Assert.Equal((6801L, 6801L * 26, 26L), (report.Lines, report.Read, report.SetAside(SetAsideReason.NoPeriod)));
        // 251 countries and groups have no December 2016 in either direction, so their two totals of 2016 are no years; each other line but one has two that are.
        Assert.Equal((251L * 2, 251L * 2, (6800L - 251) * 2), (report.SetAside(SetAsideReason.MissingValue), report.SetAside(SetAsideReason.PartialYear), report.SetAside(SetAsideReason.PeriodTotal)));
        Assert.DoesNotContain(records, record => record.Period == 201612);
        Assert.Equal(0, report.SetAside(SetAsideReason.DuplicateKey));
        // OPEC and the European Union are no countries.
        Assert.True(report.SetAside(SetAsideReason.AggregatePartner) > 0);
        CensusRow row = CensusFile.Rows.Single(row => row.Code == "5350" && row.Year == 2015);
        Assert.Equal((double)row.Months(CensusFlow.Exports).Sum() * 1e6, Sum(records, record => record.Importer == Pakistan && record.Period / 100 == 2015), 1d);
        Assert.Equal((double)row.Months(CensusFlow.Imports).Sum() * 1e6, Sum(records, record => record.Exporter == Pakistan && record.Period / 100 == 2015), 1d);
    }

    [Fact]
    public void Every_country_of_the_census_is_an_economy_but_two_that_are_none()
    {
        (_, ReadReport report) = Read(TradeFormat.UsCensus, new(), "us-census", "us-trade.csv");
        CensusRow[] unnamed = [.. CensusFile.Rows.Where(row => row.Year is not null && row.Name is "Unidentified Countries" or "International Organizations")];
        // Two directions of twelve months, without the December that was not published.
        Assert.Equal(unnamed.Sum(row => row.Year == 2016 ? 22 : 24), report.SetAside(SetAsideReason.UnknownCode));
        Assert.Equal(32, unnamed.Length);
    }

    [Fact]
    public void Chile_2002_and_its_mirror()
    {
        Economy chile = Economy.Parse("CHL"), argentina = Economy.Parse("ARG");
        (TradeRecord[] byChile, ReadReport report) = Read(TradeFormat.OpenTradeStatistics, new(), "ots-chile-2002", "yrp_y-2002_r-chl_p-all.json");
        (TradeRecord[] byPartners, _) = Read(TradeFormat.OpenTradeStatistics, new(), "ots-chile-2002", "yrp_y-2002_r-all_p-chl.json");
        Assert.Equal((66L, 2L * 66, 0L), (report.Lines, report.Kept, report.SetAsideInAll));
        Assert.Equal((6_209_403_846d, 4_852_991_863d), (Sum(byChile, record => record.Exporter == chile), Sum(byChile, record => record.Importer == chile)));
        double Value(TradeRecord[] records, Economy exporter, Economy importer) => records.Single(record => record.Exporter == exporter && record.Importer == importer).Value;
        Assert.Equal((919_280_993d, 659_040_090d), (Value(byChile, argentina, chile), Value(byPartners, argentina, chile)));
        Assert.Equal((191_070_218d, 142_974_825d), (Value(byChile, chile, argentina), Value(byPartners, chile, argentina)));
        // The file of totals has the world for a partner.
        Assert.Equal(2, Read(TradeFormat.OpenTradeStatistics, new(), "ots-chile-2002", "yr_y-2002_r-chl.json").Report.SetAside(SetAsideReason.AggregatePartner));
    }

    [Fact]
    public void A_table_of_gravity_models_is_a_plain_table_with_trade_of_economies_with_themselves()
    {
        (TradeRecord[] records, ReadReport report) = Read(TradeFormat.FlowCsv, new(), "wto-agtpa", "agtpa_applications.csv.gz");
        // 69 economies in the 21 years from 1986 on.
        Assert.Equal((21L * 69 * 69, 21L * 69), (report.Read, report.SetAside(SetAsideReason.SelfTrade)));
        Assert.Equal(27.76487390676141, records.Single(record => record.Period == 1986 && record.Exporter == Economy.Parse("ARG") && record.Importer == Economy.Parse("AUS")).Value);
        (TradeRecord[] all, _) = Read(TradeFormat.FlowCsv, new ReadOptions().With(SetAsideReason.SelfTrade, RowRule.Keep), "wto-agtpa", "agtpa_applications.csv.gz");
        Assert.Equal(61288.59026286057, all[0].Value);
        Assert.Equal(report.Read, all.Length);
    }

    [Fact]
    public void Files_that_are_no_trade_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => TradeFile.Recognize(SharedData.Require("comtrade", "areas-not-specified.csv")));
        Assert.Throws<InvalidDataException>(() => TradeFile.Recognize(SharedData.Require("economiccomplexity", "world_trade_avg_1998_to_2000.csv.gz")));
    }

    [Fact]
    public void Chile_and_Argentina_in_the_mirror_query()
    {
        TradeFlow[] flows = [.. ChileMirrors.ByChile().Values.Concat(ChileMirrors.ByPartners().Values).SelectMany(Flows)];
        const int Chile = 152, Argentina = 32;
        MirrorFlow[] mirrors = [.. flows.AsQueryable().MirrorComparison().Where(row => row.Exporter == Argentina || row.Importer == Argentina).OrderBy(row => row.Exporter)];
        Assert.Equal([(Argentina, Chile, 659_040_090d, 919_280_993d), (Chile, Argentina, 191_070_218d, 142_974_825d)], mirrors.Select(row => (row.Exporter, row.Importer, row.ByExporter!.Value, row.ByImporter!.Value)));
        Assert.Equal(0.748, mirrors[1].Ratio!.Value, 3);

        ExportConcentration markets = flows.AsQueryable().Where(flow => flow.Exporter == Chile && flow.ReportedBy == ReportedBy.Exporter).ExportMarketConcentration().Single();
        Assert.Equal((66, 6_209_403_846d), (markets.Items, markets.Value));
        Assert.Equal(0.20903467504787346, markets.HerfindahlHirschman!.Value, 14);
    }

    private static double Sum(TradeRecord[] records, Func<TradeRecord, bool> isMeant) => records.Where(isMeant).Sum(record => record.Value);

    private static IEnumerable<TradeFlow> Flows(BilateralTrade<decimal> trade)
    {
        int reporter = trade.Reporter.NumericCode, partner = trade.Partner.NumericCode;
        yield return new() { Period = 2002, Exporter = reporter, Importer = partner, ReportedBy = ReportedBy.Exporter, Value = (double)trade.Exports };
        yield return new() { Period = 2002, Exporter = partner, Importer = reporter, ReportedBy = ReportedBy.Importer, Value = (double)trade.Imports };
    }

    private static (TradeRecord[] Records, ReadReport Report) Read(TradeFormat format, ReadOptions options, params string[] file)
    {
        string path = SharedData.Require(file);
        Assert.Equal(format, TradeFile.Recognize(path));
        using TradeReader reader = TradeFile.Open(path, options);
        TradeRecord[] records = [.. reader.Read()];
        Assert.Equal(reader.Report.Read, reader.Report.Kept + reader.Report.SetAsideInAll);
        return (records, reader.Report);
    }
}
