namespace TradeMetrics.Tests;

public class FiscalCalendarTextTests
{
    public static MatrixTheoryData<string, string> TextsInEachCulture => new(["FY2024", "FY24", "2023-24", "2023/24"], EconomyCultures.Names);

    [Theory]
    [InlineData("FY2024")]
    [InlineData("FY24")]
    [InlineData("FY 2024")]
    [InlineData("2023-24")]
    [InlineData("2023/24")]
    [InlineData("2023/2024")]
    [InlineData("2023-2024")]
    [InlineData("FY2023/24")]
    [InlineData("FY2023-24")]
    [InlineData("FY 2023/2024")]
    public void Pakistans_fiscal_2024_is_read(string text)
    {
        Assert.Equal("2023-07-01..2024-06-30", Iso.Of(FiscalCalendar.Pakistan.Parse(text)));
        Assert.True(FiscalCalendar.Pakistan.TryParse(text, out TradePeriod year));
        Assert.Equal(FiscalCalendar.Pakistan.Year(2024), year);
    }

    [Theory]
    [InlineData("Japan", "FY2023", 2023)]
    [InlineData("Japan", "2023-24", 2023)]
    [InlineData("Japan", "FY2023/24", 2023)]
    [InlineData("United Kingdom tax", "2023/24", 2024)]
    [InlineData("Ethiopia", "EFY2016", 2016)]
    [InlineData("Ethiopia", "EFY16", 2016)]
    [InlineData("Ethiopia", "FY2016", 2016)]
    [InlineData("Ethiopia", "2023/24", 2016)]
    [InlineData("Ethiopia", "EFY2023/24", 2016)]
    [InlineData("Ethiopia", "FY2023/24", 2016)]
    public void Two_years_are_those_that_the_fiscal_year_touches(string name, string text, int number)
    {
        FiscalCalendar calendar = NamedCalendars.Get(name);

        Assert.Equal(calendar.Year(number), calendar.Parse(text));
    }

    [Theory]
    [InlineData("FY00", 2000)]
    [InlineData("FY69", 2069)]
    [InlineData("FY70", 1970)]
    [InlineData("FY99", 1999)]
    [InlineData("1999-00", 2000)]
    [InlineData("1999/2000", 2000)]
    [InlineData("1969/70", 1970)]
    [InlineData("2099/00", 2100)]
    [InlineData("1869/70", 1870)]
    [InlineData("0001/02", 2)]
    public void Two_digits_are_the_years_1970_to_2069_or_what_follows_the_first_year(string text, int number) =>
        Assert.Equal(FiscalCalendar.Pakistan.Year(number), FiscalCalendar.Pakistan.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("FY")]
    [InlineData("2024")]
    [InlineData("24")]
    [InlineData("fy2024")]
    [InlineData("EFY2016")]
    [InlineData("FY2")]
    [InlineData("FY202")]
    [InlineData("FY20244")]
    [InlineData("FY+2")]
    [InlineData("FY-24")]
    [InlineData("FY2024 ")]
    [InlineData("FY٢٤")]
    [InlineData("2023-25")]
    [InlineData("2023-22")]
    [InlineData("2023/23")]
    [InlineData("2023/2025")]
    [InlineData("2023/1924")]
    [InlineData("2023/2124")]
    [InlineData("2023/4")]
    [InlineData("2023/024")]
    [InlineData("2023/")]
    [InlineData("/24")]
    [InlineData("23/24")]
    [InlineData("FY23/24")]
    [InlineData("20231/24")]
    [InlineData("2023_24")]
    [InlineData("2023/24/25")]
    [InlineData("2023/x4")]
    [InlineData("x023/24")]
    [InlineData("1999/xx")]
    [InlineData("1999/")]
    [InlineData("FY0001")]
    [InlineData("0000/01")]
    [InlineData("9999/00")]
    public void Other_text_is_refused_with_what_is_understood(string text)
    {
        FormatException exception = Assert.Throws<FormatException>(() => FiscalCalendar.Pakistan.Parse(text));

        Assert.StartsWith($"'{text}' is not a fiscal year of 'Pakistan'; write FY2024, FY24, 2023-24, 2023/24", exception.Message, StringComparison.Ordinal);
        Assert.False(FiscalCalendar.Pakistan.TryParse(text, out TradePeriod year));
        Assert.Equal(default, year);
    }

    [Theory]
    [MemberData(nameof(TextsInEachCulture))]
    public void Text_is_read_in_every_culture(string text, string culture) => EconomyCultures.Run(culture, () =>
        Assert.Equal(FiscalCalendar.Pakistan.Year(2024), FiscalCalendar.Pakistan.Parse(text)));

    [Fact]
    public void The_text_of_a_month_is_a_year_only_to_a_fiscal_calendar()
    {
        Assert.Equal(TradePeriod.Month(2004, 5), TradePeriod.Parse("2004-05"));
        Assert.Equal(FiscalCalendar.Pakistan.Year(2005), FiscalCalendar.Pakistan.Parse("2004-05"));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => FiscalCalendar.Pakistan.Parse(null!)).ParamName);
        Assert.False(FiscalCalendar.Pakistan.TryParse(null, out _));
    }

    [Theory]
    [InlineData("Pakistan", 2024, "FY2024", "2023/24")]
    [InlineData("Pakistan", 2000, "FY2000", "1999/00")]
    [InlineData("Pakistan", 2, "FY0002", "0001/02")]
    [InlineData("Japan", 2023, "FY2023", "2023/24")]
    [InlineData("United States", 1976, "FY1976", "1975/76")]
    [InlineData("United Kingdom tax", 2024, "FY2024", "2023/24")]
    [InlineData("Ethiopia", 2016, "EFY2016", "2023/24")]
    public void A_year_is_written_with_one_year_or_two(string name, int number, string one, string two)
    {
        FiscalCalendar calendar = NamedCalendars.Get(name);

        Assert.All(EconomyCultures.Names, culture => EconomyCultures.Run(culture, () =>
        {
            Assert.Equal(one, calendar.Label(calendar.Year(number)));
            Assert.Equal(one, calendar.Label(calendar.Year(number), FiscalLabelStyle.OneYear));
            Assert.Equal(two, calendar.Label(calendar.Year(number), FiscalLabelStyle.TwoYears));
        }));
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2023-07/2024-05")]
    [InlineData("2023-07/2024-07")]
    [InlineData("2023-08/2024-06")]
    [InlineData("0001")]
    public void Another_period_has_no_label(string period)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => FiscalCalendar.Pakistan.Label(TradePeriod.Parse(period)));

        Assert.Equal("year", exception.ParamName);
        Assert.StartsWith($"The period {period} is not a fiscal year of 'Pakistan'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unnamed_style_is_refused() =>
        Assert.Equal("style", Assert.Throws<ArgumentException>(() => FiscalCalendar.Pakistan.Label(FiscalCalendar.Pakistan.Year(2024), (FiscalLabelStyle)2)).ParamName);

    [Fact]
    public void A_year_that_is_a_calendar_year_is_written_and_read_with_one_year_alone()
    {
        var calendar = new FiscalCalendar("calendar years", new(1, 1), FiscalYearNaming.EndYear);

        Assert.Equal("FY2023", calendar.Label(TradePeriod.Year(2023)));
        Assert.Equal(TradePeriod.Year(2023), calendar.Parse("FY2023"));
        Assert.False(calendar.TryParse("2023/24", out _));
        ArgumentException exception = Assert.Throws<ArgumentException>(() => calendar.Label(TradePeriod.Year(2023), FiscalLabelStyle.TwoYears));
        Assert.Equal("style", exception.ParamName);
        Assert.Contains("'calendar years'", exception.Message, StringComparison.Ordinal);
    }
}
