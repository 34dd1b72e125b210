using System.Globalization;
using ScottPlot;

namespace TradeMetrics.Samples.Charting;

public static partial class Charts
{
    private const int MostPairsAsRows = 15;
    private const int ScatterHeight = 472;

    /// <summary>
    /// Draws what the exporter and the importer report of the same flows: up to fifteen as rows of two dots with the ratio importer ÷ exporter beside them,
    /// more as points about the line on which both report the same, on scales of powers of ten.
    /// </summary>
    /// <exception cref="ArgumentException">There is no pair; or there are more than fifteen, and none has two positive sides.</exception>
    public static Chart Mirror(ChartText text, IReadOnlyList<MirrorPair> pairs)
    {
        RequireSome(pairs, nameof(pairs));
        return pairs.Count <= MostPairsAsRows ? MirrorRows(text, pairs) : MirrorScatter(text, pairs);
    }

    private static Chart MirrorRows(ChartText text, IReadOnlyList<MirrorPair> pairs)
    {
        int left = WidthOf(pairs.Select(p => p.Label), 60, 230);
        var figure = new Figure(text with { Unit = $"{text.Unit}; ratio: importer ÷ exporter" }, (pairs.Count + 1) * RowHeight, left, right: 70);
        NiceScale scale = NiceScale.Of(pairs.SelectMany(p => new[] { p.Exporter, p.Importer }).Where(v => v.IsDefined).Select(v => (double)v.Value));
        double margin = (scale.High - scale.Low) * 0.03;
        foreach ((int i, MirrorPair pair) in pairs.Index())
        {
            if (pair.Exporter.IsDefined && pair.Importer.IsDefined)
            {
                var between = figure.Plot.Add.Line((double)pair.Exporter.Value, -i, (double)pair.Importer.Value, -i);
                between.LineColor = Palette.Grey;
                between.LineWidth = 2;
            }
            if (pair.Exporter.IsDefined) figure.Plot.Add.Marker((double)pair.Exporter.Value, -i, MarkerShape.FilledCircle, 11, Palette.Blue);
            if (pair.Importer.IsDefined) figure.Plot.Add.Marker((double)pair.Importer.Value, -i, MarkerShape.FilledSquare, 11, Palette.Vermillion);
            bool ratio = pair.Exporter.IsDefined && pair.Importer.IsDefined && pair.Exporter.Value > 0m;
            figure.WriteBeside(ratio ? (pair.Importer.Value / pair.Exporter.Value).ToString("0.00", CultureInfo.InvariantCulture) : "–", -i, 0, Palette.Ink);
        }
        figure.WriteAt("● exporter reports", scale.Low, 1, Alignment.MiddleLeft, Palette.Blue, down: 4, bold: true);
        figure.WriteAt("■ importer reports", scale.Low, 1, Alignment.MiddleLeft, Palette.Vermillion, right: 170, down: 4, bold: true);
        figure.WriteBeside("ratio", 1, 4, Palette.Grey);
        figure.Horizontal(scale.Low - margin, scale.High + margin, scale.Ticks, [.. scale.Ticks.Select(NiceScale.Text)], grid: true);
        figure.Vertical(-pairs.Count + 0.5, 1.5, [.. pairs.Select((_, i) => (double)-i)], [.. pairs.Select(p => Shorten(p.Label, left))], grid: false);
        return figure.Finish();
    }

    private static Chart MirrorScatter(ChartText text, IReadOnlyList<MirrorPair> pairs)
    {
        Coordinates[] points =
        [
            .. pairs.Where(p => p.Exporter.ValueOrNull > 0m && p.Importer.ValueOrNull > 0m)
                .Select(p => new Coordinates(Math.Log10((double)p.Exporter.Value), Math.Log10((double)p.Importer.Value))),
        ];
        if (points.Length == 0) throw new ArgumentException("None of the pairs has two positive sides, which scales of powers of ten need.", nameof(pairs));
        string omitted = points.Length == pairs.Count ? "" : $"; {pairs.Count - points.Length} of {pairs.Count} without two positive sides";
        var figure = new Figure(text with { Unit = $"{text.Unit}, powers of ten{omitted}" }, ScatterHeight, left: 84, right: 84, bottomAxis: 46);
        int low = (int)Math.Floor(points.Min(p => Math.Min(p.X, p.Y))), high = Math.Max(low + 1, (int)Math.Ceiling(points.Max(p => Math.Max(p.X, p.Y))));
        var same = figure.Plot.Add.Line(low, low, high, high);
        same.LineColor = Palette.Grey;
        same.LineWidth = 2;
        figure.Plot.Add.Markers(points, MarkerShape.FilledCircle, 6, Palette.Blue.WithAlpha(0.6));
        double[] ticks = [.. Enumerable.Range(low, high - low + 1).Select(e => (double)e)];
        string[] labels = [.. ticks.Select(e => NiceScale.Text(Math.Pow(10, e)))];
        // A margin keeps the first labels of the two axes apart.
        double margin = (high - low) * 0.03;
        figure.Horizontal(low - margin, high + margin, ticks, labels, grid: true);
        figure.Vertical(low - margin, high + margin, ticks, labels, grid: true);
        figure.WriteAt("exporter reports", high, low, Alignment.UpperRight, Palette.Ink, down: 36, bold: true);
        figure.WriteAt("importer reports", low, high, Alignment.UpperLeft, Palette.Ink, right: 8, down: 4, bold: true);
        figure.WriteAt("both the same", high, high, Alignment.UpperRight, Palette.Grey, right: -46, down: 8);
        return figure.Finish();
    }
}
