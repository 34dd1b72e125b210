using System.Buffers;

namespace TradeMetrics.Panels;

/// <summary>
/// The rows of one period in the order in which they arrived: products and values in blocks, economies as runs of one pair. Sorted rows cost
/// ten bytes each, shuffled ones eighteen. Blocks are never copied while rows arrive, but for the first one, which grows to its full size.
/// </summary>
internal sealed class PeriodBuffer(int period)
{
    private const int BlockSize = 1 << 16;
    private const int SmallestBlock = 1 << 8;

    private readonly List<Block> _blocks = [];
    private PeriodRun[] _runs = []; // From the pool, since they are forgotten when the rows are sorted.
    private int _runCount;
    private ushort[] _products = []; // The last block: its arrays, where its next row goes, and where it ends.
    private double[] _values = [];
    private int _next, _end;
    private int _lastPair = -1;

    public int Period { get; } = period;

    public int Count { get; private set; }

    public ReadOnlySpan<PeriodRun> Runs => _runs.AsSpan(0, _runCount);

    public void Add(int pair, ushort product, double value)
    {
        if (_next == _end) Extend();
        _products[_next] = product;
        _values[_next] = value;
        AddRun(pair, 1);
    }

    /// <summary>Makes the next block of room that is lent: part of arrays that other periods have parts of too.</summary>
    public void Lend(ushort[] products, double[] values, int start, int length) => Begin(products, values, start, length);

    /// <summary>Room for the next rows, as far as the block goes. What is written there becomes rows by <see cref="AddRun"/>.</summary>
    public void Reserve(int wanted, out Span<ushort> products, out Span<double> values)
    {
        if (_next == _end) Extend();
        int length = Math.Min(wanted, _end - _next);
        products = _products.AsSpan(_next, length);
        values = _values.AsSpan(_next, length);
    }

    /// <summary>Counts the next rows of the block as rows of a pair.</summary>
    public void AddRun(int pair, int rows)
    {
        if (pair != _lastPair)
        {
            if (_runCount == _runs.Length) ExtendRuns(Math.Max(SmallestBlock, _runCount * 2));
            _runs[_runCount++] = new(_lastPair = pair, Count);
        }
        _next += rows;
        Count += rows;
    }

    /// <summary>Copies the rows of each run to where the run belongs.</summary>
    /// <param name="places">The place of the first row of each run.</param>
    /// <param name="products">Takes the products.</param>
    /// <param name="values">Takes the values.</param>
    public void CopyTo(ReadOnlySpan<int> places, Span<ushort> products, Span<double> values)
    {
        int block = 0;
        for (int r = 0; r < _runCount; r++)
        {
            int start = _runs[r].Start, length = LengthOf(r);
            while (block + 1 < _blocks.Count && _blocks[block + 1].Start <= start) block++;
            (ushort[] blockProducts, double[] blockValues, int first, _, int from) = _blocks[block];
            blockProducts.AsSpan(first + start - from, length).CopyTo(products[places[r]..]);
            blockValues.AsSpan(first + start - from, length).CopyTo(values[places[r]..]);
        }
    }

    public int LengthOf(int run) => (run + 1 < _runCount ? _runs[run + 1].Start : Count) - _runs[run].Start;

    /// <summary>Gives the memory of the rows away where they lie in one block that they nearly fill.</summary>
    public bool TryGive(out Memory<ushort> products, out Memory<double> values)
    {
        (products, values) = (default, default);
        if (_blocks.Count != 1 || Count < _blocks[0].Length / 4 * 3) return false;
        (products, values) = (_blocks[0].Products.AsMemory(_blocks[0].First, Count), _blocks[0].Values.AsMemory(_blocks[0].First, Count));
        return true;
    }

    /// <summary>Forgets the rows, so that their memory is free while other periods are still to be sorted.</summary>
    public void Clear()
    {
        _blocks.Clear();
        ExtendRuns(0);
        _runCount = 0;
        (_products, _values, _next, _end, _lastPair, Count) = ([], [], 0, 0, -1, 0);
    }

    private void ExtendRuns(int capacity)
    {
        PeriodRun[] runs = capacity == 0 ? [] : ArrayPool<PeriodRun>.Shared.Rent(capacity);
        if (capacity > 0) Runs.CopyTo(runs);
        if (_runs.Length > 0) ArrayPool<PeriodRun>.Shared.Return(_runs);
        _runs = runs;
    }

    private void Extend()
    {
        if (Count > Array.MaxLength - (2 * BlockSize))
            throw new InvalidOperationException($"Period {Period} has more rows than the {Count} that one period can hold.");
        if (_blocks.Count == 1 && _end < BlockSize && Count == _end)
        {
            Array.Resize(ref _products, _end * 4);
            Array.Resize(ref _values, _end * 4);
            _end = _values.Length;
            _blocks[0] = new(_products, _values, 0, _end, 0);
            return;
        }
        int size = Count == 0 ? SmallestBlock : BlockSize;
        Begin(GC.AllocateUninitializedArray<ushort>(size), GC.AllocateUninitializedArray<double>(size), 0, size);
    }

    private void Begin(ushort[] products, double[] values, int start, int length)
    {
        (_products, _values, _next, _end) = (products, values, start, start + length);
        _blocks.Add(new(products, values, start, length, Count));
        _lastPair = -1; // No run goes over the end of a block.
    }

    /// <summary>So many places of two arrays.</summary>
    /// <param name="Products">The products.</param>
    /// <param name="Values">The values.</param>
    /// <param name="First">The first place that is the block's.</param>
    /// <param name="Length">How many places are.</param>
    /// <param name="Start">The first row's place within the period.</param>
    private readonly record struct Block(ushort[] Products, double[] Values, int First, int Length, int Start);
}
