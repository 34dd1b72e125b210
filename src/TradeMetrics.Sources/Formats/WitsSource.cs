using System.Text;
using System.Text.Json;

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
    private bool _hasSeries;

    public WitsSource(string path, ReadOptions options)
        : base(path, TradeFormat.WitsJson, options)
    {
        _tokens = new(path, options.MaxLineLength);
    }

    public override long Lines => _lines;

    public override double Progress => _tokens.Progress;

    public override bool Next(ref Row row)
    {
        _structure ??= WitsStructure.Read(Path, Options.MaxLineLength);
        while (_tokens.Read())
        {
            if (_tokens.Type == JsonTokenType.PropertyName)
            {
                if (_tokens.Depth == TimeDepth)
                {
                    Fill(ref row, _structure);
                    return true;
                }
                ReadMember();
            }
            // What is not in its place would be rows that nobody misses.
            else if (_tokens.Type is not (JsonTokenType.StartObject or JsonTokenType.EndObject or JsonTokenType.EndArray)) throw NotUnderstood("dataSets", "an object");
        }
        return _hasSeries ? false : throw Broken.File(Path, "the message has no series", "dataSets with series, whose observations are by period");
    }

    public override void Dispose() => _tokens.Dispose();

    // Goes into the members that lead to observations.
    private void ReadMember()
    {
        if (_tokens.Depth == TopDepth && Is("dataSets")) Enter("dataSets", JsonTokenType.StartArray, "an array");
        else if (_tokens.Depth == SetDepth && Is("series"))
        {
            _hasSeries = true;
            Enter("series", JsonTokenType.StartObject, "an object");
        }
        else if (_tokens.Depth == KeyDepth)
        {
            _key = _tokens.Value.ToArray();
            Enter("series", JsonTokenType.StartObject, "an object");
        }
        else if (_tokens.Depth == PartDepth && Is("observations")) Enter("observations", JsonTokenType.StartObject, "an object");
        else _tokens.SkipValue();
    }

    private void Enter(string name, JsonTokenType expected, string described)
    {
        if (_tokens.Next() != expected) throw NotUnderstood(name, described);
    }

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
            Product = row.Level == 0 ? Queries.TradeFlow.AllProducts : product, Value = value ?? 0, Currency = "USD", Format = Format, Line = line,
        };
    }

    private double? ReadValue(int shift)
    {
        Enter("observations", JsonTokenType.StartArray, "an array that begins with the value");
        if (_tokens.Next() == JsonTokenType.EndArray) return null;
        double? result = _tokens.Type == JsonTokenType.Null ? null
            : _tokens.Type == JsonTokenType.Number && Numbers.TryValue(_tokens.Value, out double value, shift) ? value
            : throw NotUnderstood("observations", "a number");
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

    private FormatException NotUnderstood(string name, string expected) => Broken.Field(Path, _tokens.Line, name, _tokens.Value, expected);
}
