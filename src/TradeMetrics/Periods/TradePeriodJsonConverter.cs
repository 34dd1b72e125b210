using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics;

/// <summary>Reads and writes a trade period as a JSON string of its ISO text, also as the name of a property.</summary>
public sealed class TradePeriodJsonConverter : JsonConverter<TradePeriod>
{
    /// <inheritdoc/>
    public override TradePeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<TradePeriod>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TradePeriod value, JsonSerializerOptions options) =>
        TextJson.Write(writer, value);

    /// <inheritdoc/>
    public override TradePeriod ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<TradePeriod>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TradePeriod value, JsonSerializerOptions options) =>
        TextJson.WriteName(writer, value);
}
