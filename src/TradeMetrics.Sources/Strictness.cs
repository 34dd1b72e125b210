namespace TradeMetrics.Sources;

/// <summary>What becomes of a row that would count twice or that nobody can place.</summary>
/// <remarks><c>default</c> is <see cref="SetAside"/>.</remarks>
public enum Strictness
{
    /// <summary>It is left out, and counted in the report.</summary>
    SetAside = 0,

    /// <summary>Reading ends with an error that says where the row is.</summary>
    Refuse,

    /// <summary>It is kept, where it has a period and a value.</summary>
    Keep,
}
