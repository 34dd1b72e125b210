using System.Globalization;

namespace TradeMetrics.Queries;

/// <summary>What one economy sold to another in one period: the row of every query, wherever it is kept.</summary>
/// <remarks>
/// It holds numbers and text alone, so that any provider of <see cref="IQueryable{T}"/> can fill it. Values of one table are in one currency and unit.
/// Products of one table are of one level: a row for the total beside rows for its parts counts twice.
/// </remarks>
public sealed class TradeFlow
{
    /// <summary>The product of a row that stands for all products.</summary>
    public const string AllProducts = "TOTAL";

    /// <summary>Gets the period: 2023 for a year, 202305 for a month, 20232 for a quarter or half-year. <see cref="Frequency"/> says which.</summary>
    public int Period { get; init; }

    /// <summary>Gets the length of the period.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Gets the economy that sold, by <see cref="Economy.NumericCode"/>.</summary>
    public int Exporter { get; init; }

    /// <summary>Gets the economy that bought, by <see cref="Economy.NumericCode"/>.</summary>
    public int Importer { get; init; }

    /// <summary>Gets whose record this is.</summary>
    public ReportedBy ReportedBy { get; init; }

    /// <summary>Gets the product's code as text, because "010121" is not a number; <see cref="AllProducts"/> for all.</summary>
    public string Product { get; init; } = AllProducts;

    /// <summary>Gets the value, 0 or more, in the unit of the table.</summary>
    public double Value { get; init; }

    /// <summary>Returns the row as invariant text: <c>2023 586→112 TOTAL 50200000 (Exporter)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period} {Exporter}→{Importer} {Product} {Value} ({ReportedBy})");
}
