using System.Text;
using System.Text.Json;
using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>Open Trade Statistics: an array of objects, each with what a reporter imported from a partner and exported to it.</summary>
internal sealed class OpenTradeSource : RowSource
{
    private readonly JsonTokens _tokens;
    private readonly TextPool _texts = new();
    private long _lines, _line;
    private bool _hasBegun, _isExportNext;
    private int _year;
    private ComtradeEconomy _reporter, _partner;
    private string _product = TradeFlow.AllProducts;
    private double? _imports, _exports;

    public OpenTradeSource(string path, ReadOptions options)
        : base(path, TradeFormat.OpenTradeStatistics, options) => _tokens = new(path, options.MaximumLineLength);

    public override long Lines => _lines;

    public override double Progress => _tokens.Progress;

    public override bool Next(ref Row row)
    {
        if (!_isExportNext && !ReadObject()) return false;
        Fill(ref row, _isExportNext);
        _isExportNext = !_isExportNext;
        return true;
    }

    public override void Dispose() => _tokens.Dispose();

    private bool ReadObject()
    {
        if (!_hasBegun && _tokens.Next() != JsonTokenType.StartArray) throw Broken.File(Path, "the JSON text is no array", "an array of objects");
        _hasBegun = true;
        if (_tokens.Next() == JsonTokenType.EndArray)
        {
            // Whatever stands behind is no JSON.
            _tokens.Read();
            return false;
        }
        if (_tokens.Type != JsonTokenType.StartObject) throw Broken.Row(Path, _tokens.Line, $"'{Broken.Quote(_tokens.Value)}' stands among the rows", "an object");
        _lines++;
        _line = _tokens.Line;
        // A row without a partner is the reporter's trade with the world.
        (_year, _reporter, _partner, _product, _imports, _exports) = (0, default, ComtradeEconomy.OfText("WLD"u8), TradeFlow.AllProducts, null, null);
        while (_tokens.Next() == JsonTokenType.PropertyName) ReadMember();
        return true;
    }

    private void ReadMember()
    {
        if (Is("year")) _year = Numbers.TryWhole(Scalar("year"), out int year) && year is >= 1 and <= 9999 ? year : throw NotUnderstood("year", "a year from 1 to 9999");
        else if (Is("reporter_iso")) _reporter = ComtradeEconomy.OfText(Scalar("reporter_iso"));
        else if (Is("partner_iso")) _partner = ComtradeEconomy.OfText(Scalar("partner_iso"));
        else if (Is("commodity_code")) _product = ProductOf("commodity_code");
        else if (Is("product_code")) _product = ProductOf("product_code");
        else if (Is("trade_value_usd_imp")) _imports = Number("trade_value_usd_imp");
        else if (Is("trade_value_usd_exp")) _exports = Number("trade_value_usd_exp");
        else _tokens.SkipValue();
    }

    private void Fill(ref Row row, bool isExport)
    {
        double? value = isExport ? _exports : _imports;
        (ComtradeEconomy exporter, ComtradeEconomy importer) = isExport ? (_reporter, _partner) : (_partner, _reporter);
        (row.ExporterKey, row.ImporterKey) = (exporter.Key, importer.Key);
        row.Level = _product == TradeFlow.AllProducts ? 0 : _product.Length;
        row.Reason = _year == 0 ? SetAsideReason.NoPeriod : value is null ? SetAsideReason.MissingValue : exporter.IsKnown && importer.IsKnown ? null : SetAsideReason.UnknownCode;
        row.Record = new()
        {
            Period = _year, Frequency = Frequency.Annual, Exporter = exporter.Economy, Importer = importer.Economy, ReportedBy = isExport ? ReportedBy.Exporter : ReportedBy.Importer,
            Product = _product, Value = value ?? 0, Currency = "USD", Source = Format, Line = _line,
        };
    }

    private string ProductOf(string name)
    {
        ReadOnlySpan<byte> code = Scalar(name);
        return code.IsEmpty ? throw NotUnderstood(name, "the code of a product") : _texts.Of(code);
    }

    private double? Number(string name)
    {
        ReadOnlySpan<byte> text = Scalar(name);
        return text.IsEmpty ? null : Numbers.TryValue(text, out double value) ? value : throw NotUnderstood(name, "a number");
    }

    private ReadOnlySpan<byte> Scalar(string name) =>
        _tokens.Next() is JsonTokenType.StartObject or JsonTokenType.StartArray ? throw NotUnderstood(name, "a text or number") : _tokens.Value;

    private bool Is(string name) => Ascii.EqualsIgnoreCase(_tokens.Value, name);

    private FormatException NotUnderstood(string name, string expected) => Broken.Field(Path, _tokens.Line, name, _tokens.Value, expected);
}
