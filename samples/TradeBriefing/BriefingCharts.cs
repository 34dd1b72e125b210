using TradeMetrics;
using TradeMetrics.Samples.Charting;
using TradeMetrics.Samples.Seeds;

namespace TradeBriefing;

/// <summary>Draws the briefing's figures, as far as there are any to draw.</summary>
public static class BriefingCharts
{
    public static void Save(Briefing briefing, string folder)
    {
        Balance(briefing)?.Save(folder, "balance");
        Mirror(briefing)?.Save(folder, "mirror");
    }

    /// <summary>Draws exports, imports and balance by calendar year, of the source that covers most years: figures of different sources make no line.</summary>
    public static Chart? Balance(Briefing briefing)
    {
        FigureRow[]? rows = briefing.Figures
            .Where(r => r.Period.WholeMonths == 12 && r.Period.Start.Month == 1 && !r.MayBeMissing && (r.Exports.IsDefined || r.Imports.IsDefined))
            .GroupBy(r => (r.Source, r.ReportedBy))
            .MaxBy(g => g.Count())?.ToArray();
        if (rows is null) return null;
        var scale = ChartScale.Of(rows.SelectMany(r => new[] { r.Exports, r.Imports }).Select(v => v.ValueOrNull).OfType<decimal>(), briefing.Currency);
        ChartLine Line(string name, Func<FigureRow, Metric<decimal>> of) =>
            new(name, [.. rows.Select(r => new Observation<decimal>(r.Period, of(r).Select(v => v / scale.Divisor)))]);
        return Charts.OverTime(
            new(
                $"{briefing.Reporter.Name}'s trade with {briefing.Partner.Name}, {rows.Min(r => r.Period)} to {rows.Max(r => r.Period)}",
                scale.Unit, Caption(briefing, rows[0].Source)),
            [Line("Exports", r => r.Exports), Line("Imports", r => r.Imports), Line("Balance", r => r.Balance)]);
    }

    /// <summary>Draws what exporter and importer report of the same period; null where no period is reported by both.</summary>
    public static Chart? Mirror(Briefing briefing)
    {
        var both = briefing.Figures.GroupBy(r => r.Period)
            .Select(g => (Period: g.Key, Own: g.FirstOrDefault(r => r.ReportedBy == briefing.Reporter), Partner: g.FirstOrDefault(r => r.ReportedBy == briefing.Partner)))
            .Where(p => p is { Own: not null, Partner: not null })
            .ToArray();
        if (both.Length == 0) return null;
        var scale = ChartScale.Of(both.SelectMany(p => new[] { p.Own!.Exports, p.Own.Imports, p.Partner!.Exports, p.Partner.Imports }).Select(v => v.ValueOrNull).OfType<decimal>(), briefing.Currency);
        MirrorPair Pair(TradePeriod period, Economy exporter, Metric<decimal> byExporter, Metric<decimal> byImporter) =>
            new($"{period}, {exporter.Name}", byExporter.Select(v => v / scale.Divisor), byImporter.Select(v => v / scale.Divisor));
        return Charts.Mirror(
            new(
                $"Exports of {briefing.Reporter.Name} and {briefing.Partner.Name} to each other, as each side reports them", scale.Unit,
                string.Join("; ", both.SelectMany(p => new[] { p.Own!.Source, p.Partner!.Source }).Distinct().Select(s => Caption(briefing, s)))),
            [
                .. both.SelectMany(p => new[]
                {
                    Pair(p.Period, briefing.Reporter, p.Own!.Exports, p.Partner!.Exports),
                    Pair(p.Period, briefing.Partner, p.Partner.Imports, p.Own.Imports),
                }),
            ]);
    }

    private static string Caption(Briefing briefing, string source) =>
        briefing.Sources[source] is { Note: { } note } noted ? $"{noted.Publisher} ({note})" : briefing.Sources[source].Publisher;
}
