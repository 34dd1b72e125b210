namespace TradeMetrics.Panels;

/// <summary>Adds rows up by product, compensated, in the order in which they stand.</summary>
internal static class ProductSums
{
    /// <summary>What an economy sold of each product. Returns false, and adds nothing, where it has no rows.</summary>
    /// <param name="period">The rows.</param>
    /// <param name="exporter">The place of the economy.</param>
    /// <param name="economies">How many economies there are.</param>
    /// <param name="sums">Takes the sums; all 0 before.</param>
    /// <param name="rests">Scratch of the same length.</param>
    public static bool OfExporter(PanelPeriod period, int exporter, int economies, Span<double> sums, Span<double> rests)
    {
        ReadOnlySpan<int> offsets = period.SegmentOffsets;
        int start = offsets[exporter * economies], end = offsets[(exporter + 1) * economies];
        if (start == end) return false;
        rests.Clear();
        Scatter(period.ProductIndices[start..end], period.Values[start..end], sums, rests);
        AddTo(sums, rests);
        return true;
    }

    /// <summary>What each economy sold of each product: a matrix of economies by products, all 0 before, and who has rows.</summary>
    public static void OfExporters(PanelPeriod period, int economies, Span<double> sums, Span<bool> hasRows)
    {
        int width = sums.Length / economies;
        double[] rests = new double[width];
        for (int i = 0; i < economies; i++) hasRows[i] = OfExporter(period, i, economies, sums.Slice(i * width, width), rests);
    }

    /// <summary>What each economy bought of each product: a matrix of economies by products, all 0 before, and who has rows.</summary>
    public static void OfImporters(PanelPeriod period, int economies, Span<double> sums, Span<bool> hasRows)
    {
        ReadOnlySpan<int> offsets = period.SegmentOffsets;
        ReadOnlySpan<ushort> products = period.ProductIndices;
        ReadOnlySpan<double> values = period.Values;
        int width = sums.Length / economies;
        double[] rests = new double[width];
        for (int j = 0; j < economies; j++)
        {
            Span<double> line = sums.Slice(j * width, width);
            rests.AsSpan().Clear();
            for (int i = 0; i < economies; i++)
            {
                int start = offsets[(i * economies) + j], end = offsets[(i * economies) + j + 1];
                hasRows[j] |= start < end;
                Scatter(products[start..end], values[start..end], line, rests);
            }
            AddTo(line, rests);
        }
    }

    /// <summary>Adds a row of sums to those of the world.</summary>
    public static void AddCompensated(ReadOnlySpan<double> values, Span<double> sums, Span<double> rests)
    {
        for (int k = 0; k < values.Length; k++) CompensatedSum.Add(ref sums[k], ref rests[k], values[k]);
    }

    public static void AddTo(Span<double> sums, ReadOnlySpan<double> rests) => PairLoop.Apply<PairLoop.Total>(sums, rests, sums);

    private static void Scatter(ReadOnlySpan<ushort> products, ReadOnlySpan<double> values, Span<double> sums, Span<double> rests)
    {
        for (int row = 0; row < products.Length; row++)
        {
            int product = products[row];
            CompensatedSum.Add(ref sums[product], ref rests[product], values[row]);
        }
    }
}
