using ScottPlot;
using SkiaSharp;

namespace TradeMetrics.Samples.Charting;

/// <summary>A finished chart. The same input gives the same SVG text on the same machine; on another one at most the places of letters differ.</summary>
public sealed class Chart
{
    private const int PngScale = 2;
    private readonly Plot _plot;
    private readonly ChartText _text;
    private readonly int _width;
    private readonly int _height;

    internal Chart(Plot plot, ChartText text, int width, int height) => (_plot, _text, _width, _height) = (plot, text, width, height);

    /// <summary>Returns the chart as the text of an SVG file.</summary>
    public string ToSvg() => SvgText.Clean(_plot.GetSvgXml(_width, _height), _text);

    /// <summary>Returns the chart as the bytes of a PNG file, two pixels for each one of the SVG, so that small text stays sharp.</summary>
    public byte[] ToPng()
    {
        using var surface = SKSurface.Create(new SKImageInfo(_width * PngScale, _height * PngScale));
        surface.Canvas.Scale(PngScale);
        _plot.Render(surface.Canvas, new PixelRect(0, _width, _height, 0));
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>Writes the chart into a folder, which is made where it is not there: name.svg for a page, and name.png for a document or a message.</summary>
    public void Save(string folder, string name)
    {
        if (string.IsNullOrWhiteSpace(folder)) throw new FormatException("The folder for the charts has no name.");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".svg"), ToSvg());
        File.WriteAllBytes(Path.Combine(folder, name + ".png"), ToPng());
    }
}
