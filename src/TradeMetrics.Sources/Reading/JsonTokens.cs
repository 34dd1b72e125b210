using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace TradeMetrics.Sources;

/// <summary>Reads the tokens of a JSON file through a buffer that is refilled, so that memory does not grow with the file.</summary>
internal sealed class JsonTokens : IDisposable
{
    private const int BufferLength = 1 << 16;
    private readonly SourceFile _file;
    private readonly string _path;
    private readonly int _longestToken;
    private byte[] _buffer = new byte[BufferLength];
    private byte[]? _unescaped;
    private int _start, _end, _valueStart, _valueLength;
    private int _counted;
    private long _lines;
    private bool _isLast, _isAfterReturn;
    private JsonReaderState _state;

    public JsonTokens(string path, int longestToken) => (_path, _longestToken, _file) = (path, longestToken, new(path));

    public JsonTokenType Type { get; private set; }

    public int Depth { get; private set; }

    public double Progress => _file.Progress;

    /// <summary>The line that the token is on. Lines are counted where one is asked for, since tokens are many and errors few.</summary>
    public long Line
    {
        get
        {
            ReadOnlySpan<byte> text = _buffer.AsSpan(_counted, _start - _counted);
            if (!text.IsEmpty)
            {
                // CR LF is one end of a line also where it was counted in two parts.
                _lines += LineBlock.LineEnds(text) - (_isAfterReturn && text[0] == '\n' ? 1 : 0);
                _isAfterReturn = text[^1] == '\r';
            }
            _counted = _start;
            return _lines + 1;
        }
    }

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
                throw NotJson(e, reader.BytesConsumed);
            }
            Take(ref reader, isToken);
            if (isToken) return true;
            if (_isLast) return false;
            Fill();
        }
    }

    /// <summary>
    /// Reads on to the next member of an object whose name has one of the lengths, each a bit, and passes over the members between. A name that is written
    /// with escapes has any length. One reader serves them all, because most members of a row are not wanted and to begin a reader costs as much as to read
    /// a token.
    /// </summary>
    /// <returns>Whether there is one; false at the end of the object.</returns>
    public bool NextMember(ulong lengths)
    {
        while (true)
        {
            Utf8JsonReader reader = new(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
            bool isFound;
            try
            {
                do isFound = reader.Read();
                while (isFound && reader.TokenType == JsonTokenType.PropertyName && (lengths >> Math.Min(reader.ValueSpan.Length, 63) & 1) == 0 && !reader.ValueIsEscaped && (isFound = reader.TrySkip()));
            }
            catch (JsonException e)
            {
                throw NotJson(e, reader.BytesConsumed);
            }
            if (isFound)
            {
                Take(ref reader, isToken: true);
                return Type == JsonTokenType.PropertyName;
            }
            // What was passed over is read again with more behind it. An object that the file ends in is no JSON, so there is more.
            Fill();
        }
    }

    /// <summary>Reads the next token of an object or array, which has one: a file that ends before the last bracket is no JSON.</summary>
    public JsonTokenType Next() => Read() ? Type : throw new UnreachableException();

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

    public void Dispose() => _file.Dispose();

    private void Take(ref Utf8JsonReader reader, bool isToken)
    {
        if (isToken)
        {
            (Type, Depth) = (reader.TokenType, reader.CurrentDepth);
            int quote = Type is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0;
            (_valueStart, _valueLength) = (_start + (int)reader.TokenStartIndex + quote, reader.ValueSpan.Length);
        }
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        if (isToken) _unescaped = reader.ValueIsEscaped ? Unescape(ref reader) : null;
    }

    private FormatException NotJson(JsonException e, long consumed)
    {
        // What is wrong may stand some lines and members behind the last token that was taken.
        _start += (int)consumed;
        // The platform's message ends with a place of its own, which counts from 0 and knows LF alone.
        string what = e.Message.Split(" LineNumber:")[0];
        return Broken.Row(_path, Line, $"this is not JSON: {what} Near '{Broken.Quote(_buffer.AsSpan(_start, Math.Min(40, _end - _start)))}'", "a whole JSON text", e);
    }

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
        _ = Line;
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, length);
        (_start, _end, _counted) = (0, length, 0);
        int read = _file.Read(_buffer.AsSpan(_end));
        _end += read;
        _isLast = read == 0;
    }
}
