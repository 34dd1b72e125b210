namespace TradeMetrics.Samples.Charting;

/// <summary>Draws charts of trade, one method each, from what the library computes.</summary>
public static partial class Charts
{
    private const int RowHeight = 30;

    private static void RequireSome<T>(IReadOnlyCollection<T> items, string name)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items.Count == 0) throw new ArgumentException("A chart of nothing cannot be drawn.", name);
    }

    private static string Reason<T>(Metric<T> metric) where T : struct => metric.IsDefined ? "" : metric.ToString();

    // Labels are measured in letters, so that the picture does not depend on a font.
    private static int WidthOf(IEnumerable<string> labels, int least, int most) => Math.Clamp(labels.Max(l => l.Length) * 8 + 20, least, most);

    private static string Shorten(string label, int width) => label.Length * 8 + 20 <= width ? label : string.Concat(label.AsSpan(0, (width - 28) / 8), "…");
}
