using System.Globalization;

namespace TradeMetrics.Storage;

/// <summary>How far an import is.</summary>
/// <remarks><c>default</c> is the beginning.</remarks>
/// <param name="Share">Which share of the file was read, from 0 to 1.</param>
/// <param name="Rows">How many rows were kept so far.</param>
public readonly record struct ImportProgress(double Share, long Rows)
{
    /// <summary>Returns the progress as invariant text: <c>40 %, 120,000 rows</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Share * 100:0} %, {Rows:N0} rows");
}
