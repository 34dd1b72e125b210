using System.Buffers.Binary;
using System.IO.Compression;

namespace TradeMetrics.Sources;

/// <summary>Unzips a file and sees to it that its end is there: the platform's stream ends in silence where the file was cut short.</summary>
/// <remarks>
/// A gzip file ends with the check sum and length of what it holds. Where the length is another, the file may be several gzip files in a row, of which the
/// last has them; then it is read once more, up to that last one, and the check sum decides.
/// </remarks>
internal sealed class WholeGzipStream(FileStream file) : ReadOnlyStream
{
    private const int TrailerLength = 8;
    private readonly GZipStream _gzip = new(file, CompressionMode.Decompress);
    private long _length;
    private bool _isWhole;

    public override int Read(Span<byte> buffer)
    {
        int read = _gzip.Read(buffer);
        _length += read;
        if (read == 0 && !buffer.IsEmpty && !_isWhole) CheckEnd();
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        _gzip.Dispose();
        base.Dispose(disposing);
    }

    private void CheckEnd()
    {
        using FileStream again = new(file.Name, FileMode.Open, FileAccess.Read, FileShare.Read);
        Span<byte> trailer = stackalloc byte[TrailerLength];
        again.Seek(-Math.Min(TrailerLength, again.Length), SeekOrigin.End);
        again.ReadAtLeast(trailer, TrailerLength, throwOnEndOfStream: false);
        uint sum = BinaryPrimitives.ReadUInt32LittleEndian(trailer), length = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        if (length != (uint)_length)
        {
            again.Position = 0;
            using GZipStream gzip = new(again, CompressionMode.Decompress);
            if (length > _length || SumFrom(gzip, _length - length) != sum) throw new InvalidDataException("The gzip file is cut short: what it holds is not of the length with which it ends.");
        }
        _isWhole = true;
    }

    // CRC-32 of what comes after so many bytes, as gzip computes it (RFC 1952).
    private static uint SumFrom(Stream stream, long skipped)
    {
        var buffer = new byte[1 << 16];
        uint sum = uint.MaxValue;
        for (int read; (read = stream.Read(buffer)) > 0; skipped -= read)
        {
            for (int i = (int)Math.Clamp(skipped, 0, read); i < read; i++)
            {
                sum ^= buffer[i];
                for (int bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ (0xEDB88320u & (uint)-(int)(sum & 1));
            }
        }
        return ~sum;
    }
}
