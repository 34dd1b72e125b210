using System.Text.RegularExpressions;

namespace TradeMetrics.Tests;

/// <summary>A page of the documentation: its C# and its links.</summary>
/// <remarks>
/// A block of C# is a snippet with a name, which is compiled and run, or the page's using lines, without which its snippets would not compile.
/// What a snippet prints stands in the comments behind its <c>Console.WriteLine</c>, or in a block of text right below it.
/// What cannot run here, because it needs a server, is taken from a source that is tested where one is: the region between <c>// snippet: name</c> and <c>// end</c>.
/// </remarks>
internal sealed partial class DocPage(string path)
{
    private readonly string _text = File.ReadAllText(RepositoryRoot.Combine(path)).ReplaceLineEndings("\n");

    /// <summary>Every page that a user reads, as a path from the root of the repository.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. new[] { "README.md", "samples/README.md", "benchmarks/README.md", "CONTRIBUTING.md" }.Where(page => File.Exists(RepositoryRoot.Combine(page))),
        .. Directory.Exists(RepositoryRoot.Combine("docs"))
            ? Directory.GetFiles(RepositoryRoot.Combine("docs"), "*.md", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(RepositoryRoot.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>(),
    ];

    /// <summary>The blocks of C# that are neither a snippet, nor using lines, nor what stands in a source: what no test would notice to be wrong.</summary>
    public IEnumerable<string> UncheckedBlocks => Block().Matches(_text)
        .Where(block => !block.Groups["name"].Success && !IsUsings(block.Groups["code"].Value) && !IsOfItsSource(block))
        .Select(block => block.Groups["code"].Value);

    public string Usings => string.Concat(Block().Matches(_text)
        .Where(block => !block.Groups["name"].Success && IsUsings(block.Groups["code"].Value))
        .Select(block => block.Groups["code"].Value));

    public IEnumerable<Snippet> Snippets => Block().Matches(_text)
        .Where(block => block.Groups["name"].Success)
        .Select(block => new Snippet(path, block.Groups["name"].Value, Usings, block.Groups["code"].Value, Promised(block)));

    /// <summary>What its links and pictures point at within the repository, as full paths.</summary>
    public IEnumerable<string> LocalTargets => Link().Matches(_text)
        .Select(link => Path.GetFullPath(Path.Combine(RepositoryRoot.Combine(path), "..", link.Groups[1].Value)));

    private static string[] Promised(Match block) => block.Groups["printed"].Success
        ? block.Groups["printed"].Value.TrimEnd('\n').Split('\n')
        : [.. Comment().Matches(block.Groups["code"].Value).Select(comment => comment.Groups[1].Value.Trim())];

    private static bool IsUsings(string code) => code.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';'));

    private static bool IsOfItsSource(Match block)
    {
        if (!block.Groups["source"].Success) return false;
        string[] lines = File.ReadAllLines(RepositoryRoot.Combine(block.Groups["source"].Value));
        int start = Array.FindIndex(lines, line => line.Trim() == $"// snippet: {block.Groups["region"].Value}");
        int indent = start < 0 ? 0 : lines[start].IndexOf('/', StringComparison.Ordinal);
        IEnumerable<string> region = lines.Skip(start + 1).TakeWhile(line => line.Trim() != "// end").Select(line => line[Math.Min(indent, line.Length)..] + "\n");
        return start >= 0 && string.Concat(region) == block.Groups["code"].Value;
    }

    [GeneratedRegex("(?:<!-- snippet: (?<name>[^\n]*?) -->\n|<!-- source: (?<source>[^\n]*?), (?<region>[^\n]*?) -->\n)?^```csharp\n(?<code>.*?)^```(?:\n+```text\n(?<printed>.*?)^```)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ *Console\.WriteLine\(.*\); *// (.*)$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
