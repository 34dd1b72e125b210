namespace TradeMetrics.Samples.Charting;

/// <summary>The words of a chart.</summary>
/// <param name="Title">What the chart shows, of whom and when.</param>
/// <param name="Unit">What the axis of values counts, such as "million US dollars".</param>
/// <param name="Source">Whose figures they are, without the word "Source".</param>
public sealed record ChartText(string Title, string Unit, string Source)
{
    public string Title { get; init; } = Printable(Title);

    public string Unit { get; init; } = Printable(Unit);

    public string Source { get; init; } = Printable(Source);

    // A picture is XML, which cannot hold control characters.
    private static string Printable(string text) => string.Concat(text.Where(c => !char.IsControl(c)));
}
