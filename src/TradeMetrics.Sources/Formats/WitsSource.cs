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
    private WitsStructure? _structure;
    private byte[] _key = [];
    private long _lines;
    private bool _isInSeries, _isInObservations;

    public WitsSource(string path, ReadOptions options)
        : base(path, TradeFormat.WitsJson, options)
    {
        _tokens = new(path, options.MaximumLineLength);
    }

    public override long Lines => _lines;

    public override double Progress => _tokens.Progress;

    public override bool Next(ref Row row)
    {
        _structure ??= WitsStructure.Read(Path, Options.MaximumLineLength);
        while (_tokens.Read())
        {
            if (_tokens.Type != JsonTokenType.PropertyName) continue;
            if (_tokens.Depth == TopDepth && !Is("dataSets")) _tokens.SkipValue();
            else if (_tokens.Depth == SetDepth) _isInSeries = Is("series");
            else if (_tokens.Depth == KeyDepth && _isInSeries) _key = _tokens.Value.ToArray();
            else if (_tokens.Depth == PartDepth && _isInSeries) _isInObservations = Is("observations");
            else if (_tokens.Depth == TimeDepth && _isInSeries && _isInObservations)
            {
                Fill(ref row, _structure);
                return true;
            }
        }
        return false;
    }

    public override void Dispose() => _tokens.Dispose();

    private void Fill(ref Row row, WitsStructure structure)
    {
        _lines++;
        long line = _tokens.Line;
        string time = structure.TimeAt(_tokens.Value, line);
        if (!Times.TryRead(Encoding.UTF8.GetBytes(time), out int period, out Frequency frequency))
            throw Broken.Field(Path, line, "TIME_PERIOD", Encoding.UTF8.GetBytes(time), Times.Expected);
        (string indicator, string unit) = structure.Of("INDICATOR", _key, line);
        (string reporterCode, string partnerCode, string product) = (structure.Of("REPORTER", _key, line).Id, structure.Of("PARTNER", _key, line).Id, structure.Of("PRODUCTCODE", _key, line).Id);
        bool isExport = indicator.StartsWith("XPRT-TRD-VL", StringComparison.Ordinal), isImport = indicator.StartsWith("MPRT-TRD-VL", StringComparison.Ordinal);
        bool isKnown = Economy.TryParse(reporterCode, out Economy reporter) & Economy.TryParse(partnerCode, out Economy partner);
        double? value = ReadValue(isExport || isImport ? ShiftOf(unit, line) : 0);
        row.Level = LevelOf(product);
        row.Reason = !isExport && !isImport ? SetAsideReason.NotAFlow : value is null ? SetAsideReason.MissingValue : isKnown ? null : SetAsideReason.UnknownCode;
        (Economy exporter, Economy importer) = isExport ? (reporter, partner) : (partner, reporter);
        (string exporterCode, string importerCode) = isExport ? (reporterCode, partnerCode) : (partnerCode, reporterCode);
        (row.ExporterKey, row.ImporterKey) = (EconomyCodes.KeyOf(Encoding.UTF8.GetBytes(exporterCode)), EconomyCodes.KeyOf(Encoding.UTF8.GetBytes(importerCode)));
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

    // The unit stands in the name of the indicator: "Import Trade Value (US$ Thousand)".
    private int ShiftOf(string name, long line) =>
        name.Contains("US$ Thousand", StringComparison.OrdinalIgnoreCase) ? 3
        : name.Contains("US$ Million", StringComparison.OrdinalIgnoreCase) ? 6
        : name.Contains("(US$)", StringComparison.OrdinalIgnoreCase) ? 0
        : throw Broken.Field(Path, line, "INDICATOR", Encoding.UTF8.GetBytes(name), "an indicator that says its unit: (US$), (US$ Thousand) or (US$ Million)");

    // Only the sections of the Harmonized System ("01-05_Animal") add up to the total; the other groups overlap them.
    private static int LevelOf(string product) =>
        product.Equals("Total", StringComparison.OrdinalIgnoreCase) ? 0
        : product is [>= '0' and <= '9', >= '0' and <= '9', '-', >= '0' and <= '9', >= '0' and <= '9', '_', ..] ? 2
        : -1;

    private bool Is(string name) => Ascii.Equals(_tokens.Value, name);
}
