namespace TradeMetrics.Sources;

/// <summary>Some whole lines of a file.</summary>
internal sealed class LineBlock
{
    public byte[] Buffer { get; set; } = [];

    public int Start { get; set; }

    public int Length { get; set; }

    /// <summary>The number of the first of the lines, from 1.</summary>
    public long FirstLine { get; set; } = 1;

    public ReadOnlyMemory<byte> Text => Buffer.AsMemory(Start, Length);

    /// <summary>How many lines end in a text, at LF, CR LF or CR alone.</summary>
    public static int LineEnds(ReadOnlySpan<byte> text)
    {
        int ends = text.Count((byte)'\n');
        if (text.Contains((byte)'\r')) ends += text.Count((byte)'\r') - text.Count("\r\n"u8);
        return ends;
    }
}
