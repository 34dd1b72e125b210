using System.Text;
using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>A plain table of flows, as people make them by hand.</summary>
internal sealed class FlowCsvSource : CsvSource
{
    private readonly int _period, _exporter, _importer, _reportedBy, _product, _value, _currency;

    public FlowCsvSource(string path, ReadOptions options)
        : base(path, TradeFormat.FlowCsv, options)
    {
        _period = Columns.Require(path, "period", "year");
        _exporter = Columns.Require(path, "exporter");
        _importer = Columns.Require(path, "importer");
        _value = Columns.Require(path, "value");
        _reportedBy = Columns.Find("reportedby");
        _product = Columns.Find("product");
        _currency = Columns.Find("currency");
    }

    public override bool Next(ref Row row)
    {
        if (!Advance()) return false;
        int period = 0;
        Frequency frequency = default;
        bool hasPeriod = !Field(_period).IsEmpty;
        if (hasPeriod && !Times.TryRead(Field(_period), out period, out frequency)) throw NotUnderstood(_period, Times.Expected);
        bool isKnown = EconomyCodes.TryText(Field(_exporter), out Economy exporter) & EconomyCodes.TryText(Field(_importer), out Economy importer);
        double value = 0;
        bool isMissing = Field(_value).IsEmpty;
        if (!isMissing && !Numbers.TryGrouped(Field(_value), out value)) throw NotUnderstood(_value, "a number such as 1234567.89, 1,234,567 or 12,34,567");
        string product = Field(_product).IsEmpty ? TradeFlow.AllProducts : Text(_product);
        row.Level = product == TradeFlow.AllProducts ? 0 : product.Length;
        row.Reason = !hasPeriod ? SetAsideReason.NoPeriod : isMissing ? SetAsideReason.MissingValue : isKnown ? null : SetAsideReason.UnknownCode;
        (row.ExporterKey, row.ImporterKey) = (exporter.NumericCode, importer.NumericCode);
        row.Record = new()
        {
            Period = period, Frequency = frequency, Exporter = exporter, Importer = importer, ReportedBy = Side(), Product = product, Value = value,
            Currency = Field(_currency).IsEmpty ? "USD" : Text(_currency), Source = Format, Line = Line,
        };
        return true;
    }

    private ReportedBy Side()
    {
        ReadOnlySpan<byte> side = Field(_reportedBy);
        return side.IsEmpty || Ascii.EqualsIgnoreCase(side, "reconciled"u8) ? ReportedBy.Reconciled
            : Ascii.EqualsIgnoreCase(side, "exporter"u8) ? ReportedBy.Exporter
            : Ascii.EqualsIgnoreCase(side, "importer"u8) ? ReportedBy.Importer
            : throw NotUnderstood(_reportedBy, "exporter, importer or reconciled");
    }
}
