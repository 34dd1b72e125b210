using ScottPlot;

namespace TradeMetrics.Samples.Charting;

public static partial class Charts
{
    /// <summary>Draws the levels that are known, the target as a line across, and the path that leads from the one to the other, dashed.</summary>
    /// <exception cref="ArgumentException">No level is known.</exception>
    public static Chart TargetPath(ChartText text, ChartTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Coordinates[] known = [.. Points(target.Known)], required = [.. Points(target.Required)];
        if (known.Length == 0) throw new ArgumentException("No level is known.", nameof(target));

        var figure = new Figure(text, OverTimeHeight, right: 100);
        double amount = (double)target.Amount;
        NiceScale scale = NiceScale.Of([amount, .. known.Select(p => p.Y), .. required.Select(p => p.Y)]);
        Axes(figure, scale, [.. target.Known.Concat(target.Required).Select(o => o.Period)], headroom: 0.1);
        figure.Plot.Add.HorizontalLine(amount, 2, Palette.Green);
        DrawSegments(figure, target.Required, Palette.Vermillion, MarkerShape.FilledDiamond, LinePattern.Dashed);
        DrawSegments(figure, target.Known, Palette.Blue, MarkerShape.FilledCircle, LinePattern.Solid);
        figure.WriteAt(target.Name, known[0].X, amount, Alignment.LowerLeft, Palette.Green, down: -5, bold: true);
        figure.WriteAt("known", known[0].X, known[0].Y, Alignment.LowerLeft, Palette.Blue, down: -10, bold: true);
        if (required.Length > 0) figure.WriteAt("required", required[^1].X, required[^1].Y, Alignment.UpperLeft, Palette.Vermillion, right: 12, down: 4, bold: true);
        return figure.Finish();
    }
}
