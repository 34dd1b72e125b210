using ScottPlot;

namespace TradeMetrics.Samples.Charting;

public static partial class Charts
{
    /// <summary>Draws horizontal bars from the top down in the order given, such as partners or products by value.</summary>
    /// <exception cref="ArgumentException">There is no bar.</exception>
    public static Chart Ranking(ChartText text, IReadOnlyList<ChartBar> bars)
    {
        RequireSome(bars, nameof(bars));
        int left = WidthOf(bars.Select(b => b.Label), 60, 240);
        var figure = new Figure(text, bars.Count * RowHeight, left, right: 70);
        NiceScale scale = NiceScale.Of(bars.Where(b => b.Value.IsDefined).Select(b => (double)b.Value.Value));
        foreach ((int i, ChartBar bar) in bars.Index())
        {
            double value = bar.Value.IsDefined ? (double)bar.Value.Value : 0d;
            if (bar.Value.IsDefined) Fill(figure.Plot.Add.Rectangle(Math.Min(0, value), Math.Max(0, value), -i - 0.36, -i + 0.36), value < 0 ? Palette.Vermillion : Palette.Blue);
            string label = bar.Value.IsDefined ? NiceScale.Number(bar.Value.Value) : Reason(bar.Value);
            figure.WriteAt(label, Math.Max(0, value), -i, Alignment.MiddleLeft, bar.Value.IsDefined ? Palette.Ink : Palette.Grey, right: 6);
        }
        figure.Plot.Add.VerticalLine(0, 1.5f, Palette.Grey);
        figure.Horizontal(scale.Low, scale.High, scale.Ticks, [.. scale.Ticks.Select(NiceScale.Text)], grid: true);
        figure.Vertical(-bars.Count + 0.5, 0.5, [.. bars.Select((_, i) => (double)-i)], [.. bars.Select(b => Shorten(b.Label, left))], grid: false);
        return figure.Finish();
    }
}
