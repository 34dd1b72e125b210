using System.IO.Compression;
using System.Text;
using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>A file that a test writes, and that is gone after it.</summary>
internal sealed class TextFile : IDisposable
{
    public TextFile(byte[] content)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());
        File.WriteAllBytes(Path, content);
    }

    public TextFile(string content, Encoding? encoding = null)
        : this([.. (encoding ?? new UTF8Encoding(false)).GetPreamble(), .. (encoding ?? new UTF8Encoding(false)).GetBytes(content)])
    {
    }

    public string Path { get; }

    public static byte[] Gzip(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest)) gzip.Write(content);
        return zipped.ToArray();
    }

    public static (TradeRecord[] Records, ReadReport Report) Read(string content, ReadOptions? options = null)
    {
        using var file = new TextFile(content);
        return file.Read(options);
    }

    public (TradeRecord[] Records, ReadReport Report) Read(ReadOptions? options = null)
    {
        using TradeReader reader = TradeFile.Open(Path, options ?? new ReadOptions());
        TradeRecord[] records = [.. reader.Read()];
        Assert.Equal(reader.Report.Read, reader.Report.Kept + reader.Report.SetAsideInAll);
        Assert.Equal(records.Length, reader.Report.Kept);
        return (records, reader.Report);
    }

    public void Dispose() => File.Delete(Path);
}
