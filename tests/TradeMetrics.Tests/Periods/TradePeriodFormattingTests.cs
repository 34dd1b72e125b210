using System.Text;

namespace TradeMetrics.Tests;

public class TradePeriodFormattingTests
{
    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Theory]
    [InlineData("2023-01-01", "2023-12-31", "2023")]
    [InlineData("0001-01-01", "0001-12-31", "0001")]
    [InlineData("9999-01-01", "9999-12-31", "9999")]
    [InlineData("2023-01-01", "2023-06-30", "2023-S1")]
    [InlineData("2023-07-01", "2023-12-31", "2023-S2")]
    [InlineData("2023-01-01", "2023-03-31", "2023-Q1")]
    [InlineData("2023-04-01", "2023-06-30", "2023-Q2")]
    [InlineData("2023-07-01", "2023-09-30", "2023-Q3")]
    [InlineData("2023-10-01", "2023-12-31", "2023-Q4")]
    [InlineData("2023-01-01", "2023-01-31", "2023-01")]
    [InlineData("2023-12-01", "2023-12-31", "2023-12")]
    [InlineData("2023-01-01", "2023-02-28", "2023-01/2023-02")]
    [InlineData("2023-02-01", "2023-05-31", "2023-02/2023-05")]
    [InlineData("2023-02-01", "2023-04-30", "2023-02/2023-04")]
    [InlineData("2023-04-01", "2023-09-30", "2023-04/2023-09")]
    [InlineData("2023-07-01", "2024-06-30", "2023-07/2024-06")]
    [InlineData("2022-01-01", "2023-12-31", "2022-01/2023-12")]
    [InlineData("2023-11-01", "2023-11-20", "2023-11-01/2023-11-20")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29/2024-02-29")]
    [InlineData("2023-01-01", "2023-12-30", "2023-01-01/2023-12-30")]
    [InlineData("2023-01-02", "2023-12-31", "2023-01-02/2023-12-31")]
    public void The_text_follows_from_the_dates(string start, string end, string text)
    {
        TradePeriod period = Iso.Days(start, end);

        Assert.Equal(text, period.ToString());
        Assert.Equal(text, period.ToString("G", null));
        Assert.Equal(text, period.ToString("", null));
        Assert.Equal(text, $"{period}");
    }

    [Fact]
    public void January_to_June_print_as_a_half_year() =>
        Assert.Equal("2023-S1", TradePeriod.Months(new(2023, 1), new(2023, 6)).ToString());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_text_is_the_same_in_every_culture(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("2023-Q1", TradePeriod.Quarter(2023, 1).ToString());
        Assert.Equal("2023-11-01/2023-11-20", Iso.Days("2023-11-01", "2023-11-20").ToString(null, System.Globalization.CultureInfo.CurrentCulture));
    });

    [Theory]
    [InlineData("2023", "")]
    [InlineData("2023-Q1", "G")]
    [InlineData("2023-11-01/2023-11-20", "G")]
    [InlineData("2023-05", "D")]
    [InlineData("2023-01/2023-05", "D")]
    [InlineData("2023-11-01/2023-11-20", "d")]
    public void A_buffer_that_just_fits_is_filled_and_a_shorter_one_is_refused(string iso, string format)
    {
        TradePeriod period = TradePeriod.Parse(iso);
        string text = period.ToString(format, null);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var chars = new char[text.Length];
        var bytes = new byte[utf8.Length];

        Assert.True(period.TryFormat(chars, out int charsWritten, format, null));
        Assert.Equal(text, new string(chars, 0, charsWritten));
        Assert.True(period.TryFormat(bytes, out int bytesWritten, format, null));
        Assert.Equal(utf8, bytes.AsSpan(0, bytesWritten));

        for (int length = 0; length < text.Length; length++)
        {
            Assert.False(period.TryFormat(chars.AsSpan(0, length), out charsWritten, format, null));
            Assert.Equal(0, charsWritten);
        }
        for (int length = 0; length < utf8.Length; length++)
        {
            Assert.False(period.TryFormat(bytes.AsSpan(0, length), out bytesWritten, format, null));
            Assert.Equal(0, bytesWritten);
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(64)]
    public void A_large_buffer_is_filled_from_its_start(int length)
    {
        var chars = new char[length];
        var bytes = new byte[length];

        Assert.True(TradePeriod.Month(2023, 5).TryFormat(chars, out int charsWritten, default, null));
        Assert.True(TradePeriod.Month(2023, 5).TryFormat(bytes, out int bytesWritten, default, null));
        Assert.Equal("2023-05", new string(chars, 0, charsWritten));
        Assert.Equal("2023-05", Encoding.UTF8.GetString(bytes, 0, bytesWritten));
    }

    [Fact]
    public void Writing_and_reading_allocate_nothing()
    {
        TradePeriod period = Iso.Days("2023-11-01", "2023-11-20");
        var chars = new char[21];
        var bytes = new byte[21];
        Work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Work();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Work()
        {
            bool done = period.TryFormat(chars, out int written, default, null)
                & period.TryFormat(bytes, out _, "G", null)
                & TradePeriod.TryParse(chars.AsSpan(0, written), out TradePeriod read)
                & read.PlusYears(1).Next() != read;
            if (!done)
                throw new InvalidOperationException();
        }
    }

    [Theory]
    [InlineData("X")]
    [InlineData("g")]
    [InlineData("DD")]
    [InlineData("dd")]
    [InlineData(" ")]
    public void An_unknown_format_is_refused_with_the_known_ones(string format)
    {
        FormatException exception = Assert.Throws<FormatException>(() => TradePeriod.Year(2023).ToString(format, null));

        Assert.StartsWith($"'{format}' is not a format", exception.Message, StringComparison.Ordinal);
        Assert.Contains("use G for ISO text, D or d", exception.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => TradePeriod.Year(2023).TryFormat(new char[64], out _, format, null));
        Assert.Throws<FormatException>(() => TradePeriod.Year(2023).TryFormat(new byte[64], out _, format, null));
    }
}
