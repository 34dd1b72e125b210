namespace TradeMetrics.Samples.Charting;

/// <summary>Draws charts of trade, one method each, from what the library computes.</summary>
public static partial class Charts
{
    // Labels are measured in letters, so that the picture does not depend on a font.
    internal const int LetterWidth = 8;
    private const int RowHeight = 30;

    private static void RequireSome<T>(IReadOnlyCollection<T> items, string name)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items.Count == 0) throw new ArgumentException("A chart of nothing cannot be drawn.", name);
    }

    private static string Reason<T>(Metric<T> metric) where T : struct => metric.IsDefined ? "" : metric.ToString();

    private static int WidthOf(IEnumerable<string> labels, int least, int most) => Math.Clamp(labels.Max(l => l.Length) * LetterWidth + 20, least, most);

    private static string Shorten(string label, int width) =>
        label.Length * LetterWidth + 20 <= width ? label : string.Concat(label.AsSpan(0, (width - 20 - LetterWidth) / LetterWidth), "…");
}
