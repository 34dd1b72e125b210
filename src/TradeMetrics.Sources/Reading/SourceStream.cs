using System.Text;

namespace TradeMetrics.Sources;

/// <summary>Opens a file, unzips it where it is gzipped, and looks at how it is encoded.</summary>
internal static class SourceStream
{
    /// <summary>How much of the start of a file is looked at.</summary>
    public const int HeadLength = 8192;

    private const int BufferLength = 1 << 16;

    public static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferLength, FileOptions.SequentialScan);
        int first = file.ReadByte(), second = file.ReadByte();
        file.Position = 0;
        return (first, second) == (0x1F, 0x8B) ? new WholeGzipStream(file) : file;
    }

    /// <summary>The start of a file as bytes of UTF-8 without a mark, and the encoding where it is not UTF-8 or a superset of ASCII.</summary>
    public static (byte[] Head, Encoding? Encoding) Head(string path)
    {
        var head = new byte[HeadLength];
        int length;
        try
        {
            using Stream stream = Open(path);
            length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException e)
        {
            throw Broken.File(path, "the gzip stream is broken or cut short", "a whole gzip file", e);
        }
        ReadOnlySpan<byte> bytes = head.AsSpan(0, length);
        Encoding? encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            [not 0, 0, ..] => Encoding.Unicode,
            [0, not 0, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        if (encoding is not null) bytes = Encoding.UTF8.GetBytes(encoding.GetString(bytes[..(length & ~1)]));
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        return (bytes.ToArray(), encoding);
    }
}
