using System.Globalization;

namespace TradeMetrics.Queries;

/// <summary>One flow as the exporter and as the importer report it.</summary>
/// <remarks>The third form of the discrepancy, ln r, is for the caller to take: to one engine "log" is natural, to another it is decimal.</remarks>
public sealed record MirrorFlow
{
    /// <summary>Gets the period, in the form of <see cref="TradeFlow.Period"/>.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets the economy that sold.</summary>
    public int Exporter { get; init; }

    /// <summary>Gets the economy that bought.</summary>
    public int Importer { get; init; }

    /// <summary>Gets the product.</summary>
    public string Product { get; init; } = TradeFlow.AllProducts;

    /// <summary>Gets X, what the exporter reports; null where it has no row.</summary>
    public double? ByExporter { get; init; }

    /// <summary>Gets M, what the importer reports; null where it has no row.</summary>
    public double? ByImporter { get; init; }

    /// <summary>Gets r = (M ÷ X) ÷ c, 0 or more, where c is the CIF ÷ FOB ratio asked for; null where a side is absent or X is zero.</summary>
    public double? Ratio { get; init; }

    /// <summary>Gets 2(r − 1) ÷ (r + 1), from −2 to 2; positive where the importer reports more, and 2 where the exporter reports 0, of which there is no ratio. Null where a side is absent or both are zero.</summary>
    public double? RelativeDifference { get; init; }

    /// <summary>Returns both figures as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Exporter}→{Importer} {Product}: {ByExporter} by the exporter, {ByImporter} by the importer");
}
