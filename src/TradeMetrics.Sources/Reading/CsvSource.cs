using System.Text;
using CsvHelper;

namespace TradeMetrics.Sources;

/// <summary>Finds rows in a table of separated values.</summary>
internal abstract class CsvSource : RowSource
{
    private const int BufferLength = 1 << 17;
    private readonly Encoding? _encoding;
    private CsvReader _csv;
    private readonly TextPool _texts = new();

    protected CsvSource(string path, TradeFormat format, ReadOptions options)
        : base(path, format, options)
    {
        (_, _encoding) = SourceStream.Head(path);
        _csv = OpenCsv(path, _encoding, options.MaximumLineLength);
        try
        {
            Columns = new(_csv.Headers);
        }
        catch (Exception e) when (IsOfContent(e))
        {
            throw Explained(e);
        }
    }

    protected HeaderMap Columns { get; }

    protected long Line => _csv.LineNumber;

    private static CsvReader OpenCsv(string path, Encoding? encoding, int maximumLineLength) => CsvReader.Create(
        SourceStream.Open(path),
        new CsvReaderOptions
        {
            Encoding = encoding,
            BufferSize = Math.Min(BufferLength, Math.Max(256, maximumLineLength)),
            MaxRecordSize = maximumLineLength,
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Throw,
            // A quote that is never closed is to end with its line and not with the file.
            AllowLineBreaksInQuotes = false,
        },
        false);

    public override void Dispose() => _csv.Dispose();

    protected bool Advance()
    {
        try
        {
            if (!_csv.Read()) return false;
        }
        catch (Exception e) when (IsOfContent(e))
        {
            throw Explained(e);
        }
        Lines++;
        return true;
    }

    /// <summary>Goes back to the start, for a format that cannot be understood in one reading.</summary>
    protected void Rewind(ReadOptions options)
    {
        _csv.Dispose();
        _csv = OpenCsv(Path, _encoding, options.MaximumLineLength);
        Lines = 0;
    }

    /// <summary>A field without the spaces around it; empty where there is no such column.</summary>
    protected ReadOnlySpan<byte> Field(int column)
    {
        if (column < 0) return default;
        ReadOnlySpan<byte> field = _csv.GetSpan(column);
        return field is [(byte)' ', ..] or [.., (byte)' '] ? field.Trim((byte)' ') : field;
    }

    protected string Text(int column) => _texts.Of(Field(column));

    protected int Whole(int column, string expected) =>
        Numbers.TryWhole(Field(column), out int value) ? value : throw NotUnderstood(column, expected);

    protected int Year(int column) => Whole(column, "a year") is >= 1 and <= 9999 and var year ? year : throw NotUnderstood(column, "a year from 1 to 9999");

    protected double Value(int column, int shift = 0) =>
        Numbers.TryValue(Field(column), out double value, shift) ? value : throw NotUnderstood(column, "a number of digits with a decimal point, without grouping");

    protected FormatException NotUnderstood(int column, string expected) => Broken.Field(Path, Line, Columns.NameOf(column), Field(column), expected);

    private Exception Explained(Exception e) => e switch
    {
        CsvFormatException broken => Broken.Row(Path, broken.LineNumber, e.Message.TrimEnd('.'), "rows with as many fields as the heading, none longer than the limit", e),
        InvalidDataException => Broken.File(Path, $"the gzip stream is broken or cut short after {Lines} rows", "a whole gzip file", e),
        _ => Broken.File(Path, $"the text is broken after {Lines} rows", "one encoding throughout", e),
    };

    private static bool IsOfContent(Exception e) => e is CsvFormatException or InvalidDataException or DecoderFallbackException;
}
