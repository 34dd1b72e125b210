namespace TradeMetrics.Sources;

/// <summary>Finds the rows of a file of one format.</summary>
internal abstract class RowSource(string path, TradeFormat format, ReadOptions options) : IDisposable
{
    public TradeFormat Format { get; } = format;

    public string Path { get; } = path;

    /// <summary>How many lines of data were read.</summary>
    public long Lines { get; protected set; }

    public EconomyCodes Codes { get; } = new(options);

    /// <summary>Finds the next row. Every row that the file has is given, those that are to be set aside too.</summary>
    public abstract bool Next(ref Row row);

    public abstract void Dispose();
}
