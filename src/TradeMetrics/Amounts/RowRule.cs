namespace TradeMetrics;

/// <summary>Says what becomes of a row of trade data that would count twice or that nobody can place.</summary>
/// <remarks><c>default</c> is <see cref="Refuse"/>.</remarks>
public enum RowRule
{
    /// <summary>The row is an error: an exception says where it is.</summary>
    Refuse = 0,

    /// <summary>The row is left out, and counted.</summary>
    SetAside,

    /// <summary>The row stays.</summary>
    Keep,
}
