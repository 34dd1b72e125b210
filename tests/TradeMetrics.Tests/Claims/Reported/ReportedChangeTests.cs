using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class ReportedChangeTests
{
    private const string Up30 = "Usual × [1.295, 1.305]; UsualTrailingZeros × [1.25, 1.35]";

    [Theory]
    [InlineData("up 30 per cent", Up30)]
    [InlineData("rose 30%", Up30)]
    [InlineData("rose by 30 percent", Up30)]
    [InlineData("a 30 per cent rise", Up30)]
    [InlineData("30-percent increase", Up30)]
    [InlineData("30 per cent higher", Up30)]
    [InlineData("rise of 30 per cent", Up30)]
    [InlineData("by 30 %", Up30)]
    [InlineData("+30 %", Up30)]
    [InlineData("growth rate of 30 per cent", Up30)]
    [InlineData("rose 30.0 %", "Usual × [1.2995, 1.3005]")]
    [InlineData("fell by 14.5 %", "Usual × [0.8545, 0.8555]")]
    [InlineData("down 14.5%", "Usual × [0.8545, 0.8555]")]
    [InlineData("declined 14.5 per cent", "Usual × [0.8545, 0.8555]")]
    [InlineData("14.5 % lower", "Usual × [0.8545, 0.8555]")]
    [InlineData("−14.5 %", "Usual × [0.8545, 0.8555]")]
    [InlineData("fell 100 per cent", "Usual × [0, 0.005]; UsualTrailingZeros × [0, 0.5]")]
    [InlineData("up 10-15 per cent", "Usual × [1.1, 1.15]")]
    [InlineData("a 100.0 per cent rise", "Usual × [1.9995, 2.0005]")]
    [InlineData("a 100.1 per cent rise", "Strict × [2.0005, 2.0015]; Loose × [1.0005, 1.0015]")]
    [InlineData("rose by 250 per cent", "Usual × [3.495, 3.505]; UsualTrailingZeros × [3.45, 3.55]")]
    public void Per_cent_are_added_to_the_level(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData("to 130 % of", Up30)]
    [InlineData("rose to 130 per cent of", Up30)]
    [InlineData("130 % of last year", Up30)]
    [InlineData("up to 130 % of", Up30)]
    [InlineData("growth index 130 %", Up30)]
    [InlineData("fell to 85.5 % of", "Usual × [0.8545, 0.8555]")]
    [InlineData("index 114.1", "Usual × [1.1405, 1.1415]")]
    [InlineData("index 114.1 %", "Usual × [1.1405, 1.1415]")]
    public void An_index_is_the_level(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData("surged by 1.5 times", "Usual × [1.45, 1.55]; Strict × [2.45, 2.55]")]
    [InlineData("surged 1.5 times", "Usual × [1.45, 1.55]; Strict × [2.45, 2.55]")]
    [InlineData("1.5 times more", "Usual × [1.45, 1.55]; Strict × [2.45, 2.55]")]
    [InlineData("rose by 10 times", "Usual × [9.5, 10.5]; Strict × [10.5, 11.5]; UsualTrailingZeros × [5, 15]; StrictTrailingZeros × [6, 16]")]
    [InlineData("rose by 0.5 times", "Strict × [1.45, 1.55]")]
    [InlineData("rose to 1.5 times", "Usual × [1.45, 1.55]")]
    [InlineData("1.5 times as much", "Usual × [1.45, 1.55]")]
    [InlineData("grew 1.5-fold", "Usual × [1.45, 1.55]")]
    [InlineData("three-fold", "Usual × [2.5, 3.5]")]
    [InlineData("threefold increase", "Usual × [2.5, 3.5]")]
    [InlineData("doubled", "Usual × [1.5, 2.5]")]
    [InlineData("tripled", "Usual × [2.5, 3.5]")]
    [InlineData("quadrupled", "Usual × [3.5, 4.5]")]
    [InlineData("halved", "Usual × [0.45, 0.55]")]
    [InlineData("fell by half", "Usual × [0.45, 0.55]")]
    [InlineData("up by half", "Usual × [1.45, 1.55]")]
    [InlineData("three times fewer", "Usual × [2/7, 0.4]")]
    [InlineData("3 times less", "Usual × [2/7, 0.4]")]
    [InlineData("fell 1.5 times", "Usual × [20/31, 20/29]")]
    [InlineData("three-fold decline", "Usual × [2/7, 0.4]")]
    public void Times_have_the_meanings_of_the_table(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData("by 1.25 percentage points", "Usual + [0.01245, 0.01255]")]
    [InlineData("up 5 points", "Usual + [0.045, 0.055]")]
    [InlineData("down 10 pp", "Usual + [-0.105, -0.095]; UsualTrailingZeros + [-0.15, -0.05]")]
    [InlineData("a 1.25 percentage-point rise", "Usual + [0.01245, 0.01255]")]
    public void Points_are_added_as_a_fraction(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData("250-percent rise", "Strict × [3.495, 3.505]; Loose × [2.495, 2.505]; StrictTrailingZeros × [3.45, 3.55]; LooseTrailingZeros × [2.45, 2.55]")]
    [InlineData("115-percent increase", "Strict × [2.145, 2.155]; Loose × [1.145, 1.155]")]
    public void A_percent_rise_above_a_hundred_may_be_the_level(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData("up 5 per cent", "Strict × [1.045, 1.055]; Loose + [0.045, 0.055]")]
    [InlineData("fell by 14.5 %", "Strict × [0.8545, 0.8555]; Loose + [-0.1455, -0.1445]")]
    [InlineData("up 5 points", "Usual + [0.045, 0.055]")]
    [InlineData("doubled", "Usual × [1.5, 2.5]")]
    public void Per_cent_of_a_share_may_be_points(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text, Readings.OfShare));

    [Theory]
    [InlineData("rose by more than 30 per cent", "Usual × (1.3, ∞)")]
    [InlineData("fell by more than 30 per cent", "Usual × [0, 0.7)")]
    [InlineData("rose by up to 30 per cent", "Usual × [1, 1.3]")]
    [InlineData("up about 15 per cent", "Usual × [1.135, 1.165]")]
    [InlineData("more than doubled", "Usual × (2, ∞)")]
    [InlineData("nearly doubled", "Usual × [1, 2)")]
    [InlineData("more than halved", "Usual × [0, 0.5)")]
    [InlineData("nearly halved", "Usual × (0.5, 0.6]")]
    [InlineData("more than three times fewer", "Usual × (0, 1/3)")]
    [InlineData("about 1 times less", "Usual × [0.4, ∞)")]
    [InlineData("at least three-fold", "Usual × [3, ∞)")]
    public void Hedges_act_on_the_printed_number(string text, string readings) => Assert.Equal(readings, Readings.OfChange(text));

    [Theory]
    [InlineData(WordPrecision.OneMoreDigit, "doubled", "Usual × [1.95, 2.05]")]
    [InlineData(WordPrecision.OneMoreDigit, "halved", "Usual × [0.495, 0.505]")]
    [InlineData(WordPrecision.OneMoreDigit, "ten-fold", "Usual × [9.95, 10.05]")]
    [InlineData(WordPrecision.OneMoreDigit, "2-fold", "Usual × [1.5, 2.5]")]
    [InlineData(WordPrecision.Exact, "doubled", "Usual × [2, 2]")]
    [InlineData(WordPrecision.Exact, "halved", "Usual × [0.5, 0.5]")]
    [InlineData(WordPrecision.Exact, "three times fewer", "Usual × [1/3, 1/3]")]
    [InlineData(WordPrecision.AsDigits, "ten-fold", "Usual × [9.5, 10.5]; UsualTrailingZeros × [5, 15]")]
    public void What_a_word_is_worth_can_be_set(WordPrecision words, string text, string readings) =>
        Assert.Equal(readings, Readings.OfChange(text, new() { Words = words }));

    [Fact]
    public void Truncated_and_exact_changes_are_options()
    {
        Assert.Equal("Usual × [1.3, 1.31); UsualTrailingZeros × [1.3, 1.4)", Readings.OfChange("up 30 per cent", Readings.Truncated));
        Assert.Equal("Usual × (0.854, 0.855]", Readings.OfChange("fell 14.5 %", Readings.Truncated));
        Assert.Equal("Usual × [1.3, 1.3]", Readings.OfChange("up 30 per cent", ReportedNumberOptions.Exact));
        Assert.Equal("Usual × [2, 2]", Readings.OfChange("doubled", ReportedNumberOptions.Exact));
    }

    [Fact]
    public void What_was_printed_is_kept()
    {
        var change = ReportedChange.Parse("surged nearly 1.5 times");
        Assert.Equal("surged nearly 1.5 times", change.Text);
        Assert.Equal(HedgeKind.Nearly, change.Hedge);
        Assert.Equal("rose by nearly 1.5 times", change.ToString());
        Assert.Null(ReportedChange.Parse("doubled").Hedge);
    }
}
