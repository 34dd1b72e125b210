using System.Buffers;
using System.Collections.Immutable;

namespace TradeMetrics.Panels;

/// <summary>
/// Adds rows in any order into one cell for each pair and period. The rows are cut into as many parts as their number and that of the cells say, never the number of threads; each part has
/// cells of its own, and these are added up in order, so that the bits do not depend on who did what.
/// </summary>
internal sealed class DenseTotals
{
    // A part costs the clearing and adding up of its cells, so it gets several times as many rows.
    private const int RowsPerCell = 4;
    private const int MaxParts = 16;
    private const int CellsPerPiece = 1 << 14;

    private readonly TradeColumns _columns;
    private readonly TradePanelOptions _options;
    private readonly PanelExecution _execution;
    private readonly int[] _placeOfPeriod;
    private readonly int _firstPeriod;

    public DenseTotals(TradeColumns columns, TradePanelOptions options, PanelExecution execution)
    {
        (_columns, _options, _execution) = (columns, options, execution);
        ImmutableArray<int> periods = [.. DistinctPeriods().Order()];
        Axes = new(periods, columns.Economies);
        _firstPeriod = periods.IsEmpty ? 0 : periods[0];
        _placeOfPeriod = new int[periods.IsEmpty ? 0 : periods[^1] - _firstPeriod + 1];
        for (int p = 0; p < periods.Length; p++) _placeOfPeriod[periods[p] - _firstPeriod] = p;
    }

    public PanelAxes Axes { get; }

    public (double[] Totals, SetAsideRows SetAside) Sum()
    {
        int cells = Axes.Cells(2L * Axes.PairsPerPeriod, "pairs") / 2, rows = _columns.RowCount;
        int parts = Math.Clamp(rows / RowsPerCell / Math.Max(cells, 1), 1, MaxParts);
        double[][] sums = new double[parts][];
        var sieves = new RowSieve[parts];
        PanelWork.Run(_execution, parts, part =>
        {
            sums[part] = ArrayPool<double>.Shared.Rent(2 * cells);
            sieves[part] = new(_options);
            Accumulate((int)((long)rows * part / parts), (int)((long)rows * (part + 1) / parts), sieves[part], sums[part].AsSpan(0, 2 * cells));
        });
        double[] totals = GC.AllocateUninitializedArray<double>(cells);
        PanelWork.Run(_execution, (cells + CellsPerPiece - 1) / CellsPerPiece, piece =>
        {
            int start = piece * CellsPerPiece;
            Merge(sums, start, totals.AsSpan(start, Math.Min(CellsPerPiece, cells - start)));
        });
        foreach (double[] part in sums) ArrayPool<double>.Shared.Return(part);
        return (totals, sieves.Select(sieve => sieve.SetAside(0)).Aggregate(new SetAsideRows(0, 0, 0, 0, 0), (all, part) => all.Plus(part)));
    }

    // Each cell is a sum and what its additions rounded away, side by side in one line of the cache.
    private void Accumulate(int start, int end, RowSieve sieve, Span<double> cells)
    {
        for (int cell = 0; cell < cells.Length; cell += 2) (cells[cell], cells[cell + 1]) = (CompensatedSum.Untouched, 0);
        ReadOnlySpan<int> periods = _columns.Periods.Span, places = _placeOfPeriod;
        ReadOnlySpan<ushort> exporters = _columns.Exporters.Span, importers = _columns.Importers.Span;
        ReadOnlySpan<double> values = _columns.Values.Span;
        int n = Axes.Economies.Length, firstPeriod = _firstPeriod;
        bool hasAggregates = Axes.Economies.Any(economy => RowSieve.IsAggregate(economy.NumericCode));
        for (int row = start; row < end; row++)
        {
            int exporter = exporters[row], importer = importers[row];
            double value = values[row];
            if (hasAggregates || exporter >= n || importer >= n || exporter == importer || !RowSieve.IsPlain(value))
            {
                if (!sieve.Keeps(periods[row], _columns.NumberOf(exporters[row], row, "Exporters"), _columns.NumberOf(importers[row], row, "Importers"), value)) continue;
            }
            int cell = ((((places[periods[row] - firstPeriod] * n) + exporter) * n) + importer) * 2;
            CompensatedSum.Add(ref cells[cell], ref cells[cell + 1], value + 0.0);
        }
    }

    private static void Merge(double[][] parts, int start, Span<double> totals)
    {
        for (int i = 0; i < totals.Length; i++)
        {
            int cell = 2 * (start + i);
            double sum = parts[0][cell], rest = parts[0][cell + 1];
            for (int part = 1; part < parts.Length; part++)
            {
                CompensatedSum.Add(ref sum, ref rest, parts[part][cell]);
                rest += parts[part][cell + 1];
            }
            totals[i] = CompensatedSum.Present(sum, rest);
        }
    }

    private List<int> DistinctPeriods()
    {
        const int Parts = 16;
        bool[] seen = new bool[PeriodKey.Last + 1];
        int rows = _columns.RowCount;
        PanelWork.Run(_execution, Parts, part =>
        {
            ReadOnlySpan<int> periods = _columns.Periods.Span[(int)((long)rows * part / Parts)..(int)((long)rows * (part + 1) / Parts)];
            bool[] mark = seen;
            foreach (int period in periods) mark[(uint)period <= PeriodKey.Last ? period : 0] = true;
        });
        List<int> found = [];
        for (int period = 0; period < seen.Length; period++)
        {
            if (!seen[period]) continue;
            Frequency frequency = PeriodKey.FrequencyOf(period == 0 ? FirstOutside() : period);
            if (found.Count > 0 && PeriodKey.FrequencyOf(found[0]) != frequency)
                throw new ArgumentException($"Period {found[0]} is a year and {period} a month; years and months do not stand in one panel.");
            found.Add(period);
        }
        return found;
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
