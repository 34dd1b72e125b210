using System.CommandLine;
using System.Text;
using NodaTime;
using Spectre.Console;
using TradeMetrics.Samples.Seeds;

namespace TradeBriefing;

public static class Program
{
    private const int BadInput = 2;
    private static readonly string ShippedSeed = Path.Combine(AppContext.BaseDirectory, "seeds", "pakistan-belarus.json");

    public static int Main(string[] args)
    {
        // Country names and bars need more than a code page.
        Console.OutputEncoding = Encoding.UTF8;
        return Run(args, AnsiConsole.Console, Console.Out, Console.Error);
    }

    public static int Run(string[] args, IAnsiConsole console, TextWriter output, TextWriter errors)
    {
        var file = new Argument<string?>("file")
        {
            Description = "A seed file, of the shape of seeds/seed.schema.json; without it that of Pakistan and Belarus.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "FILE",
        };
        var asOf = new Option<string?>("--as-of") { Description = "The day of the briefing, such as 2026-11-23; without it the day of the file.", HelpName = "DATE" };
        var json = new Option<bool>("--json") { Description = "Write JSON for machines." };
        var charts = new Option<string?>("--charts") { Description = "Also draw charts, as SVG and PNG in this folder: the balance over time, and what both sides report of one period where they do.", HelpName = "DIR" };
        var root = new RootCommand("A briefing on the trade of two economies, from the figures that were printed about it. Exit codes: 0 done, 2 unusable input.") { file, asOf, json, charts };
        root.SetAction(parsed => Brief(parsed.GetValue(file) ?? ShippedSeed, parsed.GetValue(asOf), parsed.GetValue(json), parsed.GetValue(charts), console, output, errors));

        ParseResult result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors) errors.WriteLine(error.Message);
            errors.WriteLine("See --help.");
            return BadInput;
        }
        return result.Invoke(new InvocationConfiguration { Output = output, Error = errors });
    }

    private static int Brief(string path, string? asOf, bool json, string? charts, IAnsiConsole console, TextWriter output, TextWriter errors)
    {
        Briefing briefing;
        try
        {
            if (path.StartsWith('-') && !File.Exists(path)) throw new FormatException($"'{path}' is neither an option nor a file; see --help.");
            LocalDate? day = asOf is null ? null : SeedReader.Day(asOf);
            if (day is { Year: < 1000 or > 9800 }) throw new FormatException($"--as-of: '{asOf}' is too far away; a day lies in the years 1000 to 9800.");
            Seed seed = SeedReader.Read(path);
            briefing = BriefingBuilder.Build(seed, day ?? SeedReader.Day(seed.AsOf), SeedReader.Claims(seed, path));
            if (charts is not null) BriefingCharts.Save(briefing, charts);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(e.Message);
            return BadInput;
        }
        if (json) output.WriteLine(BriefingJson.Write(briefing));
        else new BriefingView(console).Show(briefing);
        return 0;
    }
}
