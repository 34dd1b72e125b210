using System.Diagnostics;
using System.Globalization;
using TradeMetrics.Soak;

// Uses the store and the panels for as long as is asked and fails if an answer is wrong or the memory grows. Run: -- MINUTES
if (args.Length != 1 || !double.TryParse(args[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double minutes) || minutes <= 0)
{
    Console.Error.WriteLine("usage: MINUTES");
    return 2;
}
const int Readings = 20;
var watch = Stopwatch.StartNew();
List<(long Managed, long Process)> memory = [];
using var round = new SoakRound(seed: 1);
Console.WriteLine("minute   rounds  managed MB  process MB");
while (memory.Count < Readings)
{
    await round.RunAsync();
    if (watch.Elapsed.TotalMinutes < minutes * (memory.Count + 1) / Readings) continue;
    GC.Collect();
    GC.WaitForPendingFinalizers();
    GC.Collect();
    memory.Add((GC.GetTotalMemory(forceFullCollection: true) >> 20, Process.GetCurrentProcess().WorkingSet64 >> 20));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMinutes,6:F1} {round.Count,8:N0} {memory[^1].Managed,11:N0} {memory[^1].Process,11:N0}"));
}

// By the end of the first quarter everything was done often enough to be as large as it gets.
(long managed, long process) = (memory.Take(Readings / 4).Max(m => m.Managed), memory.Take(Readings / 4).Max(m => m.Process));
(long lastManaged, long lastProcess) = (memory.TakeLast(Readings / 4).Min(m => m.Managed), memory.TakeLast(Readings / 4).Min(m => m.Process));
bool flat = lastManaged <= managed + 16 && lastProcess <= process * 1.1 + 32;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{round.Count:N0} rounds without a wrong answer; managed memory from at most {managed:N0} to at least {lastManaged:N0} MB, the process from {process:N0} to {lastProcess:N0} MB: {(flat ? "flat" : "GROWING")}"));
return flat ? 0 : 1;
