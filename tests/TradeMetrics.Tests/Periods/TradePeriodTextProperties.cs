using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(DateGenerators), typeof(PeriodGenerators), typeof(TextGenerators)])]
public class TradePeriodTextProperties
{
    [Property(MaxTest = 500)]
    public void Parse_of_format_is_the_value_in_every_culture(TradePeriod period) => InEveryCulture(() =>
    {
        string text = period.ToString();
        Assert.Equal(period, TradePeriod.Parse(text));
        Assert.Equal(period, TradePeriod.Parse(text, CultureInfo.CurrentCulture));
        Assert.Equal(period, TradePeriod.Parse(text.AsSpan(), CultureInfo.CurrentCulture));
        Assert.True(TradePeriod.TryParse(text, CultureInfo.CurrentCulture, out TradePeriod read));
        Assert.Equal(period, read);
    });

    [Property(MaxTest = 500)]
    public void Characters_and_utf8_hold_the_text_in_every_culture(TradePeriod period) => InEveryCulture(() =>
    {
        Span<char> chars = stackalloc char[21];
        Span<byte> bytes = stackalloc byte[21];
        Assert.True(period.TryFormat(chars, out int charsWritten, default, CultureInfo.CurrentCulture));
        Assert.True(period.TryFormat(bytes, out int bytesWritten, default, CultureInfo.CurrentCulture));
        Assert.Equal(period.ToString(), new string(chars[..charsWritten]));
        Assert.Equal(period.ToString(), Encoding.UTF8.GetString(bytes[..bytesWritten]));
    });

    [Property(MaxTest = 300)]
    public void Json_brings_back_the_value_and_the_key_in_every_culture(TradePeriod period) => InEveryCulture(() =>
    {
        string json = JsonSerializer.Serialize(new Dictionary<TradePeriod, TradePeriod> { [period] = period });
        KeyValuePair<TradePeriod, TradePeriod> read = JsonSerializer.Deserialize<Dictionary<TradePeriod, TradePeriod>>(json)!.Single();
        Assert.Equal(period, read.Key);
        Assert.Equal(period, read.Value);
    });

    [Property(MaxTest = 1000)]
    public void The_text_is_the_first_form_that_fits_the_dates(TradePeriod period) => InEveryCulture(() =>
        Assert.Equal(NaivePeriod.Of(period).Text, period.ToString()));

    [Property(MaxTest = 500)]
    public bool A_buffer_is_filled_exactly_when_the_text_fits(TradePeriod period, byte size)
    {
        string text = period.ToString();
        var chars = new char[size % 24];
        var bytes = new byte[size % 24];
        bool charsFit = period.TryFormat(chars, out int charsWritten, "G", null);
        bool bytesFit = period.TryFormat(bytes, out int bytesWritten, "G", null);
        return charsFit == (text.Length <= chars.Length)
            && bytesFit == charsFit
            && charsWritten == (charsFit ? text.Length : 0)
            && bytesWritten == charsWritten
            && (!charsFit || text.AsSpan().SequenceEqual(chars.AsSpan(0, charsWritten)));
    }

    [Property(MaxTest = 5000)]
    public void Text_is_read_exactly_when_it_is_of_a_known_form_and_refused_by_quoting_it_otherwise(PeriodLikeText like)
    {
        string text = like.Text;
        bool read = TradePeriod.TryParse(text, out TradePeriod period);
        Assert.Equal(NaivePeriod.IsPeriodText(text), read);
        Assert.Equal(read, TradePeriod.TryParse(text.AsSpan(), out TradePeriod fromSpan));
        Assert.Equal(period, fromSpan);
        if (read)
        {
            Assert.Equal(period, TradePeriod.Parse(text));
            Assert.Equal(period, TradePeriod.Parse(period.ToString()));
        }
        else
        {
            Assert.Equal(default, period);
            Assert.StartsWith($"'{text}'", Assert.Throws<FormatException>(() => TradePeriod.Parse(text)).Message, StringComparison.Ordinal);
        }
    }

    private static void InEveryCulture(Action test)
    {
        foreach (string culture in EconomyCultures.Names)
            EconomyCultures.Run(culture, test);
    }
}
