using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>CEPII BACI: year, exporter, importer, product, thousand dollars, tonnes.</summary>
internal sealed class BaciSource : CsvSource
{
    private const int ThousandsShift = 3;
    private readonly int _year, _exporter, _importer, _product, _value;

    public BaciSource(CsvTable table, ReadOptions options)
        : base(table, TradeFormat.Baci, options)
    {
        _year = table.Require("t");
        _exporter = table.Require("i");
        _importer = table.Require("j");
        _product = table.Require("k");
        _value = table.Require("v");
    }

    protected override void Fill(ref Row row)
    {
        row.ExporterKey = Table.Whole(_exporter, "BACI's number of an economy");
        row.ImporterKey = Table.Whole(_importer, "BACI's number of an economy");
        bool isKnown = Codes.TryNumber(row.ExporterKey, out Economy exporter) & Codes.TryNumber(row.ImporterKey, out Economy importer)
            & row.ExporterKey != 0 & row.ImporterKey != 0;
        string product = Table.Product(_product);
        row.Level = product.Length;
        row.Reason = isKnown ? null : SetAsideReason.UnknownCode;
        row.Record = new()
        {
            Period = Table.Year(_year), Frequency = Frequency.Annual, Exporter = exporter, Importer = importer, ReportedBy = ReportedBy.Reconciled,
            // The flow is valued FOB: freight was estimated and taken out of the importers' figures.
            Product = product, Value = Table.Value(_value, ThousandsShift), Currency = "USD", Valuation = Valuation.Fob, Source = Format, Line = Table.Line,
        };
    }
}
