namespace TradeMetrics.Tests;

/// <summary>A source file of a project: its path below the project's folder, with forward slashes, and its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The folder directly below the project in which the file lies; empty for a file that lies in none.</summary>
    public string Folder => Path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? Path[..end] : "";

    public static IReadOnlyList<SourceFile> OfCore() => In(RepositoryRoot.Combine("src", "TradeMetrics"));

    public static IReadOnlyList<SourceFile> OfAllProjects() => In(RepositoryRoot.Combine("src"));

    private static List<SourceFile> In(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Full: path, Relative: System.IO.Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(path => !path.Relative.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(path => path.Relative, StringComparer.Ordinal)
            .Select(path => new SourceFile(path.Relative, File.ReadAllText(path.Full))),
    ];
}
