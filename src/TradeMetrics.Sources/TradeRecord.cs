using System.Globalization;
using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>One flow as a file states it, with where it comes from.</summary>
/// <remarks><c>default</c> has no economies, no product and the value 0. Two records are equal when all they say is.</remarks>
public readonly record struct TradeRecord
{
    /// <summary>Gets the period: 2023 for a year, 202305 for a month, 20232 for a quarter.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets the economy that sold.</summary>
    public Economy Exporter { get; init; }

    /// <summary>Gets the economy that bought.</summary>
    public Economy Importer { get; init; }

    /// <summary>Gets whose figure it is.</summary>
    public ReportedBy ReportedBy { get; init; }

    /// <summary>Gets the product's code in the classification of the source; <see cref="TradeFlow.AllProducts"/> for all. Null in <c>default</c> alone.</summary>
    public string Product { get; init; }

    /// <summary>Gets the value in whole units of <see cref="Currency"/>: dollars, never thousand dollars.</summary>
    public double Value { get; init; }

    /// <summary>Gets the ISO 4217 code of the currency. Null in <c>default</c> alone.</summary>
    public string Currency { get; init; }

    /// <summary>Gets what the value includes.</summary>
    public Valuation Valuation { get; init; }

    /// <summary>Gets whether trade is general or special.</summary>
    public TradeSystem System { get; init; }

    /// <summary>Gets what the source says of the figure.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Gets the format that it was read from.</summary>
    public TradeFormat Format { get; init; }

    /// <summary>Gets the line of the file on which it begins, from 1.</summary>
    public long Line { get; init; }

    /// <summary>Returns the row of queries, without the provenance.</summary>
    public TradeFlow ToFlow() => new()
    {
        Period = Period, Frequency = Frequency, Exporter = Exporter.NumericCode, Importer = Importer.NumericCode, ReportedBy = ReportedBy,
        Product = Product ?? TradeFlow.AllProducts, Value = Value,
    };

    /// <summary>Returns the record as invariant text: <c>2023 PAK→BLR TOTAL: 50200000 USD (Exporter, Fob)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Exporter}→{Importer} {Product}: {Value} {Currency} ({ReportedBy}, {Valuation})");
}
