using System.CommandLine;
using System.Text;
using Spectre.Console;

namespace TargetTracker;

public static class Program
{
    private const int BadInput = 2;

    public static int Main(string[] args)
    {
        // The bars need more than a code page.
        Console.OutputEncoding = Encoding.UTF8;
        return Run(args, AnsiConsole.Console, Console.Out, Console.Error);
    }

    public static int Run(string[] args, IAnsiConsole console, TextWriter output, TextWriter errors)
    {
        var now = new Option<string>("--now") { Description = "The amount of trade in a known year, such as 50.2.", HelpName = "AMOUNT", Required = true };
        var year = new Option<string>("--year") { Description = "The year it is of: 2019, or with --calendar also FY2019 or 2018/19.", HelpName = "YEAR", Required = true };
        var target = new Option<string>("--target") { Description = "The amount a year that is to be reached, in the same unit.", HelpName = "AMOUNT", Required = true };
        var by = new Option<string[]>("--by")
        {
            Description = "The year by which it is to be reached; may be given several times. 2030 is the calendar year; FY2030 the fiscal year of --calendar; "
                + "a date such as 2030-12-31 the last year that has ended by that day, a fiscal year with --calendar and a calendar year without.",
            HelpName = "YEAR|DATE",
            Required = true,
        };
        var calendar = new Option<string?>("--calendar") { Description = $"Whose fiscal years count: {string.Join(", ", FiscalCalendars.Names)}.", HelpName = "NAME" };
        var growth = new Option<string?>("--growth") { Description = "A growth a year, such as \"12 %\": when is the target reached at it, and is that in time?", HelpName = "RATE" };
        var soFar = new Option<string?>("--so-far") { Description = "The amount of this year up to --through: what must the rest of the year bring?", HelpName = "AMOUNT" };
        var through = new Option<string?>("--through")
        {
            Description = "The last month or day of --so-far, such as 2024-01 or 2024-01-20. It also says which year is this year: the fiscal year of --calendar, or the calendar year.",
            HelpName = "MONTH|DAY",
        };
        var unit = new Option<string?>("--unit") { Description = "What to call the unit of the amounts, such as \"million dollars\".", HelpName = "TEXT" };
        var json = new Option<bool>("--json") { Description = "Write JSON for machines." };
        var charts = new Option<string?>("--charts") { Description = "Also draw the way to the target, as target-path.svg and target-path.png in this folder.", HelpName = "DIR" };
        var source = new Option<string?>("--source") { Description = "Whose figure --now is, for the caption of the chart.", HelpName = "TEXT" };
        var root = new RootCommand("""
            How far trade is from a target, and how fast it must grow to reach it.

            Pakistan and Belarus traded 50.2 million dollars in 2019 and pledged a billion a year. What does that take by 2030?
              --now 50.2 --year 2019 --target 1000 --by 2030

            Exit codes: 0 done, 2 unusable input.
            """)
        {
            now, year, target, by, calendar, growth, soFar, through, unit, json, charts, source,
        };
        root.SetAction(parsed =>
        {
            TrackerRequest request;
            TargetReport report;
            try
            {
                request = TrackerRequest.Read(
                    parsed.GetRequiredValue(now), parsed.GetRequiredValue(year), parsed.GetRequiredValue(target), parsed.GetRequiredValue(by),
                    parsed.GetValue(calendar), parsed.GetValue(growth), parsed.GetValue(soFar), parsed.GetValue(through), parsed.GetValue(unit));
                report = TargetReport.Compute(request);
                if (parsed.GetValue(charts) is { } folder) PathChart.Draw(report, request, parsed.GetValue(source)).Save(folder, "target-path");
            }
            catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(e.Message);
                return BadInput;
            }
            if (parsed.GetValue(json)) output.WriteLine(ReportJson.Write(report));
            else new ReportView(console, request.Calendar).Show(report);
            return 0;
        });

        ParseResult result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            errors.WriteLine($"{result.Errors[0].Message} See --help.");
            return BadInput;
        }
        return result.Invoke(new InvocationConfiguration { Output = output, Error = errors });
    }
}
