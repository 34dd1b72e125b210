using System.Globalization;
using System.Text.RegularExpressions;

namespace TradeMetrics.Tests;

/// <summary>The README's tour compiles, and prints what its comments say.</summary>
[Collection(nameof(ConsoleOutput))]
public partial class ReadmeTests
{
    public static TheoryData<string> Names => [.. Snippets().Select(s => s.Groups["name"].Value)];

    [Fact]
    public void Every_csharp_block_of_the_tour_is_a_snippet_that_is_run()
    {
        string readme = File.ReadAllText(RepositoryRoot.Combine("README.md"));
        // The one block without a marker shows the using lines.
        Assert.Equal(Snippets().Length + 1, Regex.Count(readme, "^```csharp$", RegexOptions.Multiline));
        Assert.Equal(ReadmeSnippets.All.Keys.Order(), Snippets().Select(s => s.Groups["name"].Value).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_snippet_is_the_code_that_is_compiled(string name)
    {
        string source = File.ReadAllText(RepositoryRoot.Combine("tests", "TradeMetrics.Tests", "Documentation", "ReadmeSnippets.cs"));
        Match compiled = Regex.Match(source, $"// snippet: {name}\n(.*?)        // end", RegexOptions.Singleline);
        Assert.Equal(Text(name), Regex.Replace(compiled.Groups[1].Value, "^        ", "", RegexOptions.Multiline));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_snippet_prints_what_its_comments_say(string name)
    {
        IEnumerable<string> promised = Printed().Matches(Text(name)).Select(m => m.Groups[1].Value.Trim());
        Assert.Equal(promised, Run(ReadmeSnippets.All[name]));
    }

    [Fact]
    public void Every_link_into_the_repository_leads_somewhere()
    {
        foreach (Match link in Regex.Matches(File.ReadAllText(RepositoryRoot.Combine("README.md")), @"\]\((?!https?:)([^)#]+)"))
            Assert.True(Path.Exists(RepositoryRoot.Combine(link.Groups[1].Value)), link.Value);
    }

    private static string[] Run(Action snippet)
    {
        TextWriter before = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(written);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            snippet();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Console.SetOut(before);
        }
        return written.ToString().TrimEnd('\n').Split('\n');
    }

    private static string Text(string name) => Snippets().Single(s => s.Groups["name"].Value == name).Groups["code"].Value;

    private static Match[] Snippets() => [.. (IEnumerable<Match>)Snippet().Matches(File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n"))];

    [GeneratedRegex("<!-- snippet: (?<name>.*?) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex("^Console.WriteLine\\(.*\\); *// (.*)$", RegexOptions.Multiline)]
    private static partial Regex Printed();
}
