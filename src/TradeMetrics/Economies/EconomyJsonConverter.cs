using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics;

/// <summary>Reads and writes an economy as a JSON string of its code, also as the name of a property; it reads every code that <see cref="Economy.Parse(string)"/> takes.</summary>
public sealed class EconomyJsonConverter : JsonConverter<Economy>
{
    /// <inheritdoc/>
    public override Economy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<Economy>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Economy value, JsonSerializerOptions options) =>
        TextJson.Write(writer, value);

    /// <inheritdoc/>
    public override Economy ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<Economy>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Economy value, JsonSerializerOptions options) =>
        TextJson.WriteName(writer, value);
}
