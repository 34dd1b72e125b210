using System.Text;
using System.Text.Json;

namespace TradeMetrics.Sources;

/// <summary>Reads the tokens of a JSON file through a buffer that is refilled, so that memory does not grow with the file.</summary>
internal sealed class JsonTokens : IDisposable
{
    private const int BufferLength = 1 << 16;
    private readonly string _path;
    private readonly int _longestToken;
    private readonly Stream _stream;
    private byte[] _buffer = new byte[BufferLength];
    private byte[]? _unescaped;
    private int _start, _end, _valueStart, _valueLength;
    private bool _isLast;
    private JsonReaderState _state;

    public JsonTokens(string path, int longestToken)
    {
        (_path, _longestToken) = (path, longestToken);
        (_, Encoding? encoding) = SourceStream.Head(path);
        Stream stream = SourceStream.Open(path);
        _stream = encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
        while (_end < 3 && !_isLast) Fill();
        if (_buffer.AsSpan(0, _end) is [0xEF, 0xBB, 0xBF, ..]) _start = 3;
    }

    public JsonTokenType Type { get; private set; }

    public int Depth { get; private set; }

    public long Line { get; private set; } = 1;

    /// <summary>The text of a name or string, or the digits of a number; empty for null.</summary>
    public ReadOnlySpan<byte> Value => Type == JsonTokenType.Null ? default : _unescaped ?? _buffer.AsSpan(_valueStart, _valueLength);

    public bool Read()
    {
        while (true)
        {
            Utf8JsonReader reader = new(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
            bool isToken;
            try
            {
                isToken = reader.Read();
            }
            catch (JsonException e)
            {
                throw Broken.Row(_path, Line, $"this is not JSON: {e.Message} Near '{Broken.Quote(_buffer.AsSpan(_start, Math.Min(40, _end - _start)))}'", "a whole JSON text", e);
            }
            if (isToken)
            {
                (Type, Depth) = (reader.TokenType, reader.CurrentDepth);
                int quote = Type is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0;
                (_valueStart, _valueLength) = (_start + (int)reader.TokenStartIndex + quote, reader.ValueSpan.Length);
                _unescaped = reader.ValueIsEscaped ? Unescape(ref reader) : null;
            }
            int consumed = (int)reader.BytesConsumed;
            Line += _buffer.AsSpan(_start, consumed).Count((byte)'\n');
            _start += consumed;
            _state = reader.CurrentState;
            if (isToken) return true;
            if (_isLast) return false;
            Fill();
        }
    }

    /// <summary>Reads the next token where there must be one.</summary>
    public JsonTokenType Next() => Read() ? Type : throw Broken.File(_path, $"the file ends on line {Line} within a JSON text", "a whole file");

    /// <summary>Passes over the value that comes next.</summary>
    public void SkipValue()
    {
        if (Next() is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        SkipRest();
    }

    /// <summary>Passes over the rest of the object or array that was just begun.</summary>
    public void SkipRest()
    {
        int depth = Depth;
        while (Next() is not (JsonTokenType.EndObject or JsonTokenType.EndArray) || Depth != depth) { }
    }

    public void Dispose() => _stream.Dispose();

    private byte[] Unescape(ref Utf8JsonReader reader)
    {
        try
        {
            return Encoding.UTF8.GetBytes(reader.GetString()!);
        }
        catch (InvalidOperationException e)
        {
            throw Broken.Row(_path, Line, $"'{Broken.Quote(reader.ValueSpan)}' is not text", "text of whole characters", e);
        }
    }

    private void Fill()
    {
        int length = _end - _start;
        if (length == _buffer.Length)
        {
            if (length >= _longestToken) throw Broken.Row(_path, Line, $"a text is longer than {_longestToken} bytes", "shorter texts, or a higher limit");
            Array.Resize(ref _buffer, length * 2);
        }
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, length);
        (_start, _end) = (0, length);
        try
        {
            int read = _stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            _isLast = read == 0;
        }
        catch (InvalidDataException e)
        {
            throw Broken.File(_path, $"the gzip stream is broken or cut short after line {Line}", "a whole gzip file", e);
        }
    }
}
