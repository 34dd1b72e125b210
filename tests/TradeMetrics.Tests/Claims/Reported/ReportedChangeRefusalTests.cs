using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class ReportedChangeRefusalTests
{
    [Theory]
    [InlineData("", "it ends where more is needed")]
    [InlineData("up", "it ends where more is needed")]
    [InlineData("up 30", "it ends where more is needed")]
    [InlineData("30 per cent", "neither a rise nor a fall")]
    [InlineData("5 points", "neither a rise nor a fall")]
    [InlineData("1.5 times", "neither a rise nor a fall")]
    [InlineData("half", "neither a rise nor a fall")]
    [InlineData("fell by 120 per cent", "more than 100 per cent")]
    [InlineData("-120 %", "more than 100 per cent")]
    [InlineData("темп прироста -120 %", "more than 100 per cent")]
    [InlineData("fell by more than 100 per cent", "more than 100 per cent")]
    [InlineData("rose by -5 %", "both a sign and a word")]
    [InlineData("rose 30 per cent lower", "both a rise and a fall")]
    [InlineData("fell to 130 % of", "both a rise and a fall")]
    [InlineData("rose to 70 % of", "both a rise and a fall")]
    [InlineData("fell to 3 times", "both a rise and a fall")]
    [InlineData("grew 0.5-fold", "both a rise and a fall")]
    [InlineData("fell 0.5 times", "less than once")]
    [InlineData("rose to 130 per cent", "needs “of” behind it")]
    [InlineData("вырос до 130 %", "a limit or a level")]
    [InlineData("up to 30 per cent", "a limit or a level")]
    [InlineData("rose 30 per cent of", "whether “to” or “by”")]
    [InlineData("rose by 30 per cent of", "what is risen to")]
    [InlineData("index -5", "not negative")]
    [InlineData("-5-fold", "no sign")]
    [InlineData("rose -5–3 %", "no signs")]
    [InlineData("to from -1 to 0 % of", "no signs")]
    [InlineData("growth rate up to -3100 %", "more than 100 per cent")]
    [InlineData("темп роста 114", "it ends where more is needed")]
    [InlineData("rose doubled", "'doubled' does not fit")]
    [InlineData("doubled twice", "'twice' is not understood")]
    [InlineData("rose $5", "'$' does not fit")]
    [InlineData("rose 5 million", "'million' does not fit")]
    [InlineData("50 million", "an amount, which ReportedNumber reads")]
    public void Text_that_is_no_change_is_quoted_and_explained(string text, string problem)
    {
        var exception = Assert.Throws<FormatException>(() => ReportedChange.Parse(text));
        Assert.StartsWith($"'{text}' is not a printed change: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.Contains("surged by 1.5 times", exception.Message, StringComparison.Ordinal);
        Assert.False(ReportedChange.TryParse(text, out ReportedChange? none));
        Assert.Null(none);
    }

    [Fact]
    public void Overlong_text_is_refused() => Assert.Contains(
        "more than 1000 characters", Assert.Throws<FormatException>(() => ReportedChange.Parse(new string(' ', 1001))).Message, StringComparison.Ordinal);

    [Fact]
    public void Null_is_an_argument_error_in_Parse_and_no_change_in_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => ReportedChange.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => ReportedChange.Parse("doubled", null!));
        Assert.Throws<ArgumentNullException>(() => ReportedChange.TryParse("doubled", null!, out _));
        Assert.False(ReportedChange.TryParse(null, out _));
    }

    [Fact]
    public void Default_readings_know_nothing()
    {
        Assert.Equal("", default(NumberReading).Name);
        Assert.Equal("", default(ChangeReading).Name);
        Assert.Equal(default, default(NumberReading).Interval);
        Assert.Equal(ChangeKind.Multiple, default(ChangeReading).Kind);
    }
}
