using ScottPlot;

namespace TradeMetrics.Samples.Charting;

public static partial class Charts
{
    private const int LabelDistance = 17;
    private const int OverTimeHeight = 260;
    private const int MostMarkers = 60;
    private const int WidestAmounts = 200;

    /// <summary>
    /// Draws quantities over time, such as exports, imports and the balance. What has no figure is a gap in its line; shaded dark where no line has one, light
    /// where not every line does.
    /// </summary>
    /// <exception cref="ArgumentException">There is no line, or none of them has a figure.</exception>
    public static Chart OverTime(ChartText text, IReadOnlyList<ChartLine> lines)
    {
        RequireSome(lines, nameof(lines));
        TradePeriod[] periods = [.. lines.SelectMany(l => l.Observations).Select(o => o.Period).Distinct().Order()];
        double[] values = [.. lines.SelectMany(l => Points(l.Observations)).Select(p => p.Y)];
        if (values.Length == 0) throw new ArgumentException("None of the lines has a figure.", nameof(lines));
        (double Start, double End)[] gaps = [.. Gaps(lines, periods)];
        TradePeriod[] partly = [.. periods.Where(period => lines.Count(line => line.Observations.Any(o => o.Period == period && o.Value.IsDefined)) is var known && known > 0 && known < lines.Count)];

        string legend = (gaps.Length > 0 ? "; dark shade: no figure" : "") + (partly.Length > 0 ? "; light shade: not all figures" : "");
        NiceScale scale = NiceScale.Of(values);
        var figure = new Figure(text with { Unit = text.Unit + legend }, OverTimeHeight, WidthOf(scale), WidthOf(lines.Select(l => l.Name), 60, 230));
        foreach ((double start, double end) in gaps) Shade(figure, start, end, Palette.NoFigure);
        foreach (TradePeriod period in partly) Shade(figure, TimeScale.Start(period), TimeScale.End(period), Palette.SomeFigures);
        Axes(figure, scale, periods, headroom: 0.03, label: null);
        foreach ((int i, ChartLine line) in lines.Index()) DrawSegments(figure, line.Observations, Palette.Line(i), Palette.Shape(i), LinePattern.Solid);
        LabelLines(figure, lines, scale);
        return figure.Finish();
    }

    private static int WidthOf(NiceScale scale) => WidthOf(scale.Ticks.Select(NiceScale.Text), 62, WidestAmounts);

    private static void Axes(Figure figure, NiceScale scale, IReadOnlyCollection<TradePeriod> periods, double headroom, Func<TradePeriod, string>? label)
    {
        double first = periods.Min(TimeScale.Start), last = periods.Max(TimeScale.End), margin = (last - first) * 0.02;
        (double[] places, string[] labels, bool atStart) = label is null ? TimeScale.Ticks(periods, figure.DataWidth) : TimeScale.Ticks(periods, figure.DataWidth, label);
        figure.Horizontal(first - margin, last + margin, places, labels, grid: atStart);
        figure.Vertical(scale.Low, scale.High + (scale.High - scale.Low) * headroom, scale.Ticks, [.. scale.Ticks.Select(NiceScale.Text)], grid: true);
        figure.Plot.Add.HorizontalLine(0, 1.5f, Palette.Grey);
    }

    private static IEnumerable<Coordinates> Points(IEnumerable<Observation<decimal>> observations) =>
        observations.Where(o => o.Value.IsDefined).Select(o => new Coordinates(TimeScale.Middle(o.Period), (double)o.Value.Value));

    private static void DrawSegments(Figure figure, IReadOnlyList<Observation<decimal>> observations, Color color, MarkerShape shape, LinePattern pattern)
    {
        foreach (List<Observation<decimal>> segment in Segments(observations))
        {
            var scatter = figure.Plot.Add.Scatter(Points(segment).ToArray(), color);
            scatter.LineWidth = 2.5f;
            scatter.LinePattern = pattern;
            scatter.MarkerShape = shape;
            // A figure between two gaps has no line, so its marker is all there is.
            scatter.MarkerSize = segment.Count == 1 ? 10 : observations.Count <= MostMarkers ? 7 : 0;
        }
    }

    private static List<List<Observation<decimal>>> Segments(IEnumerable<Observation<decimal>> observations)
    {
        var segments = new List<List<Observation<decimal>>>();
        Observation<decimal>? last = null;
        foreach (Observation<decimal> next in observations.Where(o => o.Value.IsDefined).OrderBy(o => o.Period))
        {
            bool joined = last is { } l && l.Period.Next() == next.Period;
            if (!joined) segments.Add([]);
            segments[^1].Add(next);
            last = next;
        }
        return segments;
    }

    private static IEnumerable<(double Start, double End)> Gaps(IReadOnlyList<ChartLine> lines, TradePeriod[] periods)
    {
        double known = TimeScale.Start(periods[0]), end = periods.Max(TimeScale.End);
        foreach (TradePeriod period in lines.SelectMany(l => l.Observations).Where(o => o.Value.IsDefined).Select(o => o.Period).Order())
        {
            if (TimeScale.Start(period) > known + 1e-6) yield return (known, TimeScale.Start(period));
            known = Math.Max(known, TimeScale.End(period));
        }
        if (end > known + 1e-6) yield return (known, end);
    }

    private static void Shade(Figure figure, double start, double end, Color color)
    {
        var span = figure.Plot.Add.HorizontalSpan(start, end, color);
        span.LineWidth = 0;
    }

    // Names stand where the lines end and are moved apart where those lie together, lowest first.
    private static void LabelLines(Figure figure, IReadOnlyList<ChartLine> lines, NiceScale scale)
    {
        double pixel = (scale.High - scale.Low) * 1.03 / OverTimeHeight, lowest = double.NegativeInfinity;
        var ends = lines.Index().Select(l => (l.Index, l.Item.Name, Last: Points(l.Item.Observations).Select(p => p.Y).DefaultIfEmpty(0).Last()));
        foreach ((int index, string name, double last) in ends.OrderBy(e => e.Last))
        {
            lowest = Math.Max(last, lowest + LabelDistance * pixel);
            figure.WriteBeside(name, lowest, 0, Palette.Line(index));
        }
    }
}
