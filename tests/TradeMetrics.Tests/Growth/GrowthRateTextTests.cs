using System.Globalization;
using System.Text;

namespace TradeMetrics.Tests;

public class GrowthRateTextTests
{
    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Theory]
    [InlineData("0.3", null, "+30 %")]
    [InlineData("0.30", "", "+30 %")]
    [InlineData("-0.145", "G", "-14.5 %")]
    [InlineData("0", "G", "0 %")]
    [InlineData("-1", "G", "-100 %")]
    [InlineData("0.0000000000000000000000000001", "G", "+0.00000000000000000000000001 %")]
    [InlineData("-0.9999999999999999999999999999", "G", "-99.99999999999999999999999999 %")]
    [InlineData("792281625142643375935439503.35", "G", "+79228162514264337593543950335 %")]
    [InlineData("7.9228162514264337593543950335", "G", "+792.28162514264337593543950335 %")]
    [InlineData("1.114742526881128", "P", "+111.5 %")]
    [InlineData("1.114742526881128", "P0", "+111 %")]
    [InlineData("1.114742526881128", "P3", "+111.474 %")]
    [InlineData("1.114742526881128", "P9", "+111.474252688 %")]
    [InlineData("792281625142643375935439503.35", "P9", "+79228162514264337593543950335.000000000 %")]
    [InlineData("0.3", "P2", "+30.00 %")]
    [InlineData("0.005", "P0", "+1 %")]
    [InlineData("-0.005", "P0", "-1 %")]
    [InlineData("0.0049", "P0", "0 %")]
    [InlineData("-0.0049", "P0", "0 %")]
    [InlineData("-0.00004", "P2", "0.00 %")]
    [InlineData("0.0125", "P1", "+1.3 %")]
    public void A_format_gives_its_text(string fraction, string? format, string text)
    {
        GrowthRate rate = GrowthRate.FromFraction(decimal.Parse(fraction, CultureInfo.InvariantCulture));

        Assert.Equal(text, rate.ToString(format, null));
        Assert.Equal(text, Chars(rate, format, null));
        Assert.Equal(text, Utf8(rate, format, null));
    }

    [Theory]
    [InlineData("g")]
    [InlineData("p1")]
    [InlineData("P10")]
    [InlineData("PA")]
    [InlineData("P/")]
    [InlineData("P:")]
    [InlineData("X")]
    [InlineData(" ")]
    [InlineData("GG")]
    public void Other_formats_are_refused_by_name(string format)
    {
        FormatException refused = Assert.Throws<FormatException>(() => default(GrowthRate).ToString(format, null));

        Assert.StartsWith($"'{format}'", refused.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => default(GrowthRate).TryFormat(new char[64], out _, format, null));
        Assert.Throws<FormatException>(() => default(GrowthRate).TryFormat(new byte[64], out _, format, null));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_both_ways_is_invariant_whatever_the_current_culture(string culture) => EconomyCultures.Run(culture, () =>
    {
        GrowthRate rate = GrowthRate.FromPercent(-14.5m);

        Assert.Equal("-14.5 %", rate.ToString());
        Assert.Equal("-14.5 % -14.50 %", $"{rate} {rate:P2}");
        Assert.Equal("-14.5 %", Chars(rate, null, null));
        Assert.Equal("-14.5 %", Utf8(rate, null, null));
        Assert.Equal(rate, GrowthRate.Parse("-14.5 %"));
        Assert.Equal(rate, GrowthRate.Parse("-14.5 %", null));
        Assert.Equal(rate, GrowthRate.Parse("-14.5%".AsSpan(), null));
        Assert.True(GrowthRate.TryParse("-14.5 %", out GrowthRate read));
        Assert.Equal(rate, read);
        Assert.False(GrowthRate.TryParse("-14,5 %", out _));
    });

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_culture_that_is_passed_gives_the_separator_both_ways(string name)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        string separator = culture.NumberFormat.NumberDecimalSeparator;

        foreach (decimal percent in new[] { 30m, -14.5m, 0m, 0.001m, -100m })
        {
            GrowthRate rate = GrowthRate.FromPercent(percent);
            string text = rate.ToString("G", culture);

            Assert.Equal(rate.ToString().Replace(".", separator, StringComparison.Ordinal), text);
            Assert.Equal(text, Chars(rate, "G", culture));
            Assert.Equal(text, Utf8(rate, "G", culture));
            Assert.Equal(rate, GrowthRate.Parse(text, culture));
            Assert.True(GrowthRate.TryParse(text, culture, out GrowthRate read));
            Assert.Equal(rate, read);
        }
    }

    [Theory]
    [InlineData("+30 %", "30")]
    [InlineData("30%", "30")]
    [InlineData("30\u00A0%", "30")]
    [InlineData("30\u202F%", "30")]
    [InlineData("30   %", "30")]
    [InlineData("-100 %", "-100")]
    [InlineData(".5 %", "0.5")]
    [InlineData("-0 %", "0")]
    [InlineData("79228162514264337593543950335 %", "79228162514264337593543950335")]
    public void A_percentage_is_read(string text, string percent)
    {
        decimal expected = decimal.Parse(percent, CultureInfo.InvariantCulture);

        Assert.Equal(expected, GrowthRate.Parse(text).Percent);
        Assert.True(GrowthRate.TryParse(text, null, out GrowthRate read));
        Assert.Equal(expected, read.Percent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData(" %")]
    [InlineData("0.3")]
    [InlineData("30 % ")]
    [InlineData(" 30 %")]
    [InlineData("30 %%")]
    [InlineData("30 ％")]
    [InlineData("-100.1 %")]
    [InlineData("1,000 %")]
    [InlineData("1e2 %")]
    [InlineData("(30) %")]
    [InlineData("30- %")]
    [InlineData("79228162514264337593543950336 %")]
    public void Other_text_is_refused_by_quoting_it(string text)
    {
        Assert.False(GrowthRate.TryParse(text, out GrowthRate read));
        Assert.Equal(default, read);
        Assert.StartsWith($"'{text}'", Assert.Throws<FormatException>(() => GrowthRate.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => GrowthRate.Parse(text.AsSpan(), null));
    }

    [Fact]
    public void A_part_of_a_text_is_read()
    {
        ReadOnlySpan<char> text = "rose +12.6 % in 2019";
        Assert.Equal(GrowthRate.FromPercent(12.6m), GrowthRate.Parse(text[5..12]));
        Assert.True(GrowthRate.TryParse(text[5..12], out GrowthRate rate) && rate.Percent == 12.6m);
        Assert.False(GrowthRate.TryParse(text, out _));
    }

    [Fact]
    public void Null_is_no_text()
    {
        Assert.False(GrowthRate.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("s", () => GrowthRate.Parse(null!));
        Assert.Throws<ArgumentNullException>("s", () => GrowthRate.Parse(null!, null));
    }

    [Fact]
    public void A_separator_of_any_length_is_written()
    {
        var long70 = new NumberFormatInfo { NumberDecimalSeparator = new string('·', 70) };
        string text = $"+1{new string('·', 70)}5 %";
        GrowthRate rate = GrowthRate.FromPercent(1.5m);

        Assert.Equal(text, rate.ToString("G", long70));
        Assert.Equal(text, Utf8(rate, "G", long70));
        Assert.Equal(text.Replace("5", "50", StringComparison.Ordinal), rate.ToString("P2", long70));
    }

    private static string Chars(GrowthRate rate, string? format, IFormatProvider? provider)
    {
        var buffer = new char[128];
        Assert.True(rate.TryFormat(buffer, out int written, format, provider));
        return new string(buffer, 0, written);
    }

    private static string Utf8(GrowthRate rate, string? format, IFormatProvider? provider)
    {
        var buffer = new byte[256];
        Assert.True(rate.TryFormat(buffer, out int written, format, provider));
        return Encoding.UTF8.GetString(buffer, 0, written);
    }
}
