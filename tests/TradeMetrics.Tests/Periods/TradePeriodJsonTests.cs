using System.Text.Json;

namespace TradeMetrics.Tests;

public class TradePeriodJsonTests
{
    [Theory]
    [InlineData("\"2023\"")]
    [InlineData("\"2023-S1\"")]
    [InlineData("\"2023-05\"")]
    [InlineData("\"2023-02/2023-05\"")]
    [InlineData("\"2023-11-01/2023-11-20\"")]
    public void A_period_is_a_string_of_its_text(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<TradePeriod>(json)));

    [Theory]
    [InlineData("\"2023M05\"")]
    [InlineData("\"202305\"")]
    [InlineData("\"\\u0032\\u0030\\u0032\\u0033\\u002d\\u0030\\u0035\"")]
    [InlineData("\"\\u0032\\u0030\\u0032\\u0033-05\\u002f\\u0032\\u0030\\u0032\\u0033-05\"")]
    public void Every_text_of_May_2023_is_read(string json) =>
        Assert.Equal(TradePeriod.Month(2023, 5), JsonSerializer.Deserialize<TradePeriod>(json));

    [Fact]
    public void Periods_are_the_keys_of_a_dictionary()
    {
        var exports = new Dictionary<TradePeriod, decimal> { [TradePeriod.Year(2022)] = 1.5m, [TradePeriod.YearToDate(2023, 5)] = 2m };

        string json = JsonSerializer.Serialize(exports);

        Assert.Equal("""{"2022":1.5,"2023-01/2023-05":2}""", json);
        Assert.Equal(exports, JsonSerializer.Deserialize<Dictionary<TradePeriod, decimal>>(json));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"2023-T1\"")]
    [InlineData("\"2023/2024\"")]
    [InlineData("\"a text that is longer than any period could ever be, whether it is escaped or not\"")]
    public void Bad_text_is_a_json_error_with_the_reason_inside(string json)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TradePeriod>(json));

        Assert.IsType<FormatException>(exception.InnerException);
        Assert.Contains(json.Trim('"'), exception.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<TradePeriod, int>>($"{{{json}:1}}")).InnerException);
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Other_values_are_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TradePeriod>(json));

    [Fact]
    public void A_missing_period_is_null_where_null_is_allowed() => Assert.Null(JsonSerializer.Deserialize<TradePeriod?>("null"));

    [Fact]
    public void A_writer_is_needed()
    {
        var converter = new TradePeriodJsonConverter();

        Assert.Throws<ArgumentNullException>(() => converter.Write(null!, default, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>(() => converter.WriteAsPropertyName(null!, default, JsonSerializerOptions.Default));
    }
}
