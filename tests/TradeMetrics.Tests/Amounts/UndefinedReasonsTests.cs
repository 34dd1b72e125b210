namespace TradeMetrics.Tests;

public class UndefinedReasonsTests
{
    // Comparability, then availability, then values.
    private static readonly UndefinedReason[] ByPrecedence =
    [
        UndefinedReason.NotComparable,
        UndefinedReason.Missing, UndefinedReason.SeriesBreak, UndefinedReason.Confidential,
        UndefinedReason.NoTrade, UndefinedReason.NewTrade, UndefinedReason.NegativeBase, UndefinedReason.NonPositiveValue,
        UndefinedReason.ZeroDenominator, UndefinedReason.TooFewObservations, UndefinedReason.NeverReached, UndefinedReason.DeadlinePassed,
    ];

    [Fact]
    public void Every_reason_has_its_place() => Assert.Equal(Enum.GetValues<UndefinedReason>(), ByPrecedence.Order());

    [Fact]
    public void Of_two_reasons_the_one_of_higher_precedence_is_given_whichever_comes_first()
    {
        for (int high = 0; high < ByPrecedence.Length; high++)
        {
            for (int low = high; low < ByPrecedence.Length; low++)
            {
                Assert.Equal(ByPrecedence[high], UndefinedReasons.Prevailing(ByPrecedence[high], ByPrecedence[low]));
                Assert.Equal(ByPrecedence[high], UndefinedReasons.Prevailing(ByPrecedence[low], ByPrecedence[high]));
            }
        }
    }

    [Fact]
    public void A_defined_figure_has_no_say()
    {
        Assert.Null(UndefinedReasons.Prevailing(null, null));
        Assert.All(ByPrecedence, reason =>
        {
            Assert.Equal(reason, UndefinedReasons.Prevailing(reason, null));
            Assert.Equal(reason, UndefinedReasons.Prevailing(null, reason));
        });
    }

    [Fact]
    public void Every_reason_has_words_of_its_own()
    {
        string[] words = [.. ByPrecedence.Select(r => r.InWords())];

        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.All(words, w => Assert.Matches("^[a-z][a-z ]+[a-z]$", w));
        Assert.Equal("trade began from nothing", UndefinedReason.NewTrade.InWords());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(12)]
    public void Other_numbers_have_no_words(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((UndefinedReason)number).InWords());
}
