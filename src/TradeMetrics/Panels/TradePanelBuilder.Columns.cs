namespace TradeMetrics.Panels;

public sealed partial class TradePanelBuilder
{
    /// <summary>Adds rows that stand in columns of equal length, as a file of columns or a batch of a query gives them.</summary>
    /// <param name="periods">Years or months.</param>
    /// <param name="exporters">The numbers of the economies that sold.</param>
    /// <param name="importers">The numbers of the economies that bought.</param>
    /// <param name="codes">Whose numbers these are.</param>
    /// <param name="products">The products as numbers, which stand for texts of <paramref name="productDigits"/> digits: 10121 of six digits is "010121".</param>
    /// <param name="productDigits">How many digits the texts have, 1 to 9.</param>
    /// <param name="values">The values, 0 or more.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or the options refuse a row. The rows before it stay added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period is no year or month or not of the length of those before, no economy has a number, or a product has more digits or is negative.</exception>
    /// <exception cref="InvalidOperationException">There are more than 65,536 products.</exception>
    public void AddRange(
        ReadOnlySpan<int> periods, ReadOnlySpan<int> exporters, ReadOnlySpan<int> importers, EconomyCodes codes,
        ReadOnlySpan<int> products, int productDigits, ReadOnlySpan<double> values)
    {
        RequireSameLength(periods.Length, exporters.Length, nameof(exporters));
        RequireSameLength(periods.Length, importers.Length, nameof(importers));
        RequireSameLength(periods.Length, products.Length, nameof(products));
        RequireSameLength(periods.Length, values.Length, nameof(values));
        ArgumentOutOfRangeException.ThrowIfLessThan(productDigits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(productDigits, 9);
        for (int start = 0, end; start < periods.Length; start = end)
        {
            (int period, int exporter, int importer) = (periods[start], exporters[start], importers[start]);
            for (end = start + 1; end < periods.Length && periods[end] == period && exporters[end] == exporter && importers[end] == importer;) end++;
            AddRun(period, NumberOf(exporter, codes), NumberOf(importer, codes), products[start..end], productDigits, values[start..end]);
        }
    }

    /// <summary>Adds encoded rows, of which the dictionaries may name more economies and products than the rows.</summary>
    internal void AddRange(TradeColumns columns)
    {
        foreach (Economy economy in columns.Economies) _isUsed[economy.NumericCode] = true;
        ushort[] codes = [.. columns.Products.Select(product => _products.CodeOf(product))];
        ReadOnlySpan<int> periods = columns.Periods.Span;
        ReadOnlySpan<ushort> exporters = columns.Exporters.Span, importers = columns.Importers.Span, products = columns.ProductIndices.Span;
        ReadOnlySpan<double> values = columns.Values.Span;
        for (int row = 0; row < periods.Length; row++)
        {
            int exporter = columns.NumberOf(exporters[row], row, nameof(columns.Exporters)), importer = columns.NumberOf(importers[row], row, nameof(columns.Importers));
            ushort code = codes[columns.ProductAt(products, row)];
            if (IsWanted(periods[row], exporter, importer, values[row])) Add(periods[row], exporter, importer, code, values[row]);
        }
    }

    private void AddRun(int period, int exporter, int importer, ReadOnlySpan<int> products, int productDigits, ReadOnlySpan<double> values)
    {
        if (_current?.Period != period) RequireSameFrequency(period);
        if (!RowSieve.IsPlain(exporter, importer) || !RowSieve.ArePlain(values))
        {
            for (int i = 0; i < values.Length; i++)
            {
                if (IsWanted(period, exporter, importer, values[i])) Add(period, exporter, importer, _products.CodeOf(products[i], productDigits), values[i]);
            }
            return;
        }
        PeriodBuffer buffer = BufferOf(period);
        int pair = PairKey.Of(exporter, importer);
        for (int done = 0; done < values.Length;)
        {
            buffer.Reserve(pair, values.Length - done, out Span<ushort> toProducts, out Span<double> toValues);
            _products.CodesOf(products.Slice(done, toProducts.Length), productDigits, toProducts);
            ReadOnlySpan<double> from = values.Slice(done, toValues.Length);
            for (int i = 0; i < toValues.Length; i++) toValues[i] = from[i] + NegativeZeroToZero;
            buffer.Commit(toValues.Length);
            (_isUsed[exporter], _isUsed[importer]) = (true, true);
            done += toValues.Length;
        }
    }

    private static int NumberOf(int code, EconomyCodes codes) => (codes switch
    {
        EconomyCodes.Numeric => Economy.FromNumericCode(code),
        EconomyCodes.Comtrade => Economy.FromComtradeCode(code),
        EconomyCodes.Baci => Economy.FromBaciCode(code),
        _ => throw new ArgumentOutOfRangeException(nameof(codes), codes, "Economies have numbers of ISO, of UN Comtrade or of BACI."),
    }).NumericCode;

    private static void RequireSameLength(int rows, int length, string column)
    {
        if (rows != length) throw new ArgumentException($"The column has {length} rows and that of the periods {rows}.", column);
    }
}
