using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TradeMetrics;

/// <summary>Reads and writes a metric as JSON: the value itself, or <c>{"undefined": "NewTrade"}</c>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// Register the closed forms that are used: <c>options.Converters.Add(new MetricJsonConverter&lt;decimal&gt;())</c>.
/// A converter for all of them at once would have to make types at run time, which native AOT does not allow.
/// The value is written by whatever the options hold for <typeparamref name="T"/>.
/// </remarks>
public sealed class MetricJsonConverter<T> : JsonConverter<Metric<T>> where T : struct
{
    private const string UndefinedProperty = "undefined";

    /// <inheritdoc/>
    public override Metric<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!IsReason(reader)) return JsonSerializer.Deserialize(ref reader, TypeInfo(options));

        reader.Read();
        reader.Read();
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        // Enum.TryParse would take numbers, and several names at once.
        if (!Enum.TryParse(text, out UndefinedReason reason) || reason.ToString() != text)
            throw new JsonException($"'{text}' is not a reason for which a metric is undefined; use one of {string.Join(", ", Enum.GetNames<UndefinedReason>())}.");
        reader.Read();
        if (reader.TokenType != JsonTokenType.EndObject)
            throw new JsonException($"An undefined metric holds \"{UndefinedProperty}\" alone.");
        return reason;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Metric<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        if (value.TryGetValue(out T defined))
        {
            JsonSerializer.Serialize(writer, defined, TypeInfo(options));
            return;
        }
        writer.WriteStartObject();
        writer.WriteString(UndefinedProperty, value.Reason.ToString());
        writer.WriteEndObject();
    }

    // A value may be an object too, so look whether the first property is ours; the copy of the reader is thrown away.
    private static bool IsReason(Utf8JsonReader lookahead) =>
        lookahead.TokenType == JsonTokenType.StartObject && lookahead.Read()
        && lookahead.TokenType == JsonTokenType.PropertyName && lookahead.ValueTextEquals(UndefinedProperty);

    private static JsonTypeInfo<T> TypeInfo(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
