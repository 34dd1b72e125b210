using System.Globalization;

namespace TradeMetrics.Queries;

/// <summary>A flow beside the same flow a year earlier.</summary>
public sealed record FlowGrowth
{
    /// <summary>Gets the later period, in the form of <see cref="TradeFlow.Period"/>.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets the economy that sold.</summary>
    public int Exporter { get; init; }

    /// <summary>Gets the economy that bought.</summary>
    public int Importer { get; init; }

    /// <summary>Gets whose record both values are.</summary>
    public ReportedBy ReportedBy { get; init; }

    /// <summary>Gets the product.</summary>
    public string Product { get; init; } = TradeFlow.AllProducts;

    /// <summary>Gets the value of <see cref="Period"/>.</summary>
    public double Value { get; init; }

    /// <summary>Gets the value exactly a year earlier; null where there is no row, whatever is known of the year before that.</summary>
    public double? Earlier { get; init; }

    /// <summary>Gets <see cref="Value"/> ÷ <see cref="Earlier"/> − 1, −1 or more; null where the earlier value is absent or zero.</summary>
    public double? Growth { get; init; }

    /// <summary>Returns the growth as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Exporter}→{Importer} {Product}: {Earlier} to {Value}");
}
