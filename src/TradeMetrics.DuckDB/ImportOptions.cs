using NodaTime;

namespace TradeMetrics.Storage;

/// <summary>What a file is to the store that it is imported into.</summary>
public sealed record ImportOptions
{
    /// <summary>
    /// Gets what the file is a vintage of. Null, which is the default, is its own name without the folder, so that a file which is downloaded again under the same
    /// name is a revision.
    /// </summary>
    public string? Dataset { get; init; }

    /// <summary>
    /// Gets the day on which the figures were published; null where it is not known. Of a dataset, all vintages have a day or none has.
    /// A vintage may be imported after one that was published later; it then fills only what that one lacks.
    /// </summary>
    public LocalDate? Published { get; init; }
}
