using System.Diagnostics;
using System.Globalization;
using TradeMetrics.Panels;

namespace TradeMetrics.Benchmarks;

/// <summary>The whole of BACI in one panel: how much memory the process takes at most, and how long it all takes.</summary>
internal static class PanelMemory
{
    private const int FirstYear = 1995, Years = 29, Products = 5000;

    public static void Run(long rows)
    {
        int[] economies = [.. Economy.Singles.Where(e => !e.IsAggregateOrUnspecified).Select(e => (int)e.NumericCode).Where(number => number > 0).Take(226)];
        int perYear = checked((int)(rows / Years));
        var execution = new PanelExecution { MaxDegreeOfParallelism = 2 };
        var watch = Stopwatch.StartNew();
        var builder = new TradePanelBuilder();
        int[] periods = new int[perYear], exporters = new int[perYear], importers = new int[perYear], products = new int[perYear];
        double[] values = new double[perYear];
        for (int year = FirstYear; year < FirstYear + Years; year++)
        {
            Fill(year, economies, periods, exporters, importers, products, values);
            builder.AddRange(periods, exporters, importers, EconomyCoding.Numeric, products, 6, values);
        }
        TradePanel panel = builder.Build(execution);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{panel}; built after {watch.Elapsed.TotalSeconds:F1} s"));
        PairTotals totals = panel.Totals(execution);
        PairMetricColumns pairs = totals.Columns(PairMetrics.All, execution);
        ProductColumn advantages = panel.RevealedAdvantage(execution);
        PairColumn intraIndustry = panel.AggregateGrubelLloyd(execution);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"with totals, every metric of pairs, advantages and Grubel–Lloyd after {watch.Elapsed.TotalSeconds:F1} s; at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e9:F2} GB of memory"));
        GC.KeepAlive((pairs, advantages, intraIndustry));
    }

    // Sorted, each pair with as many products as its share of the rows, and all pairs together with nearly all products.
    private static void Fill(int year, int[] economies, int[] periods, int[] exporters, int[] importers, int[] products, double[] values)
    {
        var random = new Random(year);
        int pairs = economies.Length * (economies.Length - 1), row = 0;
        for (int pair = 0; pair < pairs; pair++)
        {
            int exporter = pair / (economies.Length - 1), other = pair % (economies.Length - 1), importer = other < exporter ? other : other + 1;
            int count = (int)(((long)(pair + 1) * values.Length / pairs) - ((long)pair * values.Length / pairs)), step = Products / Math.Max(count, 1);
            for (int k = 0; k < count; k++, row++)
                (periods[row], exporters[row], importers[row], products[row], values[row]) = (year, economies[exporter], economies[importer], 10_000 + (k * step) + (pair % step), random.Next(1, 1_000_000) / 8.0);
        }
    }
}
