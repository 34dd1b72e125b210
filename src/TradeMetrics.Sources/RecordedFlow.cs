using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>Gathers the records of one flow, each counted once.</summary>
internal sealed class RecordedFlow(Economy exporter, Economy importer, ProductRows products)
{
    // Of several remarks on the parts of a sum, the first of these holds for the sum, as where a series is aggregated.
    private static readonly ObservationStatus[] ByWeight = [ObservationStatus.TimeSeriesBreak, ObservationStatus.Forecast, ObservationStatus.Estimated, ObservationStatus.Provisional];

    private readonly Dictionary<(int Period, string Product), List<TradeRecord>> _records = [];
    // The first record of a product in each period where totals are asked for.
    private readonly Dictionary<(int Period, Frequency Frequency), TradeRecord> _passedOver = [];
    private TradeRecord? _first;

    /// <summary>What the values include; unspecified where the records differ or are none.</summary>
    public Valuation Valuation { get; private set; }

    public void Add(TradeRecord record)
    {
        if (record.Exporter != exporter || record.Importer != importer) return;
        if (products == ProductRows.Total && ProductOf(record) != TradeFlow.AllProducts)
        {
            _passedOver.TryAdd((record.Period, record.Frequency), record);
            return;
        }
        if (_first is not { } first) (_first, Valuation) = (record, record.Valuation);
        else
        {
            RequireOneKind(first, record);
            if (record.ReportedBy != first.ReportedBy) throw NotAddedUp(first, record, "are of two sides", "those of one side");
            if (record.Valuation != Valuation) Valuation = Valuation.Unspecified;
        }
        (int, string) key = (record.Period, ProductOf(record));
        if (!_records.TryGetValue(key, out List<TradeRecord>? rows)) _records.Add(key, rows = []);
        // Two formats give a flow in parts: Eurostat by procedure, the US Census for economies with several of its codes.
        bool isPart = record.Format is TradeFormat.Comext or TradeFormat.UsCensus && rows.All(row => row.Format == record.Format && row.Line != record.Line);
        if (rows.Count > 0 && !isPart) throw NotAddedUp(rows[0], record, "are of one flow in one period", "one of them");
        rows.Add(record);
    }

    /// <summary>Requires that what goes the other way can be compared with this.</summary>
    public void RequireLike(RecordedFlow other)
    {
        if (_first is not { } mine || other._first is not { } theirs) return;
        RequireOneKind(mine, theirs);
        if ((mine.ReportedBy == ReportedBy.Reconciled) != (theirs.ReportedBy == ReportedBy.Reconciled))
            throw NotAddedUp(mine, theirs, "are the reporter's own and reconciled", "those of one kind");
    }

    public TradeSeries<decimal> ToSeries()
    {
        foreach (((int period, Frequency frequency), TradeRecord record) in _passedOver)
        {
            if (_first?.Frequency != frequency || !_records.ContainsKey((period, TradeFlow.AllProducts))) throw NoTotal(record);
        }
        return TradeSeries.Create(_records.GroupBy(rows => rows.Key.Period).Select(flow => Observe([.. flow.SelectMany(rows => rows.Value)])));
    }

    private static Observation<decimal> Observe(TradeRecord[] records)
    {
        TradePeriod period = TradePeriod.FromNumber(records[0].Period, records[0].Frequency);
        ObservationStatus missing = records.Select(record => record.Status).Where(status => status.SaysMissing()).Order().FirstOrDefault();
        if (missing.SaysMissing()) return new(period, missing == ObservationStatus.MissingSuppressed ? UndefinedReason.Confidential : UndefinedReason.Missing, missing);
        ObservationStatus[] said = [.. records.Select(record => record.Status).Where(status => status != ObservationStatus.Normal).Distinct().Order()];
        return new(period, records.Sum(record => (decimal)record.Value), ByWeight.Where(said.Contains).Concat(said).FirstOrDefault());
    }

    private static void RequireOneKind(TradeRecord first, TradeRecord record)
    {
        if (record.Currency != first.Currency)
            throw new InvalidOperationException($"The records of line {first.Line} ({first}) and line {record.Line} ({record}) are in two currencies; convert one of them first.");
        if (record.System != first.System) throw NotAddedUp(first, record, "are of two systems of trade", "those of one system");
        if (record.Frequency != first.Frequency) throw NotAddedUp(first, record, "are of two frequencies", "those of one");
        if (LevelOf(ProductOf(record)) != LevelOf(ProductOf(first))) throw NotAddedUp(first, record, "are of two levels of products", "those of one level");
    }

    private static string ProductOf(TradeRecord record) => string.IsNullOrEmpty(record.Product) ? TradeFlow.AllProducts : record.Product;

    // Codes of one level are as long as each other; names are one level, however long.
    private static int LevelOf(string product) => product == TradeFlow.AllProducts ? 0 : product.All(char.IsAsciiDigit) ? product.Length : ReadOptions.LevelOfNames;

    private static ArgumentException NotAddedUp(TradeRecord first, TradeRecord record, string what, string instead) => new(
        $"The records of line {first.Line} ({first}) and line {record.Line} ({record}) {what}, and would count twice; take {instead}.");

    private static ArgumentException NoTotal(TradeRecord record) => new(
        $"The record of line {record.Line} ({record}) is of a product, and its flow has no total. Where the file has totals, read it with {nameof(ReadOptions)}.{nameof(ReadOptions.ProductLevel)} 0; else ask for {nameof(ProductRows)}.{nameof(ProductRows.Sum)}.");
}
