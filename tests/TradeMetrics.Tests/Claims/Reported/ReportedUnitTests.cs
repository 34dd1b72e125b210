using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class ReportedUnitTests
{
    [Theory]
    [InlineData("thousand", "1000")]
    [InlineData("k", "1000")]
    [InlineData("тыс.", "1000")]
    [InlineData("тысяч", "1000")]
    [InlineData("lakh", "100000")]
    [InlineData("million", "1000000")]
    [InlineData("MLN", "1000000")]
    [InlineData("mln.", "1000000")]
    [InlineData("m", "1000000")]
    [InlineData("M", "1000000")]
    [InlineData("млн", "1000000")]
    [InlineData("млн.", "1000000")]
    [InlineData("миллионов", "1000000")]
    [InlineData("crore", "10000000")]
    [InlineData("cr.", "10000000")]
    [InlineData("billion", "1000000000")]
    [InlineData("bn", "1000000000")]
    [InlineData("mld", "1000000000")]
    [InlineData("млрд", "1000000000")]
    [InlineData("thousand million", "1000000000")]
    [InlineData("thousand crore", "10000000000")]
    [InlineData("lakh crore", "1000000000000")]
    [InlineData("trillion", "1000000000000")]
    [InlineData("tn", "1000000000000")]
    [InlineData("трлн", "1000000000000")]
    public void A_scale_multiplies(string scale, string value)
    {
        foreach (string text in new[] { $"1 {scale}", $"1{scale}", $"1\u00A0{scale}" })
            Assert.Equal(ExactInterval.Exactly(Rational.Parse(value)), ReportedNumber.Parse(text, ReportedNumberOptions.Exact).Readings[0].Interval);
    }

    [Theory]
    [InlineData("US$5", "USD")]
    [InlineData("US $5", "USD")]
    [InlineData("U.S. $5", "USD")]
    [InlineData("$US5", "USD")]
    [InlineData("$ 5", "USD")]
    [InlineData("usd 5", "USD")]
    [InlineData("5 USD", "USD")]
    [InlineData("5 dollars", "USD")]
    [InlineData("5 US dollars", "USD")]
    [InlineData("5 U.S. dollars", "USD")]
    [InlineData("5$", "USD")]
    [InlineData("$5 dollars", "USD")]
    [InlineData("5 долл.", "USD")]
    [InlineData("5 долл. США", "USD")]
    [InlineData("5 долларов", "USD")]
    [InlineData("5 долларов США", "USD")]
    [InlineData("€5", "EUR")]
    [InlineData("EUR 5", "EUR")]
    [InlineData("5 euros", "EUR")]
    [InlineData("5 евро", "EUR")]
    [InlineData("Rs 5", "PKR")]
    [InlineData("Rs. 5", "PKR")]
    [InlineData("Rs.5", "PKR")]
    [InlineData("PKR5", "PKR")]
    [InlineData("5 rupees", "PKR")]
    [InlineData("₹5", "INR")]
    [InlineData("5 Indian rupees", "INR")]
    [InlineData("£5", "GBP")]
    [InlineData("5 руб.", "RUB")]
    [InlineData("5 ₽", "RUB")]
    [InlineData("BYN 5", "BYN")]
    [InlineData("5 белорусских рублей", "BYN")]
    public void A_currency_stands_before_or_behind(string text, string currency)
    {
        var number = ReportedNumber.Parse(text);
        Assert.Equal(currency, number.Currency);
        Assert.Equal(ExactInterval.Closed(4.5m, 5.5m), number.Readings[0].Interval);
    }

    [Fact]
    public void A_dollar_sign_may_stand_right_behind_the_scale_though_not_behind_other_letters()
    {
        Assert.Equal("USD 5 million", ReportedNumber.Parse("5m$").ToString());
        Assert.False(ReportedNumber.TryParse("NZ$5", out _));
        Assert.False(ReportedNumber.TryParse("$A5", out _));
    }

    [Fact]
    public void No_phrase_stands_twice_in_the_tables()
    {
        IEnumerable<string> phrases = LexiconWords.All.SelectMany(w => w.Phrases.Split('|')).Select(p => p.Replace(".", "", StringComparison.Ordinal));
        Assert.Empty(phrases.GroupBy(p => p, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_phrase_is_read_as_what_the_tables_say_in_any_case()
    {
        foreach ((TokenKind kind, int value, string phrases) in LexiconWords.All)
        {
            foreach (string phrase in phrases.Split('|'))
            {
                foreach (string text in new[] { phrase, phrase.ToUpperInvariant(), phrase.Replace(". ", ".", StringComparison.Ordinal), phrase.TrimEnd('.') })
                {
                    var reader = new TokenReader(text, ReportedLanguage.English);
                    Assert.Equal((text, kind, value), (text, reader.Kind, reader.Value));
                    reader.Next();
                    Assert.Equal(TokenKind.End, reader.Kind);
                }
            }
        }
    }

    [Fact]
    public void Every_hedge_is_written_as_it_is_read()
    {
        foreach (HedgeKind hedge in Enum.GetValues<HedgeKind>())
        {
            foreach (ReportedLanguage language in Enum.GetValues<ReportedLanguage>())
                Assert.Equal(hedge, ReportedNumber.Parse($"{Lexicon.Hedge(hedge, language)} 45").Hedge);
        }
    }
}
