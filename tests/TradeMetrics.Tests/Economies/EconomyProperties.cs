#pragma warning disable CA1305 // Codes are the same in every culture, which is what these properties check.
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(Generators)])]
public class EconomyProperties
{
    [Property(MaxTest = 1000)]
    public bool Parse_of_format_is_the_value_in_every_culture_and_case(Economy economy, CultureName culture)
    {
        var same = false;
        EconomyCultures.Run(culture.Text, () => same =
            Economy.Parse(economy.ToString()) == economy
            && Economy.Parse(economy.ToString().ToLowerInvariant(), CultureInfo.CurrentCulture) == economy
            && Economy.Parse($"{economy:G}".AsSpan()) == economy);
        return same;
    }

    [Fact]
    public void Parse_of_format_is_the_value_for_the_whole_table()
    {
        foreach (Economy economy in EconomyIndex.Shared.Listed)
        {
            Assert.Equal(economy, Economy.Parse(economy.ToString()));
            if (economy != Economy.Unspecified)
                Assert.Equal(economy, Economy.Parse(economy.ToString("N", null)));
        }
    }

    [Fact]
    public void Number_and_letters_of_an_economy_of_today_lead_to_the_same()
    {
        foreach (Economy economy in Economy.Singles)
        {
            Assert.Equal(economy, Economy.FromNumericCode(economy.NumericCode));
            Assert.Equal(economy, Economy.Parse(economy.Alpha2!));
            Assert.Equal(economy, Economy.Parse(economy.Alpha3!));
        }
    }

    [Property(MaxTest = 1000)]
    public bool Order_is_that_of_the_numbers(Economy left, Economy right)
    {
        int order = left.NumericCode.CompareTo(right.NumericCode);
        return Math.Sign(left.CompareTo(right)) == order
            && (left < right) == (order < 0)
            && (left <= right) == (order <= 0)
            && (left > right) == (order > 0)
            && (left >= right) == (order >= 0)
            && (left == right) == (order == 0)
            && left.Equals(right) == (order == 0);
    }

    [Property(MaxTest = 1000)]
    public bool A_buffer_is_filled_exactly_when_the_text_fits(Economy economy, byte size)
    {
        string text = economy.ToString("L", null);
        var chars = new char[size % 64];
        var bytes = new byte[size % 64];
        bool charsFit = economy.TryFormat(chars, out int charsWritten, "L", null);
        bool bytesFit = economy.TryFormat(bytes, out int bytesWritten, "L", null);
        return charsFit == (text.Length <= chars.Length)
            && bytesFit == (Encoding.UTF8.GetByteCount(text) <= bytes.Length)
            && new string(chars, 0, charsWritten) == (charsFit ? text : "")
            && (!bytesFit || Encoding.UTF8.GetString(bytes, 0, bytesWritten) == text);
    }

    [Property(MaxTest = 1000)]
    public bool Json_brings_back_the_value_and_the_key(Economy economy)
    {
        string json = JsonSerializer.Serialize(new Dictionary<Economy, Economy> { [economy] = economy });
        KeyValuePair<Economy, Economy> read = JsonSerializer.Deserialize<Dictionary<Economy, Economy>>(json)!.Single();
        return read.Key == economy && read.Value == economy;
    }

    [Property(MaxTest = 5000)]
    public bool Text_is_either_refused_by_quoting_it_or_a_code_of_what_it_is_read_as(CodeLikeText text)
    {
        if (Economy.TryParse(text.Text, out Economy economy))
            return Economy.Parse(text.Text) == economy && Economy.Parse(economy.ToString()) == economy;
        FormatException exception = Assert.Throws<FormatException>(() => Economy.Parse(text.Text));
        return economy == Economy.Unspecified && exception.Message.StartsWith($"'{text.Text}'", StringComparison.Ordinal);
    }

    [Property(MaxTest = 2000)]
    public bool A_number_is_read_exactly_when_its_three_digits_are(short number)
    {
        int code = number % 1100;
        bool read = Economy.TryFromNumericCode(code, out Economy economy);
        return read == (code is > 0 and < 1000 && Economy.TryParse(code.ToString("D3", CultureInfo.InvariantCulture), out Economy parsed) && parsed == economy)
            && (!read || economy.NumericCode == code);
    }

    public sealed record CultureName(string Text);

    /// <summary>Up to five letters and digits: near enough to codes that about one in ten is one.</summary>
    public sealed record CodeLikeText(string Text);

    private static class Generators
    {
        private const string Characters = "ABCDEGHIKNPRSTUVXYZacinsuy0123456789";

        public static Arbitrary<Economy> Economies() => Arb.From(
            Gen.Elements<Economy>([.. EconomyIndex.Shared.Listed]),
            economy => EconomyIndex.Shared.Listed.TakeWhile(lower => lower < economy).Take(3));

        public static Arbitrary<CultureName> CultureNames() => Arb.From(
            Gen.Elements(EconomyCultures.Names).Select(name => new CultureName(name)),
            culture => culture.Text.Length == 0 ? [] : [new CultureName("")]);

        public static Arbitrary<CodeLikeText> Texts() => Arb.From(
            Gen.Choose(0, 5).SelectMany(length => Gen.Elements(Characters.ToCharArray()).ArrayOf(length)).Select(characters => new CodeLikeText(new string(characters))),
            text => Enumerable.Range(0, text.Text.Length).Select(i => new CodeLikeText(text.Text.Remove(i, 1))));
    }
}
