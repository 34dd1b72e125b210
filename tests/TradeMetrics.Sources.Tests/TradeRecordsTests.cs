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
    public void Both_directions_are_of_one_kind()
    {
        TradeRecord own = Records("2023,PAK,BLR,,100,USD,exporter,\n")[0], back = own with { Exporter = Belarus, Importer = Pakistan, ReportedBy = ReportedBy.Importer };
        Assert.Equal(0m, new[] { own, back }.ToBilateralSeries(Pakistan, Belarus).At(TradePeriod.Year(2023)).Value.Balance);
        Assert.Contains("own and reconciled", Assert.Throws<ArgumentException>(() => new[] { own, back with { ReportedBy = ReportedBy.Reconciled } }.ToBilateralSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);
        Assert.Contains("two frequencies", Assert.Throws<ArgumentException>(() => new[] { own, back with { Period = 202301, Frequency = Frequency.Monthly } }.ToBilateralSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);
        Assert.Contains("two systems", Assert.Throws<ArgumentException>(() => new[] { own, back with { System = TradeSystem.General } }.ToBilateralSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);
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
    public void Totals_are_taken_and_products_passed_over()
    {
        TradeRecord[] total = Records("2022,PAK,BLR,,1000,USD,,\n2023,PAK,BLR,,2000,USD,,\n"), product = Records("2022,PAK,BLR,31,10,USD,,\n2022,PAK,BLR,87,20,USD,,\n2023,PAK,BLR,31,5,USD,,\n");
        foreach (TradeRecord[] records in (TradeRecord[][])[[.. total, .. product], [.. product, .. total]])
            Assert.Equal([1000m, 2000m], records.ToSeries(Pakistan, Belarus).Observations.Select(o => o.Value.Value));
        string fault = Assert.Throws<ArgumentException>(() => product.ToSeries(Pakistan, Belarus)).Message;
        Assert.Equal(
            "The record of line 2 (2022 PAK→BLR 31: 10 USD (Reconciled, Unspecified)) is of a product, and its flow has no total. Where the file has totals, read it with ReadOptions.ProductLevel 0; else ask for ProductRows.Sum.",
            fault);
        Assert.Throws<ArgumentException>(() => product.Concat(total.Take(1)).ToBilateralSeries(Pakistan, Belarus));
        // What is passed over is not looked at.
        TradeRecord[] twice = [.. total, product[0], product[0], product[1] with { Currency = "EUR" }];
        Assert.Equal([1000m, 2000m], twice.ToSeries(Pakistan, Belarus).Observations.Select(o => o.Value.Value));
        Assert.Throws<ArgumentException>(() => ((TradeRecord[])[.. total, product[0] with { Frequency = Frequency.Monthly, Period = 202201 }]).ToSeries(Pakistan, Belarus));
    }

    [Fact]
    public void What_a_reader_set_aside_is_never_missed_in_silence()
    {
        // The first row decides which level is kept: read so, the file holds no total.
        const string Rows = "2022,PAK,BLR,31,10,USD,,\n2022,PAK,BLR,TOTAL,1000,USD,,\n2023,PAK,BLR,Total,2000,USD,,\n";
        Assert.Throws<ArgumentException>(() => Records(Rows).ToSeries(Pakistan, Belarus));
        Assert.Equal([1000m, 2000m], TextFile.Read(Heading + Rows, new ReadOptions { ProductLevel = 0 }).Records.ToSeries(Pakistan, Belarus).Observations.Select(o => o.Value.Value));
    }

    [Fact]
    public void Products_of_one_level_are_added_up()
    {
        Assert.Equal(7.5m, Sum(Records("2023,PAK,BLR,0101,2.5,USD,,\n2023,PAK,BLR,8701,5,USD,,\n")));
        // Names are of one level, however long; in a table "Total" is the total.
        Assert.Equal(35m, Sum(Records("2023,PAK,BLR,Cotton,10,USD,,\n2023,PAK,BLR,Rice,20,USD,,\n2023,PAK,BLR,total,35,USD,,\n2023,PAK,BLR,Carpet,5,USD,,\n")));
        Assert.Equal(35m, Sum(TextFile.Read(Heading + "2023,PAK,BLR,TOTAL,35,USD,,\n2023,PAK,BLR,Rice,20,USD,,\n2023,PAK,BLR,Carpet,15,USD,,\n", new ReadOptions { ProductLevel = ReadOptions.LevelOfNames }).Records));
        foreach (string second in (string[])["TOTAL", "010121"])
        {
            TradeRecord[] mixed = [.. Records("2023,PAK,BLR,0101,2.5,USD,,\n"), .. Records($"2023,PAK,BLR,{second},5,USD,,\n")];
            Assert.Contains("are of two levels of products", Assert.Throws<ArgumentException>(() => Sum(mixed)).Message, StringComparison.Ordinal);
        }
        TradeRecord[] years = [.. Records("2022,PAK,BLR,01,100,USD,,\n"), .. Records("2023,PAK,BLR,0101,40,USD,,\n")], ways = [.. Records("2023,PAK,BLR,,100,USD,,\n"), .. Records("2023,BLR,PAK,0101,40,USD,,\n")];
        Assert.Contains("are of two levels of products", Assert.Throws<ArgumentException>(() => Sum(years)).Message, StringComparison.Ordinal);
        Assert.Contains("are of two levels of products", Assert.Throws<ArgumentException>(() => ways.ToBilateralSeries(Pakistan, Belarus, ProductRows.Sum)).Message, StringComparison.Ordinal);
        TradeRecord[] twice = [.. Records("2023,PAK,BLR,0101,2.5,USD,,\n"), .. Records("2023,PAK,BLR,0101,2.5,USD,,\n")];
        Assert.Contains("one flow in one period", Assert.Throws<ArgumentException>(() => Sum(twice)).Message, StringComparison.Ordinal);
        TradeRecord[] unnamed = [twice[0] with { Product = null! }, twice[0] with { Product = "" }];
        Assert.Contains("one flow in one period", Assert.Throws<ArgumentException>(() => unnamed.ToSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);

        static decimal Sum(TradeRecord[] records) => records.ToSeries(Pakistan, Belarus, products: ProductRows.Sum).Total(TradePeriod.Year(2023)).Value;
    }

    [Fact]
    public void Formats_that_give_a_flow_in_parts_have_them_added_up()
    {
        TradeRecord[] procedures = TextFile.Read(
            "DECLARANT_ISO,PARTNER_ISO,PRODUCT_NC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUROS\nDE,BY,01012100,2,1,202305,100\nDE,BY,01012100,2,2,202305,30\nDE,BY,01012100,2,3,202305,5\n").Records;
        Assert.Equal(3, procedures.Length);
        Assert.Contains("one flow in one period", Assert.Throws<ArgumentException>(() => procedures.Concat(procedures).ToSeries(Economy.Parse("DEU"), Belarus, products: ProductRows.Sum)).Message, StringComparison.Ordinal);
        // Another source's row for the same flow is no part of it, whichever comes first.
        TradeRecord total = procedures[0] with { Format = TradeFormat.FlowCsv, Line = 9 };
        foreach (TradeRecord[] both in (TradeRecord[][])[[total, .. procedures], [.. procedures, total]])
            Assert.Contains("one flow in one period", Assert.Throws<ArgumentException>(() => both.ToSeries(Economy.Parse("DEU"), Belarus, products: ProductRows.Sum)).Message, StringComparison.Ordinal);
        Assert.Equal(135m, procedures.ToSeries(Economy.Parse("DEU"), Belarus, products: ProductRows.Sum).Total(TradePeriod.Month(2023, 5)).Value);
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
        Assert.Equal(ObservationStatus.Normal, StatusOf([]));
        Assert.Equal(ObservationStatus.Provisional, StatusOf([ObservationStatus.Normal, ObservationStatus.Provisional]));
        Assert.Equal(ObservationStatus.TimeSeriesBreak, StatusOf([ObservationStatus.Estimated, ObservationStatus.TimeSeriesBreak]));
        Assert.Equal(ObservationStatus.Forecast, StatusOf([ObservationStatus.Provisional, ObservationStatus.Forecast]));
        Assert.Equal(ObservationStatus.LowReliability, StatusOf([ObservationStatus.Unvalidated, ObservationStatus.LowReliability]));

        // In whatever order the records come.
        ObservationStatus StatusOf(ObservationStatus[] statuses)
        {
            TradeRecord[] records = [record, .. statuses.Select((status, i) => record with { Product = $"020{i}", Status = status })];
            ObservationStatus[] found = [.. new[] { records, [.. records.Reverse()] }.Select(r => r.ToSeries(Pakistan, Belarus, products: ProductRows.Sum).Observations.Single().Status).Distinct()];
            return Assert.Single(found);
        }
    }

    [Fact]
    public void A_record_that_says_there_is_no_value_makes_the_period_missing()
    {
        TradeRecord record = Records("2023,PAK,BLR,0101,100,USD,,\n")[0];
        Observation<decimal> missing = Of(record, record with { Product = "0102", Value = 0, Status = ObservationStatus.Missing });
        Assert.Equal((UndefinedReason.Missing, ObservationStatus.Missing), (missing.Value.Reason, missing.Status));
        Assert.Equal(UndefinedReason.Confidential, Of(record with { Product = "0102", Value = 0, Status = ObservationStatus.MissingSuppressed }, record).Value.Reason);
        TradeRecord suppressed = record with { Product = "0103", Value = 0, Status = ObservationStatus.MissingSuppressed }, unknown = record with { Product = "0104", Value = 0, Status = ObservationStatus.Missing };
        Assert.Equal(Of(suppressed, unknown), Of(unknown, suppressed));

        static Observation<decimal> Of(params TradeRecord[] records) => records.ToSeries(Pakistan, Belarus, products: ProductRows.Sum).Observations.Single();
    }

    [Fact]
    public void A_valuation_that_changes_is_unspecified()
    {
        BilateralSeries<decimal> trade = Records("2021,PAK,BLR,,4,USD,,CIF\n2022,PAK,BLR,,4,USD,,FOB\n2023,PAK,BLR,,4,USD,,FOB\n2022,BLR,PAK,,4,USD,,CIF\n2023,BLR,PAK,,4,USD,,CIF\n")
            .ToBilateralSeries(Pakistan, Belarus);
        Assert.Equal((Valuation.Unspecified, Valuation.Cif), (trade.ExportValuation, trade.ImportValuation));
    }

    [Fact]
    public void Months_beside_their_year_are_refused()
    {
        TradeRecord[] records = [.. Records("2023,PAK,BLR,,4,USD,,\n"), .. Records("202301,PAK,BLR,,1,USD,,\n")];
        Assert.Contains("are of two frequencies", Assert.Throws<ArgumentException>(() => records.ToSeries(Pakistan, Belarus)).Message, StringComparison.Ordinal);
        Assert.Equal(1m, records.Where(record => record.Frequency == Frequency.Monthly).ToSeries(Pakistan, Belarus).Total(TradePeriod.Month(2023, 1)).Value);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        TradeRecord[] records = Records("2023,PAK,BLR,,4,USD,,\n");
        Assert.Empty(records.ToSeries(Belarus, Pakistan).Observations);
        Assert.Throws<OverflowException>(() => ((TradeRecord[])[records[0] with { Value = 1e29 }]).ToSeries(Pakistan, Belarus));
        Assert.Throws<ArgumentException>("partner", () => records.ToBilateralSeries(Pakistan, Pakistan));
        Assert.Throws<ArgumentException>("partner", () => records.ToBilateralSeries(Pakistan, default));
        Assert.Throws<ArgumentException>("reporter", () => records.ToBilateralSeries(default, Pakistan));
        Assert.Throws<ArgumentException>("exporter", () => records.ToSeries(default, Pakistan));
        Assert.Throws<ArgumentException>("importer", () => records.ToSeries(Pakistan, default));
        Assert.Throws<ArgumentOutOfRangeException>("reportedBy", () => records.ToSeries(Pakistan, Belarus, (ReportedBy)9));
        Assert.Throws<ArgumentOutOfRangeException>("products", () => records.ToSeries(Pakistan, Belarus, products: (ProductRows)9));
        Assert.Throws<ArgumentOutOfRangeException>("products", () => records.ToBilateralSeries(Pakistan, Belarus, (ProductRows)9));
        Assert.Throws<ArgumentNullException>("records", () => TradeRecords.ToSeries(null!, Pakistan, Belarus));
        Assert.Throws<ArgumentNullException>("records", () => TradeRecords.ToBilateralSeries(null!, Pakistan, Belarus));
    }

    private const string Heading = "period,exporter,importer,product,value,currency,reportedBy,valuation\n";

    private static TradeRecord[] Records(string rows) => TextFile.Read(Heading + rows).Records;
}
