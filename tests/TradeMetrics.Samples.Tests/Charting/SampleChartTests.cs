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
    public void A_chart_that_cannot_be_drawn_or_written_is_unusable_input()
    {
        Assert.Contains("nothing to draw", Refusal(SampleRun.ClaimChecker([RepositoryRoot.Combine("seeds/pakistan-belarus-dates.claims.json"), "--charts", _folder])));
        string file = Path.Combine(_folder, "a-file");
        File.WriteAllText(file, "");
        Assert.Contains("a-file", Refusal(SampleRun.TargetTracker(["--now", "50", "--year", "2016", "--target", "100", "--by", "2020", "--charts", file])));
    }

    [Fact]
    public void A_path_is_drawn_in_fiscal_years_and_as_png()
    {
        string folder = Path.Combine(_folder, "charts"), file = Path.Combine(folder, "target-path.svg");
        Assert.Equal(0, SampleRun.TargetTracker(["--now", "28.8", "--year", "2015/16", "--calendar", "Pakistan", "--target", "1000", "--by", "FY2020", "--charts", folder]).ExitCode);
        Assert.Contains("From 28.8 in FY2016 to 1,000: +142.7 % a year by FY2020", XElement.Load(file).Elements().First().Value);
        Assert.True(new FileInfo(Path.ChangeExtension(file, ".png")).Length > 10_000);
    }

    private static string Refusal(SampleRun run)
    {
        Assert.Equal(2, run.ExitCode);
        return run.Errors;
    }
}
