using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class ReportedNumberTests
{
    [Theory]
    [InlineData("US$50.2 million", "AllDigits [50150000, 50250000]")]
    [InlineData("1.37m", "AllDigits [1365000, 1375000]")]
    [InlineData("27.744 billion", "AllDigits [27743500000, 27744500000]")]
    [InlineData("1,163,507,864", "AllDigits [1163507863.5, 1163507864.5]")]
    [InlineData("1,163", "AllDigits [1162.5, 1163.5]")]
    [InlineData("1,163.50", "AllDigits [1163.495, 1163.505]")]
    [InlineData("1 163 507 864", "AllDigits [1163507863.5, 1163507864.5]")]
    [InlineData("1\u00A0163\u00A0507\u00A0864", "AllDigits [1163507863.5, 1163507864.5]")]
    [InlineData("1\u2009163\u202F507\u2007864", "AllDigits [1163507863.5, 1163507864.5]")]
    [InlineData("12,34,567", "AllDigits [1234566.5, 1234567.5]")]
    [InlineData("Rs 1,12,34,567.8", "AllDigits [11234567.75, 11234567.85]")]
    [InlineData("-394.2", "AllDigits [-394.25, -394.15]")]
    [InlineData("−5 million", "AllDigits [-5500000, -4500000]")]
    [InlineData("-$5m", "AllDigits [-5500000, -4500000]")]
    [InlineData("$-5m", "AllDigits [-5500000, -4500000]")]
    [InlineData("+5", "AllDigits [4.5, 5.5]")]
    [InlineData("007", "AllDigits [6.5, 7.5]")]
    [InlineData(".5", "AllDigits [0.45, 0.55]")]
    [InlineData("0", "AllDigits [-0.5, 0.5]")]
    [InlineData("0.0", "AllDigits [-0.05, 0.05]")]
    public void The_printed_digits_decide_the_interval(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text));

    [Theory]
    [InlineData("$1bn", "AllDigits [500000000, 1500000000]")]
    [InlineData("3,500", "AllDigits [3499.5, 3500.5]; TrailingZeros [3450, 3550]")]
    [InlineData("30", "AllDigits [29.5, 30.5]; TrailingZeros [25, 35]")]
    [InlineData("-30", "AllDigits [-30.5, -29.5]; TrailingZeros [-35, -25]")]
    [InlineData("50 million", "AllDigits [49500000, 50500000]; TrailingZeros [45000000, 55000000]")]
    [InlineData("1,000,000", "AllDigits [999999.5, 1000000.5]; TrailingZeros [500000, 1500000]")]
    [InlineData("50.0", "AllDigits [49.95, 50.05]")]
    [InlineData("50.0 million", "AllDigits [49950000, 50050000]")]
    public void Trailing_zeros_of_a_whole_number_are_two_readings(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text));

    [Theory]
    [InlineData("3 mld 500 mln", "AllDigits [3499500000, 3500500000]; TrailingZeros [3450000000, 3550000000]")]
    [InlineData("3 mld 190 mln", "AllDigits [3189500000, 3190500000]; TrailingZeros [3185000000, 3195000000]")]
    [InlineData("3 billion 500.5 million", "AllDigits [3500450000, 3500550000]")]
    [InlineData("3 billion 500 million 20 thousand 5", "AllDigits [3500020004.5, 3500020005.5]")]
    [InlineData("5 lakh 23 thousand", "AllDigits [522500, 523500]")]
    [InlineData("1 million 0 thousand", "AllDigits [999500, 1000500]")]
    public void In_a_sum_of_parts_the_last_one_decides(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text));

    [Theory]
    [InlineData("50-60 million")]
    [InlineData("50–60 million")]
    [InlineData("50 - 60 million")]
    [InlineData("50 to 60 million")]
    [InlineData("from 50 to 60 million")]
    [InlineData("between 50 and 60 million")]
    [InlineData("50 million to 60 million")]
    [InlineData("$50m-$60m")]
    [InlineData("от 50 до 60 млн")]
    [InlineData("50 million–60,000,000")]
    public void A_range_is_bounded_by_its_ends_as_printed(string text) => Assert.Equal("AllDigits [50000000, 60000000]", Readings.OfNumber(text));

    [Theory]
    [InlineData("around 50-60 million", "AllDigits [40000000, 70000000]")]
    [InlineData("-5 to 3", "AllDigits [-5, 3]")]
    public void A_range_may_be_hedged_or_begin_below_zero(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text));

    [Theory]
    [InlineData("500 thousand to 2 million", "AllDigits [500000, 2000000]")]
    [InlineData("5 lakh to 1 crore", "AllDigits [500000, 10000000]")]
    [InlineData("50.5 to 60", "AllDigits [50.5, 60]")]
    public void The_lower_end_of_a_range_keeps_a_scale_of_its_own(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text));

    [Theory]
    [InlineData("50.2", "AllDigits [50.2, 50.3)")]
    [InlineData("-50.2", "AllDigits (-50.3, -50.2]")]
    [InlineData("3,500", "AllDigits [3500, 3501); TrailingZeros [3500, 3600)")]
    [InlineData("50-60", "AllDigits [50, 60]")]
    public void Truncation_is_an_option(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text, Readings.Truncated));

    [Theory]
    [InlineData("$1 billion", "Exact [1000000000, 1000000000]")]
    [InlineData("3 mld 500 mln", "Exact [3500000000, 3500000000]")]
    [InlineData("at least $1 billion", "Exact [1000000000, ∞)")]
    public void A_target_is_exact_by_choice(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text, ReportedNumberOptions.Exact));

    [Theory]
    [InlineData("1,163", "AllDigits [1.1625, 1.1635]")]
    [InlineData("1,5 млрд", "AllDigits [1450000000, 1550000000]")]
    [InlineData("1.5 млрд", "AllDigits [1450000000, 1550000000]")]
    [InlineData("1 163,5 тыс.", "AllDigits [1163450, 1163550]")]
    [InlineData("1 163 507 864", "AllDigits [1163507863.5, 1163507864.5]")]
    public void Russian_commas_are_decimal(string text, string readings) => Assert.Equal(readings, Readings.OfNumber(text, ReportedNumberOptions.Russian));

    [Fact]
    public void Numbers_of_two_hundred_digits_are_exact()
    {
        string digits = string.Concat(Enumerable.Repeat("1234567891", 20));
        Rational low = Assert.Single(ReportedNumber.Parse(digits).Readings).Interval.Low!.Value;
        Assert.Equal(Rational.Parse(digits) - new Rational(1, 2), low);
        Assert.Equal(digits, ReportedNumber.Parse(digits).ToString());
    }

    [Fact]
    public void What_was_printed_is_kept()
    {
        var number = ReportedNumber.Parse("merely around $45m");
        Assert.Equal("merely around $45m", number.Text);
        Assert.Equal("USD", number.Currency);
        Assert.Equal(HedgeKind.Around, number.Hedge);
        Assert.Equal("around USD 45 million", number.ToString());
        Assert.Null(ReportedNumber.Parse("45").Currency);
        Assert.Null(ReportedNumber.Parse("merely 45").Hedge);
    }

    [Theory]
    [InlineData("3 mld 500 mln", ReportedLanguage.English, "3 billion 500 million")]
    [InlineData("50-60 million dollars", ReportedLanguage.English, "USD 50 million–60 million")]
    [InlineData("-.50m", ReportedLanguage.English, "-0.50 million")]
    [InlineData("около 50,2 млн долл. США", ReportedLanguage.Russian, "около USD 50,2 млн")]
    [InlineData("1.5 lakh crore", ReportedLanguage.English, "1.5 trillion")]
    [InlineData("5 thousand crore", ReportedLanguage.English, "5 thousand crore")]
    [InlineData("5 thousand", ReportedLanguage.English, "5 thousand")]
    [InlineData("5 trillion", ReportedLanguage.English, "5 trillion")]
    [InlineData("5 тыс.", ReportedLanguage.Russian, "5 тыс.")]
    [InlineData("5 трлн", ReportedLanguage.Russian, "5 трлн")]
    public void Canonical_text_says_what_was_understood(string text, ReportedLanguage language, string canonical) =>
        Assert.Equal(canonical, ReportedNumber.Parse(text, new() { Language = language }).ToString());
}
