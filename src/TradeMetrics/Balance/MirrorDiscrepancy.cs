using System.Diagnostics;
using System.Globalization;

namespace TradeMetrics;

/// <summary>How far the importer's figure for a flow lies from the exporter's.</summary>
/// <remarks>
/// All three forms come from one ratio r = importer's figure ÷ exporter's figure, after a CIF value was brought to FOB.
/// <c>default</c> is a ratio of 0: the importer reports nothing. Two are equal when their ratios are.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct MirrorDiscrepancy
{
    internal MirrorDiscrepancy(decimal ratio) => Ratio = ratio;

    /// <summary>Gets the importer's figure ÷ the exporter's, after a CIF value was divided by the ratio of CIF to FOB: 0 or more, 1 where they agree, more where the importer reports more.</summary>
    public decimal Ratio { get; }

    /// <summary>Gets the difference relative to the mean of both: 2(r - 1) ÷ (r + 1), from -2 to 2, 0 where they agree.</summary>
    public decimal RelativeDifference => Ratio <= decimal.MaxValue / 4m ? 2m * (Ratio - 1m) / (Ratio + 1m) : 2m;

    /// <summary>Gets ln r, 0 where they agree; undefined with <see cref="UndefinedReason.NonPositiveValue"/> where the importer reports nothing.</summary>
    public Metric<double> Logarithm => Ratio > 0m ? Math.Log((double)Ratio) : UndefinedReason.NonPositiveValue;

    /// <summary>Returns the ratio as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"ratio {Ratio}");
}
