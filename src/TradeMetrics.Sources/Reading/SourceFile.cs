using System.Text;

namespace TradeMetrics.Sources;

/// <summary>One file as bytes of UTF-8 without a byte order mark, whether it was gzipped or in UTF-16. ISO-8859-1 passes as it is: see <see cref="SourceText"/>.</summary>
internal sealed class SourceFile : IDisposable
{
    private const int BufferLength = 1 << 16;
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private readonly FileStream _file;
    private readonly Stream _bytes;
    private readonly byte[] _start = new byte[3];
    private int _startLength, _startRead;

    public SourceFile(string path)
    {
        Path = path;
        // The platform would say that access is denied.
        if (Directory.Exists(path)) throw new IOException($"{path}: it is a folder; expected a file.");
        _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        try
        {
            // A file is read more than once: to recognise it, and for what is said at its end.
            if (!_file.CanSeek) throw new IOException($"{path}: it can be read once alone; expected a file and no pipe.");
            _bytes = Transcoded(Unzipped());
            ReadMark();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Path { get; }

    /// <summary>Which share of the file was read, from 0 to 1.</summary>
    public double Progress => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    /// <summary>The start of a file, by which its format is recognised.</summary>
    public static byte[] Head(string path, int length)
    {
        var head = new byte[length];
        using var file = new SourceFile(path);
        int end = 0;
        for (int read; end < length && (read = file.Read(head.AsSpan(end))) > 0;) end += read;
        return head[..end];
    }

    /// <summary>Reads on; 0 bytes are the end.</summary>
    /// <exception cref="InvalidDataException">The gzip stream is broken or cut short, or the text is no UTF-16.</exception>
    public int Read(Span<byte> buffer)
    {
        if (_startRead < _startLength)
        {
            int length = Math.Min(_startLength - _startRead, buffer.Length);
            _start.AsSpan(_startRead, length).CopyTo(buffer);
            _startRead += length;
            return length;
        }
        return ReadBytes(buffer);
    }

    public void Dispose()
    {
        _bytes?.Dispose();
        _file.Dispose();
    }

    private Stream Unzipped()
    {
        Span<byte> magic = stackalloc byte[2];
        _file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        _file.Position = 0;
        return magic.SequenceEqual<byte>([0x1F, 0x8B]) ? new WholeGzipStream(_file) : _file;
    }

    // Two bytes tell: a mark, or a first character with a byte of zero, since every format begins with a letter, a digit, a sign or a space.
    private Stream Transcoded(Stream stream)
    {
        var first = new byte[2];
        int length = 0;
        try
        {
            length = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException e)
        {
            throw CutShort(e);
        }
        Stream whole = new PrefixedStream(first.AsMemory(0, length), stream);
        UnicodeEncoding? encoding = first switch
        {
            [0xFF, 0xFE] or [not 0, 0] => LittleEndian,
            [0xFE, 0xFF] or [0, not 0] => BigEndian,
            _ => null,
        };
        if (encoding is null || length < 2) return whole;
        // The transcoding stream reads a few bytes at a time where it is asked for few.
        return new BufferedStream(Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8), BufferLength);
    }

    private void ReadMark()
    {
        for (int read; _startLength < _start.Length && (read = ReadBytes(_start.AsSpan(_startLength))) > 0;) _startLength += read;
        if (_start is [0xEF, 0xBB, 0xBF]) _startRead = _startLength;
    }

    private int ReadBytes(Span<byte> buffer)
    {
        try
        {
            return _bytes.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw CutShort(e);
        }
        catch (DecoderFallbackException e)
        {
            throw Broken.File(Path, "the text is marked as UTF-16 and is not", "one encoding throughout", e);
        }
    }

    private InvalidDataException CutShort(InvalidDataException e) => Broken.File(Path, "the gzip stream is broken or cut short", "a whole gzip file", e);
}
