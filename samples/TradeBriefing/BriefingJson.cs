using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using TradeMetrics;
using TradeMetrics.Samples.Seeds;

namespace TradeBriefing;

/// <summary>The briefing as JSON: the same facts for machines. A metric is its value, or an object that says why there is none.</summary>
public static class BriefingJson
{
    public static string Write(Briefing briefing) => JsonSerializer.Serialize(briefing, BriefingJsonContext.Default.Briefing);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(MetricJsonConverter<decimal>), typeof(MetricJsonConverter<GrowthRate>), typeof(MetricJsonConverter<TradePeriod>), typeof(LocalDateJsonConverter)])]
[JsonSerializable(typeof(Briefing))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(GrowthRate))]
[JsonSerializable(typeof(TradePeriod))]
internal sealed partial class BriefingJsonContext : JsonSerializerContext;

internal sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SeedReader.Day(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
