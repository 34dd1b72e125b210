using System.Diagnostics;
using System.Globalization;
using TradeMetrics.Storage;

namespace TradeMetrics.Tests;

/// <summary>A process is killed while it imports.</summary>
public class CrashTests
{
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    // Nearly everything was read.
    [InlineData(0.99)]
    public async Task A_crash_in_the_middle_of_an_import_leaves_the_store_as_it_was(double share)
    {
        using var folder = new StoreFolder();
        using (TradeStore store = folder.Open()) await store.ImportAsync(folder.WriteBaci("before.csv", 20_000, 2022), TestContext.Current.CancellationToken);
        string file = folder.WriteBaci("baci.csv", 400_000), before = Seen(folder);

        using Process importer = Start(folder.StorePath, file, share.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("stopped", importer.StandardOutput.ReadLine());
        // It has the store to itself as long as it lives.
        Assert.Contains("another process has it open", Assert.Throws<IOException>(folder.Open).Message, StringComparison.Ordinal);
        importer.Kill();
        await importer.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, importer.ExitCode);

        Assert.Equal(before, Seen(folder));
        // And the store takes the file when it comes again.
        using TradeStore again = folder.Open();
        ImportResult result = await again.ImportAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal((false, 2), (result.WasPresent, result.Vintage.Id));
        Assert.Equal(result.Report.Kept, again.FlowsOf(result.Vintage).Count());
    }

    [Fact]
    public void An_import_that_nobody_kills_is_there()
    {
        using var folder = new StoreFolder();
        using Process importer = Start(folder.StorePath, folder.WriteBaci("baci.csv", 5_000));
        Assert.Equal("done", importer.StandardOutput.ReadLine());
        importer.WaitForExit();
        using TradeStore store = TradeStore.OpenReadOnly(folder.StorePath);
        Assert.InRange(store.Flows.Count(), 4_500, 5_000);
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "TradeMetrics.DuckDB.Importer.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
    })!;

    private static string Seen(StoreFolder folder)
    {
        using TradeStore store = folder.Open();
        return $"{string.Join('\n', store.Vintages)}\n{store.Flows.Count()} {store.Flows.Sum(flow => flow.Value)} {store.FirstPrints.Count()}";
    }
}
