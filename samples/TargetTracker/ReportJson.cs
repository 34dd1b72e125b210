using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMetrics;

namespace TargetTracker;

/// <summary>The report as JSON. A metric is its value, or an object that says why there is none.</summary>
public static class ReportJson
{
    public static string Write(TargetReport report) => JsonSerializer.Serialize(report, ReportJsonContext.Default.TargetReport);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(MetricJsonConverter<decimal>), typeof(MetricJsonConverter<bool>), typeof(MetricJsonConverter<GrowthRate>),
        typeof(MetricJsonConverter<TradePeriod>), typeof(MetricJsonConverter<RunRate<decimal>>),
    ])]
[JsonSerializable(typeof(TargetReport))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
