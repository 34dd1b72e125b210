using System.Text;

namespace TradeMetrics.Tests;

public class EconomyFormattingTests
{
    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Theory]
    [InlineData(586, null, "PAK")]
    [InlineData(586, "", "PAK")]
    [InlineData(586, "G", "PAK")]
    [InlineData(586, "g", "PAK")]
    [InlineData(586, "N", "586")]
    [InlineData(586, "A2", "PK")]
    [InlineData(586, "a3", "PAK")]
    [InlineData(586, "L", "Pakistan")]
    [InlineData(4, "N", "004")]
    [InlineData(1, "G", "WLD")]
    [InlineData(1, "N", "001")]
    [InlineData(810, "G", "SUHH")]
    [InlineData(810, "A3", "SUN")]
    [InlineData(736, "G", "736")]
    [InlineData(736, "A3", "SDN")]
    [InlineData(890, "G", "890")]
    [InlineData(58, "G", "058")]
    [InlineData(150, "G", "150")]
    [InlineData(490, "L", "Other Asia, nes")]
    [InlineData(384, "L", "Côte d'Ivoire")]
    [InlineData(983, "G", "XKX")]
    public void A_format_gives_its_text(int number, string? format, string text)
    {
        Economy economy = Economy.FromNumericCode(number);

        Assert.Equal(text, economy.ToString(format, null));
        Assert.Equal(text, Chars(economy, format));
        Assert.Equal(text, Utf8(economy, format));
    }

    [Fact]
    public void Unspecified_prints_a_text_of_its_own()
    {
        Assert.Equal("ZZZ", Economy.Unspecified.ToString());
        Assert.Equal("000", Economy.Unspecified.ToString("N", null));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_is_the_same_in_every_culture(string culture) => EconomyCultures.Run(culture, () =>
    {
        Economy india = Economy.FromNumericCode(356);

        Assert.Equal("IND 356 IN IND India", $"{india} {india:n} {india:a2} {india:A3} {india:l}");
        Assert.Equal("490", $"{Economy.FromNumericCode(490)}");
    });

    [Theory]
    [InlineData(1, "A3")]
    [InlineData(1, "A2")]
    [InlineData(490, "A2")]
    [InlineData(150, "A3")]
    [InlineData(58, "A2")]
    [InlineData(457, "A3")]
    public void A_code_that_the_economy_lacks_is_refused_by_name(int number, string format)
    {
        Economy economy = Economy.FromNumericCode(number);

        FormatException exception = Assert.Throws<FormatException>(() => economy.ToString(format, null));

        Assert.StartsWith($"{economy.Name} ({economy}) has no alpha-{format[1]} code", exception.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Chars(economy, format));
        Assert.Throws<FormatException>(() => Utf8(economy, format));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("A4")]
    [InlineData("A")]
    [InlineData("GG")]
    [InlineData(" ")]
    public void An_unknown_format_is_refused_with_the_known_ones(string format)
    {
        FormatException exception = Assert.Throws<FormatException>(() => Economy.World.ToString(format, null));

        Assert.StartsWith($"'{format}' is not a format", exception.Message, StringComparison.Ordinal);
        Assert.All(["'G'", "'N'", "'A2'", "'A3'", "'L'"], known => Assert.Contains(known, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_buffer_too_small_is_reported_and_one_just_large_enough_is_filled()
    {
        Economy economy = Economy.FromNumericCode(384);
        var chars = new char["Côte d'Ivoire".Length];
        var bytes = new byte[Encoding.UTF8.GetByteCount("Côte d'Ivoire")];

        Assert.False(economy.TryFormat(chars.AsSpan(1), out int charsWritten, "L", null));
        Assert.Equal(0, charsWritten);
        Assert.False(economy.TryFormat(bytes.AsSpan(1), out int bytesWritten, "L", null));
        Assert.Equal(0, bytesWritten);
        Assert.False(economy.TryFormat(Span<char>.Empty, out _, "", null));

        Assert.True(economy.TryFormat(chars, out charsWritten, "L", null));
        Assert.Equal(chars.Length, charsWritten);
        Assert.True(economy.TryFormat(bytes, out bytesWritten, "L", null));
        Assert.Equal(bytes.Length, bytesWritten);
        Assert.Equal("Côte d'Ivoire", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void Looking_up_and_writing_allocate_nothing()
    {
        var chars = new char[64];
        var bytes = new byte[64];
        Work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Work();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Work()
        {
            bool done = Economy.TryParse("pak".AsSpan(), null, out Economy economy)
                & Economy.TryParse("SUHH".AsSpan(), null, out Economy ended)
                & Economy.TryFromComtradeCode(842, out _)
                & economy.TryFormat(chars, out _, "N", null)
                & economy.TryFormat(bytes, out _, "L", null)
                & ended.TryFormat(chars, out _, "G", null)
                & ended.ToString().Length == 4;
            if (!done)
                throw new InvalidOperationException();
        }
    }

    private static string Chars(Economy economy, string? format)
    {
        Span<char> buffer = stackalloc char[64];
        Assert.True(economy.TryFormat(buffer, out int written, format, null));
        return buffer[..written].ToString();
    }

    private static string Utf8(Economy economy, string? format)
    {
        Span<byte> buffer = stackalloc byte[64];
        Assert.True(economy.TryFormat(buffer, out int written, format, null));
        return Encoding.UTF8.GetString(buffer[..written]);
    }
}
