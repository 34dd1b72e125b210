using System.Globalization;

namespace TradeMetrics.Panels;

/// <summary>Makes sorted columns of the rows of one period. Rows that came in order are only looked over, where they lie if that is one block.</summary>
internal sealed class PeriodSorter
{
    private readonly Economy[] _economies;
    private readonly string[] _products;
    private readonly RowRule _duplicates;
    private readonly int _segments;
    private readonly int[] _placeOfNumber = new int[PairKey.MaxNumber + 1];
    private readonly ushort[]? _placeOfCode;

    public PeriodSorter(Economy[] economies, string[] products, IReadOnlyList<string> productsByCode, RowRule duplicates)
    {
        (_economies, _products, _duplicates, _segments) = (economies, products, duplicates, economies.Length * economies.Length);
        for (int i = 0; i < economies.Length; i++) _placeOfNumber[economies[i].NumericCode] = i;
        if (!productsByCode.SequenceEqual(products)) _placeOfCode = [.. productsByCode.Select(text => (ushort)Array.BinarySearch(products, text, StringComparer.Ordinal))];
    }

    public (PanelPeriod Sorted, long SetAside) Sort(PeriodBuffer buffer)
    {
        int period = buffer.Period, rows = buffer.Count;
        int[] offsets = new int[_segments + 1];
        bool areInOrder = Count(buffer, offsets);
        if (!areInOrder || !buffer.TryGive(out Memory<ushort> products, out Memory<double> values))
        {
            (products, values) = (GC.AllocateUninitializedArray<ushort>(rows), GC.AllocateUninitializedArray<double>(rows));
            Place(buffer, offsets, products.Span, values.Span);
        }
        buffer.Clear();
        if (_placeOfCode is { } placeOfCode)
        {
            foreach (ref ushort product in products.Span) product = placeOfCode[product];
        }

        bool hasDuplicates = SortSegments(offsets, products.Span, values.Span);
        int kept = hasDuplicates ? Merge(period, offsets, products.Span, values.Span) : rows;
        return (new(period, offsets, products[..kept], values[..kept]), _duplicates == RowRule.SetAside ? rows - kept : 0);
    }

    // Where the rows of each pair begin, and whether the pairs came in order.
    private bool Count(PeriodBuffer buffer, int[] offsets)
    {
        ReadOnlySpan<PeriodRun> runs = buffer.Runs;
        bool areInOrder = true;
        int last = -1;
        for (int r = 0; r < runs.Length; r++)
        {
            int segment = SegmentOf(runs[r]);
            offsets[segment + 1] += buffer.LengthOf(r);
            areInOrder &= segment >= last;
            last = segment;
        }
        for (int s = 0; s < _segments; s++) offsets[s + 1] += offsets[s];
        return areInOrder;
    }

    // A counting sort by pair that moves whole runs: the rows of a pair keep the order in which they came.
    private void Place(PeriodBuffer buffer, int[] offsets, Span<ushort> products, Span<double> values)
    {
        ReadOnlySpan<PeriodRun> runs = buffer.Runs;
        int[] next = offsets[..^1], places = new int[runs.Length];
        for (int r = 0; r < runs.Length; r++)
        {
            ref int to = ref next[SegmentOf(runs[r])];
            places[r] = to;
            to += buffer.LengthOf(r);
        }
        buffer.CopyTo(places, products, values);
    }

    private int SegmentOf(PeriodRun run) => (_placeOfNumber[PairKey.ExporterOf(run.Pair)] * _economies.Length) + _placeOfNumber[PairKey.ImporterOf(run.Pair)];

    private static bool SortSegments(int[] offsets, Span<ushort> products, Span<double> values)
    {
        bool hasDuplicates = false;
        for (int s = 0; s + 1 < offsets.Length; s++)
        {
            int start = offsets[s], length = offsets[s + 1] - start;
            if (length < 2) continue;
            Span<ushort> keys = products.Slice(start, length);
            if (IsAscending(keys)) continue;
            SortStably(keys, values.Slice(start, length));
            for (int i = 1; i < keys.Length; i++) hasDuplicates |= keys[i] == keys[i - 1];
        }
        return hasDuplicates;
    }

    // Without two that are equal.
    private static bool IsAscending(ReadOnlySpan<ushort> keys)
    {
        bool ascending = true;
        for (int i = 1; i < keys.Length; i++) ascending &= keys[i - 1] < keys[i];
        return ascending;
    }

    // The place breaks ties, so that of duplicates the first stays first and sums are the same in every run.
    private static void SortStably(Span<ushort> keys, Span<double> values)
    {
        ulong[] order = new ulong[keys.Length];
        for (int i = 0; i < keys.Length; i++) order[i] = ((ulong)keys[i] << 32) | (uint)i;
        Array.Sort(order);
        double[] unsorted = values.ToArray();
        for (int i = 0; i < order.Length; i++)
        {
            keys[i] = (ushort)(order[i] >> 32);
            values[i] = unsorted[(uint)order[i]];
        }
    }

    private int Merge(int period, int[] offsets, Span<ushort> products, Span<double> values)
    {
        int to = 0, from = 0;
        double rest = 0; // What adding the duplicates of the last row rounded away so far.
        for (int s = 0; s < _segments; s++)
        {
            int end = offsets[s + 1], first = to;
            for (; from < end; from++)
            {
                if (to > first && products[to - 1] == products[from])
                {
                    if (_duplicates == RowRule.Refuse) throw Duplicate(period, s, products[from]);
                    if (_duplicates == RowRule.Keep) CompensatedSum.Add(ref values[to - 1], ref rest, values[from]);
                    continue;
                }
                Settle(values, to, ref rest);
                (products[to], values[to]) = (products[from], values[from]);
                to++;
            }
            offsets[s + 1] = to;
        }
        Settle(values, to, ref rest);
        return to;
    }

    private static void Settle(Span<double> values, int rows, ref double rest)
    {
        if (rows > 0) values[rows - 1] += rest;
        rest = 0;
    }

    private InvalidOperationException Duplicate(int period, int segment, ushort product) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"Two rows are {period} {_economies[segment / _economies.Length]}→{_economies[segment % _economies.Length]} {_products[product]}. The panel's options can add such rows up or set them aside."));
}
