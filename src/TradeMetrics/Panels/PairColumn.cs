using System.Collections.Immutable;

namespace TradeMetrics.Panels;

/// <summary>One metric of every pair of economies in every period, as a dense column.</summary>
/// <remarks>
/// The cell of period p, row economy i and column economy j, each a place in <see cref="Periods"/> and <see cref="Economies"/>, is (p × n + i) × n + j, for n economies.
/// NaN is a cell without a value; the indexer says why there is none, and gives no NaN and no infinity away.
/// </remarks>
public sealed class PairColumn
{
    private readonly PanelAxes _axes;
    private readonly double[] _values;
    private readonly Func<int, int, int, UndefinedReason> _reasonOf;

    internal PairColumn(PanelAxes axes, double[] values, Func<int, int, int, UndefinedReason> reasonOf) =>
        (_axes, _values, _reasonOf) = (axes, values, reasonOf);

    /// <summary>Gets the periods, from the earliest.</summary>
    public ImmutableArray<int> Periods => _axes.Periods;

    /// <summary>Gets the economies, in order of number.</summary>
    public ImmutableArray<Economy> Economies => _axes.Economies;

    /// <summary>Gets the cells; NaN where there is no value.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>Gets the cells in a form that can be kept.</summary>
    public ReadOnlyMemory<double> Memory => _values;

    /// <summary>Gets the metric of two economies in one period.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <param name="economy">The economy from whose side the metric is seen: the exporter, or the reporter.</param>
    /// <param name="partner">The other economy.</param>
    /// <value>The value or the reason why there is none: <see cref="UndefinedReason.Missing"/> for a period or an economy that the panel does not have.</value>
    public Metric<double> this[int period, Economy economy, Economy partner]
    {
        get
        {
            int p = _axes.PlaceOf(period), i = _axes.PlaceOf(economy), j = _axes.PlaceOf(partner);
            if (p < 0 || i < 0 || j < 0) return UndefinedReason.Missing;
            double value = _values[Cell(p, i, j)];
            return double.IsNaN(value) ? _reasonOf(p, i, j) : value;
        }
    }

    /// <summary>Gets the metric of two economies in one period.</summary>
    /// <param name="period">A year or a month.</param>
    /// <param name="economy">The economy from whose side the metric is seen: the exporter, or the reporter.</param>
    /// <param name="partner">The other economy.</param>
    /// <value>As for the number of the period; <see cref="UndefinedReason.Missing"/> for a period that is no year or month.</value>
    public Metric<double> this[TradePeriod period, Economy economy, Economy partner] => this[PeriodKey.Of(period), economy, partner];

    /// <summary>Returns the cells of one period.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <returns>n × n cells, row by row; none where the panel does not have the period.</returns>
    public ReadOnlySpan<double> InPeriod(int period)
    {
        int p = _axes.PlaceOf(period);
        return p < 0 ? [] : _values.AsSpan(p * _axes.PairsPerPeriod, _axes.PairsPerPeriod);
    }

    internal double At(int p, int i, int j) => _values[Cell(p, i, j)];

    private int Cell(int p, int i, int j) => (((p * Economies.Length) + i) * Economies.Length) + j;
}
