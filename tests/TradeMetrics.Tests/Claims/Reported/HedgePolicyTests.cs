using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class HedgePolicyTests
{
    [Theory]
    [InlineData("merely around $45m", "AllDigits [43500000, 46500000]")]
    [InlineData("around $43.2m", "AllDigits [43050000, 43350000]")]
    [InlineData("about 45", "AllDigits [43.5, 46.5]")]
    [InlineData("some 45", "AllDigits [43.5, 46.5]")]
    [InlineData("about 50 million", "AllDigits [39500000, 60500000]; TrailingZeros [35000000, 65000000]")]
    [InlineData("about -45", "AllDigits [-46.5, -43.5]")]
    [InlineData("about 0", "AllDigits [-1.5, 1.5]")]
    [InlineData("nearly 45", "AllDigits [44, 45)")]
    [InlineData("nearly 3,500", "AllDigits [3400, 3500)")]
    [InlineData("almost 43.2", "AllDigits [43.1, 43.2)")]
    [InlineData("over 45", "AllDigits (45, ∞)")]
    [InlineData("just over 45", "AllDigits (45, ∞)")]
    [InlineData("more than 45", "AllDigits (45, ∞)")]
    [InlineData("at least 45", "AllDigits [45, ∞)")]
    [InlineData("no less than 45", "AllDigits [45, ∞)")]
    [InlineData("up to 45", "AllDigits [0, 45]")]
    [InlineData("at most 45", "AllDigits [0, 45]")]
    [InlineData("less than 45", "AllDigits [0, 45)")]
    [InlineData("below 45", "AllDigits [0, 45)")]
    [InlineData("merely 45", "AllDigits [44.5, 45.5]")]
    [InlineData("only $45", "AllDigits [44.5, 45.5]")]
    [InlineData("около 45", "AllDigits [43.5, 46.5]")]
    [InlineData("почти 45", "AllDigits [44, 45)")]
    [InlineData("более 45", "AllDigits (45, ∞)")]
    [InlineData("более чем 45", "AllDigits (45, ∞)")]
    [InlineData("свыше 45", "AllDigits (45, ∞)")]
    [InlineData("до 45", "AllDigits [0, 45]")]
    [InlineData("не менее 45", "AllDigits [45, ∞)")]
    [InlineData("не более 45", "AllDigits [0, 45]")]
    [InlineData("менее 45", "AllDigits [0, 45)")]
    [InlineData("всего 45", "AllDigits [44.5, 45.5]")]
    public void A_hedge_is_read_by_the_table(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text));

    [Fact]
    public void Every_rule_can_be_set_for_every_hedge()
    {
        string[] expected = ["[44.5, 45.5]", "[43.5, 46.5]", "[44, 45)", "[0, 45)", "(45, ∞)", "[45, ∞)", "[0, 45]"];
        foreach (HedgeKind hedge in Enum.GetValues<HedgeKind>())
        {
            foreach (HedgeRule rule in Enum.GetValues<HedgeRule>())
            {
                var options = new ReportedNumberOptions { Hedges = HedgePolicy.Default.With(hedge, rule) };
                Assert.Equal(rule, options.Hedges.RuleOf(hedge));
                Assert.Equal("AllDigits " + expected[(int)rule], Readings.OfNumber($"{Lexicon.Hedge(hedge, ReportedLanguage.English)} 45", options));
            }
        }
    }

    [Fact]
    public void Setting_a_rule_leaves_the_usual_table_alone()
    {
        Assert.Equal(HedgeRule.None, HedgePolicy.Default.With(HedgeKind.About, HedgeRule.None).RuleOf(HedgeKind.About));
        Assert.Equal(HedgeRule.Widen, HedgePolicy.Default.RuleOf(HedgeKind.About));
        Assert.All(Enum.GetValues<HedgeKind>(), hedge => Assert.Equal(HedgeRule.None, HedgePolicy.None.RuleOf(hedge)));
    }

    [Fact]
    public void Options_say_what_is_set()
    {
        Assert.Equal("English, Nearest, words AsDigits", ReportedNumberOptions.Default.ToString());
        Assert.Equal("English, Nearest, words AsDigits, of a share", Readings.OfShare.ToString());
    }

    [Fact]
    public void Unknown_hedges_rules_and_settings_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HedgePolicy.Default.With((HedgeKind)99, HedgeRule.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => HedgePolicy.Default.With(HedgeKind.About, (HedgeRule)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => HedgePolicy.Default.RuleOf((HedgeKind)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("hedge", () => HedgePolicy.Default.RuleOf(Enum.GetValues<HedgeKind>().Max() + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedNumberOptions { Language = (ReportedLanguage)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedNumberOptions { Rounding = (ReportedRounding)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedNumberOptions { Words = (WordPrecision)9 });
        Assert.Throws<ArgumentNullException>(() => new ReportedNumberOptions { Hedges = null! });
    }
}
