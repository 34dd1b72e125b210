using System.Runtime.Intrinsics;

namespace TradeMetrics.Indices;

/// <summary>What is summed over two columns: one struct for each index, plugged into the one loop of <see cref="CompensatedSum"/>.</summary>
internal interface ITerm
{
    /// <summary>The terms of eight pairs of values.</summary>
    Vector512<double> Of(Vector512<double> x, Vector512<double> y);
}
