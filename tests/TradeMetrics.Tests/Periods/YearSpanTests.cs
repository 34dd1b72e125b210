namespace TradeMetrics.Tests;

public class YearSpanTests
{
    [Theory]
    [InlineData("2019", "2023", null, 48, 4.0)]
    [InlineData("2019", "2023", PartYearConvention.Twelfths, 48, 4.0)]
    [InlineData("2019", "2023", PartYearConvention.ActualDays, 48, 4.0)]
    [InlineData("2019", "2023", PartYearConvention.JulianYears, 0, 4.0)]
    [InlineData("2020", "2021", PartYearConvention.JulianYears, 0, 366 / 365.25)]
    [InlineData("2023-Q1", "2023-Q3", PartYearConvention.Twelfths, 6, 0.5)]
    [InlineData("2023-Q1", "2023-Q3", PartYearConvention.ActualDays, 0, 181 / 365.0)]
    [InlineData("2023-Q1", "2023-Q3", PartYearConvention.JulianYears, 0, 181 / 365.25)]
    [InlineData("2021-Q1", "2024-Q2", PartYearConvention.ActualDays, 0, 3 + 91 / 366.0)]
    [InlineData("2023-11", "2024-12", PartYearConvention.Twelfths, 13, 13 / 12.0)]
    [InlineData("2023-11", "2024-12", PartYearConvention.ActualDays, 0, 1 + 30 / 365.0)]
    [InlineData("2022-05-01/2022-05-20", "2023-05-01/2023-05-20", null, 12, 1.0)]
    [InlineData("2022-05-01/2022-05-20", "2022-06-01/2022-06-20", PartYearConvention.Twelfths, 1, 1 / 12.0)]
    public void Years_are_counted_from_start_to_start(string from, string to, PartYearConvention? convention, int months, double years)
    {
        YearSpan span = YearSpan.Between(TradePeriod.Parse(from), TradePeriod.Parse(to), convention, null)!.Value;

        Assert.Equal(months, span.Months);
        Assert.Equal(years, span.Years, 12);
    }

    [Theory]
    [InlineData("2023-Q1", "2023-Q3", null)]
    [InlineData("2023", "2023", PartYearConvention.Twelfths)]
    [InlineData("2023", "2022", PartYearConvention.Twelfths)]
    [InlineData("2023", "2023", null)]
    [InlineData("2023-Q2", "2023-Q1", PartYearConvention.ActualDays)]
    [InlineData("2022", "2023-Q1", PartYearConvention.Twelfths)]
    public void There_is_no_span_back_to_itself_between_unlike_periods_or_over_part_years_without_a_convention(string from, string to, PartYearConvention? convention) =>
        Assert.Null(YearSpan.Between(TradePeriod.Parse(from), TradePeriod.Parse(to), convention, null));

    [Theory]
    [InlineData(null, 24, 2.0)]
    [InlineData(PartYearConvention.Twelfths, 24, 2.0)]
    [InlineData(PartYearConvention.ActualDays, 24, 2.0)]
    [InlineData(PartYearConvention.JulianYears, 0, 731 / 365.25)]
    public void Years_of_a_calendar_are_counted_by_their_numbers(PartYearConvention? convention, int months, double years)
    {
        YearSpan span = YearSpan.Between(NamedCalendars.Nepal.Year(2080), NamedCalendars.Nepal.Year(2082), convention, NamedCalendars.Nepal)!.Value;

        Assert.Equal(months, span.Months);
        Assert.Equal(years, span.Years, 12);
    }

    [Theory]
    [InlineData(1976, 1977, 12)]
    [InlineData(1974, 1977, 36)]
    public void A_change_of_rule_does_not_lengthen_a_year(int from, int to, int months) =>
        Assert.Equal(months, YearSpan.Between(FiscalCalendar.UnitedStates.Year(from), FiscalCalendar.UnitedStates.Year(to), null, FiscalCalendar.UnitedStates)!.Value.Months);

    [Theory]
    [InlineData(2081, 2081, null)]
    [InlineData(2081, 2080, null)]
    [InlineData(2081, 2081, PartYearConvention.JulianYears)]
    [InlineData(2082, 2080, PartYearConvention.JulianYears)]
    public void There_is_no_span_back_in_a_calendar(int from, int to, PartYearConvention? convention) =>
        Assert.Null(YearSpan.Between(NamedCalendars.Nepal.Year(from), NamedCalendars.Nepal.Year(to), convention, NamedCalendars.Nepal));

    [Fact]
    public void Parts_of_a_fiscal_year_are_counted_in_months()
    {
        FiscalCalendar pakistan = FiscalCalendar.Pakistan;

        Assert.Equal(12, YearSpan.Between(pakistan.YearToDate(2023, 5), pakistan.YearToDate(2024, 5), null, pakistan)!.Value.Months);
        Assert.Null(YearSpan.Between(pakistan.Year(2023), pakistan.YearToDate(2024, 5), null, pakistan));
        Assert.Null(YearSpan.Between(pakistan.YearToDate(2023, 5), pakistan.Year(2024), null, pakistan));
    }

    [Fact]
    public void Years_are_whole()
    {
        Assert.Equal(36, YearSpan.OfYears(3).Months);
        Assert.Equal(3.0, YearSpan.OfYears(3).Years);
    }

    [Fact]
    public void An_unnamed_convention_is_refused()
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() =>
            YearSpan.Between(TradePeriod.Year(2022), TradePeriod.Year(2023), (PartYearConvention)3, null));

        Assert.Equal("convention", exception.ParamName);
        Assert.Equal((PartYearConvention)3, exception.ActualValue);
    }
}
