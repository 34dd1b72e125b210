using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics;

/// <summary>Reads and writes a growth rate as a JSON number, the fraction: 0.3 is +30 %.</summary>
public sealed class GrowthRateJsonConverter : JsonConverter<GrowthRate>
{
    /// <inheritdoc/>
    public override GrowthRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out decimal fraction))
            throw new JsonException("A growth rate is a JSON number, the fraction: 0.3 for +30 %.");
        try
        {
            return GrowthRate.FromFraction(fraction);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GrowthRate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Fraction);
    }
}
