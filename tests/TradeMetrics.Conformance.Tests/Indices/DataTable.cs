using System.Globalization;
using System.IO.Compression;

namespace TradeMetrics.Conformance.Tests;

/// <summary>A published table of plain commas, gzipped or not.</summary>
internal sealed record DataTable(string[] Header, string[][] Rows)
{
    public static DataTable Read(params string[] parts)
    {
        string path = SharedData.Require(parts);
        using FileStream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        string[][] lines = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split(','))];
        return new([.. lines[0].Select(name => name.Trim('"'))], lines[1..]);
    }

    public double[] Numbers(string column) => [.. Column(column).Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    public string[] Column(string column)
    {
        int at = Array.IndexOf(Header, column);
        Assert.True(at >= 0, $"There is no column {column}.");
        return [.. Rows.Select(row => row[at].Trim('"'))];
    }
}
