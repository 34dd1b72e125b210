namespace TradeMetrics.Sources;

/// <summary>Gathers the records of one flow, each counted once.</summary>
internal sealed class RecordedFlow(Economy exporter, Economy importer)
{
    private readonly Dictionary<(int Period, Frequency Frequency, string Product), TradeRecord> _records = [];
    private TradeRecord? _first;

    /// <summary>What the values include; unspecified where the records differ or are none.</summary>
    public Valuation Valuation { get; private set; }

    public void Add(in TradeRecord record)
    {
        if (record.Exporter != exporter || record.Importer != importer) return;
        if (_first is not { } first) (_first, Valuation) = (record, record.Valuation);
        else
        {
            RequireSame(first, record);
            if (record.Valuation != Valuation) Valuation = Valuation.Unspecified;
        }
        if (!_records.TryAdd((record.Period, record.Frequency, record.Product), record))
            throw NotAddedUp(_records[(record.Period, record.Frequency, record.Product)], record, "are of one flow in one period", "one of them");
    }

    public void RequireCurrencyOf(RecordedFlow other)
    {
        if (_first is { } mine && other._first is { } theirs) RequireSameCurrency(mine, theirs);
    }

    public TradeSeries<decimal> ToSeries() => TradeSeries.Create(_records.Values
        .GroupBy(record => (record.Period, record.Frequency))
        .Select(products => new Observation<decimal>(
            TradePeriod.OfNumber(products.Key.Period, products.Key.Frequency), products.Sum(record => (decimal)record.Value), StatusOf(products))));

    private static void RequireSame(TradeRecord first, TradeRecord record)
    {
        RequireSameCurrency(first, record);
        if (record.ReportedBy != first.ReportedBy) throw NotAddedUp(first, record, "are of two sides", "those of one side");
        if (record.System != first.System) throw NotAddedUp(first, record, "are of two systems of trade", "those of one system");
        if (LevelOf(record) != LevelOf(first)) throw NotAddedUp(first, record, "are of two levels of products", "those of one level");
    }

    private static void RequireSameCurrency(TradeRecord first, TradeRecord record)
    {
        if (record.Currency != first.Currency)
            throw new InvalidOperationException($"The records of line {first.Line} ({first}) and line {record.Line} ({record}) are in two currencies; convert one of them first.");
    }

    // Codes of a level are as long as each other, as in the files that are read.
    private static int LevelOf(TradeRecord record) => record.Product is Queries.TradeFlow.AllProducts or null ? 0 : record.Product.Length;

    // What is said of one product holds for a part of the sum, so it is said of the sum: a break before all else, since no growth reaches over it.
    private static ObservationStatus StatusOf(IEnumerable<TradeRecord> products) =>
        products.Any(record => record.Status == ObservationStatus.TimeSeriesBreak) ? ObservationStatus.TimeSeriesBreak
            : products.Select(record => record.Status).FirstOrDefault(status => status != ObservationStatus.Normal);

    private static ArgumentException NotAddedUp(TradeRecord first, TradeRecord record, string what, string instead) => new(
        $"The records of line {first.Line} ({first}) and line {record.Line} ({record}) {what}, and would count twice; take {instead}.");
}
