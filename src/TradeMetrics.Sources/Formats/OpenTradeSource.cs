using System.Text.Json;
using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>Open Trade Statistics: an array of objects, each with what a reporter imported from a partner and exported to it.</summary>
internal sealed class OpenTradeSource : RowSource
{
    private readonly JsonTokens _tokens;
    private long _lines, _line;
    private bool _hasBegun, _isExportNext;
    private int _year;
    private ComtradeEconomy _reporter, _partner;
    private string _product = TradeFlow.AllProducts;
    private double? _imports, _exports;

    public OpenTradeSource(string path, ReadOptions options)
        : base(path, TradeFormat.OpenTradeStatistics, options) => _tokens = new(path, options.MaxLineLength);

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
        while (_tokens.NextMember()) ReadMember();
        return true;
    }

    private void ReadMember()
    {
        if (_tokens.Is("year")) _year = Numbers.TryWhole(_tokens.Scalar("year"), out int year) && year is >= 1 and <= 9999 ? year : throw _tokens.NotUnderstood("year", "a year from 1 to 9999");
        else if (_tokens.Is("reporter_iso")) _reporter = ComtradeEconomy.OfText(_tokens.Scalar("reporter_iso"));
        else if (_tokens.Is("partner_iso")) _partner = ComtradeEconomy.OfText(_tokens.Scalar("partner_iso"));
        else if (_tokens.Is("commodity_code")) _product = _tokens.Product("commodity_code");
        else if (_tokens.Is("product_code")) _product = _tokens.Product("product_code");
        else if (_tokens.Is("trade_value_usd_imp")) _imports = _tokens.Number("trade_value_usd_imp");
        else if (_tokens.Is("trade_value_usd_exp")) _exports = _tokens.Number("trade_value_usd_exp");
        else _tokens.SkipRest();
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
            Product = _product, Value = value ?? 0, Currency = "USD", Format = Format, Line = _line,
        };
    }
}
