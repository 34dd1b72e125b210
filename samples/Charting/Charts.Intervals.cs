using ScottPlot;

namespace TradeMetrics.Samples.Charting;

public static partial class Charts
{
    private const int IntervalHeight = 46;
    private const int LabelHeight = 16;
    private const int LabelLetters = 52;
    private const int DataWidth = 600;
    private const int EndSize = 12;

    /// <summary>Draws what claims allow a quantity to be: filled ends belong to the interval, hollow ends do not, an arrow has no end.</summary>
    /// <exception cref="ArgumentException">There is no interval.</exception>
    public static Chart Intervals(ChartText text, IReadOnlyList<ChartInterval> intervals)
    {
        RequireSome(intervals, nameof(intervals));
        string[][] labels = [.. intervals.Select(i => Figure.Wrap(i.Label, LabelLetters))];
        int height = labels.Sum(l => IntervalHeight + (l.Length - 1) * LabelHeight), row = 0;
        var figure = new Figure(text, height, left: 20, right: 20);
        NiceScale scale = NiceScale.Of(intervals.SelectMany(i => new[] { i.Low, i.High }).OfType<decimal>().Select(e => (double)e));
        double margin = (scale.High - scale.Low) * 0.03, least = scale.Low - margin, most = scale.High + margin;
        foreach ((ChartInterval interval, string[] label) in intervals.Zip(labels))
        {
            // Heights are pixels, so that a long label makes its row higher.
            row -= IntervalHeight + (label.Length - 1) * LabelHeight;
            double bar = row + 14;
            Draw(figure, interval, bar, least, most);
            foreach ((int i, string line) in label.Index())
                figure.WriteAt(line, least, bar, Alignment.LowerLeft, Palette.Ink, right: 2, down: -9 - (label.Length - 1 - i) * LabelHeight);
            figure.WriteAt(Notation(interval), most, bar, Alignment.LowerRight, Palette.Grey, right: -2, down: -9);
        }
        figure.Horizontal(least, most, scale.Ticks, [.. scale.Ticks.Select(NiceScale.Text)], grid: true);
        figure.Vertical(-height, 0, [], [], grid: false);
        return figure.Finish();
    }

    private static void Draw(Figure figure, ChartInterval interval, double row, double least, double most)
    {
        double low = interval.Low is { } l ? (double)l : least, high = interval.High is { } h ? (double)h : most;
        var line = figure.Plot.Add.Line(low, row, high, row);
        line.LineColor = Palette.Blue;
        // Where the ends would lie upon each other, one thick bar shows that they are two.
        line.LineWidth = (high - low) / (most - least) * DataWidth < EndSize * 2 ? EndSize + 2 : 4;
        DrawEnd(figure, interval.Low is null, interval.LowIsOpen, low, row, (most - least) / DataWidth * -12);
        DrawEnd(figure, interval.High is null, interval.HighIsOpen, high, row, (most - least) / DataWidth * 12);
    }

    private static void DrawEnd(Figure figure, bool unbounded, bool open, double place, double row, double outwards)
    {
        if (unbounded)
        {
            var tip = figure.Plot.Add.Polygon([new(place, row), new(place - outwards, row + 7), new(place - outwards, row - 7)]);
            tip.FillColor = Palette.Blue;
            tip.LineWidth = 0;
            return;
        }
        figure.Plot.Add.Marker(place, row, MarkerShape.FilledCircle, EndSize, open ? Colors.White : Palette.Blue);
        var ring = figure.Plot.Add.Marker(place, row, MarkerShape.OpenCircle, EndSize, Palette.Blue);
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
