using System.Text;
using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>The IMF's trade by partner country as SDMX-CSV. Values are dollars, although SCALE says 6.</summary>
internal sealed class ImfSource : CsvSource
{
    private readonly int _reporter, _partner, _indicator, _time, _value;

    public ImfSource(string path, ReadOptions options)
        : base(path, TradeFormat.ImfImts, options)
    {
        _reporter = Columns.Require(path, "country");
        _partner = Columns.Require(path, "counterpartcountry");
        _indicator = Columns.Require(path, "indicator");
        _time = Columns.Require(path, "timeperiod");
        _value = Columns.Require(path, "obsvalue");
    }

    public override bool Next(ref Row row)
    {
        if (!Advance()) return false;
        ReadOnlySpan<byte> indicator = Field(_indicator);
        bool isExport = indicator.StartsWith("XG"u8), isFobImport = indicator.StartsWith("MG_FOB"u8);
        bool isFlow = isExport || indicator.StartsWith("MG"u8);
        if (!Times.TryRead(Field(_time), out int period, out Frequency frequency)) throw NotUnderstood(_time, Times.Expected);
        bool isMissing = Field(_value).IsEmpty || Field(_value).SequenceEqual("NaN"u8);
        bool isKnown = EconomyCodes.TryText(Field(_reporter), out Economy reporter) & EconomyCodes.TryText(Field(_partner), out Economy partner);
        row.Reason = !isFlow ? SetAsideReason.NotAFlow
            : isMissing ? SetAsideReason.MissingValue
            : isFobImport ? SetAsideReason.SecondValuation
            : isKnown ? null
            : IsGroup(Field(_reporter)) || IsGroup(Field(_partner)) ? SetAsideReason.AggregatePartner
            : SetAsideReason.UnknownCode;
        (Economy exporter, Economy importer) = isExport ? (reporter, partner) : (partner, reporter);
        (row.ExporterKey, row.ImporterKey, row.Part, row.Level) = (exporter.NumericCode, importer.NumericCode, isFobImport ? 1 : 0, 0);
        row.Record = new()
        {
            Period = period, Frequency = frequency, Exporter = exporter, Importer = importer,
            ReportedBy = isExport ? ReportedBy.Exporter : ReportedBy.Importer, Product = TradeFlow.AllProducts, Value = isMissing ? 0 : Value(_value), Currency = "USD",
            Valuation = isExport || isFobImport ? Valuation.Fob : Valuation.Cif, Source = Format, Line = Line,
        };
        return true;
    }

    // G001 is the world, GX123 a region.
    private static bool IsGroup(ReadOnlySpan<byte> code) => code is [(byte)'G', .., >= (byte)'0' and <= (byte)'9'];
}
