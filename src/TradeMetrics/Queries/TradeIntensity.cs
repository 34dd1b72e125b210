using System.Globalization;

namespace TradeMetrics.Queries;

/// <summary>How much more an economy sells to another than the world does.</summary>
public sealed record TradeIntensity
{
    /// <summary>Gets the period, in the form of <see cref="TradeFlow.Period"/>.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets whose record the flows are.</summary>
    public ReportedBy ReportedBy { get; init; }

    /// <summary>Gets the economy that sold.</summary>
    public int Exporter { get; init; }

    /// <summary>Gets the economy that bought.</summary>
    public int Importer { get; init; }

    /// <summary>Gets the exports of the one to the other.</summary>
    public double Value { get; init; }

    /// <summary>Gets (X_ij ÷ X_i) ÷ (X_wj ÷ X_w), 0 or more; the world includes the exporter. Null where a divisor is zero. Source: WITS, UN ESCAP handbook (2009).</summary>
    public double? ExportBased { get; init; }

    /// <summary>Returns the index as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Exporter}→{Importer}: {ExportBased}");
}
