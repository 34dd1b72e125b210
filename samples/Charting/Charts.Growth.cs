using ScottPlot;

namespace TradeMetrics.Samples.Charting;

public static partial class Charts
{
    private const int GrowthHeight = 240;
    private const int GrowthMargin = 20;
    private const string UndefinedMark = "◇";

    /// <summary>Draws growth rates in per cent as bars. A rate that does not exist is a hollow mark on the line of zero, which the line of the unit explains.</summary>
    /// <param name="bars">Each rate with its label, in the order of the axis.</param>
    /// <exception cref="ArgumentException">There is no bar.</exception>
    public static Chart Growth(ChartText text, IReadOnlyList<(string Label, Metric<GrowthRate> Rate)> bars)
    {
        RequireSome(bars, nameof(bars));
        NiceScale scale = NiceScale.Of(bars.Where(b => b.Rate.IsDefined).Select(b => (double)b.Rate.Value.Percent));
        string[] ticks = [.. scale.Ticks.Select(t => $"{NiceScale.Text(t)} %")], shown = [.. bars.Select(b => Shown(b.Rate))];
        string legend = bars.All(b => b.Rate.IsDefined) ? "" : $"; {UndefinedMark} undefined";
        var figure = new Figure(text with { Unit = text.Unit + legend }, GrowthHeight, WidthOf(ticks, 62, WidestAmounts), GrowthMargin);
        double room = (scale.High - scale.Low) * 0.1, slot = figure.DataWidth / (bars.Count + 0.2);
        bool written = shown.Max(s => s.Length) * LetterWidth <= slot;
        figure.Plot.Add.HorizontalLine(0, 1.5f, Palette.Grey);
        foreach ((int i, (_, Metric<GrowthRate> rate)) in bars.Index())
        {
            if (rate.TryGetValue(out GrowthRate growth)) DrawRate(figure, i, (double)growth.Percent, written ? shown[i] : "");
            else MarkUndefined(figure, i, (float)Math.Clamp(slot * 0.8, 3, 11));
        }
        int[] labelled = Labelled([.. bars.Select(b => b.Label)], slot);
        figure.Horizontal(-0.6, bars.Count - 0.4, [.. labelled.Select(i => (double)i)], [.. labelled.Select(i => bars[i].Label)], grid: false);
        // Below zero there is room for a label, or for half a mark.
        figure.Vertical(scale.Low - room * (scale.Low < 0 ? 1 : 0.4), scale.High + room, scale.Ticks, ticks, grid: true);
        return figure.Finish();
    }

    // As many labels as do not touch each other or the edge, in steps that go into a year or into years, so that months come again.
    private static int[] Labelled(string[] labels, double slot)
    {
        double width = labels.Max(l => l.Length) * LetterWidth;
        int least = (int)Math.Ceiling((width + LetterWidth) / slot), step = least <= 4 ? least : least <= 6 ? 6 : (least + 11) / 12 * 12;
        return [.. Enumerable.Range(0, labels.Length).Where(i => i % step == 0 && (labels.Length - 0.4 - i) * slot + GrowthMargin >= width / 2)];
    }

    private static string Shown(Metric<GrowthRate> rate)
    {
        if (!rate.TryGetValue(out GrowthRate growth)) return "";
        double percent = (double)growth.Percent;
        return (percent > 0 ? "+" : "") + NiceScale.Text(Math.Round(percent, Math.Abs(percent) < 10 ? 1 : 0));
    }

    private static void DrawRate(Figure figure, int place, double percent, string shown)
    {
        Fill(figure.Plot.Add.Rectangle(place - 0.35, place + 0.35, Math.Min(0, percent), Math.Max(0, percent)), percent < 0 ? Palette.Vermillion : Palette.Blue);
        if (shown.Length > 0) figure.WriteAt(shown, place, percent, percent < 0 ? Alignment.UpperCenter : Alignment.LowerCenter, Palette.Ink, down: percent < 0 ? 4 : -4);
    }

    private static void MarkUndefined(Figure figure, int place, float size)
    {
        figure.Plot.Add.Marker(place, 0, MarkerShape.FilledDiamond, size, Colors.White);
        figure.Plot.Add.Marker(place, 0, MarkerShape.OpenDiamond, size, Palette.Grey);
    }

    private static void Fill(ScottPlot.Plottables.Rectangle rectangle, Color color)
    {
        rectangle.FillColor = color;
        rectangle.LineWidth = 0;
    }
}
