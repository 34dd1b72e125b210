using CsvHelper;

namespace TradeMetrics.Sources;

/// <summary>The rows of a table of separated values, block by block of whole lines.</summary>
internal sealed class CsvTable : IDisposable
{
    private const string ExpectedStatus = "a status of SDMX such as A, E or P";

    private readonly LineBlocks _blocks;
    private readonly LineBlock _block = new();
    private readonly TextPool _texts = new();
    private readonly CsvReaderOptions _options;
    private readonly bool _isFork;
    private CsvReader? _csv;

    public CsvTable(string path, int longestLine)
    {
        _blocks = new(new SourceFile(path), longestLine);
        try
        {
            _blocks.Read(_block);
            Heading heading = Heading.Read(_block.Text.Span) ?? throw Broken.File(path, $"the file has no heading; it begins with '{Broken.Quote(_block.Text.Span)}'", "a line with the names of columns");
            Columns = heading.Columns;
            _options = new()
            {
                Separator = heading.Separator,
                HasHeader = false,
                TrackLineNumbers = true,
                // Checked here, where the message can say more.
                FieldCountMismatch = CsvFieldCountHandling.Allow,
                // A quote that is never closed is to end with its line and not with the file.
                AllowLineBreaksInQuotes = false,
            };
            _block.FirstLine += LineBlock.LineEnds(_block.Text.Span[..heading.Length]);
            (_block.Start, _block.Length) = (heading.Length, _block.Length - heading.Length);
            StartBlock();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private CsvTable(CsvTable other) => (_blocks, _options, Columns, _isFork) = (other._blocks, other._options, other.Columns, true);

    /// <summary>What stands between fields.</summary>
    public char Separator => _options.Separator.GetValueOrDefault();

    public string Path => _blocks.Path;

    public double Progress => _blocks.Progress;

    public HeaderMap Columns { get; }

    /// <summary>The line on which the row stands, from 1.</summary>
    public long Line => _block.FirstLine + _csv!.LineNumber - 1;

    /// <summary>How many lines of data were read.</summary>
    public long Lines { get; private set; }

    /// <summary>A second reader of the same table, which takes blocks of its own, on a thread of its own.</summary>
    public CsvTable Fork() => new(this);

    /// <summary>Takes the next block. Forks of one table take theirs one at a time.</summary>
    public bool TakeBlock()
    {
        if (!_blocks.Read(_block)) return false;
        StartBlock();
        return true;
    }

    /// <summary>Goes to the next row of the table.</summary>
    public bool Advance()
    {
        while (!AdvanceInBlock())
        {
            if (!TakeBlock()) return false;
        }
        return true;
    }

    /// <summary>Goes to the next row of the block; false at its end.</summary>
    public bool AdvanceInBlock()
    {
        try
        {
            if (_csv is null || !_csv.Read()) return false;
        }
        catch (CsvFormatException e)
        {
            throw Broken.Row(Path, _block.FirstLine + e.LineNumber - 1, e.Message.TrimEnd('.'), "fields whose quotes are closed before the line ends", e);
        }
        Lines++;
        // A separator at the end of each row, as some downloads have it, is no field.
        if (_csv.FieldCount != Columns.Count && !(_csv.FieldCount == Columns.Count + 1 && _csv.GetSpan(Columns.Count).IsEmpty)) throw Ragged();
        return true;
    }

    /// <summary>A field without the spaces around it; empty where there is no such column.</summary>
    public ReadOnlySpan<byte> Field(int column)
    {
        if (column < 0) return default;
        ReadOnlySpan<byte> field = _csv!.GetSpan(column);
        return field is [(byte)' ', ..] or [.., (byte)' '] ? field.Trim((byte)' ') : field;
    }

    public string Text(int column) => _texts.Of(Field(column));

    public string Product(int column) => Field(column).IsEmpty ? throw NotUnderstood(column, "the code of a product") : Text(column);

    public int Whole(int column, string expected) =>
        Numbers.TryWhole(Field(column), out int value) ? value : throw NotUnderstood(column, expected);

    public int Year(int column) =>
        TryYear(column, out int year) ? year : throw NotUnderstood(column, "a year from 1 to 9999");

    public bool TryYear(int column, out int year) => Numbers.TryWhole(Field(column), out year) && year is >= 1 and <= 9999;

    public double Value(int column, int shift = 0) =>
        Numbers.TryValue(Field(column), out double value, shift) ? value : throw NotUnderstood(column, "a number of digits with a decimal point, without grouping");

    /// <summary>A code of SDMX's CL_OBS_STATUS; where there is none, the figure is a normal one.</summary>
    public ObservationStatus Status(int column)
    {
        ReadOnlySpan<byte> code = Field(column);
        if (code.IsEmpty) return ObservationStatus.Normal;
        try
        {
            return code.Length == 1 ? SdmxCodes.ToObservationStatus((char)code[0]) : throw NotUnderstood(column, ExpectedStatus);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw NotUnderstood(column, ExpectedStatus);
        }
    }

    /// <summary>The column that has one of the names; -1 where none has.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        int column = Columns.Find(names);
        if (column >= 0 && Columns.IsRepeated(column))
            throw Broken.File(Path, $"the heading '{Columns.Quote()}' has several columns '{Columns.NameOf(column)}'", "one of each that is read");
        return column;
    }

    /// <summary>The column that has one of the names, where there must be one.</summary>
    public int Require(params ReadOnlySpan<string> names) => Find(names) is >= 0 and var column
        ? column
        : throw Broken.File(Path, $"the heading '{Columns.Quote()}' has no column {string.Join(" or ", names.ToArray())}", "a heading with it, separated by commas, semicolons, tabs or bars");

    public FormatException NotUnderstood(int column, string expected) => Broken.Field(Path, Line, Columns.NameOf(column), Field(column), expected);

    public void Join(CsvTable fork) => Lines += fork.Lines;

    public void Dispose()
    {
        _csv?.Dispose();
        if (!_isFork) _blocks.Dispose();
    }

    private void StartBlock()
    {
        _csv?.Dispose();
        _csv = _block.Length == 0 ? null : CsvReader.Create(_block.Text, _options);
    }

    private FormatException Ragged() =>
        Broken.Row(Path, Line, $"the row '{Broken.Quote(_csv!.RawRecord)}' has {_csv.FieldCount} fields", $"{Columns.Count}, as the heading has");
}
