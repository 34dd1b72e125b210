using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class CanonicalTextTests
{
    [Theory]
    [InlineData("up 30 per cent", "rose by 30 per cent")]
    [InlineData("down 14.5 %", "fell by 14.5 per cent")]
    [InlineData("up 10-15 %", "rose by 10–15 per cent")]
    [InlineData("250-percent rise", "250 per cent rise")]
    [InlineData("rose to 130 % of", "index 130 per cent")]
    [InlineData("index 114.1", "index 114.1 per cent")]
    [InlineData("темп роста 30 %", "темп роста 30 %")]
    [InlineData("surged 1.5 times", "rose by 1.5 times")]
    [InlineData("surged one and a half times", "rose by one and a half times")]
    [InlineData("nearly 1.50-fold", "to nearly 1.50 times")]
    [InlineData("doubled", "to two times")]
    [InlineData("ten-fold", "to ten times")]
    [InlineData("down three times", "fell by three times")]
    [InlineData("halved", "fell by half")]
    [InlineData("more than halved", "fell by more than half")]
    [InlineData("grew by half", "rose by half")]
    [InlineData("up 5 points", "rose by 5 percentage points")]
    [InlineData("down 1.25 pp", "fell by 1.25 percentage points")]
    public void A_change_is_written_in_English(string text, string canonical) => Assert.Equal(canonical, OfChange(text, ReportedNumberOptions.Default));

    [Theory]
    [InlineData("up 30 per cent", "вырос на 30 %")]
    [InlineData("down 14,5 %", "снизился на 14,5 %")]
    [InlineData("250-percent rise", "250-процентный рост")]
    [InlineData("rose to 130 % of", "индекс 130 %")]
    [InlineData("темп роста 30 %", "темп роста 30 %")]
    [InlineData("в полтора раза", "в полтора раза")]
    [InlineData("rose by one and a half times", "rose by полтора times")]
    [InlineData("удвоился", "в два раза")]
    [InlineData("вдесятеро", "в десять раза")]
    [InlineData("сократился втрое", "снизился в три раза")]
    [InlineData("halved", "снизился на половину")]
    [InlineData("nearly halved", "снизился на почти половину")]
    [InlineData("grew by half", "вырос на половину")]
    [InlineData("up 5 points", "вырос на 5 п. п.")]
    [InlineData("down 1,25 pp", "снизился на 1,25 п. п.")]
    public void A_change_is_written_in_Russian(string text, string canonical) => Assert.Equal(canonical, OfChange(text, ReportedNumberOptions.Russian));

    [Theory]
    [InlineData("5k", "5 thousand", "5 тыс.")]
    [InlineData("5 lakh", "5 lakh", "5 лакх")]
    [InlineData("5m", "5 million", "5 млн")]
    [InlineData("5 crore", "5 crore", "5 крор")]
    [InlineData("5bn", "5 billion", "5 млрд")]
    [InlineData("5 thousand crore", "5 thousand crore", "5 thousand crore")]
    [InlineData("5tn", "5 trillion", "5 трлн")]
    [InlineData("below 5", "below 5", "below 5")]
    [InlineData("not more than 5", "at most 5", "не более 5")]
    [InlineData("007", "7", "7")]
    [InlineData("000", "0", "0")]
    [InlineData("00.50", "0.50", "0,50")]
    [InlineData(".50", "0.50", "0,50")]
    [InlineData("-5 €", "EUR -5", "EUR -5")]
    public void An_amount_is_written_in_both_languages(string text, string english, string russian) =>
        Assert.Equal((english, russian), (ReportedNumber.Parse(text).ToString(), ReportedNumber.Parse(text, ReportedNumberOptions.Russian).ToString()));

    [Fact]
    public void Every_number_word_is_written_as_it_is_read()
    {
        foreach ((ReportedNumberOptions options, string[] words) in new[] { (ReportedNumberOptions.Default, LexiconWords.EnglishNumbers), (ReportedNumberOptions.Russian, LexiconWords.RussianNumbers) })
        {
            foreach ((int i, string word) in words.Index())
            {
                var change = ReportedChange.Parse($"rose by {word} times", options with { Words = WordPrecision.Exact });
                Assert.Equal($"rose by {word} times", change.ToString());
                Assert.Equal(ExactInterval.Exactly(i + 2), change.Readings[0].Interval);
            }
        }
    }

    private static string OfChange(string text, ReportedNumberOptions options)
    {
        string canonical = ReportedChange.Parse(text, options).ToString();
        Assert.Equal(Readings.OfChange(text, options), Readings.OfChange(canonical, options));
        return canonical;
    }
}
