namespace TradeMetrics.Indices;

/// <summary>A sum that carries the rounding errors of its additions along (Neumaier's form of Kahan's sum).</summary>
internal struct RunningSum
{
    private double _sum;
    private double _error;

    /// <exception cref="OverflowException">The sum is more than a double holds.</exception>
    internal readonly double Value => double.IsFinite(_sum + _error)
        ? _sum + _error
        : throw new OverflowException("The values add up to more than a double holds.");

    internal void Add(double term)
    {
        double next = _sum + term;
        _error += Math.Abs(_sum) >= Math.Abs(term) ? _sum - next + term : term - next + _sum;
        _sum = next;
    }
}
