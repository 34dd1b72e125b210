namespace TradeMetrics.Panels;

/// <summary>Finds the periods and pairs of columns that are in order, and gives up at the first row that is not or that a rule is about.</summary>
internal static class SortedColumns
{
    public static PanelPeriod[]? TryRead(TradeColumns columns, TradePanelOptions options, PanelExecution? execution)
    {
        if (!IsAscending(columns) || PeriodsOf(columns.Periods.Span) is not { } ranges) return null;
        bool takesAggregates = options.Aggregates == RowRule.Keep || !columns.Economies.Any(economy => RowSieve.IsAggregate(economy.NumericCode));
        if (!takesAggregates) return null;

        var periods = new PanelPeriod[ranges.Count];
        bool areSorted = true;
        PanelWork.Run(execution, ranges.Count, i =>
        {
            if (!Volatile.Read(ref areSorted)) return;
            (int period, int start, int end) = ranges[i];
            if (OffsetsOf(columns, options, start, end) is { } offsets)
                periods[i] = new(period, offsets, columns.ProductIndices[start..end], columns.Values[start..end]);
            else
                Volatile.Write(ref areSorted, false);
        });
        return areSorted ? periods : null;
    }

    private static bool IsAscending(TradeColumns columns)
    {
        for (int i = 1; i < columns.Economies.Length; i++)
        {
            if (columns.Economies[i - 1] >= columns.Economies[i]) return false;
        }
        for (int i = 1; i < columns.Products.Length; i++)
        {
            if (string.CompareOrdinal(columns.Products[i - 1], columns.Products[i]) >= 0) return false;
        }
        return true;
    }

    private static List<(int Period, int Start, int End)>? PeriodsOf(ReadOnlySpan<int> periods)
    {
        List<(int, int, int)> ranges = [];
        for (int start = 0, end; start < periods.Length; start = end)
        {
            int period = periods[start], length = periods[start..].IndexOfAnyExcept(period);
            end = length < 0 ? periods.Length : start + length;
            // The builder says what is wrong with a period that is none, or of another length.
            if (start > 0 && period <= periods[start - 1]) return null;
            if (!PeriodKey.IsPeriod(period) || !PeriodKey.IsPeriod(periods[0]) || PeriodKey.FrequencyOf(period) != PeriodKey.FrequencyOf(periods[0])) return null;
            ranges.Add((period, start, end));
        }
        return ranges;
    }

    private static int[]? OffsetsOf(TradeColumns columns, TradePanelOptions options, int start, int end)
    {
        ReadOnlySpan<ushort> exporters = columns.Exporters.Span[start..end], importers = columns.Importers.Span[start..end], products = columns.ProductIndices.Span[start..end];
        ReadOnlySpan<double> values = columns.Values.Span[start..end];
        int n = columns.Economies.Length, productCount = columns.Products.Length;
        bool takesSelfTrade = options.SelfTrade == RowRule.Keep;
        int[] offsets = new int[(n * n) + 1];
        int segment = -1;
        for (int row = 0, next; row < values.Length; row = next)
        {
            int exporter = exporters[row], importer = importers[row], pair = (exporter * n) + importer;
            if (exporter >= n || importer >= n || (exporter == importer && !takesSelfTrade) || pair <= segment) return null;
            next = row + 1;
            while (next < values.Length && exporters[next] == exporter && importers[next] == importer) next++;
            if (!ArePlain(products[row..next], productCount, values[row..next])) return null;
            offsets.AsSpan(segment + 1, pair - segment).Fill(row);
            segment = pair;
        }
        offsets.AsSpan(segment + 1).Fill(values.Length);
        return offsets;
    }

    private static bool ArePlain(ReadOnlySpan<ushort> products, int productCount, ReadOnlySpan<double> values)
    {
        bool plain = products[^1] < productCount && RowSieve.ArePlain(values);
        for (int row = 1; row < products.Length; row++) plain &= products[row - 1] < products[row];
        return plain;
    }
}
