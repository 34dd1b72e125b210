using System.Xml.Linq;
using TradeMetrics.Samples.Charting;

namespace TradeMetrics.Samples.Tests;

/// <summary>The pictures of the documentation are what the samples draw today.</summary>
public sealed class PictureTests
{
    public PictureTests() => Assert.SkipUnless(ChartFont.IsInstalled, "no font is installed to draw with");

    private const string Images = "docs/images";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Pictures_are_not_stale()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        foreach (string line in Commands()) Assert.Equal(0, SampleRun.Line(line.Replace("\"$folder\"", folder, StringComparison.Ordinal)).ExitCode);

        string[] kept = [.. Directory.GetFiles(RepositoryRoot.Combine(Images), "*.svg").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        Assert.True(kept.Length >= 3, "The README shows three pictures.");
        foreach (string name in kept)
            Assert.Equal(Drawing(Path.Combine(RepositoryRoot.Combine(Images), name)), Drawing(Path.Combine(folder, name)));
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<string> Commands() =>
        File.ReadLines(RepositoryRoot.Combine(Images + "/draw")).Where(line => line.StartsWith("dotnet run", StringComparison.Ordinal));

    // The height of a letter within its line, and so the place of a line, hangs on the fonts of the machine.
    private static string Drawing(string file)
    {
        XElement svg = XElement.Load(file);
        foreach (XElement text in svg.Descendants(Svg + "text"))
            foreach (string attribute in new[] { "y", "transform", "font-weight" }) text.SetAttributeValue(attribute, null);
        return svg.ToString();
    }
}
