using System.Globalization;
using System.Net;
using System.Text;
using TradeMetrics;
using TradeMetrics.Samples.Charting;

namespace TradeExplorer;

/// <summary>Lays an exploration out as one page that needs nothing but itself, for a phone as for a screen.</summary>
public static class ExplorerPage
{
    // A picture is as wide as the page; a table that is wider scrolls in its own frame.
    private const string Style = """
        :root { color-scheme: light dark; --ink: #222; --paper: #fff; --rule: #ccc; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #16181b; --rule: #444; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 50rem; font: 1rem/1.5 system-ui, "DejaVu Sans", sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; line-height: 1.2; } h2 { font-size: 1.15rem; margin-top: 2rem; line-height: 1.3; }
        figure { margin: 1rem 0; background: #fff; border-radius: .3rem; } figure svg { display: block; width: 100%; height: auto; }
        .table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .85rem; font-variant-numeric: tabular-nums; }
        th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--rule); text-align: right; white-space: nowrap; } th:first-child, td:first-child { text-align: left; padding-left: 0; }
        .gap { opacity: .65; font-style: italic; }
        """;

    public static string Of(Exploration exploration)
    {
        string pair = $"{exploration.Reporter.Name} and {exploration.Partner.Name}";
        var page = new StringBuilder();
        page.Append($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Trade of {Text(pair)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n");
        page.Append($"<h1>Trade of {Text(pair)}</h1>\n");
        foreach (string report in exploration.Reports) page.Append($"<p>{Text(report)}</p>\n");
        foreach (PairSeries series in exploration.Series) Add(page, exploration, series, pair);
        if (exploration.Exports is { } exports) Add(page, exploration, ExplorerCharts.SellsTitle(exploration), exports);
        if (exploration.Imports is { } imports) Add(page, exploration, ExplorerCharts.BuysTitle(exploration), imports);
        AddMirror(page, exploration);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Add(StringBuilder page, Exploration exploration, PairSeries series, string pair)
    {
        page.Append($"<h2>{Text($"{pair}, {Words.By(series.By)}")}</h2>\n");
        AddFigure(page, ExplorerCharts.OverTime(exploration, series));
        AddFigure(page, ExplorerCharts.ExportGrowth(exploration, series));
        AddFigure(page, ExplorerCharts.ImportGrowth(exploration, series));
        List<string[]> rows = [];
        foreach ((int i, PairLine line) in series.Lines.Index())
        {
            if (i > 0 && Words.Gap(series.Lines[i - 1].Period, line.Period) is { } gap) rows.Add([gap, "no figure"]);
            rows.Add([line.Period.ToString(), Words.Amount(line.Exports?.Value), Words.Growth(line.ExportGrowth), Words.Amount(line.Imports?.Value), Words.Growth(line.ImportGrowth), Words.Amount(line.Balance)]);
        }
        AddTable(page, ["Period", "Exports", "Growth", "Imports", "Growth", "Balance"], rows);
    }

    private static void Add(StringBuilder page, Exploration exploration, string title, PartnerTable partners)
    {
        page.Append($"<h2>{Text($"{title}, {partners.Period}, {Words.Of(partners.Side)}: {Words.Known(partners)}")}</h2>\n");
        AddFigure(page, ExplorerCharts.Partners(exploration, title, partners));
        AddTable(page, ["Partner", "Value", "Share"], partners.Rows.Select(row => new[] { Words.Name(row.Partner), Words.Amount(row.Value), Words.Percent(row.Share) }));
    }

    private static void AddMirror(StringBuilder page, Exploration exploration)
    {
        page.Append($"<h2>{Text(exploration.Mirror.Title)}</h2>\n");
        if (exploration.Mirror.Lack is { } lack) page.Append($"<p>{Text(lack)}</p>\n");
        if (exploration.Mirror.Rows.Count == 0) return;
        AddFigure(page, ExplorerCharts.Mirror(exploration));
        AddTable(page, ["Flow", "By the exporter", "By the importer", "Ratio"], exploration.Mirror.Rows.Select(flow => new[] { Words.Of(flow), Words.Amount(flow.ByExporter), Words.Amount(flow.ByImporter), Words.Ratio(flow.Ratio) }));
    }

    private static void AddTable(StringBuilder page, string[] heading, IEnumerable<string[]> rows)
    {
        page.Append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>\n<tr>").AppendJoin("", heading.Select(h => $"<th scope=\"col\">{Text(h)}</th>")).Append("</tr>\n");
        foreach (string[] row in rows)
        {
            string cells = row.Length < heading.Length ? $"<td>{Text(row[0])}</td><td colspan=\"{heading.Length - 1}\">{Text(row[1])}</td>" : string.Concat(row.Select(cell => $"<td>{Text(cell)}</td>"));
            page.Append($"<tr{(row.Length < heading.Length ? " class=\"gap\"" : "")}>{cells}</tr>\n");
        }
        page.Append("</table></div>\n");
    }

    // Within a page a picture has no heading of its own, and its names are those of the whole page.
    private static void AddFigure(StringBuilder page, Chart? chart)
    {
        if (chart is null) return;
        string svg = chart.ToSvg(), name = string.Create(CultureInfo.InvariantCulture, $"at{page.Length}-clip");
        svg = svg[svg.IndexOf("<svg", StringComparison.Ordinal)..].Replace("\"clip", $"\"{name}", StringComparison.Ordinal).Replace("#clip", $"#{name}", StringComparison.Ordinal);
        page.Append($"<figure>{svg}</figure>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
