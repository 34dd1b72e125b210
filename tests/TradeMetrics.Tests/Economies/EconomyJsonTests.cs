using System.Text.Json;

namespace TradeMetrics.Tests;

public class EconomyJsonTests
{
    [Theory]
    [InlineData(586, "\"PAK\"")]
    [InlineData(736, "\"736\"")]
    [InlineData(810, "\"SUHH\"")]
    [InlineData(490, "\"490\"")]
    [InlineData(1, "\"WLD\"")]
    public void An_economy_is_a_string_of_its_code(int number, string json)
    {
        Economy economy = Economy.FromNumericCode(number);

        Assert.Equal(json, JsonSerializer.Serialize(economy));
        Assert.Equal(economy, JsonSerializer.Deserialize<Economy>(json));
    }

    [Fact]
    public void Unspecified_comes_back() =>
        Assert.Equal(Economy.Unspecified, JsonSerializer.Deserialize<Economy>(JsonSerializer.Serialize(Economy.Unspecified)));

    [Theory]
    [InlineData("\"pk\"")]
    [InlineData("\"586\"")]
    [InlineData("\"\\u0050\\u0041\\u004B\"")]
    public void Every_code_is_read(string json) => Assert.Equal(586, JsonSerializer.Deserialize<Economy>(json).NumericCode);

    [Fact]
    public void A_code_of_escapes_alone_is_read()
    {
        // 24 characters of JSON for four, the longest that a code can be.
        const string Json = "\"\\u0053\\u0055\\u0048\\u0048\"";

        Assert.Equal("Soviet Union", JsonSerializer.Deserialize<Economy>(Json).Name);
    }

    [Fact]
    public void Economies_are_the_keys_of_a_dictionary()
    {
        var shares = new Dictionary<Economy, decimal> { [Economy.FromNumericCode(586)] = 0.3m, [Economy.FromNumericCode(736)] = 0.7m };

        string json = JsonSerializer.Serialize(shares);

        Assert.Equal("""{"PAK":0.3,"736":0.7}""", json);
        Assert.Equal(shares, JsonSerializer.Deserialize<Dictionary<Economy, decimal>>(json));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"CS\"")]
    [InlineData("\"Pakistan\"")]
    [InlineData("\"a text that is longer than any code could ever be, escaped or not\"")]
    public void Bad_text_is_a_json_error_with_the_reason_inside(string json)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Economy>(json));

        Assert.IsType<FormatException>(exception.InnerException);
        Assert.IsType<FormatException>(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Economy, int>>($"{{{json}:1}}")).InnerException);
    }

    [Theory]
    [InlineData("586")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Other_values_are_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Economy>(json));

    [Fact]
    public void A_missing_economy_is_null_where_null_is_allowed() => Assert.Null(JsonSerializer.Deserialize<Economy?>("null"));
}
