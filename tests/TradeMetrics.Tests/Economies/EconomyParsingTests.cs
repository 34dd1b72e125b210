#pragma warning disable CA1305 // The overloads without a provider are under test.

namespace TradeMetrics.Tests;

public class EconomyParsingTests
{
    public static MatrixTheoryData<string, string> CodesOfIndiaInEachCulture => new(["IN", "in", "In", "IND", "ind", "356"], EconomyCultures.Names);

    [Fact]
    public void A_code_within_a_text_is_read()
    {
        ReadOnlySpan<char> text = "2023;PAK;BLR";
        Assert.True(Economy.TryParse(text[5..8], out Economy economy) && economy == Economy.Parse("PAK"));
        Assert.False(Economy.TryParse(text, out _));
    }

    [Fact]
    public void Every_economy_is_read_by_the_code_that_is_written() => Assert.All(Economy.Singles, economy => Assert.Equal(economy, Economy.Parse(economy.ToString())));

    [Theory]
    [InlineData("PK", 586)]
    [InlineData("PAK", 586)]
    [InlineData("pak", 586)]
    [InlineData("586", 586)]
    [InlineData("004", 4)]
    [InlineData("04", 4)]
    [InlineData("4", 4)]
    [InlineData("BY", 112)]
    [InlineData("TWN", 158)]
    [InlineData("XK", 983)]
    [InlineData("XKX", 983)]
    [InlineData("WLD", 1)]
    [InlineData("001", 1)]
    [InlineData("ZZZ", 0)]
    [InlineData("490", 490)]
    [InlineData("150", 150)]
    public void A_code_is_read(string text, int number)
    {
        Assert.Equal(number, Economy.Parse(text).NumericCode);
        Assert.Equal(number, Economy.Parse(text.AsSpan()).NumericCode);
        Assert.True(Economy.TryParse(text, out Economy economy));
        Assert.Equal(number, economy.NumericCode);
    }

    [Theory]
    [InlineData("SUHH", 810)]
    [InlineData("suhh", 810)]
    [InlineData("SUN", 810)]
    [InlineData("SU", 810)]
    [InlineData("CSXX", 891)]
    [InlineData("SCG", 891)]
    [InlineData("CSHH", 200)]
    [InlineData("CSK", 200)]
    [InlineData("DDR", 278)]
    [InlineData("YMD", 720)]
    [InlineData("ANT", 530)]
    [InlineData("532", 532)]
    [InlineData("VDVN", 866)]
    public void The_code_of_an_ended_economy_is_read(string text, int number) => Assert.Equal(number, Economy.Parse(text).NumericCode);

    [Theory]
    [InlineData("SDN", 729)]
    [InlineData("SD", 729)]
    [InlineData("ETH", 231)]
    [InlineData("DEU", 276)]
    [InlineData("DE", 276)]
    [InlineData("YEM", 887)]
    [InlineData("PAK", 586)]
    [InlineData("VNM", 704)]
    [InlineData("SK", 703)]
    public void Letters_that_an_ended_economy_shares_are_the_one_of_today(string text, int number) => Assert.Equal(number, Economy.Parse(text).NumericCode);

    [Theory]
    [InlineData("ROM", "ROU")]
    [InlineData("ZAR", "COD")]
    [InlineData("ZRCD", "COD")]
    [InlineData("TMP", "TLS")]
    [InlineData("BUR", "MMR")]
    [InlineData("BUMM", "MMR")]
    [InlineData("BYS", "BLR")]
    [InlineData("DHY", "BEN")]
    [InlineData("HVO", "BFA")]
    [InlineData("NHB", "VUT")]
    [InlineData("RHO", "ZWE")]
    [InlineData("AFI", "DJI")]
    public void A_code_withdrawn_with_a_name_is_the_economy_that_goes_on(string text, string code) => Assert.Equal(code, Economy.Parse(text).ToString());

    [Theory]
    [MemberData(nameof(CodesOfIndiaInEachCulture))]
    public void India_is_read_in_every_culture_and_case(string text, string culture) =>
        EconomyCultures.Run(culture, () => Assert.Equal("India", Economy.Parse(text).Name));

    [Theory]
    [InlineData("CS", "Czechoslovakia (CSHH or 200)", "Serbia and Montenegro (CSXX or 891)")]
    [InlineData("cs", "Czechoslovakia (CSHH or 200)", "Serbia and Montenegro (CSXX or 891)")]
    [InlineData("YU", "Yugoslavia (before 1992) (890)", "Serbia and Montenegro (CSXX or 891)")]
    [InlineData("YUG", "Yugoslavia (before 1992) (890)", "Serbia and Montenegro (CSXX or 891)")]
    [InlineData("YUCS", "Yugoslavia (before 1992) (890)", "Serbia and Montenegro (CSXX or 891)")]
    [InlineData("GEHH", "Kiribati (KIR or 296)", "Tuvalu (TUV or 798)")]
    [InlineData("FQHH", "Antarctica (ATA or 010)", "French Southern Territories (ATF or 260)")]
    public void A_code_of_two_economies_is_refused_by_naming_both(string text, string first, string second)
    {
        FormatException exception = Assert.Throws<FormatException>(() => Economy.Parse(text));

        Assert.Contains($"'{text}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(first, exception.Message, StringComparison.Ordinal);
        Assert.Contains(second, exception.Message, StringComparison.Ordinal);
        Assert.False(Economy.TryParse(text, out Economy economy));
        Assert.Equal(Economy.Unspecified, economy);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" PK")]
    [InlineData("P")]
    [InlineData("XX")]
    [InlineData("QQQ")]
    [InlineData("AAAA")]
    [InlineData("0")]
    [InlineData("000")]
    [InlineData("0586")]
    [InlineData("+86")]
    [InlineData("5 6")]
    [InlineData("P1")]
    [InlineData("٥٨٦")]
    [InlineData("ıN")]
    [InlineData("İN")]
    [InlineData("\u212AR")]
    [InlineData("Pakistan")]
    public void Other_text_is_refused_and_quoted(string text)
    {
        FormatException exception = Assert.Throws<FormatException>(() => Economy.Parse(text));

        Assert.StartsWith($"'{text}' is not the code of an economy", exception.Message, StringComparison.Ordinal);
        Assert.Contains("alpha-3", exception.Message, StringComparison.Ordinal);
        Assert.False(Economy.TryParse(text, out _));
        Assert.False(Economy.TryParse(text.AsSpan(), null, out _));
    }

    [Theory]
    [InlineData("842")]
    [InlineData("251")]
    [InlineData("699")]
    [InlineData("757")]
    [InlineData("579")]
    [InlineData("412")]
    public void A_number_of_UN_Comtrade_is_refused_with_a_hint(string text) =>
        Assert.Contains("FromComtradeCode", Assert.Throws<FormatException>(() => Economy.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Long_text_is_quoted_in_part()
    {
        FormatException exception = Assert.Throws<FormatException>(() => Economy.Parse(new string('x', 5000)));

        Assert.InRange(exception.Message.Length, 50, 500);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Economy.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Economy.Parse(null!, null));
        Assert.False(Economy.TryParse((string?)null, out _));
        Assert.False(Economy.TryParse((string?)null, null, out _));
    }

    [Fact]
    public void Every_form_of_generic_parsing_works()
    {
        Assert.Equal(586, Generic<Economy>("PK").NumericCode);

        static T Generic<T>(string text)
            where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
    }
}
