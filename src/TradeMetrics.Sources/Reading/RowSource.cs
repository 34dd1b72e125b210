namespace TradeMetrics.Sources;

/// <summary>Finds the rows of a file of one format.</summary>
internal abstract class RowSource(string path, TradeFormat format, ReadOptions options) : IDisposable
{
    public TradeFormat Format { get; } = format;

    public string Path { get; } = path;

    /// <summary>How many lines of data were read.</summary>
    public abstract long Lines { get; }

    /// <summary>Which share of the file was read, from 0 to 1.</summary>
    public abstract double Progress { get; }

    public EconomyCodes Codes { get; protected set; } = new(options);

    protected ReadOptions Options { get; } = options;

    /// <summary>Finds the next row. Every row that the file has is given, those that are to be set aside too. After the last, nobody asks again.</summary>
    public abstract bool Next(ref Row row);

    public abstract void Dispose();
}
