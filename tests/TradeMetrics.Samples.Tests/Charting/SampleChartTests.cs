using System.Xml.Linq;
using TradeMetrics.Samples.Charting;

namespace TradeMetrics.Samples.Tests;

/// <summary>What the samples draw beside what they print.</summary>
public sealed class SampleChartTests : IDisposable
{
    public SampleChartTests() => Assert.SkipUnless(ChartFont.IsInstalled, "no font is installed to draw with");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_briefing_draws_what_both_sides_report_of_one_period()
    {
        string seed = Path.Combine(_folder, "seed.json");
        File.WriteAllText(seed, """
            {
              "title": "Two reporters", "asOf": "2024-01-01", "economies": ["PAK", "BLR"], "currency": "US dollars",
              "sources": { "pak": { "publisher": "Pakistan's office" }, "blr": { "publisher": "Belarus's office" } },
              "figures": [
                { "kind": "flow", "exporter": "PAK", "importer": "BLR", "period": "2020", "reportedBy": "PAK", "printed": "$2m", "source": "pak" },
                { "kind": "flow", "exporter": "BLR", "importer": "PAK", "period": "2020", "reportedBy": "PAK", "printed": "$33m", "source": "pak" },
                { "kind": "flow", "exporter": "PAK", "importer": "BLR", "period": "2020", "reportedBy": "BLR", "printed": "$3m", "source": "blr" },
                { "kind": "flow", "exporter": "BLR", "importer": "PAK", "period": "2020", "reportedBy": "BLR", "printed": "$30m", "source": "blr" }
              ]
            }
            """);
        Assert.Equal(0, SampleRun.TradeBriefing([seed, "--charts", _folder]).ExitCode);
        string[] texts = [.. XElement.Load(Path.Combine(_folder, "mirror.svg")).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
        // Belarus imports 3 where Pakistan exports 2; Pakistan imports 33 where Belarus exports 30.
        Assert.Contains("1.50", texts);
        Assert.Contains("1.10", texts);
        Assert.Contains("Source: Pakistan's office; Belarus's office", texts);
    }

    [Fact]
    public void No_mirror_is_drawn_where_no_period_has_two_reporters()
    {
        Assert.Equal(0, SampleRun.TradeBriefing(["--charts", _folder]).ExitCode);
        Assert.Equal(["balance.png", "balance.svg"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_chart_that_cannot_be_written_is_unusable_input()
    {
        string file = Write("a-file", "");
        Assert.Contains("a-file", Refusal(SampleRun.TargetTracker(["--now", "50", "--year", "2016", "--target", "100", "--by", "2020", "--charts", file])));
        Assert.Contains("a-file", Refusal(SampleRun.ClaimChecker(["--charts", file])));
    }

    [Fact]
    public void Claims_without_a_chart_are_reported_all_the_same()
    {
        string[] claims = [RepositoryRoot.Combine("seeds/pakistan-belarus-dates.claims.json")], charts = ["--charts", Path.Combine(_folder, "none")];
        SampleRun run = SampleRun.ClaimChecker([.. claims, .. charts]), json = SampleRun.ClaimChecker([.. claims, .. charts, "--json"]);
        Assert.Equal((1, SampleRun.ClaimChecker(claims).Output), (run.ExitCode, run.Output));
        Assert.Equal($"{claims[0]}: there is nothing to draw, since nothing follows from claims that contradict each other.", Assert.Single(run.Errors.TrimEnd().Split('\n')));
        Assert.Equal((1, SampleRun.ClaimChecker([.. claims, "--json"]).Output), (json.ExitCode, json.Output));

        string nothing = Write("nothing.json", """{ "quantities": { "a": { "named": "a" } }, "claims": [ { "id": "a", "level": { "of": "a", "is": "10" } } ] }""");
        SampleRun unasked = SampleRun.ClaimChecker([nothing, .. charts]);
        Assert.Equal((0, true), (unasked.ExitCode, unasked.Errors.Contains("there is nothing to draw, since the document asks for no quantity.", StringComparison.Ordinal)));
        Assert.False(Directory.Exists(charts[1]));
    }

    [Fact]
    public void A_name_that_is_none_and_signs_that_cannot_be_drawn_are_no_crash()
    {
        Assert.Contains("has no name", Refusal(SampleRun.ClaimChecker(["--charts", ""])));
        foreach (string option in new[] { "--charts", "--html", "--store" }) Assert.Contains("has no name", Refusal(SampleRun.TradeExplorer([option, ""], width: 80)));
        Assert.Equal(0, SampleRun.TargetTracker(["--now", "50", "--year", "2016", "--target", "100", "--by", "2020", "--unit", "\u0001<&>", "--charts", _folder]).ExitCode);
        string table = Path.Combine(_folder, "large.csv");
        File.WriteAllText(table, "period,exporter,importer,value\n2020,PAK,CHN,1e308\n2021,PAK,CHN,1e308\n2020,CHN,PAK,0\n");
        Assert.Equal(2, SampleRun.TradeExplorer([table], width: 80).ExitCode);
    }

    [Fact]
    public void A_path_is_drawn_in_fiscal_years_and_as_png()
    {
        string[] texts = DrawPath("--now", "28.8", "--year", "2015/16", "--calendar", "Pakistan", "--target", "1000", "--by", "FY2020");
        Assert.Contains("From 28.8 in FY2016 to 1,000: +142.7 % a year by FY2020", texts);
        Assert.Contains("Source: the level as given; the path is computed at a steady growth", texts);
        // Each year of the axis once, and the deadline again at its point.
        Assert.Equal(["FY2016", "FY2017", "FY2018", "FY2019", "FY2020", "FY2020"], texts.Where(t => t.StartsWith("FY", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("2016", texts);
        Assert.True(new FileInfo(Path.Combine(_folder, "target-path.png")).Length > 10_000);
        // Years of the calendar may stand beside fiscal ones.
        Assert.Contains("2020", DrawPath("--now", "50", "--year", "2019", "--calendar", "Pakistan", "--target", "100", "--by", "2022"));
    }

    [Fact]
    public void A_deadline_that_has_passed_has_no_path_and_the_chart_says_so()
    {
        string[] passed = DrawPath("--now", "50.2", "--year", "2019", "--target", "100", "--by", "2018");
        Assert.Equal("From 50.2 in 2019 to 100: no growth rate by 2018 (the deadline has passed)", string.Join(' ', passed.SkipWhile(t => !t.StartsWith("From", StringComparison.Ordinal)).Take(2)));
        Assert.Contains("Source: the level as given", passed);
        string[] both = DrawPath("--now", "50.2", "--year", "2019", "--target", "100", "--by", "2018", "--by", "2022", "--by", "2023", "--source", "a newspaper");
        Assert.Contains("Source: a newspaper; the paths are computed at a steady growth", both);
    }

    private string[] DrawPath(params string[] args)
    {
        Assert.Equal(0, SampleRun.TargetTracker([.. args, "--charts", _folder]).ExitCode);
        return [.. XElement.Load(Path.Combine(_folder, "target-path.svg")).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Refusal(SampleRun run)
    {
        Assert.Equal(2, run.ExitCode);
        return run.Errors;
    }
}
