using ScottPlot;

namespace TradeMetrics.Samples.Charting;

public static partial class Charts
{
    /// <summary>Draws the levels that are known, the target as a line across, and the paths that lead from the one to the other, dashed, each with its deadline at its end.</summary>
    /// <param name="label">How the axis names a period, such as a fiscal year; null for calendar years.</param>
    /// <exception cref="ArgumentException">No level is known.</exception>
    public static Chart TargetPath(ChartText text, ChartTarget target, Func<TradePeriod, string>? label = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        Coordinates[] known = [.. Points(target.Known)];
        if (known.Length == 0) throw new ArgumentException("No level is known.", nameof(target));
        Observation<decimal>[] all = [.. target.Known, .. target.Paths.SelectMany(p => p.Observations)];

        double amount = (double)target.Amount;
        NiceScale scale = NiceScale.Of(Points(all).Select(p => p.Y).Append(amount));
        var figure = new Figure(text, OverTimeHeight, WidthOf(scale), right: 30);
        Axes(figure, scale, [.. all.Select(o => o.Period)], headroom: 0.2, label);
        figure.Plot.Add.HorizontalLine(amount, 2, Palette.Green);
        foreach (ChartLine path in target.Paths)
        {
            DrawSegments(figure, path.Observations, Palette.Vermillion, MarkerShape.FilledDiamond, LinePattern.Dashed);
            Coordinates end = Points(path.Observations).Last();
            figure.WriteAt(path.Name, end.X, end.Y, Alignment.LowerCenter, Palette.Vermillion, down: -6, bold: true);
        }
        DrawSegments(figure, target.Known, Palette.Blue, MarkerShape.FilledCircle, LinePattern.Solid);
        // Above the deadlines, of which one may be near.
        figure.WriteAt(target.Name, known[0].X, amount, Alignment.LowerLeft, Palette.Green, right: -5, down: -24, bold: true);
        figure.WriteAt("known", known[^1].X, known[^1].Y, Alignment.LowerLeft, Palette.Blue, right: -5, down: -10, bold: true);
        return figure.Finish();
    }
}
