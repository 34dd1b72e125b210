using System.Text;
using System.Text.Json;

namespace TradeMetrics.Sources;

/// <summary>The response of UN Comtrade's API: { elapsedTime, count, data: [...], error }.</summary>
internal sealed class ComtradeJsonSource : RowSource
{
    // The names of the members that are read are so long.
    private const ulong MemberLengths = 1 << 6 | 1 << 7 | 1 << 8 | 1 << 11 | 1 << 12;

    private readonly JsonTokens _tokens;
    private readonly TextPool _texts = new();
    private int? _count;
    private long _lines;
    private bool _hasBegun, _hasData;

    public ComtradeJsonSource(string path, ReadOptions options)
        : base(path, TradeFormat.ComtradeJson, options)
    {
        _tokens = new(path, options.MaximumLineLength);
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
        if (_tokens.Type != JsonTokenType.EndArray) throw NotUnderstood("data", "an array of objects");
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
        while (_tokens.Next() == JsonTokenType.PropertyName)
        {
            if (Is("data"))
            {
                if (_hasData) throw Broken.File(Path, "the JSON text has the array 'data' twice", "all rows in one");
                if (_tokens.Next() == JsonTokenType.StartArray)
                {
                    _hasData = true;
                    return;
                }
                if (_tokens.Type != JsonTokenType.Null) throw NotUnderstood("data", "an array of objects");
            }
            else if (Is("error")) ReadError();
            else if (Is("count")) _count = _tokens.Next() == JsonTokenType.Number && Numbers.TryWhole(_tokens.Value, out int count) ? count : _count;
            else _tokens.SkipValue();
        }
        if (!_hasData) throw Broken.File(Path, "the JSON text has no rows", "an object with the array 'data'");
        if (_count is { } promised && promised != _lines) throw Broken.File(Path, $"the response holds {_lines} rows", $"the {promised} that its count says");
        // Whatever stands behind is no JSON.
        _tokens.Read();
    }

    private void ReadError()
    {
        // An empty text, object or array is none.
        bool isError = _tokens.Next() is JsonTokenType.StartObject or JsonTokenType.StartArray
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
        switch (_tokens.Value.Length)
        {
            case 6 when Is("period"): ReadPeriod(ref fields); break;
            case 7 when Is("cmdCode"): fields.Product = ProductOf("cmdCode"); break;
            case 7 when Is("motCode"): fields.SetPart(Scalar("motCode")); break;
            case 7 when Is("mosCode"): fields.SetPart(Scalar("mosCode")); break;
            case 8 when Is("flowCode"): fields.SetFlow(Scalar("flowCode")); return true;
            case 8 when Is("cifvalue"): fields.Cif = Number("cifvalue"); break;
            case 8 when Is("fobvalue"): fields.Fob = Number("fobvalue"); break;
            case 11 when Is("partnerCode"): fields.Partner = EconomyOf("partnerCode"); break;
            case 11 when Is("customsCode"): fields.SetPart(Scalar("customsCode")); break;
            case 12 when Is("reporterCode"): fields.Reporter = EconomyOf("reporterCode"); break;
            case 12 when Is("partner2Code"): fields.SetPart(Scalar("partner2Code")); break;
            case 12 when Is("primaryValue"): fields.Primary = Number("primaryValue"); break;
            default: _tokens.SkipValue(); break;
        }
        return false;
    }

    private void ReadPeriod(ref ComtradeFields fields)
    {
        if (!Times.TryRead(Scalar("period"), out fields.Period, out fields.Frequency)) throw NotUnderstood("period", Times.Expected);
    }

    private ComtradeEconomy EconomyOf(string name) =>
        Numbers.TryWhole(Scalar(name), out int number) ? ComtradeEconomy.OfNumber(number, Codes) : throw NotUnderstood(name, "UN Comtrade's number of an economy");

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
