using System.Text.Json;

namespace TradeMetrics.Sources;

/// <summary>The response of UN Comtrade's API: { elapsedTime, count, data: [...], error }.</summary>
internal sealed class ComtradeJsonSource : RowSource
{
    // The names of the members that are read are so long.
    private const ulong MemberLengths = 1 << 6 | 1 << 7 | 1 << 8 | 1 << 11 | 1 << 12;

    private readonly JsonTokens _tokens;
    private int? _count;
    private long _lines;
    private bool _hasBegun, _hasData;

    public ComtradeJsonSource(string path, ReadOptions options)
        : base(path, TradeFormat.ComtradeJson, options)
    {
        _tokens = new(path, options.MaxLineLength);
    }

    public override long Lines => _lines;

    public override double Progress => _tokens.Progress;

    public override bool Next(ref Row row)
    {
        if (!_hasBegun) ReadStart();
        if (_tokens.Next() == JsonTokenType.StartObject)
        {
            ReadRow(ref row);
            return true;
        }
        if (_tokens.Type != JsonTokenType.EndArray) throw _tokens.NotUnderstood("data", "an array of objects");
        ReadEnvelope();
        return false;
    }

    public override void Dispose() => _tokens.Dispose();

    private void ReadStart()
    {
        _hasBegun = true;
        if (_tokens.Next() != JsonTokenType.StartObject) throw Broken.File(Path, "the JSON text is no object", "an object with the array 'data'");
        ReadEnvelope();
    }

    // The members beside the rows: until the rows begin, and from their end to the end of the file.
    private void ReadEnvelope()
    {
        while (_tokens.NextMember())
        {
            if (_tokens.Is("data"))
            {
                if (_hasData) throw Broken.File(Path, "the JSON text has the array 'data' twice", "all rows in one");
                if (_tokens.Type == JsonTokenType.StartArray)
                {
                    _hasData = true;
                    return;
                }
                if (_tokens.Type != JsonTokenType.Null) throw _tokens.NotUnderstood("data", "an array of objects");
            }
            else if (_tokens.Is("error")) ReadError();
            else if (_tokens.Is("count") && _tokens.Type == JsonTokenType.Number) _count = Numbers.TryWhole(_tokens.Value, out int count) ? count : _count;
            else _tokens.SkipRest();
        }
        if (!_hasData) throw Broken.File(Path, "the JSON text has no rows", "an object with the array 'data'");
        if (_count is { } promised && promised != _lines) throw Broken.File(Path, $"the response holds {_lines} rows", $"the {promised} that its count says");
        // Whatever stands behind is no JSON.
        _tokens.Read();
    }

    private void ReadError()
    {
        // An empty text, object or array is none.
        bool isError = _tokens.Type is JsonTokenType.StartObject or JsonTokenType.StartArray
            ? _tokens.Next() is not (JsonTokenType.EndObject or JsonTokenType.EndArray)
            : _tokens.Type == JsonTokenType.String && !_tokens.Value.IsEmpty;
        if (isError) throw Broken.File(Path, $"the response is an error: '{Broken.Quote(_tokens.Value)}'", "rows");
    }

    private void ReadRow(ref Row row)
    {
        _lines++;
        ComtradeFields fields = ComtradeFields.Empty;
        fields.Line = _tokens.Line;
        bool hasFlow = false;
        while (_tokens.NextMember(MemberLengths)) hasFlow |= ReadMember(ref fields);
        if (fields.Period == 0 || !hasFlow) throw Broken.Row(Path, fields.Line, $"row {_lines} has no {(hasFlow ? "period" : "flowCode")}", "period, reporterCode, partnerCode, flowCode and primaryValue");
        fields.Fill(ref row, Format);
    }

    // Of the 47 members most are passed over; their length alone tells most of them apart. Returns whether it was the flow.
    private bool ReadMember(ref ComtradeFields fields)
    {
        switch (_tokens.Name.Length)
        {
            case 6 when _tokens.Is("period"): ReadPeriod(ref fields); break;
            case 7 when _tokens.Is("cmdCode"): fields.Product = _tokens.Product("cmdCode"); break;
            case 7 when _tokens.Is("motCode"): fields.SetPart(_tokens.Scalar("motCode")); break;
            case 7 when _tokens.Is("mosCode"): fields.SetPart(_tokens.Scalar("mosCode")); break;
            case 8 when _tokens.Is("flowCode"): fields.SetFlow(_tokens.Scalar("flowCode")); return true;
            case 8 when _tokens.Is("cifvalue"): fields.Cif = _tokens.Number("cifvalue"); break;
            case 8 when _tokens.Is("fobvalue"): fields.Fob = _tokens.Number("fobvalue"); break;
            case 11 when _tokens.Is("partnerCode"): fields.Partner = EconomyOf("partnerCode"); break;
            case 11 when _tokens.Is("customsCode"): fields.SetPart(_tokens.Scalar("customsCode")); break;
            case 12 when _tokens.Is("reporterCode"): fields.Reporter = EconomyOf("reporterCode"); break;
            case 12 when _tokens.Is("partner2Code"): fields.SetPart(_tokens.Scalar("partner2Code")); break;
            case 12 when _tokens.Is("primaryValue"): fields.Primary = _tokens.Number("primaryValue"); break;
            default: _tokens.SkipRest(); break;
        }
        return false;
    }

    private void ReadPeriod(ref ComtradeFields fields)
    {
        if (!Times.TryRead(_tokens.Scalar("period"), out fields.Period, out fields.Frequency)) throw _tokens.NotUnderstood("period", Times.Expected);
    }

    private ComtradeEconomy EconomyOf(string name) =>
        Numbers.TryWhole(_tokens.Scalar(name), out int number) ? ComtradeEconomy.OfNumber(number, Codes) : throw _tokens.NotUnderstood(name, "UN Comtrade's number of an economy");
}
