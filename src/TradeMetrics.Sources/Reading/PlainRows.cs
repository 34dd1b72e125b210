using System.Globalization;
using TradeMetrics.Panels;

namespace TradeMetrics.Sources;

/// <summary>Rows of a block, as columns, about which there is nothing to say: single economies, no value below zero, codes of digits, each after the one before it.</summary>
/// <remarks>Whoever passes them on in the order of the file then compares the first and the last alone, and a panel takes them together.</remarks>
internal sealed class PlainRows
{
    /// <summary>More digits than a key packs are no plain code.</summary>
    public const int MostDigits = RowKey.PackedLength;

    private int[] _periods = [], _exporters = [], _importers = [], _products = [];
    private double[] _values = [];
    private Row _first;

    public int Count { get; private set; }

    /// <summary>How many digits the code of each product has.</summary>
    public int Digits => _first.Level;

    /// <summary>The first row. In the others all is the same but for the columns and the line, which is the next.</summary>
    public ref readonly Row First => ref _first;

    public void Begin(in Row first) => (_first, Count) = (first, 0);

    /// <summary>Adds a row; false, and nothing is added, where it does not come after the last one.</summary>
    public bool TryAdd(int period, int exporter, int importer, int product, double value)
    {
        int last = Count - 1;
        if (last >= 0 && !Follows(period, exporter, importer, product, last)) return false;
        if (Count == _values.Length) Grow();
        (_periods[Count], _exporters[Count], _importers[Count], _products[Count], _values[Count]) = (period, exporter, importer, product, value);
        Count++;
        return true;
    }

    public void Clear() => Count = 0;

    public RowKey KeyAt(int row)
    {
        ulong code = 0;
        for (int digit = 0, rest = _products[row]; digit < Digits; digit++, rest /= 10) code = (code >> 8) | ((ulong)('0' + rest % 10) << 56);
        return new(RowKey.TimeOf(_periods[row], in _first.Record), RowKey.PairOf(_exporters[row], _importers[row]), code, _first.Part);
    }

    /// <summary>The row as it would be by itself.</summary>
    public Row RowAt(int row) => _first with
    {
        ExporterKey = _exporters[row],
        ImporterKey = _importers[row],
        Key = KeyAt(row),
        Record = _first.Record with
        {
            Period = _periods[row],
            Exporter = Economy.FromComtradeCode(_exporters[row]),
            Importer = Economy.FromComtradeCode(_importers[row]),
            Product = _products[row].ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0'),
            Value = _values[row],
            Line = _first.Record.Line + row,
        },
    };

    public void AddTo(TradePanelBuilder builder) => builder.AddRange(
        _periods.AsSpan(0, Count), _exporters.AsSpan(0, Count), _importers.AsSpan(0, Count), EconomyCoding.Comtrade, _products.AsSpan(0, Count), Digits, _values.AsSpan(0, Count));

    private bool Follows(int period, int exporter, int importer, int product, int last) =>
        period != _periods[last] ? period > _periods[last]
        : exporter != _exporters[last] ? exporter > _exporters[last]
        : importer != _importers[last] ? importer > _importers[last]
        : product > _products[last];

    private void Grow()
    {
        int length = Math.Max(256, Count * 2);
        Array.Resize(ref _periods, length);
        Array.Resize(ref _exporters, length);
        Array.Resize(ref _importers, length);
        Array.Resize(ref _products, length);
        Array.Resize(ref _values, length);
    }
}
