using System.Globalization;

namespace TradeMetrics.Sources;

/// <summary>Makes the errors of broken input, which say where it is and what was expected.</summary>
internal static class Broken
{
    private const int LongestQuote = 60;

    public static FormatException Field(string path, long line, string column, ReadOnlySpan<byte> text, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}, line {line}, column '{column}': '{Quote(text)}' is not {expected}."));

    public static FormatException Row(string path, long line, string what, string expected, Exception? inner = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}, line {line}: {what}; expected {expected}."), inner);

    public static InvalidDataException File(string path, string what, string expected, Exception? inner = null) =>
        new($"{path}: {what}; expected {expected}.", inner);

    // Control characters would break the message up, and a long line would drown it.
    public static string Quote(ReadOnlySpan<byte> text)
    {
        string quoted = SourceText.Of(text[..Math.Min(text.Length, LongestQuote)]);
        quoted = string.Concat(quoted.Select(c => char.IsControl(c) ? '·' : c));
        return text.Length > LongestQuote ? quoted + "…" : quoted;
    }
}
