using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TradeMetrics.Benchmarks;

/// <summary>Turns what BenchmarkDotNet measured of the panels into the table of benchmarks/README.md.</summary>
internal static class PanelTable
{
    private const string Begin = "<!-- panels: measured -->", End = "<!-- panels: end -->";

    // What, the benchmark, its baseline, the bar of the ratio at each number of rows that has one.
    private static readonly (string What, string Name, string Baseline, Dictionary<int, double> Bars)[] Lines =
    [
        ("W1 totals of every pair and year", "W1Panel", "W1DuckDb", new() { [10_000_000] = 8, [50_000_000] = 12 }),
        ("W2 balance, coverage and growth of every pair and year from the totals", "W2Panel", "W2DuckDb", new() { [1_000_000] = 30, [10_000_000] = 30, [50_000_000] = 30 }),
        ("W3 revealed comparative advantage of every economy, product and year", "W3Panel", "W3DuckDb", new() { [1_000_000] = 15, [10_000_000] = 15, [50_000_000] = 15 }),
        ("W4 aggregate Grubel–Lloyd of every pair and year", "W4Panel", "W4DuckDb", new() { [1_000_000] = 12, [10_000_000] = 12, [50_000_000] = 12 }),
        ("W1 from shuffled columns, not sorted", "ShuffledPanel", "ShuffledDuckDb", new() { [1_000_000] = 6, [10_000_000] = 6 }),
        ("encoding, panel and W1 from raw codes, against W1 alone", "EncodedPanel", "EncodedDuckDb", new() { [10_000_000] = 1 }),
        ("the encoding alone, against W1", "EncodingAlone", "EncodedDuckDb", []),
        ("LINQ to Objects, W1", "W1Linq", "W1DuckDb", []),
        ("LINQ to Objects, W2", "W2Linq", "W2DuckDb", []),
        ("LINQ to Objects, W3", "W3Linq", "W3DuckDb", []),
        ("LINQ to Objects, W4", "W4Linq", "W4DuckDb", []),
    ];

    public static void Write(string artifacts, string readme)
    {
        Dictionary<(string Name, int Rows), double> times = Directory.EnumerateFiles(artifacts, "*.json", SearchOption.AllDirectories).SelectMany(Read).ToDictionary(time => time.Key, time => time.Value);
        string text = File.ReadAllText(readme);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal), end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin) throw new InvalidDataException($"{readme} lacks the marks '{Begin}' and '{End}'.");
        File.WriteAllText(readme, text[..(begin + Begin.Length)] + "\n" + TableOf(times) + text[end..]);
    }

    private static string TableOf(Dictionary<(string Name, int Rows), double> times)
    {
        var table = new StringBuilder("| ratio | bar | rows | what | DuckDB | ours |\n|---:|---:|---:|---|---:|---:|\n");
        int[] sizes = [.. times.Keys.Select(key => key.Rows).Distinct().Order()];
        foreach ((string what, string name, string baseline, Dictionary<int, double> bars) in Lines)
        {
            foreach (int rows in sizes)
            {
                if (!times.TryGetValue((name, rows), out double ours) || !times.TryGetValue((baseline, rows), out double theirs)) continue;
                string bar = bars.TryGetValue(rows, out double least) ? string.Create(CultureInfo.InvariantCulture, $"{least:0}") : "";
                table.Append(CultureInfo.InvariantCulture, $"| {Ratio(theirs / ours)} | {bar} | {rows / 1e6:0.###}M | {what} | {Time(theirs)} | {Time(ours)} |\n");
            }
        }
        foreach (int rows in sizes.Where(rows => times.ContainsKey(("W1Panel", rows))))
        {
            double ours = times[("W1Panel", rows)], limit = times[("W1Limit", rows)];
            string bar = rows == 50_000_000 ? "at most 2.5" : "";
            table.Append(CultureInfo.InvariantCulture, $"| {ours / limit:0.0} × the limit | {bar} | {rows / 1e6:0.###}M | W1 against reading the values once | {Time(limit)} to read | {Time(ours)} |\n");
        }
        return table.ToString();
    }

    private static IEnumerable<KeyValuePair<(string Name, int Rows), double>> Read(string file)
    {
        using JsonDocument report = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (JsonElement benchmark in report.RootElement.GetProperty("Benchmarks").EnumerateArray())
        {
            string parameters = benchmark.GetProperty("Parameters").GetString()!;
            int rows = int.Parse(parameters.Replace("Rows=", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            yield return new((benchmark.GetProperty("Method").GetString()!, rows), benchmark.GetProperty("Statistics").GetProperty("Median").GetDouble());
        }
    }

    private static string Ratio(double ratio) => ratio.ToString(ratio < 10 ? "0.0#" : "0", CultureInfo.InvariantCulture);

    private static string Time(double nanoseconds) => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.0} ms");
}
