using System.Globalization;

namespace TradeMetrics.Queries;

/// <summary>A partner's part in all that a reporter sold, or in all that it bought.</summary>
public sealed record PartnerShare
{
    /// <summary>Gets the period, in the form of <see cref="TradeFlow.Period"/>.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets whose record the flows are.</summary>
    public ReportedBy ReportedBy { get; init; }

    /// <summary>Gets the economy whose trade is divided.</summary>
    public int Reporter { get; init; }

    /// <summary>Gets the economy whose part this is.</summary>
    public int Partner { get; init; }

    /// <summary>Gets the trade with the partner.</summary>
    public double Value { get; init; }

    /// <summary>Gets the trade with the partner ÷ the trade with all partners that have rows, from 0 to 1; null where that is zero.</summary>
    public double? Share { get; init; }

    /// <summary>Returns the share as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Reporter} with {Partner}: {Value}, share {Share}");
}
