namespace TradeMetrics.Panels;

/// <summary>Takes rows of trade in any order and makes a <see cref="TradePanel"/> of them.</summary>
/// <remarks>
/// <para>
/// Rows are encoded as they arrive, and nothing is allocated for a row. Rows that come sorted by period, exporter, importer and product, as BACI's files are, cost
/// ten bytes each and are never sorted again; rows in another order cost up to eighteen and are sorted by period when the panel is built.
/// Products are told apart by their text, letter by letter: "010121" is not "10121".
/// </para>
/// <para>A builder is used by one thread at a time. The periods of one panel are all years or all months.</para>
/// </remarks>
public sealed partial class TradePanelBuilder
{
    private readonly RowRule _duplicates;
    private readonly RowSieve _sieve;
    private readonly ProductCodes _products = new();
    private readonly Dictionary<int, PeriodBuffer> _periods = [];
    private readonly bool[] _isUsed = new bool[PairKey.MaxNumber + 1];
    private PeriodBuffer? _current;
    private Frequency? _frequency;
    private bool _isBuilt;

    /// <summary>Makes a builder that refuses every row in doubt.</summary>
    public TradePanelBuilder()
        : this(new TradePanelOptions())
    {
    }

    /// <summary>Makes a builder.</summary>
    /// <param name="options">What becomes of duplicates, self-trade and the like.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public TradePanelBuilder(TradePanelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_duplicates, _sieve) = (options.Duplicates, new(options));
    }

    /// <summary>Gets how many rows have come and stayed, before duplicates are looked for.</summary>
    public long RowCount => _periods.Values.Sum(period => (long)period.Count);

    /// <summary>Adds trade in all products.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <param name="exporter">The economy that sold.</param>
    /// <param name="importer">The economy that bought.</param>
    /// <param name="value">The value, 0 or more. All rows of a panel are in one currency and unit.</param>
    /// <exception cref="ArgumentException">The options refuse the row.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period is no year or month, or not of the length of those before.</exception>
    public void Add(int period, Economy exporter, Economy importer, double value) =>
        Add(period, exporter, importer, TradePanel.AllProducts, value);

    /// <summary>Adds trade in one product.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <param name="exporter">The economy that sold.</param>
    /// <param name="importer">The economy that bought.</param>
    /// <param name="product">The product's code, 1 to 256 characters. All products of a panel are of one level of one classification.</param>
    /// <param name="value">The value, 0 or more. All rows of a panel are in one currency and unit.</param>
    /// <exception cref="ArgumentException">The product has no code or a longer one, or the options refuse the row.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period is no year or month, or not of the length of those before.</exception>
    /// <exception cref="InvalidOperationException">There are more than 65,536 products.</exception>
    public void Add(int period, Economy exporter, Economy importer, ReadOnlySpan<char> product, double value)
    {
        if (IsWanted(period, exporter.NumericCode, importer.NumericCode, value))
            Add(period, exporter.NumericCode, importer.NumericCode, _products.CodeOf(product), value);
    }

    /// <summary>Adds trade in one product whose code is given as the bytes of a file.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <param name="exporter">The economy that sold.</param>
    /// <param name="importer">The economy that bought.</param>
    /// <param name="utf8Product">The product's code in UTF-8, 1 to 256 bytes.</param>
    /// <param name="value">The value, 0 or more. All rows of a panel are in one currency and unit.</param>
    /// <exception cref="ArgumentException">The product has no code or a longer one, or the options refuse the row.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period is no year or month, or not of the length of those before.</exception>
    /// <exception cref="InvalidOperationException">There are more than 65,536 products.</exception>
    public void Add(int period, Economy exporter, Economy importer, ReadOnlySpan<byte> utf8Product, double value)
    {
        if (IsWanted(period, exporter.NumericCode, importer.NumericCode, value))
            Add(period, exporter.NumericCode, importer.NumericCode, _products.CodeOf(utf8Product), value);
    }

    /// <summary>Makes the panel.</summary>
    /// <param name="execution">On how many threads, what stops it, and who hears of it; null, which is the default, is one thread.</param>
    /// <returns>The panel. The builder gave its rows away and takes no more, also where the work failed or was stopped.</returns>
    /// <exception cref="InvalidOperationException">
    /// There are duplicates and the options refuse them, or trade in all products stands beside trade in single ones, or the panel was built before.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public TradePanel Build(PanelExecution? execution = null)
    {
        ThrowIfBuilt();
        ProductCodes.RefuseAllBesideOthers(_products.Texts);
        (_isBuilt, _current) = (true, null);

        Economy[] economies = [.. Enumerable.Range(0, _isUsed.Length).Where(number => _isUsed[number]).Select(number => new Economy((ushort)number))];
        string[] products = [.. _products.Texts.Order(StringComparer.Ordinal)];
        PeriodBuffer[] buffers = [.. _periods.Values.Where(buffer => buffer.Count > 0).OrderBy(buffer => buffer.Period)];
        var periods = new PanelPeriod[buffers.Length];
        long[] duplicates = new long[buffers.Length];
        var sorter = new PeriodSorter(economies, products, _products.Texts, _duplicates);
        PanelWork.Run(execution, buffers.Length, i => (periods[i], duplicates[i]) = sorter.Sort(buffers[i]));
        return new TradePanel(economies, products, periods, _sieve.SetAside(duplicates.Sum()));
    }

    // What is added to every value: -0.0 + 0.0 is 0.0, and all else stays what it is.
    private const double NegativeZeroToZero = 0.0;

    private PeriodBuffer BufferOf(int period)
    {
        if (_current?.Period == period) return _current;
        if (!_periods.TryGetValue(period, out _current)) _periods.Add(period, _current = new PeriodBuffer(period));
        return _current;
    }

    private void Add(int period, int exporter, int importer, ushort product, double value)
    {
        BufferOf(period).Add(PairKey.Of(exporter, importer), product, value + NegativeZeroToZero);
        (_isUsed[exporter], _isUsed[importer]) = (true, true);
    }

    private bool IsWanted(int period, int exporter, int importer, double value)
    {
        if (_current?.Period != period) RequireSameFrequency(period);
        return _sieve.Keeps(period, exporter, importer, value);
    }

    private void RequireSameFrequency(int period)
    {
        ThrowIfBuilt();
        Frequency frequency = PeriodKey.FrequencyOf(period);
        if ((_frequency ??= frequency) != frequency)
            throw new ArgumentOutOfRangeException(nameof(period), period, $"The panel's periods are {(_frequency == Frequency.Annual ? "years" : "months")}; years and months do not stand in one panel.");
    }

    private void ThrowIfBuilt()
    {
        if (_isBuilt) throw new InvalidOperationException("The panel was built. Start another builder for another panel.");
    }
}
