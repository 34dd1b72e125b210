using System.CommandLine;
using System.Text;
using NodaTime;
using NodaTime.Extensions;
using Spectre.Console;

namespace AnniversaryCalendar;

public static class Program
{
    private const int BadInput = 2;

    private static string DefaultFile => Path.Combine(AppContext.BaseDirectory, "pakistan-belarus.events.json");

    public static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return Run(args, SystemClock.Instance, AnsiConsole.Console, Console.Out, Console.Error);
    }

    public static int Run(string[] args, IClock clock, IAnsiConsole console, TextWriter output, TextWriter errors)
    {
        // The default is not a DefaultValueFactory, or --help would print where the program is installed.
        var file = new Argument<string?>("file")
        {
            Description = "A JSON file: an array of events, or an object whose \"events\" is one. An event has a name and a date, and may have a calendar "
                + "(ISO, Hijri for the tabular Islamic one, or an id of NodaTime such as \"Um Al Qura\" in which the date is then written), "
                + "a leapDayRule (LastDayOfMonth or DayAfter), a source, and \"planned\": true. Without a file: Pakistan and Belarus.",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = new Option<string?>("--from") { Description = "The day from which to look ahead, such as 2026-11-23; without it today.", HelpName = "DATE" };
        var days = new Option<string?>("--days") { Description = "How many days to look ahead, the first day included; without it a year.", HelpName = "NUMBER" };
        var jubilee = new Option<string[]>("--jubilee") { Description = "Another jubilee, such as 75=diamond; may be given several times.", HelpName = "NUMBER=NAME", DefaultValueFactory = _ => [] };
        var ics = new Option<string?>("--ics") { Description = "Also write the anniversaries as an iCalendar file, for calendar programs.", HelpName = "OUT.ics" };
        var root = new RootCommand("The coming anniversaries of the events in a file. Exit codes: 0 done, 2 unusable input.") { file, from, days, jubilee, ics };
        root.SetAction(parsed =>
        {
            try
            {
                string? target = parsed.GetValue(ics);
                if (target is not null && string.IsNullOrWhiteSpace(target)) throw new FormatException($"--ics: '{target}' is not a file; write its name, such as anniversaries.ics.");
                LocalDate start = parsed.GetValue(from) is { } text ? Options.ReadDay(text) : clock.InBclSystemDefaultZone().GetCurrentDate();
                var report = AnniversaryReport.Compute(
                    EventFile.Read(parsed.GetValue(file) ?? DefaultFile), Options.ReadInterval(start, parsed.GetValue(days)), Options.ReadJubilees(parsed.GetRequiredValue(jubilee)));
                new AnniversaryView(console).Show(report);
                if (target is not null) WriteCalendar(report, target, output);
                return 0;
            }
            catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(e.Message);
                return BadInput;
            }
        });

        ParseResult result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            errors.WriteLine($"{result.Errors[0].Message} See --help.");
            return BadInput;
        }
        return result.Invoke(new InvocationConfiguration { Output = output, Error = errors });
    }

    private static void WriteCalendar(AnniversaryReport report, string path, TextWriter output)
    {
        if (report.Coming.Count == 0)
        {
            // The standard wants at least one event in a calendar, and programs refuse one without.
            output.WriteLine($"There is nothing to put into a calendar, so {path} was not written.");
            return;
        }
        File.WriteAllText(path, IcsCalendar.Write(report));
        output.WriteLine($"Wrote {report.Coming.Count} all-day event{(report.Coming.Count == 1 ? "" : "s")} to {path}.");
    }
}
