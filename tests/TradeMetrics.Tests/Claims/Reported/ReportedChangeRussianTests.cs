using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class ReportedChangeRussianTests
{
    private const string Up30 = "Usual × [1.295, 1.305]; UsualTrailingZeros × [1.25, 1.35]";

    [Theory]
    [InlineData("темп роста 130 %", Up30)]
    [InlineData("темп роста 114,1%", "Usual × [1.1405, 1.1415]")]
    [InlineData("темп роста 101,7 %", "Usual × [1.0165, 1.0175]")]
    [InlineData("темп роста составил 114,1 %", "Usual × [1.1405, 1.1415]")]
    [InlineData("темп прироста 30 %", Up30)]
    [InlineData("темп прироста −5 %", "Usual × [0.945, 0.955]")]
    [InlineData("темп роста 30 %", "Strict × [0.295, 0.305]; Loose × [1.295, 1.305]; StrictTrailingZeros × [0.25, 0.35]; LooseTrailingZeros × [1.25, 1.35]")]
    [InlineData("темп роста 97,8 %", "Strict × [0.9775, 0.9785]; Loose × [1.9775, 1.9785]")]
    [InlineData("темп роста −5 %", "Usual × [0.945, 0.955]")]
    [InlineData("индекс физического объема 101,7 %", "Usual × [1.0165, 1.0175]")]
    [InlineData("вырос до 130 % от", Up30)]
    [InlineData("130 % к уровню", Up30)]
    [InlineData("вырос в 1,5 раза", "Usual × [1.45, 1.55]")]
    [InlineData("в 1,5 раза больше", "Usual × [1.45, 1.55]")]
    [InlineData("вырос в полтора раза", "Usual × [1.45, 1.55]")]
    [InlineData("вырос более чем в 2 раза", "Usual × (2, ∞)")]
    [InlineData("вырос на 30 %", Up30)]
    [InlineData("вырос на 30 процентов", Up30)]
    [InlineData("снизился на 14,5 %", "Usual × [0.8545, 0.8555]")]
    [InlineData("сократилась почти на 15 %", "Usual × (0.85, 0.86]")]
    [InlineData("снизился в 3 раза", "Usual × [2/7, 0.4]")]
    [InlineData("в три раза меньше", "Usual × [2/7, 0.4]")]
    [InlineData("увеличился вдвое", "Usual × [1.5, 2.5]")]
    [InlineData("увеличился втрое", "Usual × [2.5, 3.5]")]
    [InlineData("сократился вдвое", "Usual × [0.45, 0.55]")]
    [InlineData("сократился втрое", "Usual × [2/7, 0.4]")]
    [InlineData("удвоился", "Usual × [1.5, 2.5]")]
    [InlineData("снизился на 1,25 процентного пункта", "Usual + [-0.01255, -0.01245]")]
    [InlineData("вырос на 2 п.п.", "Usual + [0.015, 0.025]")]
    [InlineData("вырос на 2 п. п.", "Usual + [0.015, 0.025]")]
    [InlineData("250-процентный рост", "Strict × [3.495, 3.505]; Loose × [2.495, 2.505]; StrictTrailingZeros × [3.45, 3.55]; LooseTrailingZeros × [2.45, 2.55]")]
    public void Russian_phrases_have_the_meanings_of_the_table(string text, string readings) =>
        Assert.Equal(readings, Readings.OfChange(text, ReportedNumberOptions.Russian));

    [Theory]
    [InlineData("up 30 per cent", "вырос на 30 %")]
    [InlineData("сократился вдвое", "снизился на половину")]
    [InlineData("three times fewer", "снизился в три раза")]
    [InlineData("в 1,50 раза", "в 1,50 раза")]
    [InlineData("surged 1,5 times", "rose by 1,5 times")]
    [InlineData("down 2 pp", "снизился на 2 п. п.")]
    public void Canonical_text_is_Russian_where_Russian_says_the_same(string text, string canonical) =>
        Assert.Equal(canonical, ReportedChange.Parse(text, ReportedNumberOptions.Russian).ToString());

    [Fact]
    public void A_decimal_comma_needs_the_language()
    {
        Assert.Contains("the language Russian", Assert.Throws<FormatException>(() => ReportedChange.Parse("вырос в 1,5 раза")).Message, StringComparison.Ordinal);
        Assert.Equal(Up30, Readings.OfChange("темп роста 130 %"));
    }
}
