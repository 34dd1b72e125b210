using System.Globalization;
using System.Text.Json;

namespace TradeMetrics;

/// <summary>JSON strings of the value types that have an invariant text both ways.</summary>
internal static class TextJson
{
    // Longer than any text of ours even where most characters are written as escapes; a longer one goes by way of a string.
    private const int BufferLength = 64;

    internal static T Read<T>(ref Utf8JsonReader reader) where T : ISpanParsable<T>
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new JsonException($"The type {typeof(T).Name} is written as a JSON string; found was a value of type {reader.TokenType}.");
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        Span<char> buffer = stackalloc char[BufferLength];
        try
        {
            return length > BufferLength
                ? T.Parse(reader.GetString()!, CultureInfo.InvariantCulture)
                : T.Parse(buffer[..reader.CopyString(buffer)], CultureInfo.InvariantCulture);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    internal static void Write<T>(Utf8JsonWriter writer, T value) where T : IFormattable
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
    }

    internal static void WriteName<T>(Utf8JsonWriter writer, T value) where T : IFormattable
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString(null, CultureInfo.InvariantCulture));
    }
}
