using System.Globalization;

namespace TradeMetrics.Queries;

/// <summary>How few markets, or products, an economy's exports go to or are made of.</summary>
public sealed record ExportConcentration
{
    /// <summary>Gets the period, in the form of <see cref="TradeFlow.Period"/>.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets whose record the flows are.</summary>
    public ReportedBy ReportedBy { get; init; }

    /// <summary>Gets the economy that sold.</summary>
    public int Exporter { get; init; }

    /// <summary>Gets n, how many markets or products have rows, 1 or more.</summary>
    public int Items { get; init; }

    /// <summary>Gets the exports to all of them.</summary>
    public double Value { get; init; }

    /// <summary>Gets H = Σ s², the Herfindahl–Hirschman index of the shares, from 1/n to 1; null where exports are zero.</summary>
    public double? HerfindahlHirschman { get; init; }

    /// <summary>Gets (H − 1/n) ÷ (1 − 1/n), from 0 to 1; null where exports are zero or n is 1.</summary>
    public double? Normalized { get; init; }

    /// <summary>Returns the index as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Exporter}: {HerfindahlHirschman} of {Items}");
}
