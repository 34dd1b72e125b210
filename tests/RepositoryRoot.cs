namespace TradeMetrics.Tests;

/// <summary>Where the repository lies on disk, for tests that read its sources, its seeds or the data beside it.</summary>
internal static class RepositoryRoot
{
    private static readonly Lazy<string> Found = new(Find);

    public static string Folder => Found.Value;

    public static string Combine(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TradeMetrics.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds TradeMetrics.sln; these tests run inside the repository.");
    }
}
