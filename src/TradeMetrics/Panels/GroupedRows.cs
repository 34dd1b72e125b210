using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TradeMetrics.Panels;

/// <summary>
/// The rows of columns in any order, grouped by ranges of the cells that they belong to. A cell is a pair in a period. The rows are grouped block by block, each block in memory that stays in
/// the cache and then copied out whole: scattered over all the memory at once, most of the time would go into waiting for it. Within a block and range the rows keep their order.
/// </summary>
internal sealed class GroupedRows : IDisposable
{
    // Both so that what one thread works on, a block's rows or the sums of a range's cells, is about what the second level of a cache holds.
    private const int RowsPerBlock = 1 << 16;
    private const int MaxRangeBits = 15;

    // As many ranges at least, about 2 to the power of this, if there are cells for them; so that threads can share the work.
    private const int RangeCountBits = 4;

    private readonly TradeColumns _columns;
    private readonly TradePanelOptions _options;
    private readonly bool _hasAggregates;
    private readonly int _cellCount, _rangeBits, _firstPeriod;
    private readonly uint _noCell;
    private readonly int[] _firstCellOfPeriod;
    private readonly int[][] _bounds;
    private readonly ushort[] _places;
    private readonly double[] _values;

    public GroupedRows(TradeColumns columns, TradePanelOptions options, PanelAxes axes)
    {
        (_columns, _options) = (columns, options);
        _hasAggregates = columns.Economies.Any(economy => RowSieve.IsAggregate(economy.NumericCode));
        _cellCount = axes.Cells(axes.PairsPerPeriod, "pairs");
        _rangeBits = Math.Clamp(BitOperations.Log2((uint)_cellCount) - RangeCountBits, 0, MaxRangeBits);
        Ranges = CountOf(_cellCount, 1 << _rangeBits);
        _noCell = (uint)Ranges << _rangeBits;

        _firstPeriod = axes.Periods.FirstOrDefault();
        _firstCellOfPeriod = new int[axes.Periods.LastOrDefault() - _firstPeriod + 1];
        for (int p = 0; p < axes.Periods.Length; p++) _firstCellOfPeriod[axes.Periods[p] - _firstPeriod] = p * axes.PairsPerPeriod;

        Blocks = CountOf(columns.RowCount, RowsPerBlock);
        _bounds = new int[Blocks][];
        _places = ArrayPool<ushort>.Shared.Rent(columns.RowCount);
        _values = ArrayPool<double>.Shared.Rent(columns.RowCount);
    }

    public int Blocks { get; }

    public int Ranges { get; }

    /// <summary>From which cell to before which the range goes.</summary>
    public (int Start, int End) CellsOf(int range) => (range << _rangeBits, (int)Math.Min((long)(range + 1) << _rangeBits, _cellCount));

    /// <summary>For each row of the block in the range, the place of its cell within the range.</summary>
    public ReadOnlySpan<ushort> CellsOf(int block, int range) => _places.AsSpan(RowsOf(block, range));

    /// <summary>The values of the same rows.</summary>
    public ReadOnlySpan<double> ValuesOf(int block, int range) => _values.AsSpan(RowsOf(block, range));

    /// <summary>Groups the rows of one block, and says which are set aside.</summary>
    public SetAsideRows Group(int block)
    {
        int start = block * RowsPerBlock, count = Math.Min(RowsPerBlock, _columns.RowCount - start);
        uint[] cells = ArrayPool<uint>.Shared.Rent(RowsPerBlock);
        ushort[] places = ArrayPool<ushort>.Shared.Rent(RowsPerBlock);
        double[] values = ArrayPool<double>.Shared.Rent(RowsPerBlock);
        SetAsideRows setAside = Locate(start, cells.AsSpan(0, count));
        _bounds[block] = Scatter(cells.AsSpan(0, count), _columns.Values.Span.Slice(start, count), places, values);
        places.AsSpan(0, count).CopyTo(_places.AsSpan(start));
        values.AsSpan(0, count).CopyTo(_values.AsSpan(start));
        ArrayPool<uint>.Shared.Return(cells);
        ArrayPool<ushort>.Shared.Return(places);
        ArrayPool<double>.Shared.Return(values);
        return setAside;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<ushort>.Shared.Return(_places);
        ArrayPool<double>.Shared.Return(_values);
    }

    private Range RowsOf(int block, int range) => ((block * RowsPerBlock) + _bounds[block][range])..((block * RowsPerBlock) + _bounds[block][range + 1]);

    // The cell of each row; no cell for a row that is set aside. Only rows that a rule may be about are looked at one by one.
    private SetAsideRows Locate(int start, Span<uint> cells)
    {
        ReadOnlySpan<double> values = _columns.Values.Span.Slice(start, cells.Length);
        bool allDoubtful = _hasAggregates || !ArePlain(values);
        int doubtful = LocatePairs(start, cells);
        if (!allDoubtful && doubtful == 0) return new(0, 0, 0, 0, 0);

        var sieve = new RowSieve(_options);
        ReadOnlySpan<int> periods = _columns.Periods.Span;
        ReadOnlySpan<ushort> exporters = _columns.Exporters.Span, importers = _columns.Importers.Span;
        for (int i = 0; i < cells.Length; i++)
        {
            if (!allDoubtful && cells[i] != _noCell) continue;
            int row = start + i;
            ushort exporter = exporters[row], importer = importers[row];
            cells[i] = sieve.Keeps(periods[row], _columns.NumberOf(exporter, row, "Exporters"), _columns.NumberOf(importer, row, "Importers"), values[i])
                ? (uint)(_firstCellOfPeriod[periods[row] - _firstPeriod] + (exporter * _columns.Economies.Length) + importer)
                : _noCell;
        }
        return sieve.SetAside(0);
    }

    // No cell for a row whose pair is none or one economy, and how many such rows there are. A loop that calls nothing keeps all that it needs in registers.
    private int LocatePairs(int start, Span<uint> cells)
    {
        ref int period = ref MemoryMarshal.GetReference(_columns.Periods.Span.Slice(start, cells.Length));
        ref ushort exporter = ref MemoryMarshal.GetReference(_columns.Exporters.Span.Slice(start, cells.Length));
        ref ushort importer = ref MemoryMarshal.GetReference(_columns.Importers.Span.Slice(start, cells.Length));
        ReadOnlySpan<int> firstCells = _firstCellOfPeriod;
        uint n = (uint)_columns.Economies.Length, none = _noCell;
        int firstPeriod = _firstPeriod, doubtful = 0;
        for (int row = 0; row < cells.Length; row++)
        {
            uint i = Unsafe.Add(ref exporter, row), j = Unsafe.Add(ref importer, row);
            uint cell = (uint)firstCells[Unsafe.Add(ref period, row) - firstPeriod] + (i * n) + j;
            if (i >= n || j >= n || i == j)
            {
                cell = none;
                doubtful++;
            }
            cells[row] = cell;
        }
        return doubtful;
    }

    // A counting sort by range. Returns where each range begins, after which that of rows in no cell begins, where the last one ends.
    private int[] Scatter(ReadOnlySpan<uint> cells, ReadOnlySpan<double> values, Span<ushort> places, Span<double> groupedValues)
    {
        int bits = _rangeBits;
        int[] bounds = new int[Ranges + 2];
        Span<int> next = bounds.AsSpan(1);
        foreach (uint cell in cells) next[(int)(cell >> bits)]++;
        for (int range = 0, end = 0; range < next.Length; range++) (next[range], end) = (end, end + next[range]);

        // Not checked against the lengths: the counts add up to the number of rows.
        ref int firstNext = ref MemoryMarshal.GetReference(next);
        ref double value = ref MemoryMarshal.GetReference(values), toValue = ref MemoryMarshal.GetReference(groupedValues);
        ref ushort toPlace = ref MemoryMarshal.GetReference(places);
        uint mask = (1u << bits) - 1;
        for (int row = 0; row < cells.Length; row++)
        {
            uint cell = cells[row];
            ref int at = ref Unsafe.Add(ref firstNext, cell >> bits);
            int to = at;
            at = to + 1;
            Unsafe.Add(ref toPlace, to) = (ushort)(cell & mask);
            Unsafe.Add(ref toValue, to) = Unsafe.Add(ref value, row);
        }
        return bounds;
    }

    private static bool ArePlain(ReadOnlySpan<double> values)
    {
        Vector512<double> zero = Vector512<double>.Zero, max = Vector512.Create(TradePanel.MaxValue), plain = Vector512<double>.AllBitsSet;
        int i = 0;
        for (; i <= values.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            Vector512<double> eight = Vector512.Create(values.Slice(i, Vector512<double>.Count));
            plain &= Vector512.GreaterThanOrEqual(eight, zero) & Vector512.LessThanOrEqual(eight, max);
        }
        return plain.AsInt64() == Vector512<long>.AllBitsSet && RowSieve.ArePlain(values[i..]);
    }

    private static int CountOf(int all, int each) => (int)(((long)all + each - 1) / each);
}
