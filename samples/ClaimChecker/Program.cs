using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;
using TradeMetrics.Claims;

namespace ClaimChecker;

public static class Program
{
    private const int Contradictory = 1;
    private const int BadInput = 2;
    private static readonly string ShippedClaims = Path.Combine(AppContext.BaseDirectory, "seeds", "pakistan-belarus.claims.json");

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
        var file = new Argument<string?>("file")
        {
            Description = "A file of claims, of the shape of seeds/claims.schema.json; without it that of Pakistan and Belarus.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "FILE",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON for machines." };
        var charts = new Option<string?>("--charts") { Description = "Also draw what follows, as claims.svg and claims.png in this folder.", HelpName = "DIR" };
        var root = new RootCommand("Checks whether printed figures can all be true. Exit codes: 0 they can, 1 they contradict each other, 2 unusable input.") { file, json, charts };
        root.SetAction(parsed => Check(parsed.GetValue(file) ?? ShippedClaims, parsed.GetValue(json), parsed.GetValue(charts), console, output, errors, cancellation));

        ParseResult result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors) errors.WriteLine(error.Message);
            errors.WriteLine("See --help.");
            return BadInput;
        }
        return result.Invoke(new InvocationConfiguration { Output = output, Error = errors });
    }

    private static int Check(string path, bool json, string? charts, IAnsiConsole console, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        CheckReport report;
        try
        {
            var document = ClaimDocument.Parse(File.ReadAllText(path));
            report = CheckReport.Of(document, cancellation);
            if (charts is not null && ClaimChart.Lack(report) is null) ClaimChart.Draw(report, document).Save(charts, "claims");
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{path}: {e.Message}");
            return BadInput;
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("Stopped.");
            return BadInput;
        }
        if (json) output.WriteLine(JsonSerializer.Serialize(report, ReportJson.Default.CheckReport));
        else new CheckView(console).Show(report);
        // Beside the report, so that JSON stays JSON.
        if (charts is not null && ClaimChart.Lack(report) is { } lack) errors.WriteLine($"{path}: {lack}");
        return report.Verdict == nameof(ClaimVerdict.Consistent) ? 0 : Contradictory;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(CheckReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
