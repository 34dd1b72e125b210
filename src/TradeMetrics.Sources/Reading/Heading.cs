using CsvHelper;

namespace TradeMetrics.Sources;

/// <summary>The first line of a table, by which its separator and its columns are known.</summary>
internal sealed class Heading
{
    private Heading(string[] names, char separator, int length) => (Columns, Separator, Length) = (new(names), separator, length);

    public HeaderMap Columns { get; }

    public char Separator { get; }

    /// <summary>How many bytes it takes, with empty lines before it and the end of its line.</summary>
    public int Length { get; }

    /// <summary>Reads the heading at the start of a text; null where that is none.</summary>
    public static Heading? Read(ReadOnlySpan<byte> text)
    {
        int start = text.IndexOfAnyExcept("\r\n"u8);
        if (start < 0) return null;
        int length = text[start..].IndexOfAny((byte)'\r', (byte)'\n');
        int end = length < 0 ? text.Length : start + length;
        try
        {
            using CsvReader csv = CsvReader.Create(text[start..end].ToArray());
            int after = text[end..] is [(byte)'\r', (byte)'\n', ..] ? 2 : end < text.Length ? 1 : 0;
            return new([.. csv.Headers], csv.Separator, end + after);
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }
}
