using TradeMetrics.Storage;

namespace TradeMetrics.Tests;

/// <summary>A folder for the files of one test, gone after it.</summary>
internal sealed class StoreFolder : IDisposable
{
    public const string Heading = "period,exporter,importer,reportedBy,value,currency\n";

    public StoreFolder(string? name = null) => Directory.CreateDirectory(Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName(), name ?? "files"));

    public string Path { get; }

    public string StorePath => File("trade.duckdb");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string content)
    {
        System.IO.File.WriteAllText(File(name), content);
        return File(name);
    }

    /// <summary>A file of one pair: so many years from 2000, the value being the year and a half.</summary>
    public string WriteYears(string name, int count, int first = 2000) =>
        Write(name, Heading + string.Concat(Enumerable.Range(first, count).Select(year => $"{year},PAK,BLR,exporter,{year}.5,USD\n")));

    /// <summary>A file of BACI with so many rows.</summary>
    public string WriteBaci(string name, int rows, int year = 2023)
    {
        int[] economies = [.. Economy.Singles.Select(e => (int)e.NumericCode).Where(n => Economy.TryFromBaciCode(n, out Economy e) && e.NumericCode == n && !e.IsAggregateOrUnspecified)];
        using StreamWriter file = new(File(name));
        file.Write("t,i,j,k,v,q\n");
        for (int row = 0; row < rows; row++)
        {
            int pair = row / 50, exporter = economies[pair / 100 % economies.Length], importer = economies[pair % 100];
            if (exporter != importer) file.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year},{exporter},{importer},{row % 50 + 100:D3}000,{row % 997 + 1}.125,           NA\n"));
        }
        return File(name);
    }

    public TradeStore Open() => TradeStore.Open(StorePath);

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
}
