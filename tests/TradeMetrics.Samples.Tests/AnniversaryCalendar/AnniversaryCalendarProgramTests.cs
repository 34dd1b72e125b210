using Ical.Net;

namespace TradeMetrics.Samples.Tests.AnniversaryCalendar;

public sealed class AnniversaryCalendarProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("anniversaries").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_a_file_Pakistan_and_Belarus_are_printed()
    {
        SampleRun run = SampleRun.AnniversaryCalendar(["--from", "2026-11-23"], width: 120);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Contains("Anniversaries from 23 Nov 2026 to 22 Nov 2027", run.Output);
        Assert.Matches(@"25 Nov 2026 +2 2nd +Official visit of the President of Belarus to Pakistan \(planned\) +2024-11-25", run.Output);
        Assert.Matches(@"3 Feb 2027 +72 33rd +Diplomatic relations of Pakistan and Belarus +1994-02-03", run.Output);
        Assert.Matches(@"3 Feb 2034 +2,629 40th \(ruby\)", run.Output);
        Assert.Contains("Planned: the source says that it was to happen", run.Output);
    }

    [Fact]
    public void Without_a_day_the_clock_says_what_today_is() =>
        Assert.Matches(@"3 Feb 2024 +today 30th", SampleRun.AnniversaryCalendar([], new(2024, 2, 3)).Output);

    [Fact]
    public void An_own_jubilee_is_printed() =>
        Assert.Contains("33rd (pearl)", SampleRun.AnniversaryCalendar(["--from", "2026-11-23", "--jubilee", "33=pearl"]).Output);

    [Fact]
    public void The_calendar_file_is_read_back()
    {
        string path = Path.Combine(_folder, "out.ics");
        SampleRun run = SampleRun.AnniversaryCalendar(["--from", "2026-11-23", "--ics", path]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Wrote 2 all-day events to {path}.", run.Output);
        Calendar calendar = Calendar.Load(File.ReadAllText(path))!;
        Assert.Equal([new DateOnly(2026, 11, 25), new DateOnly(2027, 2, 3)], calendar.Events.Select(e => e.Start!.Date).Order());
    }

    [Fact]
    public void No_calendar_is_written_without_an_event()
    {
        string path = Path.Combine(_folder, "none.ics");
        SampleRun run = SampleRun.AnniversaryCalendar(["--from", "2026-11-26", "--days", "1", "--ics", path]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("There are none in these days.", run.Output);
        Assert.Contains("was not written", run.Output);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_console(int width) =>
        Assert.All(
            SampleRun.AnniversaryCalendar(["--from", "2026-11-23", "--days", "800"], width: width).Output.Split('\n'),
            line => Assert.InRange(line.TrimEnd().Length, 0, width));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_output_is_the_same_in_every_culture(string culture) =>
        Assert.Equal(
            SampleRun.AnniversaryCalendar(["--from", "2026-11-23", "--days", "800"]),
            SampleRun.In(culture, () => SampleRun.AnniversaryCalendar(["--from", "2026-11-23", "--days", "800"])));

    [Theory]
    [InlineData("--from", "23.11.2026", "2026-11-23")]
    [InlineData("--from", "2026-02-29", "2026-11-23")]
    [InlineData("--days", "0", "1 to 36525")]
    [InlineData("--days", "many", "1 to 36525")]
    [InlineData("--jubilee", "75", "75=diamond")]
    [InlineData("--jubilee", "0=none", "1 or more")]
    [InlineData("--jubilee", "75=", "75=diamond")]
    [InlineData("--ics", " ", "anniversaries.ics")]
    public void A_bad_value_is_named_with_what_was_allowed(string option, string value, string allowed) =>
        AssertBad(SampleRun.AnniversaryCalendar([option, value], new(2026, 11, 23)), $"{option}: '{value}'", allowed);

    [Theory]
    [InlineData("""[{"name":"A"}]""", "events[0]: an event needs a name and a date")]
    [InlineData("""[{"name":"A","date":"1994-02-03"},{"name":" ","date":"1994-02-03"}]""", "events[1]: an event needs a name")]
    [InlineData("""[{"name":"A","date":"2023-02-29"}]""", "'2023-02-29' is not a day of the calendar ISO")]
    [InlineData("""[{"name":"A","date":"1445-12-31","calendar":"Hijri"}]""", "'1445-12-31' is not a day of the calendar Hijri Civil-Base16")]
    [InlineData("""[{"name":"A","date":"1994-02-03","calendar":"Mars"}]""", "'Mars' is not a calendar; write Hijri")]
    [InlineData("""[{"name":"A","date":"1994-02-03","leapDayRule":"1"}]""", "'1' is not a leapDayRule; write LastDayOfMonth or DayAfter")]
    [InlineData("""[{"name":"A","date":"1994-02-03","leapday":"x"}]""", "'leapday' is not a property of an event")]
    [InlineData("""[{"name":"A","date":"1994-02-03"},{"name":"A","date":"1994-02-03"}]""", "'A' stands there 2 times")]
    [InlineData("""[{"name":1}]""", "line 1, at $[0].name")]
    [InlineData("[", "this is not JSON")]
    [InlineData("", "this is not JSON")]
    [InlineData("{}", "write an array of events")]
    [InlineData("[null]", "events[0]")]
    public void A_bad_file_is_named_with_the_place(string json, string expected)
    {
        string path = Path.Combine(_folder, "bad.json");
        File.WriteAllText(path, json);
        AssertBad(SampleRun.AnniversaryCalendar([path, "--from", "2026-11-23"]), path, expected);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        AssertBad(SampleRun.AnniversaryCalendar([Path.Combine(_folder, "nothing.json"), "--from", "2026-11-23"]), "nothing.json", "is not a file");

    [Fact]
    public void A_calendar_that_ends_too_early_is_named()
    {
        string path = Path.Combine(_folder, "uq.json");
        File.WriteAllText(path, """[{"name":"Uq","date":"1445-01-01","calendar":"um al qura"}]""");
        AssertBad(SampleRun.AnniversaryCalendar([path, "--from", "2090-01-01"]), "'Uq'", "the years 1318 to 1500");
    }

    [Fact]
    public void A_calendar_file_that_cannot_be_written_is_bad_input()
    {
        SampleRun run = SampleRun.AnniversaryCalendar(["--from", "2026-11-23", "--ics", Path.Combine(_folder, "no", "out.ics")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("out.ics", run.Errors);
    }

    [Fact]
    public void Help_says_the_exit_codes_and_no_path_of_this_machine()
    {
        SampleRun run = SampleRun.AnniversaryCalendar(["--help"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Exit codes: 0 done, 2 unusable input.", run.Output);
        Assert.DoesNotContain(AppContext.BaseDirectory, run.Output);
    }

    private static void AssertBad(SampleRun run, string named, string allowed)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        string line = Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.Contains(named, line);
        Assert.Contains(allowed, line);
    }
}
