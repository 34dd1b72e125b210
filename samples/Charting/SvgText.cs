using System.Globalization;
using System.Xml.Linq;

namespace TradeMetrics.Samples.Charting;

/// <summary>
/// Makes the SVG of the drawing library independent of the machine it was drawn on: it numbers clip paths by a counter of the process,
/// and places each letter by the font it found, so that another font's letters would lie apart or upon each other.
/// </summary>
internal static class SvgText
{
    private const string FontFamily = "DejaVu Sans, Verdana, Arial, sans-serif";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Clean(string svg, ChartText text)
    {
        XDocument document = XDocument.Parse(svg);
        XElement root = document.Root!;
        NumberClipPaths(root);
        foreach (XElement element in root.Descendants(Svg + "text")) AnchorText(element);
        root.SetAttributeValue("viewBox", $"0 0 {root.Attribute("width")!.Value} {root.Attribute("height")!.Value}");
        root.SetAttributeValue("role", "img");
        root.AddFirst(new XElement(Svg + "title", text.Title), new XElement(Svg + "desc", $"{text.Unit}. Source: {text.Source}"));
        return root.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static void NumberClipPaths(XElement root)
    {
        foreach ((int i, XElement clip) in root.Descendants(Svg + "clipPath").ToArray().Index())
        {
            string old = clip.Attribute("id")!.Value, name = string.Create(CultureInfo.InvariantCulture, $"clip{i + 1}");
            clip.SetAttributeValue("id", name);
            foreach (XElement user in clip.ElementsAfterSelf().Where(e => e.Attribute("clip-path")?.Value == $"url(#{old})")) user.SetAttributeValue("clip-path", $"url(#{name})");
        }
    }

    /// <summary>Replaces the places of letters by one place and the side of the text that lies there.</summary>
    private static void AnchorText(XElement element)
    {
        double[] places = Numbers(element.Attribute("x")!.Value);
        double letter = double.Parse(element.Attribute("font-size")!.Value, CultureInfo.InvariantCulture) * 0.6;
        // The share of the text that lies before its place: nothing, half or all of it.
        double before = -places[0] / (places[^1] - places[0] + letter);
        element.SetAttributeValue("text-anchor", before < 0.25 ? "start" : before < 0.75 ? "middle" : "end");
        element.SetAttributeValue("x", "0");
        element.SetAttributeValue("y", Math.Round(Numbers(element.Attribute("y")!.Value)[0], 1).ToString(CultureInfo.InvariantCulture));
        element.SetAttributeValue("font-family", FontFamily);
        element.Value = element.Value.Trim();
    }

    private static double[] Numbers(string list) =>
        [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
}
