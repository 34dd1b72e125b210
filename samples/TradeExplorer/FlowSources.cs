using TradeMetrics;
using TradeMetrics.Queries;
using TradeMetrics.Storage;

namespace TradeExplorer;

/// <summary>Says whose figures a picture shows: what the user called them, or the names of the files that they are from.</summary>
public sealed class FlowSources
{
    private const int MostNames = 3;
    private readonly string? _stated;
    private readonly (TradeFlow Flow, string Name)[] _flows;

    /// <param name="reporter">An economy whose flows are asked for.</param>
    /// <param name="partner">Another one.</param>
    public FlowSources(TradeStore store, Question question, Economy reporter, Economy partner)
    {
        _stated = question.Source;
        (int r, int p) = (reporter.NumericCode, partner.NumericCode);
        _flows = _stated is not null ? [] : question.Table is { } table ? [.. Rows(table)]
            // A revision replaces what its dataset said before.
            : [.. store.Vintages.OrderBy(vintage => vintage.Published).ThenBy(vintage => vintage.Id)
                .SelectMany(vintage => store.FlowsOf(vintage).Where(flow => flow.Exporter == r || flow.Importer == r || flow.Exporter == p || flow.Importer == p).PairTotals().AsEnumerable()
                    .Select(flow => (Flow: flow, Vintage: vintage)))
                .GroupBy(row => (row.Vintage.Dataset, row.Flow.Period, row.Flow.Frequency, row.Flow.ReportedBy, row.Flow.Exporter, row.Flow.Importer))
                .Select(versions => (versions.Last().Flow, versions.Last().Vintage.File))];
    }

    public string Of(Func<TradeFlow, bool> isShown)
    {
        if (_stated is not null) return _stated;
        string[] names = [.. _flows.Where(row => isShown(row.Flow)).Select(row => row.Name).Distinct().Order(StringComparer.Ordinal)];
        return string.Join("; ", names.Take(MostNames)) + (names.Length > MostNames ? $"; and {names.Length - MostNames} more" : "");
    }

    // The table that is shipped names the source of each row in a column that no reader looks at.
    private static IEnumerable<(TradeFlow, string)> Rows(string table) =>
        File.ReadLines(table).Skip(1).Select(line => line.Split(',', 7)).Where(cells => cells[4].Length > 0).Select(cells => (new TradeFlow
        {
            Period = int.Parse(cells[0]), Frequency = Frequency.Annual, Exporter = Economy.Parse(cells[1]).NumericCode, Importer = Economy.Parse(cells[2]).NumericCode,
            ReportedBy = cells[3] switch { "exporter" => ReportedBy.Exporter, "importer" => ReportedBy.Importer, _ => ReportedBy.Reconciled },
        }, cells[6].Trim('"')));
}
