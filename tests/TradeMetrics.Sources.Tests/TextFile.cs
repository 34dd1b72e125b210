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

    public (TradeRecord[] Records, ReadReport Report) Read(ReadOptions? options = null) => ReadAs(TradeFile.Recognize(Path), options);

    public (TradeRecord[] Records, ReadReport Report) ReadAs(TradeFormat format, ReadOptions? options = null)
    {
        using TradeReader reader = TradeFile.Open(Path, options ?? new ReadOptions(), format);
        TradeRecord[] records = [.. reader.Read()];
        Assert.Equal(reader.Report.Read, reader.Report.Kept + reader.Report.SetAsideInAll);
        Assert.Equal(records.Length, reader.Report.Kept);
        return (records, reader.Report);
    }

    /// <summary>What is said of a broken file, after its path.</summary>
    public static string Fault<TException>(string content, TradeFormat? format = null, ReadOptions? options = null)
        where TException : Exception
    {
        using var file = new TextFile(content);
        TException e = Assert.Throws<TException>(() =>
        {
            using TradeReader reader = TradeFile.Open(file.Path, options ?? new(), format ?? TradeFile.Recognize(file.Path));
            return reader.Read().Count();
        });
        Assert.StartsWith(file.Path, e.Message, StringComparison.Ordinal);
        return e.Message[file.Path.Length..];
    }

    public void Dispose() => File.Delete(Path);
}
