namespace TradeMetrics;

/// <summary>Makes metrics without naming their type.</summary>
public static class Metric
{
    /// <summary>Returns a metric that has a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    public static Metric<T> Of<T>(T value) where T : struct => value;
}
