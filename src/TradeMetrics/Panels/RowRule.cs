namespace TradeMetrics.Panels;

/// <summary>Says what becomes of a row that a panel may not want.</summary>
public enum RowRule
{
    /// <summary>The row is an error: an exception names it.</summary>
    Refuse = 0,

    /// <summary>The row is left out and counted in <see cref="TradePanel.SetAside"/>.</summary>
    SetAside,

    /// <summary>The row stays. Of rows with the same key, which are duplicates, the values are added up.</summary>
    Keep,
}
