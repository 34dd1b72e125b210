using TradeMetrics.Sources;

namespace TradeMetrics.Storage;

/// <summary>What an import did.</summary>
public sealed class ImportResult
{
    internal ImportResult(StoredVintage vintage, bool wasPresent) => (Vintage, WasPresent) = (vintage, wasPresent);

    /// <summary>Gets the vintage that holds the file's rows.</summary>
    public StoredVintage Vintage { get; }

    /// <summary>Gets whether the store had the file's content already, so that nothing was added.</summary>
    public bool WasPresent { get; }

    /// <summary>Gets what became of every row of the file: what its reader reported, now or when it was imported first.</summary>
    public ReadReport Report => Vintage.Report;

    /// <summary>Returns the result as invariant text.</summary>
    public override string ToString() => $"{Vintage}{(WasPresent ? ", present already" : "")}: {Report}";
}
