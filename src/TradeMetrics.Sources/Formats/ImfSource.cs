using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>The IMF's trade by partner country as SDMX-CSV. Values are dollars, although SCALE says 6.</summary>
internal sealed class ImfSource : CsvSource
{
    private readonly int _reporter, _partner, _indicator, _time, _value, _status, _yearStart;

    public ImfSource(CsvTable table, ReadOptions options)
        : base(table, TradeFormat.ImfImts, options)
    {
        _reporter = table.Require("country");
        _partner = table.Require("counterpartcountry");
        _indicator = table.Require("indicator");
        _time = table.Require("timeperiod");
        _value = table.Require("obsvalue");
        _status = table.Find("obsstatus");
        _yearStart = table.Find("reportingyearstartday");
    }

    protected override void Fill(ref Row row)
    {
        ReadOnlySpan<byte> indicator = Table.Field(_indicator);
        bool isExport = indicator.SequenceEqual("XG_FOB_USD"u8), isFobImport = indicator.SequenceEqual("MG_FOB_USD"u8);
        bool isFlow = isExport || isFobImport || indicator.SequenceEqual("MG_CIF_USD"u8);
        if (!Times.TryRead(Table.Field(_time), out int period, out Frequency frequency)) throw Table.NotUnderstood(_time, Times.Expected);
        ObservationStatus status = Table.Status(_status);
        bool isMissing = Table.Field(_value).IsEmpty || Table.Field(_value).SequenceEqual("NaN"u8) || status.SaysMissing();
        bool isKnown = EconomyCodes.TryText(Table.Field(_reporter), out Economy reporter) & EconomyCodes.TryText(Table.Field(_partner), out Economy partner);
        row.Reason = IsOfAnotherYear() ? SetAsideReason.NoPeriod
            : isMissing ? SetAsideReason.MissingValue
            : !isFlow ? SetAsideReason.NotAFlow
            : isFobImport ? SetAsideReason.SecondValuation
            : isKnown ? null
            : IsGroup(Table.Field(_reporter)) || IsGroup(Table.Field(_partner)) ? SetAsideReason.AggregatePartner
            : SetAsideReason.UnknownCode;
        (Economy exporter, Economy importer) = isExport ? (reporter, partner) : (partner, reporter);
        (int reporterKey, int partnerKey) = (EconomyCodes.KeyOf(Table.Field(_reporter)), EconomyCodes.KeyOf(Table.Field(_partner)));
        (row.ExporterKey, row.ImporterKey) = isExport ? (reporterKey, partnerKey) : (partnerKey, reporterKey);
        (row.Part, row.Level) = (isFobImport ? 1 : 0, 0);
        row.Record = new()
        {
            Period = period, Frequency = frequency, Exporter = exporter, Importer = importer,
            ReportedBy = isExport ? ReportedBy.Exporter : ReportedBy.Importer, Product = TradeFlow.AllProducts, Value = isMissing ? 0 : Table.Value(_value), Currency = "USD",
            Valuation = isExport || isFobImport ? Valuation.Fob : Valuation.Cif, Status = status, Format = Format, Line = Table.Line,
        };
    }

    // SDMX counts 2023-A1, 2023-Q1 and 2023-M01 from the day on which the reporting year starts.
    private bool IsOfAnotherYear() =>
        _yearStart >= 0 && !Table.Field(_yearStart).IsEmpty && !Table.Field(_yearStart).SequenceEqual("--01-01"u8) && Table.Field(_time) is [_, _, _, _, (byte)'-', >= (byte)'A', ..];

    // G001 is the world, GX123 a region.
    private static bool IsGroup(ReadOnlySpan<byte> code) => code is [(byte)'G', .., >= (byte)'0' and <= (byte)'9'];
}
