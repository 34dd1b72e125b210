namespace TradeMetrics.Panels;

/// <summary>The rows of one period of a panel, sorted by exporter, importer and product.</summary>
/// <remarks>
/// The rows of each pair lie next to each other and are found by <see cref="SegmentOffsets"/>: the pair of the economies i and j, as
/// <see cref="TradePanel.Economies"/> numbers them from 0, is segment i × n + j and has the rows from its offset to the next one. That is the layout of Arrow's list
/// array, with offsets of 32 bits and a structure of an unsigned 16-bit index into <see cref="TradePanel.Products"/> and a double.
/// </remarks>
public sealed class PanelPeriod
{
    private readonly int[] _offsets;

    internal PanelPeriod(int period, int[] offsets, ReadOnlyMemory<ushort> products, ReadOnlyMemory<double> values) =>
        (Period, _offsets, ProductIndexMemory, ValueMemory) = (period, offsets, products, values);

    /// <summary>Gets the period: 2023 for a year, 202305 for a month.</summary>
    public int Period { get; }

    /// <summary>Gets how many rows there are.</summary>
    public int RowCount => ValueMemory.Length;

    /// <summary>Gets where the rows of each pair begin: n² + 1 numbers for n economies, the first 0 and the last <see cref="RowCount"/>.</summary>
    public ReadOnlySpan<int> SegmentOffsets => _offsets;

    /// <summary>Gets the products of the rows, as indices into <see cref="TradePanel.Products"/>.</summary>
    public ReadOnlySpan<ushort> ProductIndices => ProductIndexMemory.Span;

    /// <summary>Gets the values of the rows, each finite and 0 or more.</summary>
    public ReadOnlySpan<double> Values => ValueMemory.Span;

    /// <summary>Gets <see cref="SegmentOffsets"/> in a form that can be kept.</summary>
    public ReadOnlyMemory<int> SegmentOffsetMemory => _offsets;

    /// <summary>Gets <see cref="ProductIndices"/> in a form that can be kept.</summary>
    public ReadOnlyMemory<ushort> ProductIndexMemory { get; }

    /// <summary>Gets <see cref="Values"/> in a form that can be kept.</summary>
    public ReadOnlyMemory<double> ValueMemory { get; }
}
