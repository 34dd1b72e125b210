using System.Text;
using System.Text.Json;
using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>WITS as SDMX-JSON: series by the positions of their dimensions, observations by that of their period. Read twice, since the meaning comes last.</summary>
internal sealed class WitsSource : RowSource
{
    // Depths of { "dataSets": [ { "series": { KEY: { "observations": { TIME: [ value ] } } } } ] }
    private const int TopDepth = 1, SetDepth = 3, KeyDepth = 4, PartDepth = 5, TimeDepth = 6;

    private readonly JsonTokens _tokens;
    private readonly WitsStructure _structure;
    private byte[] _key = [];
    private bool _isInSeries, _isInObservations;

    public WitsSource(string path, ReadOptions options)
        : base(path, TradeFormat.WitsJson, options)
    {
        _structure = WitsStructure.Read(path, options.MaximumLineLength);
        _tokens = new(path, options.MaximumLineLength);
    }

    public override bool Next(ref Row row)
    {
        while (_tokens.Read())
        {
            if (_tokens.Type != JsonTokenType.PropertyName) continue;
            if (_tokens.Depth == TopDepth && !Is("dataSets")) _tokens.SkipValue();
            else if (_tokens.Depth == SetDepth) _isInSeries = Is("series");
            else if (_tokens.Depth == KeyDepth && _isInSeries) _key = _tokens.Value.ToArray();
            else if (_tokens.Depth == PartDepth && _isInSeries) _isInObservations = Is("observations");
            else if (_tokens.Depth == TimeDepth && _isInSeries && _isInObservations)
            {
                Fill(ref row);
                return true;
            }
        }
        return false;
    }

    public override void Dispose() => _tokens.Dispose();

    private void Fill(ref Row row)
    {
        Lines++;
        long line = _tokens.Line;
        string time = _structure.TimeAt(_tokens.Value, line);
        if (!Times.TryRead(Encoding.UTF8.GetBytes(time), out int period, out Frequency frequency))
            throw Broken.Field(Path, line, "TIME_PERIOD", Encoding.UTF8.GetBytes(time), Times.Expected);
        (string indicator, string unit) = _structure.Of("INDICATOR", _key, line);
        (string reporterCode, string partnerCode, string product) = (_structure.Of("REPORTER", _key, line).Id, _structure.Of("PARTNER", _key, line).Id, _structure.Of("PRODUCTCODE", _key, line).Id);
        bool isExport = indicator.StartsWith("XPRT-TRD-VL", StringComparison.Ordinal), isImport = indicator.StartsWith("MPRT-TRD-VL", StringComparison.Ordinal);
        bool isKnown = Economy.TryParse(reporterCode, out Economy reporter) & Economy.TryParse(partnerCode, out Economy partner);
        double? value = ReadValue(unit.Contains("Thousand", StringComparison.OrdinalIgnoreCase) ? 3 : unit.Contains("Million", StringComparison.OrdinalIgnoreCase) ? 6 : 0);
        row.Level = LevelOf(product);
        row.Reason = !isExport && !isImport ? SetAsideReason.NotAFlow : value is null ? SetAsideReason.MissingValue : isKnown ? null : SetAsideReason.UnknownCode;
        (Economy exporter, Economy importer) = isExport ? (reporter, partner) : (partner, reporter);
        (row.ExporterKey, row.ImporterKey) = (exporter.NumericCode, importer.NumericCode);
        row.Record = new()
        {
            Period = period, Frequency = frequency, Exporter = exporter, Importer = importer, ReportedBy = isExport ? ReportedBy.Exporter : ReportedBy.Importer,
            Product = product, Value = value ?? 0, Currency = "USD", Source = Format, Line = line,
        };
    }

    private double? ReadValue(int shift)
    {
        if (_tokens.Next() != JsonTokenType.StartArray) throw Broken.Field(Path, _tokens.Line, "observations", _tokens.Value, "an array that begins with the value");
        if (_tokens.Next() == JsonTokenType.EndArray) return null;
        double? result = _tokens.Type == JsonTokenType.Null ? null
            : _tokens.Type == JsonTokenType.Number && Numbers.TryValue(_tokens.Value, out double value, shift) ? value
            : throw Broken.Field(Path, _tokens.Line, "observations", _tokens.Value, "a number");
        while (_tokens.Next() != JsonTokenType.EndArray || _tokens.Depth != TimeDepth) { }
        return result;
    }

    // Only the sections of the Harmonized System ("01-05_Animal") add up to the total; the other groups overlap them.
    private static int LevelOf(string product) =>
        product.Equals("Total", StringComparison.OrdinalIgnoreCase) ? 0
        : product is [>= '0' and <= '9', >= '0' and <= '9', '-', >= '0' and <= '9', >= '0' and <= '9', '_', ..] ? 2
        : -1;

    private bool Is(string name) => Ascii.Equals(_tokens.Value, name);
}
