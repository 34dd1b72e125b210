using System.Collections.Immutable;

namespace TradeMetrics.Panels;

/// <summary>One metric of every economy in every period, as a dense column.</summary>
/// <remarks>
/// The cell of period p and economy i, each a place in <see cref="Periods"/> and <see cref="Economies"/>, is p × n + i, for n economies.
/// NaN is a cell without a value; the indexer says why there is none.
/// </remarks>
public sealed class EconomyColumn
{
    private readonly PanelAxes _axes;
    private readonly double[] _values;
    private readonly Func<int, int, UndefinedReason> _reasonOf;

    internal EconomyColumn(PanelAxes axes, double[] values, Func<int, int, UndefinedReason> reasonOf) =>
        (_axes, _values, _reasonOf) = (axes, values, reasonOf);

    /// <summary>Gets the periods, from the earliest.</summary>
    public ImmutableArray<int> Periods => _axes.Periods;

    /// <summary>Gets the economies, in order of number.</summary>
    public ImmutableArray<Economy> Economies => _axes.Economies;

    /// <summary>Gets the cells; NaN where there is no value.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>Gets the cells in a form that can be kept.</summary>
    public ReadOnlyMemory<double> Memory => _values;

    /// <summary>Gets the metric of an economy in one period.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <param name="economy">The economy.</param>
    /// <value>The value or the reason why there is none: <see cref="UndefinedReason.Missing"/> for a period or an economy that the panel does not have.</value>
    public Metric<double> this[int period, Economy economy]
    {
        get
        {
            int p = _axes.PlaceOf(period), i = _axes.PlaceOf(economy);
            if (p < 0 || i < 0) return UndefinedReason.Missing;
            double value = At(p, i);
            return double.IsNaN(value) ? _reasonOf(p, i) : value;
        }
    }

    /// <summary>Gets the metric of an economy in one period.</summary>
    /// <param name="period">A year or a month.</param>
    /// <param name="economy">The economy.</param>
    /// <value>As for the number of the period; <see cref="UndefinedReason.Missing"/> for a period that is no year or month.</value>
    public Metric<double> this[TradePeriod period, Economy economy] => this[PeriodKey.Of(period), economy];

    /// <summary>Returns the cells of one period.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <returns>As many cells as there are economies; none where the panel does not have the period.</returns>
    public ReadOnlySpan<double> InPeriod(int period)
    {
        int p = _axes.PlaceOf(period);
        return p < 0 ? [] : _values.AsSpan(p * Economies.Length, Economies.Length);
    }

    internal double At(int p, int i) => _values[(p * Economies.Length) + i];
}
