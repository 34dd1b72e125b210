using System.Globalization;

namespace TradeMetrics.Queries;

/// <summary>How much more of a product an economy exports than the world does.</summary>
public sealed record RevealedAdvantage
{
    /// <summary>Gets the period, in the form of <see cref="TradeFlow.Period"/>.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets whose record the flows are.</summary>
    public ReportedBy ReportedBy { get; init; }

    /// <summary>Gets the economy that sold.</summary>
    public int Exporter { get; init; }

    /// <summary>Gets the product.</summary>
    public string Product { get; init; } = TradeFlow.AllProducts;

    /// <summary>Gets the exports of the product to all economies.</summary>
    public double Value { get; init; }

    /// <summary>Gets (X_ik ÷ X_i) ÷ (X_wk ÷ X_w), 0 or more; the world includes the exporter. Null where a divisor is zero. Source: Balassa (1965).</summary>
    public double? Balassa { get; init; }

    /// <summary>Returns the index as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Exporter} {Product}: {Balassa}");
}
