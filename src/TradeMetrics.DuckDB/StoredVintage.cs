using System.Globalization;
using NodaTime;
using TradeMetrics.Sources;

namespace TradeMetrics.Storage;

/// <summary>One file as it was imported.</summary>
public sealed class StoredVintage
{
    internal StoredVintage(int id, string dataset, LocalDate? published, string file, string? currency, ReadReport report) =>
        (Id, Dataset, Published, File, Currency, Report) = (id, dataset, published, file, currency, report);

    /// <summary>Gets the number of the vintage in its store, from 1 in the order of import.</summary>
    public int Id { get; }

    /// <summary>Gets what the file is a vintage of.</summary>
    public string Dataset { get; }

    /// <summary>Gets the day on which the figures were published; null where it was not said.</summary>
    public LocalDate? Published { get; }

    /// <summary>Gets the name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>Gets the ISO 4217 code of the currency; null where no row was kept.</summary>
    public string? Currency { get; }

    /// <summary>Gets what became of every row of the file: the report of its reader.</summary>
    public ReadReport Report { get; }

    /// <summary>Returns the vintage as invariant text: <c>exports.csv of 2023-08-02, vintage 2</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Dataset}{(Published is { } day ? $" of {day:uuuu-MM-dd}" : "")}, vintage {Id}");
}
