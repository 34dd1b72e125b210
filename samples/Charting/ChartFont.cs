using ScottPlot;
using SkiaSharp;

namespace TradeMetrics.Samples.Charting;

/// <summary>The font of the charts: DejaVu Sans where the machine has it, otherwise the machine's own.</summary>
public static class ChartFont
{
    private const string Preferred = "DejaVu Sans";

    internal static string Name { get; } = HasLetters(Preferred) ? Preferred : Fonts.Default;

    /// <summary>Gets whether the machine has a font at all: without one the words of a chart would be missing, and nothing would say so.</summary>
    public static bool IsInstalled { get; } = HasLetters(Name);

    private static bool HasLetters(string family) => Fonts.GetTypeface(family, bold: false, italic: false) is { } typeface && typeface.ContainsGlyph('A');
}
