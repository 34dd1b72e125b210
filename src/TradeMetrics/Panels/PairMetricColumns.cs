namespace TradeMetrics.Panels;

/// <summary>The columns of several metrics, computed in one pass over the totals.</summary>
public sealed class PairMetricColumns
{
    private readonly Dictionary<PairMetrics, PairColumn> _columns;

    internal PairMetricColumns(Dictionary<PairMetrics, PairColumn> columns) => _columns = columns;

    /// <summary>Gets which metrics were computed.</summary>
    public PairMetrics Metrics => _columns.Keys.Aggregate(PairMetrics.None, (all, metric) => all | metric);

    /// <summary>Gets the column of one metric.</summary>
    /// <param name="metric">One of those that were computed.</param>
    /// <exception cref="ArgumentOutOfRangeException">It was not computed, or is not a single metric.</exception>
    public PairColumn this[PairMetrics metric] => _columns.TryGetValue(metric, out PairColumn? column)
        ? column
        : throw new ArgumentOutOfRangeException(nameof(metric), metric, $"Computed were {Metrics}.");
}
