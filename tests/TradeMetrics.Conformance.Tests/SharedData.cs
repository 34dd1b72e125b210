using TradeMetrics.Tests;

namespace TradeMetrics.Conformance.Tests;

/// <summary>Published data that lies beside the repository, in <c>../shared/data</c>, or in the folder that TRADEMETRICS_DATA names.</summary>
internal static class SharedData
{
    private const string Variable = "TRADEMETRICS_DATA";

    /// <summary>The path of a data file. The calling test is skipped where the data are absent, so that it can't pass without them.</summary>
    public static string Require(params string[] parts)
    {
        string? named = Environment.GetEnvironmentVariable(Variable);
        string folder = string.IsNullOrEmpty(named)
            ? Path.GetFullPath(Path.Combine(RepositoryRoot.Folder, "..", "shared", "data"))
            : named;
        string path = Path.Combine([folder, .. parts]);
        if (File.Exists(path)) return path;

        // Whoever names a folder means to run these tests, and a slip in the name is not to look like success.
        Assert.True(string.IsNullOrEmpty(named), $"{Variable} is '{named}', where there is no {Path.Combine(parts)}.");
        Assert.Skip($"The data file {Path.Combine(parts)} is not here: put it in ../shared/data beside the repository, or name its folder in {Variable}.");
        return path;
    }
}
