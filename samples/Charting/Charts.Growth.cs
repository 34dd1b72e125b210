using System.Globalization;
using ScottPlot;

namespace TradeMetrics.Samples.Charting;

public static partial class Charts
{
    private const int GrowthHeight = 240;
    private const int MostBarLabels = 14;

    /// <summary>Draws growth rates in per cent as bars. A rate that does not exist is a hollow mark on the line of zero with the word "undefined".</summary>
    /// <param name="bars">Each rate with its label, in the order of the axis.</param>
    /// <exception cref="ArgumentException">There is no bar.</exception>
    public static Chart Growth(ChartText text, IReadOnlyList<(string Label, Metric<GrowthRate> Rate)> bars)
    {
        RequireSome(bars, nameof(bars));
        var figure = new Figure(text, GrowthHeight);
        NiceScale scale = NiceScale.Of(bars.Where(b => b.Rate.IsDefined).Select(b => (double)b.Rate.Value.Percent));
        double room = (scale.High - scale.Low) * 0.1;
        figure.Plot.Add.HorizontalLine(0, 1.5f, Palette.Grey);
        foreach ((int i, (_, Metric<GrowthRate> rate)) in bars.Index())
        {
            if (rate.TryGetValue(out GrowthRate growth)) DrawRate(figure, i, (double)growth.Percent, bars.Count <= MostBarLabels);
            else MarkUndefined(figure, i);
        }
        int step = (bars.Count + MostBarLabels - 1) / MostBarLabels;
        int[] labelled = [.. Enumerable.Range(0, bars.Count).Where(i => i % step == 0)];
        figure.Horizontal(-0.6, bars.Count - 0.4, [.. labelled.Select(i => (double)i)], [.. labelled.Select(i => bars[i].Label)], grid: false);
        figure.Vertical(scale.Low - (scale.Low < 0 ? room : 0), scale.High + room, scale.Ticks, [.. scale.Ticks.Select(t => $"{NiceScale.Text(t)} %")], grid: true);
        return figure.Finish();
    }

    private static void DrawRate(Figure figure, int place, double percent, bool labelled)
    {
        Fill(figure.Plot.Add.Rectangle(place - 0.35, place + 0.35, Math.Min(0, percent), Math.Max(0, percent)), percent < 0 ? Palette.Vermillion : Palette.Blue);
        if (!labelled) return;
        string sign = percent > 0 ? "+" : "";
        string shown = sign + NiceScale.Text(Math.Round(percent, Math.Abs(percent) < 10 ? 1 : 0));
        figure.WriteAt(shown, place, percent, percent < 0 ? Alignment.UpperCenter : Alignment.LowerCenter, Palette.Ink, down: percent < 0 ? 4 : -4);
    }

    private static void MarkUndefined(Figure figure, int place)
    {
        figure.Plot.Add.Marker(place, 0, MarkerShape.FilledDiamond, 11, Colors.White);
        figure.Plot.Add.Marker(place, 0, MarkerShape.OpenDiamond, 11, Palette.Grey);
        figure.WriteAt("undefined", place, 0, Alignment.LowerCenter, Palette.Grey, down: -10, size: 11);
    }

    private static void Fill(ScottPlot.Plottables.Rectangle rectangle, Color color)
    {
        rectangle.FillColor = color;
        rectangle.LineWidth = 0;
    }
}
