using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class ReportedNumberRefusalTests
{
    [Theory]
    [InlineData("5 US")]
    [InlineData("5 U.S.")]
    [InlineData("US")]
    public void Half_of_a_currency_at_the_end_is_refused(string text) => Assert.Throws<FormatException>(() => ReportedNumber.Parse(text));

    [Theory]
    [InlineData("", "it ends where more is needed")]
    [InlineData("million", "'million' does not fit")]
    [InlineData("50 foo", "'foo' is not understood")]
    [InlineData("1,5 million", "a decimal comma is read with the language Russian")]
    [InlineData("1,16,35", "commas group by threes")]
    [InlineData("1163,507", "commas group by threes")]
    [InlineData("0,163", "commas group by threes")]
    [InlineData("1,163 507", "does not fit")]
    [InlineData("1 163,507", "commas group by threes")]
    [InlineData("1.163.507", "separators")]
    [InlineData("1 16", "'16' does not fit")]
    [InlineData("3 million 5 billion", "do not add up from large to small")]
    [InlineData("3.5 billion 500 million", "do not add up from large to small")]
    [InlineData("3 billion 5,000 million", "do not add up from large to small")]
    [InlineData("$5 EUR", "two currencies")]
    [InlineData("$5m-€6m", "two currencies")]
    [InlineData("HK$5", "'HK' is not understood")]
    [InlineData("A$5", "'$' is not understood")]
    [InlineData("60-50", "not below")]
    [InlineData("500,000 to 1 million", "not below")]
    [InlineData("3–4 billion 200 million", "scale of the lower end")]
    [InlineData("3–4 thousand 200", "scale of the lower end")]
    [InlineData("from 50 million", "no second end")]
    [InlineData("1-2-3", "does not fit")]
    [InlineData("over -5", "negative number")]
    [InlineData("nearly 0", "less than zero")]
    [InlineData("less than 0", "less than zero")]
    [InlineData("up to 50-60", "a range cannot be the bound")]
    [InlineData("nearly about 5", "'about' does not fit")]
    [InlineData("--5", "does not fit")]
    [InlineData("1e6", "'e' is not understood")]
    [InlineData("٣", "is not understood")]
    [InlineData("50.", "'.' is not understood")]
    [InlineData("NaN", "'NaN' is not understood")]
    public void Text_that_is_no_amount_is_quoted_and_explained(string text, string problem)
    {
        var exception = Assert.Throws<FormatException>(() => ReportedNumber.Parse(text));
        Assert.StartsWith($"'{text}' is not a printed amount: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.Contains("US$50.2 million", exception.Message, StringComparison.Ordinal);
        Assert.False(ReportedNumber.TryParse(text, out ReportedNumber? none));
        Assert.Null(none);
    }

    [Theory]
    [InlineData("30 %")]
    [InlineData("30 per cent")]
    [InlineData("30-40 %")]
    [InlineData("30 процентов")]
    [InlineData("5 percentage points")]
    [InlineData("up 30 per cent")]
    [InlineData("250-percent rise")]
    [InlineData("темп роста 30 %")]
    public void A_percentage_is_sent_to_the_other_reader(string text) =>
        Assert.Contains("ReportedChange reads it", Assert.Throws<FormatException>(() => ReportedNumber.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1,163.5")]
    [InlineData("1,163,507")]
    [InlineData("1,5,5")]
    public void Russian_knows_one_decimal_separator(string text) =>
        Assert.Contains("those of Russian", Assert.Throws<FormatException>(() => ReportedNumber.Parse(text, ReportedNumberOptions.Russian)).Message, StringComparison.Ordinal);

    [Fact]
    public void Overlong_text_and_numbers_are_refused_and_quoted_in_short()
    {
        var tooLong = Assert.Throws<FormatException>(() => ReportedNumber.Parse(new string('x', 1_000_000)));
        Assert.Contains("more than 1000 characters", tooLong.Message, StringComparison.Ordinal);
        Assert.True(tooLong.Message.Length < 500);
        var tooManyDigits = Assert.Throws<FormatException>(() => ReportedNumber.Parse(new string('7', ReportedNumber.MaxDigits + 1)));
        Assert.Contains("more than 500 digits", tooManyDigits.Message, StringComparison.Ordinal);
        Assert.Equal(ReportedNumber.MaxDigits, ReportedNumber.Parse(new string('7', ReportedNumber.MaxDigits)).ToString().Length);
        // Canonical text has a zero before the point, which therefore counts.
        Assert.False(ReportedNumber.TryParse("." + new string('7', ReportedNumber.MaxDigits), out _));
    }

    [Fact]
    public void Null_is_an_argument_error_in_Parse_and_no_number_in_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => ReportedNumber.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => ReportedNumber.Parse("5", null!));
        Assert.Throws<ArgumentNullException>(() => ReportedNumber.TryParse("5", null!, out _));
        Assert.False(ReportedNumber.TryParse(null, out _));
    }
}
