using ScottPlot;

namespace TradeMetrics.Samples.Charting;

public static partial class Charts
{
    private const int IntervalHeight = 46;
    private const int DataWidth = 600;

    /// <summary>Draws what claims allow a quantity to be: filled ends belong to the interval, hollow ends do not, an arrow has no end.</summary>
    /// <exception cref="ArgumentException">There is no interval.</exception>
    public static Chart Intervals(ChartText text, IReadOnlyList<ChartInterval> intervals)
    {
        RequireSome(intervals, nameof(intervals));
        var figure = new Figure(text, intervals.Count * IntervalHeight, left: 20, right: 20);
        NiceScale scale = NiceScale.Of(intervals.SelectMany(i => new[] { i.Low, i.High }).OfType<decimal>().Select(e => (double)e));
        double margin = (scale.High - scale.Low) * 0.03;
        foreach ((int i, ChartInterval interval) in intervals.Index())
        {
            double row = -i - 0.2;
            Draw(figure, interval, row, scale.Low - margin, scale.High + margin);
            figure.WriteAt(interval.Label, scale.Low - margin, row, Alignment.LowerLeft, Palette.Ink, right: 2, down: -9);
            figure.WriteAt(Notation(interval), scale.High + margin, row, Alignment.LowerRight, Palette.Grey, right: -2, down: -9);
        }
        figure.Horizontal(scale.Low - margin, scale.High + margin, scale.Ticks, [.. scale.Ticks.Select(NiceScale.Text)], grid: true);
        figure.Vertical(-intervals.Count + 0.5, 0.5, [], [], grid: false);
        return figure.Finish();
    }

    private static void Draw(Figure figure, ChartInterval interval, double row, double least, double most)
    {
        double low = interval.Low is { } l ? (double)l : least, high = interval.High is { } h ? (double)h : most;
        var line = figure.Plot.Add.Line(low, row, high, row);
        line.LineColor = Palette.Blue;
        line.LineWidth = 4;
        DrawEnd(figure, interval.Low is null, interval.LowIsOpen, low, row, (most - least) / DataWidth * -12);
        DrawEnd(figure, interval.High is null, interval.HighIsOpen, high, row, (most - least) / DataWidth * 12);
    }

    private static void DrawEnd(Figure figure, bool unbounded, bool open, double place, double row, double outwards)
    {
        if (unbounded)
        {
            var tip = figure.Plot.Add.Polygon([new(place, row), new(place - outwards, row + 0.15), new(place - outwards, row - 0.15)]);
            tip.FillColor = Palette.Blue;
            tip.LineWidth = 0;
            return;
        }
        figure.Plot.Add.Marker(place, row, MarkerShape.FilledCircle, 12, open ? Colors.White : Palette.Blue);
        var ring = figure.Plot.Add.Marker(place, row, MarkerShape.OpenCircle, 12, Palette.Blue);
        ring.MarkerStyle.LineWidth = 2.5f;
    }

    private static string Notation(ChartInterval interval)
    {
        if (interval.Low is { } only && only == interval.High) return $"exactly {Exact(only)}";
        string low = interval.Low is { } l ? Exact(l) : "−∞", high = interval.High is { } h ? Exact(h) : "∞";
        return $"{(interval.Low is null || interval.LowIsOpen ? '(' : '[')}{low}, {high}{(interval.High is null || interval.HighIsOpen ? ')' : ']')}";
    }

    // An end is an exact number, so it keeps more digits than a label of an axis.
    private static string Exact(decimal value) => value.ToString("#,0.####;−#,0.####", System.Globalization.CultureInfo.InvariantCulture);
}
