using System.Globalization;
using BenchmarkDotNet.Running;
using TradeMetrics.Benchmarks;

// --anyCategories Smoke --job dry runs each benchmark once, to see that it still works; without it, they measure.
if (args is ["panel-table", var artifacts, var readme])
    PanelTable.Write(artifacts, readme);
else if (args is ["panel-memory", var rows])
    PanelMemory.Run(long.Parse(rows, NumberStyles.None, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
