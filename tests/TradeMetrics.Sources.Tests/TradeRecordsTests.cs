using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

public class TradeRecordsTests
{
    private static readonly Economy Pakistan = Economy.Parse("PAK"), Belarus = Economy.Parse("BLR");

    [Fact]
    public void Both_flows_of_the_reporter_become_series()
    {
        BilateralSeries<decimal> trade = Records("2022,PAK,BLR,,3,USD,exporter,FOB\n2022,BLR,PAK,,40,USD,importer,CIF\n2023,PAK,BLR,,4.25,USD,exporter,FOB\n2023,PAK,BLR,,9,USD,importer,CIF\n2023,BLR,CHN,,7,USD,exporter,FOB\n")
            .ToBilateralSeries(Pakistan, Belarus);
        Assert.Equal(new BilateralTrade<decimal>(Pakistan, Belarus, TradePeriod.Year(2022), 3m, 40m, Valuation.Fob, Valuation.Cif), trade.At(TradePeriod.Year(2022)).Value);
        Assert.Equal(4.25m, trade.Exports.Total(TradePeriod.Year(2023)).Value);
        Assert.Equal(UndefinedReason.Missing, trade.At(TradePeriod.Year(2023)).Reason);
    }

    [Fact]
    public void The_partners_figures_are_another_series()
    {
        TradeRecord[] records = Records("2023,PAK,BLR,,4,USD,exporter,FOB\n2023,PAK,BLR,,9,USD,importer,CIF\n");
        Assert.Equal(4m, records.ToBilateralSeries(Pakistan, Belarus).Exports.Total(TradePeriod.Year(2023)).Value);
        Assert.Equal(9m, records.ToBilateralSeries(Belarus, Pakistan).Imports.Total(TradePeriod.Year(2023)).Value);
        Assert.Equal(9m, records.ToSeries(Pakistan, Belarus, ReportedBy.Importer).Total(TradePeriod.Year(2023)).Value);
        Assert.Empty(records.ToSeries(Pakistan, Belarus, ReportedBy.Reconciled).Observations);
        Assert.Equal(
            "The records of line 2 (2023 PAK→BLR TOTAL: 4 USD (Exporter, Fob)) and line 3 (2023 PAK→BLR TOTAL: 9 USD (Importer, Cif)) are of two sides, and would count twice; take those of one side.",
            Assert.Throws<ArgumentException>(() => records.ToSeries(Pakistan, Belarus)).Message);
    }

    [Fact]
    public void Reconciled_figures_are_everybodys_but_stand_alone()
    {
        TradeRecord[] records = Records("2023,PAK,BLR,,4,USD,,\n2023,BLR,PAK,,40,USD,,\n");
        Assert.Equal(-36m, records.ToBilateralSeries(Pakistan, Belarus).At(TradePeriod.Year(2023)).Value.Balance);
        Assert.Equal(36m, records.ToBilateralSeries(Belarus, Pakistan).At(TradePeriod.Year(2023)).Value.Balance);
        Assert.Throws<ArgumentException>(() => Records("2022,PAK,BLR,,4,USD,,\n2023,PAK,BLR,,4,USD,exporter,\n").ToBilateralSeries(Pakistan, Belarus));
    }

    [Fact]
    public void Products_of_one_level_are_added_up()
    {
        Assert.Equal(7.5m, Records("2023,PAK,BLR,0101,2.5,USD,,\n2023,PAK,BLR,8701,5,USD,,\n").ToSeries(Pakistan, Belarus).Total(TradePeriod.Year(2023)).Value);
        foreach (string second in (string[])["TOTAL", "010121"])
        {
            TradeRecord[] mixed = [.. Records("2023,PAK,BLR,0101,2.5,USD,,\n"), .. Records($"2023,PAK,BLR,{second},5,USD,,\n")];
            Assert.Contains("are of two levels of products", Assert.Throws<ArgumentException>(() => mixed.ToSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);
        }
        TradeRecord[] twice = [.. Records("2023,PAK,BLR,0101,2.5,USD,,\n"), .. Records("2023,PAK,BLR,0101,2.5,USD,,\n")];
        Assert.Contains("one flow in one period", Assert.Throws<ArgumentException>(() => twice.ToSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_currencies_and_two_systems_are_refused()
    {
        TradeRecord[] currencies = Records("2022,PAK,BLR,,4,USD,,\n2023,PAK,BLR,,4,EUR,,\n2022,BLR,PAK,,4,EUR,,\n");
        Assert.Contains("(2022 PAK→BLR TOTAL: 4 USD (Reconciled, Unspecified)) and line 3", Assert.Throws<InvalidOperationException>(() => currencies.ToSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => currencies.Where(record => record.Period == 2022).ToBilateralSeries(Pakistan, Belarus));
        TradeRecord[] systems = [.. currencies.Take(1), currencies[0] with { Period = 2023, System = TradeSystem.Special }];
        Assert.Contains("two systems of trade", Assert.Throws<ArgumentException>(() => systems.ToSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_a_record_is_said_of_its_observation()
    {
        TradeRecord record = Records("2023,PAK,BLR,0101,2,USD,,\n")[0];
        Assert.Equal(ObservationStatus.Normal, StatusOf(record));
        Assert.Equal(ObservationStatus.Provisional, StatusOf(record, record with { Product = "0102", Status = ObservationStatus.Provisional }));
        Assert.Equal(ObservationStatus.TimeSeriesBreak, StatusOf(
            record with { Status = ObservationStatus.Estimated }, record with { Product = "0102", Status = ObservationStatus.TimeSeriesBreak }));

        static ObservationStatus StatusOf(params TradeRecord[] records) => records.ToSeries(Pakistan, Belarus).Observations.Single().Status;
    }

    [Fact]
    public void A_valuation_that_changes_is_unspecified()
    {
        BilateralSeries<decimal> trade = Records("2021,PAK,BLR,,4,USD,,CIF\n2022,PAK,BLR,,4,USD,,FOB\n2023,PAK,BLR,,4,USD,,FOB\n2022,BLR,PAK,,4,USD,,CIF\n2023,BLR,PAK,,4,USD,,CIF\n")
            .ToBilateralSeries(Pakistan, Belarus);
        Assert.Equal((Valuation.Unspecified, Valuation.Cif), (trade.ExportValuation, trade.ImportValuation));
    }

    [Fact]
    public void Months_beside_their_year_are_no_series()
    {
        TradeRecord[] records = [.. Records("2023,PAK,BLR,,4,USD,,\n"), .. Records("202301,PAK,BLR,,1,USD,,\n")];
        Assert.Contains("overlap", Assert.Throws<ArgumentException>(() => records.ToSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);
        Assert.Empty(records.ToSeries(Belarus, Pakistan).Observations);
        Assert.Throws<OverflowException>(() => ((TradeRecord[])[records[0] with { Value = 1e29 }]).ToSeries(Pakistan, Belarus));
        Assert.Throws<ArgumentException>(() => records.ToBilateralSeries(Pakistan, Pakistan));
        Assert.Throws<ArgumentNullException>("records", () => TradeRecords.ToSeries(null!, Pakistan, Belarus));
        Assert.Throws<ArgumentNullException>("records", () => TradeRecords.ToSeries(null!, Pakistan, Belarus, ReportedBy.Exporter));
        Assert.Throws<ArgumentNullException>("records", () => TradeRecords.ToBilateralSeries(null!, Pakistan, Belarus));
    }

    private static TradeRecord[] Records(string rows) => TextFile.Read("period,exporter,importer,product,value,currency,reportedBy,valuation\n" + rows).Records;
}
