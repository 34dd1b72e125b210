using System.Globalization;
using TradeMetrics.Panels;
using TradeMetrics.Queries;
using TradeMetrics.Storage;

namespace TradeMetrics.Soak;

/// <summary>What a user of a store does in a day, over and over: takes files, revisions, the same again and broken ones, breaks off, asks, and computes panels.</summary>
internal sealed class SoakRound(int seed) : IDisposable
{
    private const int RowsOfFile = 40_000, RoundsOfStore = 25, Years = 6;

    private static readonly int[] Codes = [.. Economy.Singles.Where(e => Economy.TryFromBaciCode(e.NumericCode, out Economy same) && same == e && !e.IsAggregateOrUnspecified).Select(e => (int)e.NumericCode).Take(60)];

    private readonly Random _random = new(seed);
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly Dictionary<int, double> _expected = [];
    private TradeStore? _store;

    public int Count { get; private set; }

    /// <summary>One round. A store is closed and begun anew after so many, since it keeps every vintage.</summary>
    /// <exception cref="InvalidOperationException">An answer was wrong.</exception>
    public async Task RunAsync()
    {
        if (Count++ % RoundsOfStore == 0) Begin();
        TradeStore store = _store!;
        int year = 2000 + _random.Next(Years);
        double sum = WriteBaci(year);
        await BreakOffAsync(store);
        int before = store.Vintages.Count;
        ImportResult taken = await store.ImportAsync(FileOf(year));
        _expected[year] = sum;
        ImportResult again = await store.ImportAsync(FileOf(year));
        Require(!taken.WasPresent && again.WasPresent && store.Vintages.Count == before + 1, "the same file twice adds nothing");
        await RefuseAsync(store);
        if (Count % 5 == 0) Reopen();
        Ask(_store!);
    }

    public void Dispose()
    {
        _store?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Begin()
    {
        _store?.Dispose();
        foreach (string file in Directory.EnumerateFiles(_folder)) File.Delete(file);
        _expected.Clear();
        Reopen();
    }

    private void Reopen()
    {
        _store?.Dispose();
        _store = TradeStore.Open(Path.Combine(_folder, "trade.duckdb"));
    }

    private async Task BreakOffAsync(TradeStore store)
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        int before = store.Vintages.Count;
        try
        {
            await store.ImportAsync(Directory.EnumerateFiles(_folder, "*.csv").First(), source.Token);
        }
        catch (OperationCanceledException)
        {
        }
        Require(store.Vintages.Count == before, "an import that was broken off adds nothing");
    }

    private async Task RefuseAsync(TradeStore store)
    {
        string broken = Path.Combine(_folder, "broken.csv");
        await File.WriteAllTextAsync(broken, $"t,i,j,k,v,q\n2000,586,112,010100,{Count},1\n2000,586,112,010200,one,1\n");
        int before = store.Vintages.Count;
        try
        {
            await store.ImportAsync(broken);
            Require(false, "a broken file is refused");
        }
        catch (FormatException)
        {
        }
        Require(store.Vintages.Count == before, "a broken file adds nothing");
        File.Delete(broken);
    }

    private void Ask(TradeStore store)
    {
        double total = _expected.Values.Sum();
        TradeFlow[] pairs = [.. store.Flows.PairTotals()];
        Require(IsClose(pairs.Sum(f => f.Value), total), "the pairs add up to the files");
        Require(store.Flows.ExportShares().Count() == pairs.Length, "each pair has its share");
        Require(store.Flows.RevealedAdvantages().Any(r => r.Product == "010000"), "there are advantages");

        TradePanel panel = store.ToPanel(store.Flows);
        PairTotals one = panel.Totals(new PanelExecution { MaxDegreeOfParallelism = 1 }), two = panel.Totals(new PanelExecution { MaxDegreeOfParallelism = 2 });
        Require(one.Flows.Values.SequenceEqual(two.Flows.Values), "two threads give the bits of one");
        double sum = 0;
        foreach (double value in one.Flows.Values) if (!double.IsNaN(value)) sum += value;
        Require(IsClose(sum, total), "the panel adds up to the files");
        two.Columns(PairMetrics.All, new PanelExecution());
        Require(panel.RevealedAdvantage().Values.ContainsAnyInRange(0, double.MaxValue) && panel.AggregateGrubelLloyd().Values.ContainsAnyInRange(0, 1), "panels have their columns");
        panel.ExportSimilarity(new PanelExecution());
        panel.Complementarity(new PanelExecution());
    }

    private double WriteBaci(int year)
    {
        double sum = 0;
        using StreamWriter file = new(FileOf(year));
        file.Write("t,i,j,k,v,q\n");
        for (int row = 0; row < RowsOfFile; row++)
        {
            int pair = row / 20, exporter = pair / Codes.Length % Codes.Length, importer = pair % Codes.Length;
            if (exporter == importer) continue;
            int thousandths = _random.Next(1, 10_000_000);
            sum += thousandths;
            file.Write(string.Create(CultureInfo.InvariantCulture, $"{year},{Codes[exporter]},{Codes[importer]},{row % 20:D2}0000,{thousandths / 1000}.{thousandths % 1000:D3},NA\n"));
        }
        return sum;
    }

    private string FileOf(int year) => Path.Combine(_folder, $"BACI_{year}.csv");

    private static bool IsClose(double value, double expected) => Math.Abs(value - expected) <= 1e-9 * expected;

    private static void Require(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException($"Not so: {what}.");
    }
}
