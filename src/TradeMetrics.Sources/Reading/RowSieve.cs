namespace TradeMetrics.Sources;

/// <summary>Decides which rows are kept, and counts the others by reason.</summary>
internal sealed class RowSieve(RowSource source, ReadOptions options)
{
    // A row that comes after all others in order is no repeat, so a sorted file needs no memory. For the case that order ends, so many keys are remembered.
    private const int RememberedKeys = 1 << 17;

    private const int RowsBetweenLooks = 4096;

    private readonly long[] _setAside = new long[Enum.GetValues<SetAsideReason>().Length];
    private readonly RowRule[] _rules = [.. Enum.GetValues<SetAsideReason>().Select(options.RuleOf)];
    private List<RowKey> _inOrder = [];
    private HashSet<RowKey>? _keys;
    private RowKey _highest = new(long.MinValue, 0, 0, 0);
    private bool _isChecked = true, _isForgotten, _isStarted;
    private int? _level = options.ProductLevel;
    private long _read, _kept;

    /// <summary>Begins to read, which can be done once.</summary>
    public void Start()
    {
        if (_isStarted) throw new InvalidOperationException("The file was read before; open it again to read it again.");
        _isStarted = true;
    }

    /// <summary>Finds the next row that is kept.</summary>
    public bool Next(ref Row row, CancellationToken cancellationToken, ReadProgress? progress = null)
    {
        while (source.Next(ref row))
        {
            // However few are kept of however many.
            if (_read % RowsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Step();
            }
            row.Key = RowKey.Of(in row);
            if (Keeps(in row)) return true;
        }
        return false;
    }

    /// <summary>Whether the row that comes next in the file is kept.</summary>
    public bool Keeps(in Row row)
    {
        _read++;
        if (!IsKept(in row)) return false;
        _kept++;
        return true;
    }

    /// <summary>Whether all rows are kept, of which then nothing is to be asked. False says nothing of them.</summary>
    public bool KeepsAll(PlainRows rows)
    {
        if ((options.ReportedBy is { } side && side != rows.First.Record.ReportedBy) || options.ProductCodes is not null) return false;
        if ((_level ?? rows.Digits) != rows.Digits || !rows.KeyAt(0).Follows(in _highest)) return false;
        _level = rows.Digits;
        for (int row = 0; row < rows.Count && !_isForgotten; row++) Remember(rows.KeyAt(row));
        _highest = rows.KeyAt(rows.Count - 1);
        _read += rows.Count;
        _kept += rows.Count;
        return true;
    }

    public ReadReport Report() => new(source.Format, source.Lines, _read, _kept, source.Codes.OtherAsia, _isChecked, _setAside);

    // In the order of the reasons. A row that is kept in spite of one may have another.
    private bool IsKept(in Row row)
    {
        if (row.Record.Value < 0 && row.Reason is null or > SetAsideReason.NegativeValue) return !IsDropped(in row, SetAsideReason.NegativeValue);
        if (row.Reason is { } known && known != SetAsideReason.UnknownCode && IsDropped(in row, known)) return false;
        if (options.ReportedBy is { } side && side != row.Record.ReportedBy)
        {
            _setAside[(int)SetAsideReason.OtherSide]++;
            return false;
        }
        if (row.Reason == SetAsideReason.UnknownCode || (options.ProductCodes is { } products && row.Level != 0 && !products.Contains(row.Record.Product)))
        {
            if (IsDropped(in row, SetAsideReason.UnknownCode)) return false;
        }
        else if (row.Record.Exporter.IsAggregateOrUnspecified || row.Record.Importer.IsAggregateOrUnspecified)
        {
            if (IsDropped(in row, SetAsideReason.AggregatePartner)) return false;
        }
        else if (row.Record.Exporter == row.Record.Importer && IsDropped(in row, SetAsideReason.SelfTrade)) return false;
        if (row.Level >= 0) _level ??= row.Level;
        if (row.Level != _level && IsDropped(in row, row.Level == 0 ? SetAsideReason.TotalProduct : SetAsideReason.OtherProductLevel)) return false;
        return !IsRepeated(in row.Key) || !IsDropped(in row, SetAsideReason.DuplicateKey);
    }

    private bool IsDropped(in Row row, SetAsideReason reason)
    {
        RowRule rule = _rules[(int)reason];
        if (rule == RowRule.Refuse)
            throw Broken.Row(source.Path, row.Record.Line, $"refused for {reason}: {row.Record}", "a flow between two economies that is counted once, or options that set the row aside");
        if (rule == RowRule.Keep) return false;
        _setAside[(int)reason]++;
        return true;
    }

    private bool IsRepeated(in RowKey key)
    {
        if (key.Follows(in _highest))
        {
            _highest = key;
            Remember(key);
            return false;
        }
        if (key == _highest) return true;
        if (_keys is null)
        {
            _keys = [.. _inOrder];
            _inOrder = [];
        }
        if (_keys.Contains(key)) return true;
        // It may be one of those that were not remembered.
        if (_isForgotten) _isChecked = false;
        Remember(key);
        return false;
    }

    private void Remember(in RowKey key)
    {
        if (_isForgotten) return;
        if ((_keys?.Count ?? _inOrder.Count) >= RememberedKeys) _isForgotten = true;
        else if (_keys is null) _inOrder.Add(key);
        else _keys.Add(key);
    }
}
