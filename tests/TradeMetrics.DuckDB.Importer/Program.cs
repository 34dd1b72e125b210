using System.Globalization;
using TradeMetrics.Sources;
using TradeMetrics.Storage;

// STORE FILE [SHARE]: imports a file, and stops for ever where the share of it was read, to be killed there.
double share = args.Length > 2 ? double.Parse(args[2], CultureInfo.InvariantCulture) : double.PositiveInfinity;
using TradeStore store = TradeStore.Open(args[0]);
using TradeReader reader = TradeFile.Open(args[1]);
await store.ImportAsync(reader, new ImportOptions(), new Stop(share), CancellationToken.None);
Console.WriteLine("done");

internal sealed class Stop(double share) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        if (value.Share < share) return;
        Console.WriteLine("stopped");
        Thread.Sleep(Timeout.Infinite);
    }
}
