using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(DateGenerators), typeof(PeriodGenerators), typeof(TextGenerators)])]
public class FiscalCalendarProperties
{
    private static readonly LocalDate StartOfTransition = new(1976, 7, 1);
    private static readonly LocalDate EndOfTransition = new(1976, 9, 30);

    public static TheoryData<string> Names => new(NamedCalendars.All.Select(calendar => calendar.Name));

    [Property(MaxTest = 500)]
    public void The_year_of_a_day_contains_it(LocalDate date)
    {
        if (date.Year is 1 or 9999) return;

        foreach (FiscalCalendar calendar in NamedCalendars.All)
        {
            if (calendar == FiscalCalendar.UnitedStates && StartOfTransition <= date && date <= EndOfTransition) continue;
            TradePeriod year = calendar.YearOf(date);
            Assert.True(year.Start <= date && date <= year.End);
            Assert.InRange(year.Days, 365, 366);
            Assert.Equal(year, calendar.YearOf(year.Start));
            Assert.Equal(year, calendar.YearOf(year.End));
        }
    }

    [Property(MaxTest = 500)]
    public void Years_abut_and_moving_by_one_is_the_neighbour(LocalDate date)
    {
        if (date.Year is < 9 or > 9980) return;

        foreach (FiscalCalendar calendar in NamedCalendars.All)
        {
            TradePeriod year = calendar.Year(date.Year);
            TradePeriod next = calendar.Year(date.Year + 1);
            bool changes = calendar == FiscalCalendar.UnitedStates && date.Year == 1976;
            Assert.Equal(!changes, year.Abuts(next));
            Assert.Equal(changes ? new LocalDate(1976, 10, 1) : year.End.PlusDays(1), next.Start);
            Assert.Equal(next, calendar.PlusYears(year, 1));
            Assert.Equal(year, calendar.PlusYears(next, -1));
            Assert.True(calendar.AreComparable(year, next));
        }
    }

    [Property(MaxTest = 500)]
    public void Parse_of_label_is_the_year_in_both_styles(LocalDate date)
    {
        if (date.Year is < 9 or > 9980) return;

        foreach (FiscalCalendar calendar in NamedCalendars.All)
        {
            TradePeriod year = calendar.Year(date.Year);
            Assert.Equal(year, calendar.Parse(calendar.Label(year)));
            Assert.Equal(year, calendar.Parse(calendar.Label(year, FiscalLabelStyle.TwoYears)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_of_label_is_the_year_in_every_culture(string name)
    {
        FiscalCalendar calendar = NamedCalendars.Get(name);
        foreach (string culture in EconomyCultures.Names)
        {
            EconomyCultures.Run(culture, () => Assert.All(Enumerable.Range(1960, 150).Select(calendar.Year), year =>
            {
                Assert.Equal(year, calendar.Parse(calendar.Label(year)));
                Assert.Equal(year, calendar.Parse(calendar.Label(year, FiscalLabelStyle.TwoYears)));
            }));
        }
    }

    [Property(MaxTest = 300)]
    public void The_quarters_of_a_year_tile_it(LocalDate date)
    {
        if (date.Year is < 9 or > 9980) return;

        foreach (FiscalCalendar calendar in NamedCalendars.All.Except([FiscalCalendar.Ethiopia]))
        {
            TradePeriod[] quarters = [.. Enumerable.Range(1, 4).Select(quarter => calendar.Quarter(date.Year, quarter))];
            Assert.Equal(calendar.Year(date.Year), TradePeriod.Between(quarters[0].Start, quarters[3].End));
            Assert.All(quarters.Zip(quarters.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
            Assert.All(quarters, quarter => Assert.Equal(quarter.Start.PlusMonths(3), quarter.End.PlusDays(1)));
        }
    }

    [Property(MaxTest = 2000)]
    public void Text_is_read_or_refused_by_quoting_it(PeriodLikeText like)
    {
        foreach (FiscalCalendar calendar in new[] { FiscalCalendar.Pakistan, FiscalCalendar.Ethiopia, NamedCalendars.Nepal })
        {
            bool read = calendar.TryParse(like.Text, out TradePeriod year);
            if (read)
            {
                Assert.Equal(year, calendar.Parse(like.Text));
                Assert.Equal(year, calendar.YearOf(year.Start));
            }
            else
            {
                Assert.Equal(default, year);
                Assert.StartsWith($"'{like.Text}'", Assert.Throws<FormatException>(() => calendar.Parse(like.Text)).Message, StringComparison.Ordinal);
            }
        }
    }

    // The Ethiopian and the Coptic calendar have the same months and differ by 276 years; 1 Hamle is 1 Epip.
    [Fact]
    public void Ethiopian_years_start_on_1_Hamle_from_1900_to_2099() =>
        Assert.All(Enumerable.Range(1894, 199), number =>
            Assert.Equal(Iso.Of(new LocalDate(number - 1 - 276, 11, 1, CalendarSystem.Coptic)), Iso.Of(FiscalCalendar.Ethiopia.Year(number).Start)));
}
