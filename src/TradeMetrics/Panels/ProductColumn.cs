using System.Collections.Immutable;

namespace TradeMetrics.Panels;

/// <summary>One metric of every economy and product in every period, as a dense column.</summary>
/// <remarks>
/// The cell of period p, economy i and product k, each a place in <see cref="Periods"/>, <see cref="Economies"/> and <see cref="Products"/>, is (p × n + i) × m + k, for
/// n economies and m products. NaN is a cell without a value; the indexer says why there is none.
/// </remarks>
public sealed class ProductColumn
{
    private readonly PanelAxes _axes;
    private readonly double[] _values;
    private readonly Func<int, int, int, UndefinedReason> _reasonOf;

    internal ProductColumn(PanelAxes axes, ImmutableArray<string> products, double[] values, Func<int, int, int, UndefinedReason> reasonOf) =>
        (_axes, Products, _values, _reasonOf) = (axes, products, values, reasonOf);

    /// <summary>Gets the periods, from the earliest.</summary>
    public ImmutableArray<int> Periods => _axes.Periods;

    /// <summary>Gets the economies, in order of number.</summary>
    public ImmutableArray<Economy> Economies => _axes.Economies;

    /// <summary>Gets the codes of the products, in ordinal order.</summary>
    public ImmutableArray<string> Products { get; }

    /// <summary>Gets the cells; NaN where there is no value.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>Gets the cells in a form that can be kept.</summary>
    public ReadOnlyMemory<double> Memory => _values;

    /// <summary>Gets the metric of an economy and a product in one period.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <param name="economy">The economy.</param>
    /// <param name="product">The product's code.</param>
    /// <value>The value or the reason why there is none: <see cref="UndefinedReason.Missing"/> for a period, an economy or a product that the panel does not have.</value>
    /// <exception cref="ArgumentNullException"><paramref name="product"/> is null.</exception>
    public Metric<double> this[int period, Economy economy, string product]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(product);
            int p = _axes.PlaceOf(period), i = _axes.PlaceOf(economy), k = Products.BinarySearch(product, StringComparer.Ordinal);
            if (p < 0 || i < 0 || k < 0) return UndefinedReason.Missing;
            double value = Row(p, i)[k];
            return double.IsNaN(value) ? _reasonOf(p, i, k) : value;
        }
    }

    /// <summary>Gets the metric of an economy and a product in one period.</summary>
    /// <param name="period">A year or a month.</param>
    /// <param name="economy">The economy.</param>
    /// <param name="product">The product's code.</param>
    /// <value>As for the number of the period; <see cref="UndefinedReason.Missing"/> for a period that is no year or month.</value>
    /// <exception cref="ArgumentNullException"><paramref name="product"/> is null.</exception>
    public Metric<double> this[TradePeriod period, Economy economy, string product] => this[PeriodKey.Of(period), economy, product];

    /// <summary>Returns the cells of an economy in one period, product by product.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <param name="economy">The economy.</param>
    /// <returns>As many cells as there are products; none where the panel does not have the period or the economy.</returns>
    public ReadOnlySpan<double> InPeriod(int period, Economy economy)
    {
        int p = _axes.PlaceOf(period), i = _axes.PlaceOf(economy);
        return p < 0 || i < 0 ? [] : Row(p, i);
    }

    private ReadOnlySpan<double> Row(int p, int i) => _values.AsSpan(((p * Economies.Length) + i) * Products.Length, Products.Length);
}
