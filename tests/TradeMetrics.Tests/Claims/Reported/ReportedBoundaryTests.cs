using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

/// <summary>Figures and changes just at, and just beside, the lines that the grammar draws.</summary>
public class ReportedBoundaryTests
{
    private const string At100 = "Usual × [0.995, 1.005]; UsualTrailingZeros × [0.5, 1.5]";
    private const string Up250 = "Usual × [3.495, 3.505]; UsualTrailingZeros × [3.45, 3.55]";

    [Theory]
    [InlineData("темп роста 100 %", At100)]
    [InlineData("темп роста 99,9 %", "Strict × [0.9985, 0.9995]; Loose × [1.9985, 1.9995]")]
    [InlineData("темп роста 90–110 %", "Usual × [0.9, 1.1]")]
    [InlineData("темп роста 90–95 %", "Strict × [0.9, 0.95]; Loose × [1.9, 1.95]")]
    [InlineData("rose to 100 % of", At100)]
    [InlineData("fell to 100 % of", At100)]
    [InlineData("rose to 90-110 % of", "Usual × [0.9, 1.1]")]
    [InlineData("fell to 90-110 % of", "Usual × [0.9, 1.1]")]
    [InlineData("to 85.5 % of", "Usual × [0.8545, 0.8555]")]
    [InlineData("114.1 % of last year", "Usual × [1.1405, 1.1415]")]
    public void A_level_is_compared_with_a_hundred(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text, ReportedNumberOptions.Russian));

    [Theory]
    [InlineData("rose 250 per cent", Up250)]
    [InlineData("rose 250 per cent more", Up250)]
    [InlineData("by 250 per cent more", Up250)]
    [InlineData("+250 %", Up250)]
    [InlineData("fell 14.5 per cent lower", "Usual × [0.8545, 0.8555]")]
    [InlineData("a 100-percent rise", "Usual × [1.995, 2.005]; UsualTrailingZeros × [1.5, 2.5]")]
    [InlineData("a 101-percent rise", "Strict × [2.005, 2.015]; Loose × [1.005, 1.015]")]
    [InlineData("up 5 % points", "Usual + [0.045, 0.055]")]
    [InlineData("-5 points", "Usual + [-0.055, -0.045]")]
    [InlineData("5 points lower", "Usual + [-0.055, -0.045]")]
    [InlineData("by 5 points", "Usual + [0.045, 0.055]")]
    public void Only_a_noun_above_a_hundred_per_cent_is_doubtful(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData("the rise of 14.5 per cent", "Usual × [1.1445, 1.1455]")]
    [InlineData("the index of 114.1", "Usual × [1.1405, 1.1415]")]
    [InlineData("rose by about just 15 per cent", "Usual × [1.135, 1.165]")]
    [InlineData("rose just about 15 per cent", "Usual × [1.135, 1.165]")]
    [InlineData("growth rate of about 15 per cent", "Usual × [1.135, 1.165]")]
    [InlineData("growth rate -14.5 %", "Usual × [0.8545, 0.8555]")]
    public void Words_that_change_nothing_may_stand_anywhere(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData("rose by 1 times", "Strict × [1.5, 2.5]")]
    [InlineData("rose by 0.9 times", "Strict × [1.85, 1.95]")]
    [InlineData("rose by 1.1 times", "Usual × [1.05, 1.15]; Strict × [2.05, 2.15]")]
    [InlineData("rose 1.5 times more", "Usual × [1.45, 1.55]; Strict × [2.45, 2.55]")]
    [InlineData("rose 1.5 times higher", "Usual × [1.45, 1.55]; Strict × [2.45, 2.55]")]
    [InlineData("fell 1.0 times", "Usual × [20/21, 20/19]")]
    [InlineData("fell 4 times less", "Usual × [2/9, 2/7]")]
    [InlineData("to 0.5 times", "Usual × [0.45, 0.55]")]
    [InlineData("rose to 1.0 times", "Usual × [0.95, 1.05]")]
    [InlineData("grew 1.0-fold", "Usual × [0.95, 1.05]")]
    [InlineData("0.5-fold", "Usual × [0.45, 0.55]")]
    [InlineData("rose 3-fold higher", "Usual × [2.5, 3.5]")]
    [InlineData("fell 4-fold lower", "Usual × [2/9, 2/7]")]
    [InlineData("a 4-fold decline", "Usual × [2/9, 2/7]")]
    [InlineData("rose threefold more", "Usual × [2.5, 3.5]")]
    [InlineData("fell threefold lower", "Usual × [2/7, 0.4]")]
    [InlineData("threefold lower", "Usual × [2/7, 0.4]")]
    [InlineData("twofold lower", "Usual × [0.45, 0.55]")]
    [InlineData("grew by half", "Usual × [1.45, 1.55]")]
    public void Times_and_their_direction(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData("fell by less than 100 per cent", "Usual × (0, 1]")]
    [InlineData("fell by at least 100 per cent", "Usual × [0, 0]")]
    [InlineData("fell by at least 40 per cent", "Usual × [0, 0.6]")]
    [InlineData("fell by up to 100 per cent", "Usual × [0, 1]")]
    [InlineData("less than three times fewer", "Usual × (1/3, ∞)")]
    [InlineData("nearly 1 times fewer", "Usual × (1, ∞)")]
    [InlineData("nearly 3 times fewer", "Usual × (1/3, 0.5]")]
    [InlineData("at least three times fewer", "Usual × (0, 1/3]")]
    public void A_multiple_ends_at_zero_and_may_have_no_end(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData("index", "it ends where more is needed")]
    [InlineData("index of", "it ends where more is needed")]
    [InlineData("growth rate", "it ends where more is needed")]
    [InlineData("growth rate 14", "it ends where more is needed")]
    [InlineData("up per cent", "'per cent' does not fit")]
    [InlineData("to % of", "'%' does not fit")]
    [InlineData("rose times", "'times' does not fit")]
    [InlineData("to 130 % from", "needs “of” behind it")]
    [InlineData("to 130 % €", "needs “of” behind it")]
    [InlineData("up 5 times points", "'points' does not fit")]
    [InlineData("up 5 points points", "'points' does not fit")]
    [InlineData("to -130 % of", "no sign")]
    [InlineData("fell to 100.1 % of", "both a rise and a fall")]
    [InlineData("rose to 99.9 % of", "both a rise and a fall")]
    [InlineData("rose by more than 10-15 per cent", "a range cannot be the bound")]
    [InlineData("fell by more than 100 per cent", "more than 100 per cent")]
    [InlineData("fell by 100.1 per cent", "more than 100 per cent")]
    [InlineData("-5 times", "no sign")]
    [InlineData("+5-fold", "no sign")]
    public void A_change_beyond_the_line_is_refused(string text, string problem) => AssertRefused(text, problem);

    [Theory]
    [InlineData("rose 30 % lower")]
    [InlineData("fell 30 % higher")]
    [InlineData("fell by 5 points more")]
    [InlineData("rose 3 times less")]
    [InlineData("fell 3 times more")]
    [InlineData("rose 3-fold lower")]
    [InlineData("fell 3-fold higher")]
    [InlineData("rose threefold lower")]
    [InlineData("fell threefold higher")]
    [InlineData("fell to 3 times")]
    [InlineData("rose to 0.9 times")]
    [InlineData("grew 0.9-fold")]
    [InlineData("0.9-fold rise")]
    public void Contradictory_directions_are_refused(string text) => AssertRefused(text, "both a rise and a fall");

    [Theory]
    [InlineData("rose doubled", "'doubled' does not fit")]
    [InlineData("by doubled", "'doubled' does not fit")]
    [InlineData("fell halved", "'halved' does not fit")]
    [InlineData("by halved", "'halved' does not fit")]
    [InlineData("to threefold", "'threefold' does not fit")]
    [InlineData("rose to half", "'half' does not fit")]
    [InlineData("up to doubled", "a limit or a level")]
    [InlineData("up to halved", "a limit or a level")]
    [InlineData("up to threefold", "a limit or a level")]
    [InlineData("fell up to half", "a limit or a level")]
    [InlineData("by half", "neither a rise nor a fall")]
    public void A_word_for_a_change_stands_alone(string text, string problem) => AssertRefused(text, problem);

    [Theory]
    [InlineData("more than 0", "AllDigits (0, ∞)")]
    [InlineData("at least 0", "AllDigits [0, ∞)")]
    [InlineData("up to 0", "AllDigits [0, 0]")]
    [InlineData("less than 1 million 0 thousand", "AllDigits [0, 1000000)")]
    [InlineData("about 50-55", "AllDigits [40, 56]")]
    [InlineData("about 55-60", "AllDigits [54, 70]")]
    [InlineData("about just 45", "AllDigits [43.5, 46.5]")]
    [InlineData("500 to 1 thousand 200", "AllDigits [500, 1200]")]
    [InlineData("163 507", "AllDigits [163506.5, 163507.5]")]
    [InlineData("16 350 700.5", "AllDigits [16350700.45, 16350700.55]")]
    [InlineData("999,999,999", "AllDigits [999999998.5, 999999999.5]")]
    [InlineData("9,999,999,999", "AllDigits [9999999998.5, 9999999999.5]")]
    [InlineData("50\u201060", "AllDigits [50, 60]")]
    [InlineData("50\u201160", "AllDigits [50, 60]")]
    [InlineData("50\u201460", "AllDigits [50, 60]")]
    public void An_amount_on_the_line_is_read(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text));

    [Theory]
    [InlineData("50-50", "not below")]
    [InlineData("-3 to -5", "not below")]
    [InlineData("50 and 60", "'and' does not fit")]
    [InlineData("50 up to 60", "'up to' does not fit")]
    [InlineData("from 50 over 60", "no second end")]
    [InlineData("from 50 60", "no second end")]
    [InlineData("50-$", "it ends where more is needed")]
    [InlineData("50 to - million", "'million' does not fit")]
    [InlineData("$AU5", "'AU' is not understood")]
    [InlineData("$USA5", "'USA' is not understood")]
    [InlineData("3 million 5 million", "do not add up from large to small")]
    [InlineData("1,16,35.2.3 million", "the separators of '1,16,35.2.3' are not those of English; there commas group by threes")]
    public void An_amount_beyond_the_line_is_refused(string text, string problem) => Assert.Contains(
        problem, Assert.Throws<FormatException>(() => ReportedNumber.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Separators_are_explained_in_the_language_of_the_options() => Assert.Contains(
        "the separators of '1,163.5' are not those of Russian; there a comma or point is decimal and spaces group",
        Assert.Throws<FormatException>(() => ReportedNumber.Parse("1,163.5", ReportedNumberOptions.Russian)).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_of_a_thousand_characters_is_read()
    {
        Assert.Equal(1000, ReportedNumber.MaxLength);
        Assert.True(ReportedNumber.TryParse("5".PadRight(1000), out _));
        Assert.False(ReportedNumber.TryParse("5".PadRight(1001), out _));
        Assert.True(ReportedChange.TryParse("up 5 %".PadRight(1000), out _));
        Assert.False(ReportedChange.TryParse("up 5 %".PadRight(1001), out _));
    }

    private static void AssertRefused(string text, string problem) => Assert.Contains(
        problem, Assert.Throws<FormatException>(() => ReportedChange.Parse(text)).Message, StringComparison.Ordinal);
}
