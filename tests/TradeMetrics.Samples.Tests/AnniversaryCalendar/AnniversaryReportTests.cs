using AnniversaryCalendar;
using NodaTime;

namespace TradeMetrics.Samples.Tests.AnniversaryCalendar;

public class AnniversaryReportTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);

    // Eight days of November, the whole of December and January, and three days of February: 7 + 31 + 31 + 3 = 72.
    [Fact]
    public void The_33rd_anniversary_of_the_relations_is_72_days_away()
    {
        ComingAnniversary coming = Assert.Single(Report("""[{"name":"Relations","date":"1994-02-03"}]""").Coming);
        Assert.Equal((33, new LocalDate(2027, 2, 3), 72, null), (coming.Number, coming.Date, coming.DaysToGo, coming.Jubilee));
    }

    [Fact]
    public void A_jubilee_later_than_these_days_is_named()
    {
        AnniversaryReport report = Report("""[{"name":"Relations","date":"1994-02-03"}]""");
        ComingAnniversary ruby = Assert.Single(report.LaterJubilees);
        Assert.Equal((40, new LocalDate(2034, 2, 3), "ruby"), (ruby.Number, ruby.Date, ruby.Jubilee));
    }

    [Fact]
    public void Today_counts_and_the_same_day_next_year_does_not()
    {
        AnniversaryReport report = Report("""[{"name":"Today","date":"1986-11-23"},{"name":"Yesterday","date":"1986-11-22"}]""");
        Assert.Equal([("Today", 40, 0), ("Yesterday", 41, 364)], report.Coming.Select(a => (a.Event.Name, a.Number, a.DaysToGo)));
        Assert.Equal("ruby", report.Coming[0].Jubilee);
    }

    [Fact]
    public void The_usual_year_is_366_days_long_where_a_leap_day_lies_in_it()
    {
        DateInterval days = Options.ReadInterval(new(2027, 11, 23), null);
        Assert.Equal(366, days.Length);
        Assert.Equal(new LocalDate(2028, 11, 22), days.End);
    }

    [Theory]
    [InlineData("", "2027-02-28")]
    [InlineData(""","leapDayRule":"DayAfter" """, "2027-03-01")]
    public void A_leap_day_follows_its_rule(string rule, string expected)
    {
        ComingAnniversary coming = Assert.Single(Report($$"""[{"name":"Leap","date":"2004-02-29"{{rule}}}]""").Coming);
        Assert.Equal(expected, $"{coming.Date:R}"[..10]);
    }

    // Printed tables put 1 Muharram 1449 on 6 June 2027 and 1 Muharram 1450 on 25 May 2028.
    [Fact]
    public void A_Hijri_date_returns_earlier_every_ISO_year()
    {
        AnniversaryReport report = Report("""[{"name":"New year","date":"1445-01-01","calendar":"Hijri"}]""", "800");
        Assert.Equal([(4, new LocalDate(2027, 6, 6)), (5, new(2028, 5, 25))], report.Coming.Select(a => (a.Number, a.Date)));
        Assert.Equal("1445-01-01 Hijri", report.Coming[0].Event.Since);
    }

    [Fact]
    public void An_event_to_come_has_its_first_anniversary_a_year_later() =>
        Assert.Equal([(1, 366)], Report("""[{"name":"Soon","date":"2026-11-24"}]""", "800").Coming.Take(1).Select(a => (a.Number, a.DaysToGo)));

    [Fact]
    public void More_jubilees_can_be_named()
    {
        Jubilees jubilees = Options.ReadJubilees(["75=diamond", "33= pearl "]);
        Assert.Equal("diamond", jubilees.NameOf(75));
        Assert.Equal("pearl", jubilees.NameOf(33));
        Assert.Equal("silver", jubilees.NameOf(25));
    }

    [Fact]
    public void An_object_with_events_is_read_as_an_array_is() =>
        Assert.Equal(EventFile.Parse("""[{"name":"A","date":"1994-02-03"}]"""), EventFile.Parse("""{ "events": [{"name":"A","date":"1994-02-03"}] }"""));

    private static AnniversaryReport Report(string json, string? days = null) =>
        AnniversaryReport.Compute(EventFile.Parse(json), Options.ReadInterval(AsOf, days), Jubilees.Default);
}
