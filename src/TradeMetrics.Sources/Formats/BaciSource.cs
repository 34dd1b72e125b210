using TradeMetrics.Panels;

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

    public override bool TakePlain(PlainRows rows)
    {
        rows.Clear();
        while (Table.AdvanceInBlock())
        {
            if (!TryAdd(rows)) return true;
        }
        return false;
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
            Product = product, Value = Table.Value(_value, ThousandsShift), Currency = "USD", Valuation = Valuation.Fob, Format = Format, Line = Table.Line,
        };
    }

    // Adds the row that the table stands at, where it is a plain one.
    private bool TryAdd(PlainRows rows)
    {
        ReadOnlySpan<byte> product = Table.Field(_product);
        if (product.Length > PlainRows.MostDigits || !Numbers.TryWhole(product, out int code) || !Table.TryYear(_year, out int year)
            || !Numbers.TryWhole(Table.Field(_exporter), out int exporter) || !Numbers.TryWhole(Table.Field(_importer), out int importer)
            || !Numbers.TryValue(Table.Field(_value), out double value, ThousandsShift) || value is < 0 or > TradePanel.MaxValue) return false;
        int seller = Codes.SingleOf(exporter), buyer = Codes.SingleOf(importer);
        if (seller == 0 || buyer == 0 || seller == buyer) return false;
        if (rows.Count == 0)
        {
            Row first = default;
            Fill(ref first);
            rows.Begin(in first);
        }
        return product.Length == rows.Digits && Table.Line == rows.First.Record.Line + rows.Count && rows.TryAdd(year, exporter, importer, code, value);
    }
}
