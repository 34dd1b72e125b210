using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>CEPII BACI: year, exporter, importer, product, thousand dollars, tonnes.</summary>
internal sealed class BaciSource : CsvSource
{
    private const int ThousandsShift = 3;
    private readonly int _year, _exporter, _importer, _product, _value;

    public BaciSource(string path, ReadOptions options)
        : base(path, TradeFormat.Baci, options)
    {
        _year = Columns.Require(path, "t");
        _exporter = Columns.Require(path, "i");
        _importer = Columns.Require(path, "j");
        _product = Columns.Require(path, "k");
        _value = Columns.Require(path, "v");
    }

    public override bool Next(ref Row row)
    {
        if (!Advance()) return false;
        row.ExporterKey = Whole(_exporter, "BACI's number of an economy");
        row.ImporterKey = Whole(_importer, "BACI's number of an economy");
        bool isKnown = Codes.TryNumber(row.ExporterKey, out Economy exporter) & Codes.TryNumber(row.ImporterKey, out Economy importer)
            & row.ExporterKey != 0 & row.ImporterKey != 0;
        string product = Text(_product);
        row.Level = product.Length;
        row.Reason = isKnown ? null : SetAsideReason.UnknownCode;
        row.Record = new()
        {
            Period = Year(_year), Frequency = Frequency.Annual, Exporter = exporter, Importer = importer, ReportedBy = ReportedBy.Reconciled,
            // The flow is valued FOB: freight was estimated and taken out of the importers' figures.
            Product = product, Value = Value(_value, ThousandsShift), Currency = "USD", Valuation = Valuation.Fob, Source = Format, Line = Line,
        };
        return true;
    }
}
