using System.Globalization;

namespace TradeMetrics.Panels;

public sealed partial class TradePanelBuilder
{
    // Fewer rows of a period go into a block of the period itself, which is there already or is soon full.
    private const int RowsWorthLending = 4096;

    // Fewer rows of a period are added one by one sooner than prepared for.
    private const int RowsWorthPreparing = 64;

    // So many rows go through one step after the other while the cache holds them.
    private const int RowsAtATime = 2048;

    /// <summary>Adds rows that stand in columns of equal length, as a file of columns or a batch of a query gives them.</summary>
    /// <param name="periods">Years or months.</param>
    /// <param name="exporters">The numbers of the economies that sold.</param>
    /// <param name="importers">The numbers of the economies that bought.</param>
    /// <param name="codes">Whose numbers these are.</param>
    /// <param name="products">The products as numbers, which stand for texts of <paramref name="productDigits"/> digits: 10121 of six digits is "010121".</param>
    /// <param name="productDigits">How many digits the texts have, 1 to 9.</param>
    /// <param name="values">The values, 0 or more.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or the options refuse a row. The message names the row, and those before it stay added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period is no year or month or not of the length of those before, no economy has a number, the numbers are of no named kind, or a product has more digits or is negative.</exception>
    /// <exception cref="InvalidOperationException">There are more than 65,536 products.</exception>
    public void AddRange(
        ReadOnlySpan<int> periods, ReadOnlySpan<int> exporters, ReadOnlySpan<int> importers, EconomyCoding codes,
        ReadOnlySpan<int> products, int productDigits, ReadOnlySpan<double> values)
    {
        ThrowIfBuilt();
        RequireSameLength(periods.Length, exporters.Length, nameof(exporters));
        RequireSameLength(periods.Length, importers.Length, nameof(importers));
        RequireSameLength(periods.Length, products.Length, nameof(products));
        RequireSameLength(periods.Length, values.Length, nameof(values));
        if (codes is not (EconomyCoding.Numeric or EconomyCoding.Comtrade or EconomyCoding.Baci)) throw NotCodes(codes);
        ArgumentOutOfRangeException.ThrowIfLessThan(productDigits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(productDigits, 9);
        Span<ushort> numbers = stackalloc ushort[PairKey.MaxNumber + 1]; // Of the economies by code; 0 where the code did not come yet.
        numbers.Clear();
        (ushort[] Products, double[] Values, int Start) room = ([], [], 0);
        int row = 0;
        try
        {
            while (row < periods.Length)
            {
                int start = row, period = periods[start], length = periods[start..].IndexOfAnyExcept(period), end = length < 0 ? periods.Length : start + length;
                RequireSameFrequency(period);
                bool arePlain = end - start >= RowsWorthPreparing && RowSieve.ArePlain(values[start..end]);
                if (arePlain && end - start >= RowsWorthLending)
                {
                    // All that is left has room in one pair of arrays, of which each period gets a part, so that rows in order are never copied again.
                    if (room.Values.Length == 0) room = (GC.AllocateUninitializedArray<ushort>(periods.Length - start), GC.AllocateUninitializedArray<double>(periods.Length - start), 0);
                    BufferOf(period).Lend(room.Products, room.Values, room.Start, end - start);
                    room.Start += end - start;
                }
                while (row < end)
                {
                    Range rest = row..end;
                    if (arePlain) row += AddPlain(period, exporters[rest], importers[rest], codes, numbers, products[rest], productDigits, values[rest]);
                    if (row < end) AddRun(period, exporters[row..end], importers[row..end], codes, products[row..end], productDigits, values[row..end], ref row);
                }
            }
        }
        catch (ArgumentException e)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"Row {row}, counted from 0: {e.Message}");
            throw e is ArgumentOutOfRangeException ? new ArgumentOutOfRangeException(message, e) : new ArgumentException(message, e);
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

    // Adds rows of values that no rule is about, up to a pair that a rule is about or a code that there is not. Returns how many.
    private int AddPlain(
        int period, ReadOnlySpan<int> exporters, ReadOnlySpan<int> importers, EconomyCoding codes, Span<ushort> numbers, ReadOnlySpan<int> products, int productDigits, ReadOnlySpan<double> values)
    {
        PeriodBuffer buffer = BufferOf(period);
        Span<PeriodRun> runs = stackalloc PeriodRun[RowsAtATime];
        for (int row = 0; row < values.Length;)
        {
            buffer.Reserve(Math.Min(values.Length - row, RowsAtATime), out Span<ushort> toProducts, out Span<double> toValues);
            Range part = row..(row + toValues.Length);
            int runCount = PlainRuns(exporters[part], importers[part], codes, numbers, runs, out int plain);
            int known = _products.CodesOf(products.Slice(row, plain), productDigits, toProducts);
            PairLoop.Apply<PairLoop.Total>(values.Slice(row, known), NegativeZeroToZero, toValues);
            for (int r = 0; r < runCount && runs[r].Start < known; r++)
            {
                int end = Math.Min(r + 1 < runCount ? runs[r + 1].Start : plain, known);
                buffer.AddRun(runs[r].Pair, end - runs[r].Start);
                (_isUsed[PairKey.ExporterOf(runs[r].Pair)], _isUsed[PairKey.ImporterOf(runs[r].Pair)]) = (true, true);
            }
            row += known;
            if (known < toValues.Length) return row;
        }
        return values.Length;
    }

    // The runs up to the first pair that a rule is about, and how many rows they have.
    private static int PlainRuns(ReadOnlySpan<int> exporters, ReadOnlySpan<int> importers, EconomyCoding codes, Span<ushort> numbers, Span<PeriodRun> runs, out int rows)
    {
        int count = 0;
        for (rows = 0; rows < exporters.Length;)
        {
            int exporter = NumberOrZero(exporters[rows], codes, numbers), importer = NumberOrZero(importers[rows], codes, numbers);
            if (!RowSieve.IsPlain(exporter, importer)) break;
            runs[count++] = new(PairKey.Of(exporter, importer), rows);
            rows += LengthOfRun(exporters[rows..], importers[rows..]);
        }
        return count;
    }

    // Adds the rows of the first pair one by one, as the options say, and counts them.
    private void AddRun(int period, ReadOnlySpan<int> exporters, ReadOnlySpan<int> importers, EconomyCoding codes, ReadOnlySpan<int> products, int productDigits, ReadOnlySpan<double> values, ref int row)
    {
        int length = LengthOfRun(exporters, importers), exporter = NumberOf(exporters[0], codes), importer = NumberOf(importers[0], codes);
        for (int i = 0; i < length; i++, row++)
        {
            if (IsWanted(period, exporter, importer, values[i])) Add(period, exporter, importer, _products.CodeOf(products[i], productDigits), values[i]);
        }
    }

    private static int LengthOfRun(ReadOnlySpan<int> exporters, ReadOnlySpan<int> importers)
    {
        (int exporter, int importer, int length) = (exporters[0], importers[0], 1);
        while (length < exporters.Length && exporters[length] == exporter && importers[length] == importer) length++;
        return length;
    }

    // 0 where no economy has the code, or none that is a single one: a rule is about it, or an exception.
    private static int NumberOrZero(int code, EconomyCoding codes, Span<ushort> numbers)
    {
        if ((uint)code >= (uint)numbers.Length) return 0;
        if (numbers[code] == 0 && TryNumberOf(code, codes, out Economy economy)) numbers[code] = (ushort)economy.NumericCode;
        return numbers[code];
    }

    private static bool TryNumberOf(int code, EconomyCoding codes, out Economy economy) => codes switch
    {
        EconomyCoding.Comtrade => Economy.TryFromComtradeCode(code, out economy),
        EconomyCoding.Baci => Economy.TryFromBaciCode(code, out economy),
        _ => Economy.TryFromNumericCode(code, out economy),
    };

    private static int NumberOf(int code, EconomyCoding codes) => (codes switch
    {
        EconomyCoding.Numeric => Economy.FromNumericCode(code),
        EconomyCoding.Comtrade => Economy.FromComtradeCode(code),
        EconomyCoding.Baci => Economy.FromBaciCode(code),
        _ => throw NotCodes(codes),
    }).NumericCode;

    private static ArgumentOutOfRangeException NotCodes(EconomyCoding codes) => new(nameof(codes), codes, "Economies have numbers of ISO, of UN Comtrade or of BACI.");

    private static void RequireSameLength(int rows, int length, string column)
    {
        if (rows != length) throw new ArgumentException($"The column has {length} rows and that of the periods {rows}.", column);
    }
}
