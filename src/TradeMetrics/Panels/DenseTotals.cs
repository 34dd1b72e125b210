using System.Buffers;
using System.Collections.Immutable;

namespace TradeMetrics.Panels;

/// <summary>
/// Adds rows in any order into one cell for each pair and period. The cells together are more than a cache holds, so the rows are first grouped by ranges of cells, and each range is then
/// added up by itself, by one thread and in the order of the rows: the bits do not depend on who did what.
/// </summary>
internal sealed class DenseTotals
{
    private readonly TradeColumns _columns;
    private readonly TradePanelOptions _options;
    private readonly PanelExecution? _execution;

    public DenseTotals(TradeColumns columns, TradePanelOptions options, PanelExecution? execution)
    {
        (_columns, _options, _execution) = (columns, options, execution);
        Axes = new(DistinctPeriods(), columns.Economies);
    }

    public PanelAxes Axes { get; }

    public (double[] Totals, SetAsideRows SetAside) Sum()
    {
        double[] totals = GC.AllocateUninitializedArray<double>(Axes.Cells(Axes.PairsPerPeriod, "pairs"));
        using var rows = new GroupedRows(_columns, _options, Axes);
        var setAside = new SetAsideRows[rows.Blocks];
        PanelWork.Run(_execution, rows.Blocks, block => setAside[block] = rows.Group(block));
        PanelWork.Run(_execution, rows.Ranges, range =>
        {
            (int start, int end) = rows.CellsOf(range);
            Sum(rows, range, totals.AsSpan(start..end));
        });
        return (totals, setAside.Aggregate(new SetAsideRows(0, 0, 0, 0, 0), (all, block) => all.Plus(block)));
    }

    // Each cell is a sum and what its additions rounded away, side by side in one line of the cache.
    private static void Sum(GroupedRows rows, int range, Span<double> totals)
    {
        double[] cells = ArrayPool<double>.Shared.Rent(2 * totals.Length);
        for (int i = 0; i < totals.Length; i++) (cells[2 * i], cells[(2 * i) + 1]) = (CompensatedSum.Untouched, 0);
        for (int block = 0; block < rows.Blocks; block++) Add(rows.CellsOf(block, range), rows.ValuesOf(block, range), cells);
        for (int i = 0; i < totals.Length; i++) totals[i] = CompensatedSum.Present(cells[2 * i], cells[(2 * i) + 1]);
        ArrayPool<double>.Shared.Return(cells);
    }

    private static void Add(ReadOnlySpan<ushort> places, ReadOnlySpan<double> values, double[] cells)
    {
        for (int row = 0; row < places.Length; row++)
        {
            int cell = 2 * places[row];
            CompensatedSum.Add(ref cells[cell], ref cells[cell + 1], values[row] + 0.0);
        }
    }

    private ImmutableArray<int> DistinctPeriods()
    {
        const int Parts = 16, Marks = 1 << 20; // A power of two above the last period, so that a mask stands for a check.
        bool[] seen = new bool[Marks];
        int rows = _columns.RowCount;
        PanelWork.Run(_execution, Parts, part =>
        {
            bool[] marks = seen;
            int bits = 0;
            foreach (int period in _columns.Periods.Span[(int)((long)rows * part / Parts)..(int)((long)rows * (part + 1) / Parts)])
            {
                bits |= period;
                marks[period & (Marks - 1)] = true;
            }
            if (bits is < 0 or >= Marks) marks[0] = true;
        });
        if (seen[0]) PeriodKey.FrequencyOf(FirstOutside());
        ImmutableArray<int>.Builder found = ImmutableArray.CreateBuilder<int>();
        for (int period = Array.IndexOf(seen, true); period >= 0; period = Array.IndexOf(seen, true, period + 1))
        {
            Frequency frequency = PeriodKey.FrequencyOf(period);
            if (found.Count > 0 && PeriodKey.FrequencyOf(found[0]) != frequency)
                throw new ArgumentException($"Period {found[0]} is a year and {period} a month; years and months do not stand in one panel.");
            found.Add(period);
        }
        return found.DrainToImmutable();
    }

    private int FirstOutside()
    {
        foreach (int period in _columns.Periods.Span)
        {
            if (period is <= 0 or > PeriodKey.Last) return period;
        }
        return 0;
    }
}
