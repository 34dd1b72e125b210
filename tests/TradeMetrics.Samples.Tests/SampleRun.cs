using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using Spectre.Console;

namespace TradeMetrics.Samples.Tests;

/// <summary>What a sample printed, and its exit code.</summary>
public sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    public static SampleRun TradeBriefing(string[] args, int width = 80) =>
        Run(width, (console, output, errors) => global::TradeBriefing.Program.Run(args, console, output, errors));

    public static SampleRun ClaimChecker(string[] args, int width = 80) =>
        Run(width, (console, output, errors) => global::ClaimChecker.Program.Run(args, console, output, errors, default));

    public static SampleRun TargetTracker(string[] args, int width = 80) =>
        Run(width, (console, output, errors) => global::TargetTracker.Program.Run(args, console, output, errors));

    public static SampleRun AnniversaryCalendar(string[] args, LocalDate? today = null, int width = 80) =>
        Run(width, (console, output, errors) => global::AnniversaryCalendar.Program.Run(args, new StoppedClock(today), console, output, errors));

    public static SampleRun IndexExplorer(string[] args, int width = 80) =>
        Run(width, (console, output, errors) => global::IndexExplorer.Program.Run(args, console, output, errors));

    public static SampleRun TradeExplorer(string[] args, int width = 100) =>
        Run(width, (console, output, errors) => global::TradeExplorer.Program.Run(args, console, output, errors, default));

    /// <summary>Runs a line of a page or a script, such as <c>dotnet run --project samples/TradeBriefing -- --json</c>, as from the root of the repository.</summary>
    public static SampleRun Line(string line)
    {
        string[] words = [.. CommandLineParser.SplitCommandLine(line)];
        string[] args = [.. words.Skip(5).Select(w => File.Exists(RepositoryRoot.Combine(w)) ? RepositoryRoot.Combine(w) : w)];
        return words[3] switch
        {
            "samples/TradeBriefing" => TradeBriefing(args),
            "samples/ClaimChecker" => ClaimChecker(args),
            "samples/TargetTracker" => TargetTracker(args),
            "samples/TradeExplorer" => TradeExplorer(args, width: 80),
            "samples/AnniversaryCalendar" => AnniversaryCalendar(args),
            "samples/IndexExplorer" => IndexExplorer(args),
            _ => throw new InvalidOperationException($"The tests do not know how to run '{words[3]}'."),
        };
    }

    /// <summary>Runs in a culture whose digits, separators and calendar are not the invariant ones.</summary>
    public static SampleRun In(string culture, Func<SampleRun> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static SampleRun Run(int width, Func<IAnsiConsole, TextWriter, TextWriter, int> program)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        int exitCode = program(console, output, errors);
        return new(exitCode, output.ToString(), errors.ToString());
    }

    /// <summary>A clock that stands at noon of a day, and must not be asked where there is no day.</summary>
    private sealed class StoppedClock(LocalDate? today) : IClock
    {
        public Instant GetCurrentInstant() =>
            today is { } day
                ? day.At(new LocalTime(12, 0)).InZoneLeniently(DateTimeZoneProviders.Bcl.GetSystemDefault()).ToInstant()
                : throw new InvalidOperationException("A clock was read although the day was given.");
    }
}
