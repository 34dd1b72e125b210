using System.Globalization;

namespace TradeMetrics.Queries;

/// <summary>How much of a pair's trade is in products that go both ways.</summary>
public sealed record IntraIndustryTrade
{
    /// <summary>Gets the period, in the form of <see cref="TradeFlow.Period"/>.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets whose record the flows are.</summary>
    public ReportedBy ReportedBy { get; init; }

    /// <summary>Gets the economy from whose side the pair is seen.</summary>
    public int Reporter { get; init; }

    /// <summary>Gets the other economy.</summary>
    public int Partner { get; init; }

    /// <summary>Gets Σ(X + M) over the products.</summary>
    public double Total { get; init; }

    /// <summary>Gets 1 − Σ|X − M| ÷ Σ(X + M), from 0 to 1; null where there was no trade. Source: Grubel and Lloyd (1975), aggregate.</summary>
    /// <remarks>A product with rows in one direction alone has none in the other: here, and here alone, an absent row counts as zero.</remarks>
    public double? GrubelLloyd { get; init; }

    /// <summary>Returns the index as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Reporter} with {Partner}: {GrubelLloyd}");
}
