using System.CommandLine;
using System.Text;
using Spectre.Console;
using TradeMetrics;
using TradeMetrics.Sources;
using TradeMetrics.Storage;

namespace TradeExplorer;

public static class Program
{
    private const int BadInput = 2;
    private static readonly string ShippedFlows = Path.Combine(AppContext.BaseDirectory, "seeds", "trade-flows.csv");

    public static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        using var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            cancellation.Cancel();
        };
        return Run(args, AnsiConsole.Console, Console.Out, Console.Error, cancellation.Token);
    }

    public static int Run(string[] args, IAnsiConsole console, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files of trade data, of any format that is read, gzipped or not; without one, a small table of published figures.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "FILE",
        };
        var reporter = new Option<string?>("--reporter") { Description = "The economy whose trade is explored, such as PAK; without it, one end of the largest flow.", HelpName = "CODE" };
        var partner = new Option<string?>("--partner") { Description = "Its partner, such as BLR.", HelpName = "CODE" };
        var store = new Option<string?>("--store") { Description = "Keep what is read in this file, and explore all that it holds; without it, in memory.", HelpName = "PATH" };
        var html = new Option<string?>("--html") { Description = "Also write one page with charts.", HelpName = "OUT" };
        var charts = new Option<string?>("--charts") { Description = "Also draw the charts, as SVG and PNG in this folder.", HelpName = "DIR" };
        var source = new Option<string?>("--source") { Description = "Whose figures they are, for the captions of the charts; without it, they name the files.", HelpName = "TEXT" };
        var root = new RootCommand("Explores files of trade data: what was read and what was set aside, top partners, a pair over time, and what both its sides report. Exit codes: 0 done, 2 unusable input.") { files, reporter, partner, store, html, charts, source };
        root.SetAction((parsed, _) => ExploreAsync(
            new Request(parsed.GetValue(files) ?? [], parsed.GetValue(reporter), parsed.GetValue(partner), parsed.GetValue(store), parsed.GetValue(html), parsed.GetValue(charts), parsed.GetValue(source)), console, errors, cancellation));

        ParseResult result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors) errors.WriteLine(error.Message);
            errors.WriteLine("See --help.");
            return BadInput;
        }
        return result.Invoke(new InvocationConfiguration { Output = output, Error = errors });
    }

    private static async Task<int> ExploreAsync(Request request, IAnsiConsole console, TextWriter errors, CancellationToken cancellation)
    {
        try
        {
            if (request.Names.Any(string.IsNullOrWhiteSpace)) throw new FormatException("A file or folder has no name.");
            var view = new ExplorerView(console);
            Exploration exploration = await ExploreAsync(request, console, view, cancellation);
            view.Show(exploration);
            if (request.Html is { } page) await File.WriteAllTextAsync(page, ExplorerPage.Of(exploration), cancellation);
            if (request.Charts is { } folder) ExplorerCharts.Save(exploration, folder);
            return 0;
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("Stopped.");
        }
        catch (OverflowException)
        {
            errors.WriteLine("The files hold a value that is too large to be shown.");
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            errors.WriteLine(e.Message);
        }
        return BadInput;
    }

    private static async Task<Exploration> ExploreAsync(Request request, IAnsiConsole console, ExplorerView view, CancellationToken cancellation)
    {
        bool isShipped = request.Files.Count == 0 && request.Store is null;
        Economy? reporter = Code(request.Reporter ?? (isShipped && request.Partner is null ? "PAK" : null)), partner = Code(request.Partner ?? (isShipped && request.Reporter is null ? "BLR" : null));
        using TradeStore store = request.Store is { } path ? TradeStore.Open(path) : TradeStore.InMemory();
        List<string> reports = [];
        foreach (string file in isShipped ? [ShippedFlows] : request.Files) reports.Add(await ImportAsync(store, file, OptionsOf(file, request.Files), console, cancellation));
        view.Show(reports);
        // Where nothing is drawn, nobody reads of a source, and it need not be looked for.
        string? source = request is { Html: null, Charts: null } ? "" : request.Source;
        return Explorer.Explore(store, reports, new Question(reporter, partner, source, isShipped ? ShippedFlows : null));
    }

    private static async Task<string> ImportAsync(TradeStore store, string file, ImportOptions options, IAnsiConsole console, CancellationToken cancellation)
    {
        if (file.StartsWith('-') && !File.Exists(file)) throw new FormatException($"'{file}' is neither an option nor a file; see --help.");
        using TradeReader reader = TradeFile.Open(file);
        // A bar for people; a log or another program would only get its remains.
        if (!console.Profile.Capabilities.Interactive) return Text(await store.ImportAsync(reader, options, null, cancellation));
        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            ProgressTask bar = context.AddTask(Markup.Escape(Path.GetFileName(file)), maxValue: 1);
            return Text(await store.ImportAsync(reader, options, new Bar(bar), cancellation));
        });
    }

    // A file of the same name is a revision of the first one, unless both are given together.
    private static ImportOptions OptionsOf(string file, IReadOnlyList<string> files) =>
        files.Count(other => Path.GetFileName(other) == Path.GetFileName(file)) > 1 ? new() { Dataset = Path.GetFullPath(file) } : new();

    private static string Text(ImportResult result) => $"{result.Vintage.File}{(result.WasPresent ? " (in the store already)" : "")}: {result.Report}";

    private static Economy? Code(string? code) => code is null ? null : Economy.Parse(code);

    private sealed record Request(IReadOnlyList<string> Files, string? Reporter, string? Partner, string? Store, string? Html, string? Charts, string? Source)
    {
        public IEnumerable<string> Names => [.. Files, .. new[] { Store, Html, Charts }.OfType<string>()];
    }

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => task.Value = value.Share;
    }
}
