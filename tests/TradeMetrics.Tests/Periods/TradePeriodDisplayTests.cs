using System.Globalization;
using System.Text;

namespace TradeMetrics.Tests;

public class TradePeriodDisplayTests
{
    [Theory]
    [InlineData("2023", "2023", "2023")]
    [InlineData("0001", "0001", "0001")]
    [InlineData("2023-05", "May 2023", "May 2023")]
    [InlineData("2023-01", "January 2023", "Jan 2023")]
    [InlineData("2023-12", "December 2023", "Dec 2023")]
    [InlineData("2023-01/2023-05", "January–May 2023", "Jan–May 2023")]
    [InlineData("2023-S2", "July–December 2023", "Jul–Dec 2023")]
    [InlineData("2023-07/2024-06", "July 2023–June 2024", "Jul 2023–Jun 2024")]
    [InlineData("2023-05/2024-05", "May 2023–May 2024", "May 2023–May 2024")]
    [InlineData("2022-01/2023-12", "January 2022–December 2023", "Jan 2022–Dec 2023")]
    [InlineData("2023-11-01/2023-11-20", "1–20 November 2023", "1–20 Nov 2023")]
    [InlineData("2023-11-20/2023-11-20", "20 November 2023", "20 Nov 2023")]
    [InlineData("2023-11-20/2023-12-05", "20 November–5 December 2023", "20 Nov–5 Dec 2023")]
    [InlineData("2023-04-06/2024-04-05", "6 April 2023–5 April 2024", "6 Apr 2023–5 Apr 2024")]
    public void A_period_is_shown_as_people_read_it(string period, string display, string abbreviated)
    {
        Assert.Equal(display, TradePeriod.Parse(period).ToString("D", null));
        Assert.Equal(abbreviated, TradePeriod.Parse(period).ToString("d", null));
    }

    [Theory]
    [InlineData("de-DE", "D", "Januar–Mai 2023")]
    [InlineData("tr-TR", "D", "Ocak–Mayıs 2023")]
    [InlineData("tr-TR", "d", "Oca–May 2023")]
    [InlineData("ar-SA", "D", "يناير–مايو 2023")]
    [InlineData("th-TH", "D", "มกราคม–พฤษภาคม 2023")]
    [InlineData("th-TH", "d", "ม.ค.–พ.ค. 2023")]
    [InlineData("en-GB", "D", "January–May 2023")]
    public void Months_take_the_Gregorian_names_of_the_culture(string culture, string format, string display) =>
        Assert.Equal(display, TradePeriod.YearToDate(2023, 5).ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Months_of_a_culture_with_a_calendar_of_its_own_are_Gregorian()
    {
        CultureInfo iran = CultureInfo.GetCultureInfo("fa-IR");

        Assert.Equal("مارس 2023", TradePeriod.Month(2023, 3).ToString("D", iran));
        Assert.IsNotType<GregorianCalendar>(iran.DateTimeFormat.Calendar, exactMatch: false);
    }

    [Fact]
    public void Without_Gregorian_names_the_invariant_ones_are_used()
    {
        Assert.Equal("May 2023", TradePeriod.Month(2023, 5).ToString("D", CultureInfo.GetCultureInfo("fa-IR").DateTimeFormat));
        Assert.Equal("May 2023", TradePeriod.Month(2023, 5).ToString("D", new PersianAlone()));
    }

    [Fact]
    public void A_format_info_with_Gregorian_names_gives_them() =>
        Assert.Equal("Mai 2023", TradePeriod.Month(2023, 5).ToString("D", CultureInfo.GetCultureInfo("de-DE").DateTimeFormat));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Without_a_culture_the_current_one_is_not_asked(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("January–May 2023", TradePeriod.YearToDate(2023, 5).ToString("D", null));
        Assert.Equal("1–20 Nov 2023", $"{Iso.Days("2023-11-01", "2023-11-20"):d}");
    });

    [Fact]
    public void Utf8_is_written_in_the_culture_that_is_passed()
    {
        var bytes = new byte[64];

        Assert.True(TradePeriod.Month(2023, 5).TryFormat(bytes, out int written, "D", CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal("Mayıs 2023", Encoding.UTF8.GetString(bytes, 0, written));
    }

    [Fact]
    public void Characters_are_written_in_the_culture_that_is_passed()
    {
        var chars = new char[64];

        Assert.True(TradePeriod.Month(2023, 5).TryFormat(chars, out int written, "d", CultureInfo.GetCultureInfo("th-TH")));
        Assert.Equal("พ.ค. 2023", new string(chars, 0, written));
    }

    private sealed class PersianAlone() : CultureInfo("fa-IR")
    {
        public override Calendar[] OptionalCalendars => [new PersianCalendar()];
    }

    [Fact]
    public void Languages_with_cases_write_the_month_of_a_day_in_the_genitive()
    {
        var russian = System.Globalization.CultureInfo.GetCultureInfo("ru-RU");
        Assert.Equal("1–20 ноября 2023", TradePeriod.Parse("2023-11-01/2023-11-20").ToString("D", russian));
        Assert.Equal("ноябрь 2023", TradePeriod.Parse("2023-11").ToString("D", russian));
    }
}
