using System.Collections.Immutable;
using System.Globalization;

namespace TradeMetrics.Panels;

/// <summary>Rows of trade as columns of equal length, encoded: economies and products are places in dictionaries, as in Arrow's dictionary arrays.</summary>
/// <remarks>The columns are not copied. What is made of them may go on reading them, so they must not change.</remarks>
public sealed class TradeColumns
{
    private readonly ushort[] _numbers;

    /// <summary>Takes the columns of rows of single products.</summary>
    /// <param name="economies">The dictionary of the economies, each once.</param>
    /// <param name="products">The dictionary of the products' codes, each once, at most 65,536.</param>
    /// <param name="periods">Years (2023) or months (202305).</param>
    /// <param name="exporters">Places in <paramref name="economies"/>, from 0.</param>
    /// <param name="importers">Places in <paramref name="economies"/>, from 0.</param>
    /// <param name="productIndices">Places in <paramref name="products"/>, from 0.</param>
    /// <param name="values">The values, 0 or more.</param>
    /// <exception cref="ArgumentNullException">A dictionary is null.</exception>
    /// <exception cref="ArgumentException">The columns differ in length, or a dictionary holds an entry twice or too many. What the rows hold is checked by what reads them.</exception>
    public TradeColumns(
        IEnumerable<Economy> economies, IEnumerable<string> products,
        ReadOnlyMemory<int> periods, ReadOnlyMemory<ushort> exporters, ReadOnlyMemory<ushort> importers, ReadOnlyMemory<ushort> productIndices, ReadOnlyMemory<double> values)
    {
        ArgumentNullException.ThrowIfNull(economies);
        ArgumentNullException.ThrowIfNull(products);
        (Economies, Products) = ([.. economies], [.. products]);
        (Periods, Exporters, Importers, ProductIndices, Values) = (periods, exporters, importers, productIndices, values);
        RequireRows(exporters.Length, nameof(exporters));
        RequireRows(importers.Length, nameof(importers));
        RequireRows(productIndices.Length, nameof(productIndices));
        RequireRows(values.Length, nameof(values));
        RequireDistinct(Economies, nameof(economies));
        RequireDistinct(Products, nameof(products));
        if (Products.Length > ProductCodes.MaxCount) throw new ArgumentException($"There are {Products.Length} products; a panel can hold {ProductCodes.MaxCount}.", nameof(products));
        _numbers = [.. Economies.Select(economy => (ushort)economy.NumericCode)];
    }

    /// <summary>Takes the columns of rows that each stand for all products.</summary>
    /// <param name="economies">The dictionary of the economies, each once.</param>
    /// <param name="periods">Years (2023) or months (202305).</param>
    /// <param name="exporters">Places in <paramref name="economies"/>, from 0.</param>
    /// <param name="importers">Places in <paramref name="economies"/>, from 0.</param>
    /// <param name="values">The values, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="economies"/> is null.</exception>
    /// <exception cref="ArgumentException">The columns differ in length, or the dictionary holds an economy twice.</exception>
    public TradeColumns(
        IEnumerable<Economy> economies,
        ReadOnlyMemory<int> periods, ReadOnlyMemory<ushort> exporters, ReadOnlyMemory<ushort> importers, ReadOnlyMemory<double> values)
        : this(economies, [TradePanel.AllProducts], periods, exporters, importers, new ushort[periods.Length], values)
    {
    }

    /// <summary>Gets the dictionary of the economies.</summary>
    public ImmutableArray<Economy> Economies { get; }

    /// <summary>Gets the dictionary of the products' codes.</summary>
    public ImmutableArray<string> Products { get; }

    /// <summary>Gets the years or months.</summary>
    public ReadOnlyMemory<int> Periods { get; }

    /// <summary>Gets the places of the economies that sold.</summary>
    public ReadOnlyMemory<ushort> Exporters { get; }

    /// <summary>Gets the places of the economies that bought.</summary>
    public ReadOnlyMemory<ushort> Importers { get; }

    /// <summary>Gets the places of the products.</summary>
    public ReadOnlyMemory<ushort> ProductIndices { get; }

    /// <summary>Gets the values.</summary>
    public ReadOnlyMemory<double> Values { get; }

    /// <summary>Gets how many rows there are.</summary>
    public int RowCount => Periods.Length;

    internal int NumberOf(ushort economy, int row, string column) => economy < _numbers.Length
        ? _numbers[economy]
        : throw new ArgumentException($"Row {row} of {column} is {economy}, and the dictionary of the economies has {_numbers.Length}.");

    internal int ProductAt(ReadOnlySpan<ushort> indices, int row) => indices[row] < Products.Length
        ? indices[row]
        : throw new ArgumentException($"Row {row} of {nameof(ProductIndices)} is {indices[row]}, and the dictionary of the products has {Products.Length}.");

    private void RequireRows(int length, string column)
    {
        if (length != Periods.Length) throw new ArgumentException($"The column has {length} rows and that of the periods {Periods.Length}.", column);
    }

    private static void RequireDistinct<T>(ImmutableArray<T> entries, string dictionary)
    {
        var seen = new HashSet<T>();
        foreach (T entry in entries)
        {
            if (entry is null or "") throw new ArgumentException("The dictionary has an entry without a code.", dictionary);
            if (!seen.Add(entry)) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The dictionary holds '{entry}' twice."), dictionary);
        }
    }
}
