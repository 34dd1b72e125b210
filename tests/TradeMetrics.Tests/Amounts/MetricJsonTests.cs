using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Tests;

public class MetricJsonTests
{
    private static readonly MetricJsonContext Context = new(new JsonSerializerOptions
    {
        Converters = { new MetricJsonConverter<decimal>(), new MetricJsonConverter<GrowthRate>(), new MetricJsonConverter<MetricJsonPoint>() },
    });

    public static TheoryData<UndefinedReason> Reasons => new(Enum.GetValues<UndefinedReason>());

    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_defined_metric_is_its_value(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("12.5", Write(12.5m));
        Assert.Equal(12.5m, Read("12.5").Value);
        Assert.Equal("0.3", JsonSerializer.Serialize(GrowthRate.FromPercent(30m), Context.MetricGrowthRate));
        Assert.Equal(GrowthRate.FromPercent(-14.5m), JsonSerializer.Deserialize("-0.145", Context.MetricGrowthRate).Value);
    });

    [Theory]
    [MemberData(nameof(Reasons))]
    public void An_undefined_metric_is_an_object_with_the_reason(UndefinedReason reason)
    {
        string json = Write(reason);

        Assert.Equal($$"""{"undefined":"{{reason}}"}""", json);
        Assert.Equal(reason, Read(json).Reason);
    }

    [Fact]
    public void A_value_may_be_an_object_too()
    {
        Metric<MetricJsonPoint> metric = new MetricJsonPoint(3);

        string json = JsonSerializer.Serialize(metric, Context.MetricMetricJsonPoint);

        Assert.Equal("""{"X":3}""", json);
        Assert.Equal(metric, JsonSerializer.Deserialize(json, Context.MetricMetricJsonPoint));
        Assert.Equal(new MetricJsonPoint(0), JsonSerializer.Deserialize("{}", Context.MetricMetricJsonPoint).Value);
        Assert.Equal(UndefinedReason.NoTrade, JsonSerializer.Deserialize("""{"undefined":"NoTrade"}""", Context.MetricMetricJsonPoint).Reason);
    }

    [Fact]
    public void Metrics_stand_side_by_side_in_a_list()
    {
        Metric<decimal>[] metrics = [1m, UndefinedReason.NewTrade, 2m, default];

        string json = JsonSerializer.Serialize(metrics, Context.MetricDecimalArray);

        Assert.Equal("""[1,{"undefined":"NewTrade"},2,{"undefined":"Missing"}]""", json);
        Assert.Equal(metrics, JsonSerializer.Deserialize(json, Context.MetricDecimalArray));
    }

    [Theory]
    [InlineData("""{"undefined":"newtrade"}""")]
    [InlineData("""{"undefined":"5"}""")]
    [InlineData("""{"undefined":"Missing, NoTrade"}""")]
    [InlineData("""{"undefined":"Infinity"}""")]
    [InlineData("""{"undefined":""}""")]
    [InlineData("""{"undefined":5}""")]
    [InlineData("""{"undefined":null}""")]
    [InlineData("""{"undefined":"Missing","value":3}""")]
    [InlineData("""{"undefined":"Missing","undefined":"Missing"}""")]
    [InlineData("""{"Undefined":"Missing"}""")]
    [InlineData("""{"value":3}""")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"12.5\"")]
    [InlineData("[12.5]")]
    public void Other_json_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void Null_arguments_are_refused()
    {
        var converter = new MetricJsonConverter<decimal>();
        using var writer = new Utf8JsonWriter(Stream.Null);

        Assert.Throws<ArgumentNullException>("writer", () => converter.Write(null!, 1m, Context.Options));
        Assert.Throws<ArgumentNullException>("options", () => converter.Write(writer, 1m, null!));
        Assert.Throws<ArgumentNullException>("options", () =>
        {
            var reader = new Utf8JsonReader("1"u8);
            converter.Read(ref reader, typeof(Metric<decimal>), null!);
        });
    }

    [Fact]
    public async Task A_metric_that_is_cut_by_a_buffer_is_read_whole()
    {
        string json = $"[{string.Join(',', Enumerable.Repeat("""{"undefined":"TooFewObservations"}""", 2000))}]";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        Metric<decimal>[]? read = await JsonSerializer.DeserializeAsync(stream, Context.MetricDecimalArray, TestContext.Current.CancellationToken);

        Assert.Equal(2000, read!.Length);
        Assert.All(read, metric => Assert.Equal(UndefinedReason.TooFewObservations, metric.Reason));
    }

    private static string Write(Metric<decimal> metric) => JsonSerializer.Serialize(metric, Context.MetricDecimal);

    private static Metric<decimal> Read(string json) => JsonSerializer.Deserialize(json, Context.MetricDecimal);
}

public readonly record struct MetricJsonPoint(int X);

[JsonSerializable(typeof(Metric<decimal>))]
[JsonSerializable(typeof(Metric<decimal>[]))]
[JsonSerializable(typeof(Metric<GrowthRate>))]
[JsonSerializable(typeof(Metric<MetricJsonPoint>))]
internal sealed partial class MetricJsonContext : JsonSerializerContext;
