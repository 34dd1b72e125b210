using TradeMetrics.Panels;

namespace TradeMetrics.Benchmarks;

/// <summary>What the benchmarks of one number of rows share, made once, since making it takes longer than most of them.</summary>
internal sealed class PanelStage : IDisposable
{
    private const string Variable = "TRADEMETRICS_PANEL_ROWS";
    private const int FewRows = 100_000;
    private const int MostForSlowOnes = 10_000_000;

    private static PanelStage? s_last;

    private readonly Lazy<PanelDatabase> _database;
    private readonly Lazy<TradeColumns> _shuffled;

    private PanelStage(int rows)
    {
        Data = PanelData.OfRows(rows);
        Panel = TradePanel.FromColumns(Data.ToColumns(), new(), Two);
        Totals = Panel.Totals(Two);
        _shuffled = new(Data.ToShuffledColumns);
        _database = new(() =>
        {
            var database = new PanelDatabase(Two.MaxDegreeOfParallelism);
            database.LoadOnce("flows", Data.ToColumns());
            database.LoadTotals();
            return database;
        });
    }

    /// <summary>Two threads, as DuckDB has.</summary>
    public static PanelExecution Two { get; } = new() { MaxDegreeOfParallelism = 2 };

    /// <summary>Few rows, to see that all works, or the numbers that the environment names.</summary>
    public static IEnumerable<int> Rows => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
        : [FewRows];

    /// <summary>The numbers of rows for what would take minutes with more.</summary>
    public static IEnumerable<int> FewerRows => Rows.Where(rows => rows <= MostForSlowOnes);

    public PanelData Data { get; }

    public TradePanel Panel { get; }

    public PairTotals Totals { get; }

    public PanelDatabase Database => _database.Value;

    public TradeColumns Shuffled => _shuffled.Value;

    public static PanelStage OfRows(int rows)
    {
        if (s_last?.Data.Values.Length == rows) return s_last;
        s_last?.Dispose();
        s_last = null;
        return s_last = new PanelStage(rows);
    }

    public void Dispose()
    {
        if (_database.IsValueCreated) _database.Value.Dispose();
    }
}
