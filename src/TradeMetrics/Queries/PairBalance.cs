using System.Globalization;

namespace TradeMetrics.Queries;

/// <summary>Trade of a reporter with a partner in both directions, over one period.</summary>
/// <remarks>A direction of which there is no row is null, and so is everything computed from it: an absent row is unknown, not zero.</remarks>
public sealed record PairBalance
{
    /// <summary>Gets the period, in the form of <see cref="TradeFlow.Period"/>.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets whose record both directions are; null where each is the reporter's own, as an exporter and as an importer.</summary>
    public ReportedBy? ReportedBy { get; init; }

    /// <summary>Gets the economy from whose side the balance is seen.</summary>
    public int Reporter { get; init; }

    /// <summary>Gets the other economy.</summary>
    public int Partner { get; init; }

    /// <summary>Gets X, what the reporter sold to the partner; null where there is no row.</summary>
    public double? Exports { get; init; }

    /// <summary>Gets M, what the reporter bought from the partner; null where there is no row.</summary>
    public double? Imports { get; init; }

    /// <summary>Gets X + M.</summary>
    public double? Total { get; init; }

    /// <summary>Gets X − M.</summary>
    public double? Balance { get; init; }

    /// <summary>Gets X ÷ M, 0 or more; null where M is zero. Source: UN ESCAP handbook (2009).</summary>
    public double? CoverageRatio { get; init; }

    /// <summary>Gets (X − M) ÷ (X + M), from −1 to 1; null where there was no trade. Source: UN ESCAP handbook (2009).</summary>
    public double? NormalizedBalance { get; init; }

    /// <summary>Returns the balance as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Reporter} with {Partner}: exports {Exports}, imports {Imports}");
}
