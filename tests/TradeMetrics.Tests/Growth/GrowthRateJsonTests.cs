using System.Text.Json;

namespace TradeMetrics.Tests;

public class GrowthRateJsonTests
{
    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_rate_is_a_number_the_fraction(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("-0.145", JsonSerializer.Serialize(GrowthRate.FromPercent(-14.5m)));
        Assert.Equal(GrowthRate.FromPercent(-14.5m), JsonSerializer.Deserialize<GrowthRate>("-0.145"));
        Assert.Equal(GrowthRate.FromPercent(3000m), JsonSerializer.Deserialize<GrowthRate>("3e1"));
    });

    [Theory]
    [InlineData("-1")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("792281625142643375935439503.35")]
    public void The_ends_of_the_range_come_back(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<GrowthRate>(json)));

    [Theory]
    [InlineData("\"+30 %\"")]
    [InlineData("\"0.3\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("1e400")]
    public void Other_json_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GrowthRate>(json));

    [Theory]
    [InlineData("-1.01")]
    [InlineData("792281625142643375935439503.36")]
    public void A_fraction_out_of_range_is_a_json_error_with_the_reason_inside(string json)
    {
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GrowthRate>(json));

        Assert.IsType<ArgumentOutOfRangeException>(refused.InnerException);
    }

    [Fact]
    public void A_writer_is_required() =>
        Assert.Throws<ArgumentNullException>("writer", () => new GrowthRateJsonConverter().Write(null!, default, JsonSerializerOptions.Default));
}
