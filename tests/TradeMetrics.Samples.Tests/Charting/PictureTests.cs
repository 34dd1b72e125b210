using System.CommandLine.Parsing;
using System.Xml.Linq;

namespace TradeMetrics.Samples.Tests;

/// <summary>The pictures of the README are what the samples draw today.</summary>
public sealed class PictureTests
{
    private const string Images = "docs/images";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Pictures_are_not_stale()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        foreach (string[] words in Commands()) Assert.Equal(0, Run(words[3], [.. words[5..].Select(w => w.Replace(Images, folder, StringComparison.Ordinal))]).ExitCode);

        string[] kept = Names(RepositoryRoot.Combine(Images)), drawn = Names(folder);
        Assert.Equal(kept, drawn);
        Assert.True(kept.Length >= 3, "The README shows three pictures.");
        foreach (string name in kept)
            Assert.Equal(Drawing(Path.Combine(RepositoryRoot.Combine(Images), name)), Drawing(Path.Combine(folder, name)));
        Directory.Delete(folder, recursive: true);
    }

    // dotnet run --project samples/X -- …
    private static IEnumerable<string[]> Commands() => File.ReadLines(RepositoryRoot.Combine(Images + "/draw"))
        .Where(line => line.StartsWith("dotnet run", StringComparison.Ordinal))
        .Select(line => CommandLineParser.SplitCommandLine(line).ToArray());

    private static SampleRun Run(string sample, string[] args) => sample switch
    {
        "samples/TradeBriefing" => SampleRun.TradeBriefing(args),
        "samples/ClaimChecker" => SampleRun.ClaimChecker(args),
        "samples/TargetTracker" => SampleRun.TargetTracker(args),
        _ => throw new InvalidOperationException($"The test does not know how to run '{sample}'."),
    };

    private static string[] Names(string folder) => [.. Directory.GetFiles(folder, "*.svg").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    // The height of a letter within its line, and so the place of a line, hangs on the fonts of the machine.
    private static string Drawing(string file)
    {
        XElement svg = XElement.Load(file);
        foreach (XElement text in svg.Descendants(Svg + "text"))
            foreach (string attribute in new[] { "y", "transform", "font-weight" }) text.SetAttributeValue(attribute, null);
        return svg.ToString();
    }
}
