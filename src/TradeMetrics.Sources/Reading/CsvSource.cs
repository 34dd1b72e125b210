namespace TradeMetrics.Sources;

/// <summary>Finds rows in a table of separated values.</summary>
internal abstract class CsvSource(CsvTable table, TradeFormat format, ReadOptions options) : RowSource(table.Path, format, options)
{
    public override long Lines => Table.Lines;

    public override double Progress => Table.Progress;

    protected CsvTable Table { get; private set; } = table;

    /// <summary>Whether the line holds another row: each line of the US Census table has 26.</summary>
    protected virtual bool IsWithinLine => false;

    public override bool Next(ref Row row)
    {
        if (!IsWithinLine && !Table.Advance()) return false;
        Fill(ref row);
        return true;
    }

    /// <summary>Finds the next row of the block that was taken; false at its end.</summary>
    public bool NextInBlock(ref Row row)
    {
        if (!IsWithinLine && !Table.AdvanceInBlock()) return false;
        Fill(ref row);
        return true;
    }

    /// <summary>Makes plain rows of the block as far as there are such. Returns whether the table stands at a row that is none.</summary>
    public virtual bool TakePlain(PlainRows rows)
    {
        rows.Clear();
        return false;
    }

    /// <summary>Makes a row of where the table stands.</summary>
    public void Take(ref Row row) => Fill(ref row);

    public bool TakeBlock() => Table.TakeBlock();

    /// <summary>A second source of the same table for a thread of its own, which knows what this one does.</summary>
    public CsvSource Fork()
    {
        var fork = (CsvSource)MemberwiseClone();
        fork.Table = Table.Fork();
        fork.Codes = new(Options);
        return fork;
    }

    /// <summary>Adds what a fork counted.</summary>
    public void Join(CsvSource fork)
    {
        Table.Join(fork.Table);
        Codes.Join(fork.Codes);
        fork.Dispose();
    }

    public override void Dispose() => Table.Dispose();

    /// <summary>Makes the next row of the line of the table.</summary>
    protected abstract void Fill(ref Row row);
}
