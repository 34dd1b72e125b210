using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class QuotationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(79)]
    [InlineData(80)]
    public void Text_of_eighty_characters_is_quoted_whole(int length) => Assert.Equal($"'{new string('x', length)}'", Quotation.Of(new string('x', length)));

    [Theory]
    [InlineData(81)]
    [InlineData(1000)]
    public void Longer_text_is_cut_behind_eighty(int length) => Assert.Equal($"'{new string('x', 80)}…'", Quotation.Of(new string('x', length)));

    [Theory]
    [InlineData(78, 80)]
    [InlineData(79, 79)]
    [InlineData(80, 80)]
    public void A_pair_of_surrogates_is_not_cut_in_two(int before, int quoted)
    {
        string text = new string('x', before) + "\U0001F600" + "yy";
        Assert.Equal($"'{text[..quoted]}…'", Quotation.Of(text));
    }

    [Fact]
    public void A_pair_at_the_end_of_eighty_characters_is_quoted_whole()
    {
        string text = new string('x', 78) + "\U0001F600";
        Assert.Equal($"'{text}'", Quotation.Of(text));
    }
}
