using System.Text;
using System.Text.Unicode;

namespace TradeMetrics.Sources;

/// <summary>Text from the bytes of a file.</summary>
internal static class SourceText
{
    /// <summary>Decodes a field: UTF-8, or where it is not that, ISO-8859-1, of which it is known that text is hardly ever UTF-8 by chance.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);
}
