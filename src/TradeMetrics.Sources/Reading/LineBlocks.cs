namespace TradeMetrics.Sources;

/// <summary>Cuts a file into blocks of whole lines, so that each can be understood by itself, on any thread. No field holds a line break.</summary>
internal sealed class LineBlocks(SourceFile file, int longestLine) : IDisposable
{
    private const int BlockLength = 1 << 15; // So that what becomes of a block stays in the cache of a core.
    private const int ShortestBlock = 256;

    private byte[] _rest = [];
    private int _restLength;
    private long _nextLine = 1;
    private bool _isLast;

    public string Path => file.Path;

    public double Progress => file.Progress;

    /// <summary>Reads the next block into the memory of the last one.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read(LineBlock block)
    {
        int least = Math.Max(_restLength, Math.Min(BlockLength, Math.Max(ShortestBlock, longestLine)));
        if (block.Buffer.Length < least) block.Buffer = new byte[least];
        byte[] buffer = block.Buffer;
        _rest.AsSpan(0, _restLength).CopyTo(buffer);
        int length = _restLength, end = 0;
        while (true)
        {
            while (!_isLast && length < buffer.Length)
            {
                int read = file.Read(buffer.AsSpan(length));
                length += read;
                _isLast = read == 0;
            }
            end = _isLast ? length : EndOfLastLine(buffer.AsSpan(0, length));
            if (end > 0 || _isLast) break;
            if (buffer.Length >= longestLine)
                throw Broken.Row(Path, _nextLine, $"the line is longer than {longestLine} bytes: '{Broken.Quote(buffer.AsSpan(0, length))}'", "shorter lines, or a higher limit");
            Array.Resize(ref buffer, Math.Min(buffer.Length * 2, longestLine));
            block.Buffer = buffer;
        }
        KeepRest(buffer.AsSpan(end, length - end));
        (block.Start, block.Length, block.FirstLine) = (0, end, _nextLine);
        _nextLine += LineBlock.LineEnds(block.Text.Span);
        return end > 0;
    }

    public void Dispose() => file.Dispose();

    private void KeepRest(ReadOnlySpan<byte> rest)
    {
        if (_rest.Length < rest.Length) _rest = new byte[Math.Max(rest.Length, ShortestBlock)];
        rest.CopyTo(_rest);
        _restLength = rest.Length;
    }

    // A CR at the very end may be the first half of CR LF, so it ends no line yet.
    private static int EndOfLastLine(ReadOnlySpan<byte> text)
    {
        if (text[^1] == '\r') text = text[..^1];
        return text.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
    }
}
