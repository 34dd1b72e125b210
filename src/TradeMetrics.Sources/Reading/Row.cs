namespace TradeMetrics.Sources;

/// <summary>A row before it is known whether it is kept.</summary>
internal struct Row
{
    public TradeRecord Record;

    /// <summary>What the source knows against it. The sieve looks for more.</summary>
    public SetAsideReason? Reason;

    /// <summary>The economies as the file names them, by which it may be sorted.</summary>
    public int ExporterKey, ImporterKey;

    /// <summary>What else tells rows of one flow apart: a statistical procedure whose rows add up.</summary>
    public int Part;

    /// <summary>How long the product's code is; 0 for the total; -1 for a group that overlaps others.</summary>
    public int Level;

    /// <summary>What makes it the same flow as another; set when all else is.</summary>
    public RowKey Key;
}
