using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace TradeMetrics.Sources;

/// <summary>Reads the tokens of a JSON file through a buffer that is refilled, so that memory does not grow with the file.</summary>
internal sealed class JsonTokens : IDisposable
{
    private const int BufferLength = 1 << 16;
    private const ulong AnyLength = ulong.MaxValue;
    private readonly TextPool _texts = new();
    private readonly SourceFile _file;
    private readonly string _path;
    private readonly int _longestToken;
    private byte[] _buffer = new byte[BufferLength];
    private byte[]? _unescapedName, _unescaped;
    private int _start, _end, _nameStart, _nameLength, _valueStart, _valueLength;
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

    /// <summary>The name of the member, until more is read.</summary>
    public ReadOnlySpan<byte> Name => _unescapedName ?? _buffer.AsSpan(_nameStart, _nameLength);

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
    /// Reads on to the next member of an object whose name has one of the lengths, each a bit, and takes its name and what its value begins with; passes over
    /// the members between. A name that is written with escapes has any length. One reader serves them all, because most members of a row are not wanted
    /// and to begin a reader costs as much as to read a token.
    /// </summary>
    /// <returns>Whether there is one; false at the end of the object.</returns>
    public bool NextMember(ulong lengths = AnyLength)
    {
        while (true)
        {
            Utf8JsonReader reader = new(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
            (int passed, JsonReaderState state) = (0, _state);
            bool isFound, isMember = false;
            try
            {
                while ((isFound = reader.Read()) && reader.TokenType == JsonTokenType.PropertyName && !IsOneOf(lengths, reader.ValueSpan.Length, reader.ValueIsEscaped) && (isFound = reader.TrySkip()))
                    (passed, state) = ((int)reader.BytesConsumed, reader.CurrentState);
                if (isFound && reader.TokenType == JsonTokenType.PropertyName)
                {
                    (_nameStart, _nameLength) = (_start + (int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                    _unescapedName = reader.ValueIsEscaped ? Unescape(ref reader) : null;
                    isFound = isMember = reader.Read();
                }
            }
            catch (JsonException e)
            {
                throw NotJson(e, reader.BytesConsumed);
            }
            if (isFound)
            {
                Take(ref reader, isToken: true);
                return isMember;
            }
            // What comes next is read again with more behind it. An object that the file ends in is no JSON, so there is more.
            (_start, _state) = (_start + passed, state);
            if (_start == 0 && _end == _buffer.Length) return NextMemberByToken(lengths);
            Fill();
        }
    }

    /// <summary>Whether the member has the name, in capitals or not.</summary>
    public bool Is(string name) => Ascii.EqualsIgnoreCase(Name, name);

    /// <summary>The value of the member, which is no object or array.</summary>
    public ReadOnlySpan<byte> Scalar(string name) =>
        Type is JsonTokenType.StartObject or JsonTokenType.StartArray ? throw NotUnderstood(name, "a text or number") : Value;

    public string Product(string name)
    {
        ReadOnlySpan<byte> code = Scalar(name);
        return code.IsEmpty ? throw NotUnderstood(name, "the code of a product") : _texts.Of(code);
    }

    public double? Number(string name)
    {
        ReadOnlySpan<byte> text = Scalar(name);
        return text.IsEmpty ? null : Numbers.TryValue(text, out double value) ? value : throw NotUnderstood(name, "a number");
    }

    public FormatException NotUnderstood(string name, string expected) => Broken.Field(_path, Line, name, Value, expected);

    /// <summary>Reads the next token of an object or array, which has one: a file that ends before the last bracket is no JSON.</summary>
    public JsonTokenType Next() => Read() ? Type : throw new UnreachableException();

    /// <summary>Passes over the value that comes next.</summary>
    public void SkipValue()
    {
        Next();
        SkipRest();
    }

    /// <summary>Passes over the rest of the object or array, where one was just begun.</summary>
    public void SkipRest()
    {
        if (Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        int depth = Depth;
        while (Next() is not (JsonTokenType.EndObject or JsonTokenType.EndArray) || Depth != depth) { }
    }

    public void Dispose() => _file.Dispose();

    private static bool IsOneOf(ulong lengths, int length, bool isEscaped) => isEscaped || (lengths >> Math.Min(length, 63) & 1) != 0;

    // A member that fills the buffer, which is passed over, or grows where its text is wanted.
    private bool NextMemberByToken(ulong lengths)
    {
        while (Next() == JsonTokenType.PropertyName)
        {
            if (IsOneOf(lengths, Value.Length, _unescaped is not null))
            {
                _unescapedName = Value.ToArray();
                Next();
                return true;
            }
            SkipValue();
        }
        return false;
    }

    private void Take(ref Utf8JsonReader reader, bool isToken)
    {
        if (isToken)
        {
            (Type, Depth) = (reader.TokenType, reader.CurrentDepth);
            int quote = Type is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0;
            (_valueStart, _valueLength) = (_start + (int)reader.TokenStartIndex + quote, reader.ValueSpan.Length);
        }
        if (isToken) _unescaped = reader.ValueIsEscaped ? Unescape(ref reader) : null;
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
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
            _start += (int)reader.BytesConsumed;
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
