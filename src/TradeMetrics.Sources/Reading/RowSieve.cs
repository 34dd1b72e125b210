namespace TradeMetrics.Sources;

/// <summary>Decides which rows are kept, and counts the others by reason.</summary>
internal sealed class RowSieve(RowSource source, ReadOptions options)
{
    // A row in order cannot have come before. Of a file that is in no order so many keys are remembered, which takes some 20 MB.
    private const int RememberedKeys = 400_000;

    private readonly long[] _setAside = new long[Enum.GetValues<SetAsideReason>().Length];
    private readonly Strictness[] _strictness = [.. Enum.GetValues<SetAsideReason>().Select(options.For)];
    private readonly HashSet<RowKey> _keys = [];
    private RowKey _last = new(long.MinValue, 0, 0);
    private bool _isInOrder = true, _isChecked = true, _isStarted;
    private int? _level = options.ProductLevel;
    private long _read, _kept;

    /// <summary>Begins to read, which can be done once.</summary>
    public void Start()
    {
        if (_isStarted) throw new InvalidOperationException("The file was read before; open it again to read it again.");
        _isStarted = true;
    }

    public bool Next(ref Row row)
    {
        while (source.Next(ref row))
        {
            _read++;
            if (!IsKept(in row)) continue;
            _kept++;
            return true;
        }
        return false;
    }

    public ReadReport Report() => new(source.Format, source.Lines, _read, _kept, source.Codes.OtherAsia, _isChecked, _setAside);

    // A row that is kept in spite of one reason may have another.
    private bool IsKept(in Row row)
    {
        if (row.Reason is { } known && IsDropped(in row, known)) return false;
        if (row.Reason != SetAsideReason.UnknownCode && (row.Record.Exporter.IsAggregateOrUnspecified || row.Record.Importer.IsAggregateOrUnspecified)
            && IsDropped(in row, SetAsideReason.AggregatePartner)) return false;
        if (row.Record.Exporter == row.Record.Importer && IsDropped(in row, SetAsideReason.SelfTrade)) return false;
        if (row.Level >= 0) _level ??= row.Level;
        if (row.Level != _level && IsDropped(in row, row.Level == 0 ? SetAsideReason.TotalProduct : SetAsideReason.OtherProductLevel)) return false;
        return !IsRepeated(RowKey.Of(in row)) || !IsDropped(in row, SetAsideReason.DuplicateKey);
    }

    private bool IsDropped(in Row row, SetAsideReason reason)
    {
        Strictness strictness = _strictness[(int)reason];
        if (strictness == Strictness.Refuse)
            throw Broken.Row(source.Path, row.Record.Line, $"refused for {reason}: {row.Record}", "a flow between two economies that is counted once, or options that set the row aside");
        if (strictness == Strictness.Keep && reason > SetAsideReason.NotAFlow) return false;
        _setAside[(int)reason]++;
        return true;
    }

    private bool IsRepeated(RowKey key)
    {
        if (_isInOrder && key.Follows(_last))
        {
            // The keys are kept for the case that order ends before the file does.
            if (_keys.Count < RememberedKeys) _keys.Add(key);
            _last = key;
            return false;
        }
        if (key == _last) return true;
        _isInOrder = false;
        if (_keys.Count < RememberedKeys) return !_keys.Add(key);
        if (_keys.Contains(key)) return true;
        _isChecked = false;
        return false;
    }
}
