using System.Runtime.InteropServices;

namespace TradeMetrics.Panels;

/// <summary>
/// The rows of one period in the order in which they arrived: products and values in blocks, economies as runs of one pair. Sorted rows cost
/// ten bytes each, shuffled ones eighteen. Blocks are never copied while rows arrive, but for the first one, which grows to its full size.
/// </summary>
internal sealed class PeriodBuffer(int period)
{
    private const int BlockBits = 16;
    public const int BlockSize = 1 << BlockBits;
    private const int SmallestBlock = 1 << 8;

    private readonly List<double[]> _values = [];
    private readonly List<ushort[]> _products = [];
    private readonly List<PeriodRun> _runs = [];
    private double[] _blockValues = [];
    private ushort[] _blockProducts = [];
    private int _filled;
    private int _lastPair = -1;

    public int Period { get; } = period;

    public int Count { get; private set; }

    public ReadOnlySpan<PeriodRun> Runs => CollectionsMarshal.AsSpan(_runs);

    public void Add(int pair, ushort product, double value)
    {
        if (_filled == _blockValues.Length) Extend();
        if (pair != _lastPair) StartRun(pair);
        _blockProducts[_filled] = product;
        _blockValues[_filled++] = value;
        Count++;
    }

    /// <summary>Room for the next rows of a pair, as far as the block goes. They are rows once <see cref="Commit"/> is called.</summary>
    public void Reserve(int pair, int wanted, out Span<ushort> products, out Span<double> values)
    {
        if (_filled == _blockValues.Length) Extend();
        if (pair != _lastPair) StartRun(pair);
        int length = Math.Min(wanted, _blockValues.Length - _filled);
        products = _blockProducts.AsSpan(_filled, length);
        values = _blockValues.AsSpan(_filled, length);
    }

    public void Commit(int rows)
    {
        _filled += rows;
        Count += rows;
    }

    public ReadOnlySpan<ushort> ProductsAt(int row, int length) => _products[row >> BlockBits].AsSpan(row & (BlockSize - 1), length);

    public ReadOnlySpan<double> ValuesAt(int row, int length) => _values[row >> BlockBits].AsSpan(row & (BlockSize - 1), length);

    /// <summary>Forgets the rows, so that their memory is free while other periods are still to be sorted.</summary>
    public void Clear()
    {
        _values.Clear();
        _products.Clear();
        _runs.Clear();
        _blockValues = [];
        _blockProducts = [];
        (_filled, _lastPair, Count) = (0, -1, 0);
    }

    private void StartRun(int pair)
    {
        _runs.Add(new(pair, Count));
        _lastPair = pair;
    }

    private void Extend()
    {
        if (Count == Array.MaxLength - BlockSize)
            throw new InvalidOperationException($"Period {Period} has more rows than the {Count} that one period can hold.");
        if (_filled is > 0 and < BlockSize)
        {
            Array.Resize(ref _blockValues, _filled * 4);
            Array.Resize(ref _blockProducts, _filled * 4);
            (_values[^1], _products[^1]) = (_blockValues, _blockProducts);
            return;
        }
        int size = Count == 0 ? SmallestBlock : BlockSize;
        _blockValues = GC.AllocateUninitializedArray<double>(size);
        _blockProducts = GC.AllocateUninitializedArray<ushort>(size);
        _values.Add(_blockValues);
        _products.Add(_blockProducts);
        _filled = 0;
        _lastPair = -1; // No run goes over the end of a block.
    }
}
