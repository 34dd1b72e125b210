using System.Globalization;
using TradeMetrics;
using TradeMetrics.Sources;

namespace IndexExplorer;

/// <summary>The flows of one period from a file, in one currency and each counted once. All economies in it together are the world.</summary>
public sealed class TradeTable
{
    private readonly List<TradeRecord> _flows;

    private TradeTable(List<TradeRecord> flows, ReadReport report) => (_flows, Report) = (flows, report);

    public int Period => _flows[0].Period;

    public string Currency => _flows[0].Currency == "XXX" ? "units of the file" : _flows[0].Currency;

    public ReadReport Report { get; }

    /// <summary>How many rows were set aside, and why.</summary>
    public string SetAside => SetAsideOf(Report);

    /// <exception cref="FormatException">What is in the file is no one table of trade.</exception>
    public static TradeTable Read(string path, int? period, ReadOptions options)
    {
        using TradeReader reader = TradeFile.Open(path, options);
        // Trade with the world or a group would count every product twice, and trade with itself is in no index.
        List<TradeRecord> flows = [.. reader.Read().Where(r => !r.Exporter.IsAggregateOrUnspecified && !r.Importer.IsAggregateOrUnspecified && r.Exporter != r.Importer && r.Value > 0d)];
        if (flows.Count == 0) throw new FormatException($"there is no flow between two economies in it{(reader.Report.SetAsideInAll > 0 ? $"; {SetAsideOf(reader.Report, "rows were ")}" : "")}.");
        int[] periods = [.. flows.Select(r => r.Period).Distinct().Order()];
        if (period is null && periods.Length > 1) throw new FormatException($"it holds the periods {string.Join(", ", periods)}; choose one with --period.");
        flows.RemoveAll(r => r.Period != (period ?? periods[0]));
        if (flows.Count == 0) throw new FormatException($"it has no flow of {period}; there are {string.Join(", ", periods)}.");
        RequireOne(flows, r => r.Frequency, "frequencies", "split the file");
        RequireOne(flows, r => r.Currency, "currencies", "split the file");
        RequireOne(flows, r => r.ReportedBy, "reporting sides", "choose one with --by, or each flow would count twice");
        return new(flows, reader.Report);
    }

    public bool Has(Economy economy) => _flows.Any(r => r.Exporter == economy || r.Importer == economy);

    public Dictionary<string, double> ByProduct(Economy? exporter = null, Economy? importer = null) => Sum(exporter, importer, r => r.Product);

    public Dictionary<Economy, double> ByImporter(Economy? exporter = null) => Sum(exporter, null, r => r.Importer);

    public Dictionary<Economy, double> ByExporter(Economy importer) => Sum(null, importer, r => r.Exporter);

    private Dictionary<TKey, double> Sum<TKey>(Economy? exporter, Economy? importer, Func<TradeRecord, TKey> key) where TKey : notnull => _flows
        .Where(r => (exporter ?? r.Exporter) == r.Exporter && (importer ?? r.Importer) == r.Importer)
        .GroupBy(key).ToDictionary(group => group.Key, group => group.Sum(r => r.Value));

    private static string SetAsideOf(ReadReport report, string rows = "")
    {
        string[] reasons = [.. Enum.GetValues<SetAsideReason>().Where(reason => report.SetAside(reason) > 0).Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason} {report.SetAside(reason)}"))];
        return string.Create(CultureInfo.InvariantCulture, $"{report.SetAsideInAll} {rows}set aside{(reasons.Length > 0 ? $" ({string.Join(", ", reasons)})" : "")}");
    }

    private static void RequireOne<T>(List<TradeRecord> flows, Func<TradeRecord, T> of, string what, string advice)
    {
        T[] found = [.. flows.Select(of).Distinct()];
        if (found.Length > 1) throw new FormatException($"it mixes the {what} {string.Join(", ", found)}; {advice}.");
    }
}
