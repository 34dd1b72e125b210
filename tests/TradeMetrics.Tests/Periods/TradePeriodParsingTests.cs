using NodaTime;

namespace TradeMetrics.Tests;

public class TradePeriodParsingTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-A1", "2023")]
    [InlineData("2023A1", "2023")]
    [InlineData("2023-S1", "2023-S1")]
    [InlineData("2023-H2", "2023-S2")]
    [InlineData("2023H1", "2023-S1")]
    [InlineData("2023-Q4", "2023-Q4")]
    [InlineData("2023Q2", "2023-Q2")]
    [InlineData("2023-05", "2023-05")]
    [InlineData("2004-05", "2004-05")]
    [InlineData("2023M05", "2023-05")]
    [InlineData("2023-M12", "2023-12")]
    [InlineData("202305", "2023-05")]
    [InlineData("0001-01", "0001-01")]
    [InlineData("2023-01/2023-06", "2023-S1")]
    [InlineData("2023-02/2023-05", "2023-02/2023-05")]
    [InlineData("2023-05/2023-05", "2023-05")]
    [InlineData("2023-11-01/2023-11-20", "2023-11-01/2023-11-20")]
    [InlineData("2023-02-01/2023-02-28", "2023-02")]
    [InlineData("2024-02-29/2024-02-29", "2024-02-29/2024-02-29")]
    [InlineData("9999-12-31/9999-12-31", "9999-12-31/9999-12-31")]
    public void A_text_is_read(string text, string period)
    {
        Assert.Equal(period, TradePeriod.Parse(text).ToString());
        Assert.Equal(period, TradePeriod.Parse(text.AsSpan()).ToString());
        Assert.True(TradePeriod.TryParse(text, out TradePeriod read));
        Assert.Equal(period, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("202")]
    [InlineData("20235")]
    [InlineData("2023 ")]
    [InlineData(" 2023")]
    [InlineData("2023-")]
    [InlineData("2023--05")]
    [InlineData("2023-5")]
    [InlineData("2023-005")]
    [InlineData("2023-Q")]
    [InlineData("2023-Q11")]
    [InlineData("2023-q1")]
    [InlineData("2023-M5")]
    [InlineData("2023-M")]
    [InlineData("2023-W05")]
    [InlineData("2023-11-1")]
    [InlineData("+023")]
    [InlineData("٢٠٢٣")]
    [InlineData("２０２３")]
    [InlineData("2023-٠٥")]
    [InlineData("2023-1x")]
    [InlineData("x023-05/2023-06")]
    [InlineData("2023-0x/2023-06")]
    [InlineData("FY2024")]
    [InlineData("/")]
    [InlineData("2023-05/")]
    [InlineData("/2023-05")]
    [InlineData("2023-05/2023")]
    [InlineData("2023/2023-05")]
    [InlineData("2023-05/2023-06-01")]
    [InlineData("2023-05/2023-06/2023-07")]
    [InlineData("2023-Q1/2023-Q2")]
    [InlineData("2023x05/2023-06")]
    [InlineData("2023-00/2023-06")]
    [InlineData("2023-01/2023-13")]
    [InlineData("0000-01/2023-01")]
    [InlineData("2023-11-01/2023-11-31")]
    [InlineData("2023-11-00/2023-11-01")]
    [InlineData("2023-02-01/2023-02-29")]
    [InlineData("2023-11x01/2023-11-02")]
    [InlineData("2023-11-0x/2023-11-02")]
    public void Other_text_is_refused_with_what_is_understood(string text) => Refused(text, "write a year 2023, half 2023-S1");

    [Theory]
    [InlineData("2023-T1", "in French")]
    [InlineData("2023T1", "in French")]
    [InlineData("2023/2024", "fiscal year or 24 months")]
    [InlineData("2023/24", "fiscal year or 24 months")]
    [InlineData("2023/2023", "fiscal year or 24 months")]
    [InlineData("2023-24", "a month is 01 to 12; a fiscal year is read by a FiscalCalendar")]
    [InlineData("2023-00", "a month is 01 to 12")]
    [InlineData("2023-13", "a month is 01 to 12")]
    [InlineData("202313", "a month is 01 to 12")]
    [InlineData("2023-Q0", "1 to 4")]
    [InlineData("2023-Q5", "1 to 4")]
    [InlineData("2023-S3", "1 to 2")]
    [InlineData("2023-H0", "1 to 2")]
    [InlineData("2023-A2", "1 to 1")]
    [InlineData("2023-A٣", "1 to 1")]
    [InlineData("0000", "the years are 1 to 9999")]
    [InlineData("0000-05", "the years are 1 to 9999")]
    [InlineData("2023-05/2023-04", "it ends before it starts")]
    [InlineData("2023-11-20/2023-11-19", "it ends before it starts")]
    public void A_text_with_a_known_fault_is_refused_for_it(string text, string fault) => Refused(text, fault);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => TradePeriod.Parse((string)null!)).ParamName);
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => TradePeriod.Parse(null!, null)).ParamName);
        Assert.False(TradePeriod.TryParse((string?)null, out TradePeriod period));
        Assert.Equal(default, period);
        Assert.False(TradePeriod.TryParse((string?)null, null, out _));
    }

    [Fact]
    public void Every_form_of_generic_parsing_works()
    {
        Assert.Equal(TradePeriod.Month(2023, 5), Parsed<TradePeriod>("2023-05"));
        Assert.Equal(TradePeriod.Month(2023, 5), ParsedSpan<TradePeriod>("2023-05"));

        static T Parsed<T>(string text)
            where T : IParsable<T>
        {
            Assert.False(T.TryParse("2023-T1", null, out _));
            Assert.True(T.TryParse(text, null, out T? value));
            Assert.Equal(value, T.Parse(text, null));
            return value;
        }

        static T ParsedSpan<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T>
        {
            Assert.False(T.TryParse("2023-T1".AsSpan(), null, out _));
            Assert.True(T.TryParse(text, null, out T? value));
            Assert.Equal(value, T.Parse(text, null));
            return value;
        }
    }

    private static void Refused(string text, string fault)
    {
        FormatException exception = Assert.Throws<FormatException>(() => TradePeriod.Parse(text));

        Assert.StartsWith($"'{text}' is not a trade period: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => TradePeriod.Parse(text.AsSpan()));
        Assert.False(TradePeriod.TryParse(text, out TradePeriod period));
        Assert.Equal(default, period);
        Assert.False(TradePeriod.TryParse(text.AsSpan(), out period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void A_day_alone_is_that_one_day()
    {
        var day = new LocalDate(2023, 11, 1);
        Assert.Equal(TradePeriod.Between(day, day), TradePeriod.Parse("2023-11-01"));
        Assert.Equal("2023-11-01/2023-11-01", TradePeriod.Parse("2023-11-01").ToString());
        Assert.False(TradePeriod.TryParse("2023-02-29", out _));
    }
}
