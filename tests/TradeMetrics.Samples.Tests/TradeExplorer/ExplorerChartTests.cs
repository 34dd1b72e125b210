using System.Xml.Linq;
using TradeExplorer;
using TradeMetrics.Samples.Charting;
using TradeMetrics.Sources;
using TradeMetrics.Storage;

namespace TradeMetrics.Samples.Tests;

/// <summary>What the charts of TradeExplorer say: units, captions, and whose record they are of.</summary>
public sealed class ExplorerChartTests : IDisposable
{
    public ExplorerChartTests() => Assert.SkipUnless(ChartFont.IsInstalled, "no font is installed to draw with");

    private const string Head = "period,exporter,importer,reportedBy,value,currency\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("explorer").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_caption_names_the_files_that_the_figures_are_from()
    {
        string flows = Write("flows.csv", $"{Head}2020,PAK,BLR,exporter,5,USD\n2021,PAK,BLR,exporter,6,USD\n"), other = Write("b.csv", $"{Head}2021,PAK,BLR,importer,9,USD\n2021,JPN,KEN,exporter,8,USD\n"), store = Path.Combine(_folder, "store");
        Assert.Equal(0, SampleRun.TradeExplorer([flows, "--store", store]).ExitCode);
        Draw(other, "--store", store, "--reporter", "PAK", "--partner", "BLR");
        Assert.Contains("Source: flows.csv", Texts("trade-PAK-BLR-Annual-PAK"));
        Assert.Contains("Source: flows.csv", Texts("export-growth-PAK-BLR-Annual-PAK"));
        Assert.Contains("Source: b.csv", Texts("trade-PAK-BLR-Annual-BLR"));
        Assert.Contains("Source: flows.csv", Texts("sells-PAK"));
        Assert.Contains("Source: b.csv; flows.csv", Texts("mirror"));
    }

    [Fact]
    public async Task A_file_that_a_revision_replaced_is_not_named()
    {
        using var store = TradeStore.InMemory();
        foreach ((string file, string rows) in new[] { ("first.csv", "2020,PAK,BLR,exporter,5,USD\n2021,PAK,BLR,exporter,6,USD\n"), ("second.csv", "2021,PAK,BLR,exporter,7,USD\n") })
        {
            using TradeReader reader = TradeFile.Open(Write(file, Head + rows));
            await store.ImportAsync(reader, new ImportOptions { Dataset = "flows" }, null, TestContext.Current.CancellationToken);
        }
        var sources = new FlowSources(store, new Question(null, null, null, null), Economy.Parse("PAK"), Economy.Parse("BLR"));
        Assert.Equal("second.csv", sources.Of(flow => flow.Period == 2021));
        Assert.Equal("first.csv; second.csv", sources.Of(_ => true));
    }

    [Fact]
    public void Of_many_files_three_are_named_and_the_others_counted()
    {
        string[] years = [.. Enumerable.Range(2017, 5).Select(year => Write($"y{year}.csv", $"{Head}{year},PAK,BLR,exporter,{year},USD\n"))];
        Draw([.. years, "--reporter", "PAK", "--partner", "BLR"]);
        Assert.Contains("Source: y2017.csv; y2018.csv; y2019.csv; and 2 more", Texts("trade-PAK-BLR-Annual-PAK"));
        Assert.Contains("Source: y2021.csv", Texts("sells-PAK"));
    }

    [Fact]
    public void The_caption_says_what_the_user_calls_the_source()
    {
        Draw(Write("a.csv", $"{Head}2020,PAK,BLR,exporter,5,USD\n"), "--source", "Somebody, 2021");
        Assert.Contains("Source: Somebody, 2021", Texts("sells-PAK"));
    }

    [Fact]
    public void The_captions_of_the_table_that_is_shipped_name_the_sources_of_its_rows()
    {
        Draw("--reporter", "PAK", "--partner", "USA");
        Assert.Contains("Source: US Census Bureau, trade in goods", Texts("trade-PAK-USA-Annual-USA"));
        Draw();
        Assert.Contains("Source: penppml data, every fourth year, reporter not stated", Texts("trade-PAK-BLR-Annual-reconciled"));
        Draw("--reporter", "CHL");
        Assert.Contains("Source: Open Trade Statistics, 2002", Texts("mirror"));
        // A file that was given is a file.
        Draw(RepositoryRoot.Combine("seeds/trade-flows.csv"), "--reporter", "PAK", "--partner", "USA");
        Assert.Contains("Source: trade-flows.csv", Texts("trade-PAK-USA-Annual-USA"));
    }

    [Fact]
    public void Small_amounts_without_a_currency_are_not_zeros_of_XXX()
    {
        Draw(Write("small.csv", "period,exporter,importer,value\n2020,PAK,BLR,5\n2021,PAK,BLR,7\n"));
        string[] time = Texts("trade-PAK-BLR-Annual-reconciled"), ranking = Texts("sells-PAK");
        Assert.Contains("units of no stated currency, reconciled or not said by whom", time);
        Assert.Single(time, "0");
        Assert.Contains("6", time);
        Assert.Contains("7", ranking);
        Draw(Write("large.csv", $"{Head}2020,PAK,BLR,exporter,1234567,USD\n2020,PAK,CHN,exporter,400,USD\n2020,PAK,BLR,importer,1334567,USD\n"), "--reporter", "PAK", "--partner", "BLR");
        Assert.Contains("million USD, by exporters, 2 partners known", Texts("sells-PAK"));
        Assert.Contains("0.0004", Texts("sells-PAK"));
        Assert.Contains("million USD; ratio: importer ÷ exporter", Texts("mirror"));
    }

    [Fact]
    public void Growth_says_whose_record_it_is_with_names_and_leaves_no_period_out()
    {
        Draw(Write("gap.csv", $"{Head}2015,PAK,BLR,exporter,5,USD\n2016,PAK,BLR,exporter,10,USD\n2019,PAK,BLR,exporter,8,USD\n2020,PAK,BLR,exporter,4,USD\n2020,BLR,PAK,importer,1,USD\n2021,BLR,PAK,importer,2,USD\n"), "--reporter", "PAK", "--partner", "BLR");
        string[] texts = Texts("export-growth-PAK-BLR-Annual-PAK");
        Assert.Contains("Growth of exports, Pakistan to Belarus", texts);
        Assert.Contains("per cent on a year earlier, as Pakistan reports; ◇ undefined", texts);
        // 2017 and 2018 have no figure, and their places on the axis.
        foreach (string year in new[] { "2016", "2017", "2018", "2019", "2021" }) Assert.Contains(year, texts);
        Assert.Contains("Growth of imports, Pakistan from Belarus", Texts("import-growth-PAK-BLR-Annual-PAK"));
    }

    [Fact]
    public void Flows_of_others_are_not_drawn_as_the_mirror_of_the_pair()
    {
        foreach (string[] args in new string[][] { ["--reporter", "PAK", "--partner", "USA"], [], ["--reporter", "BLR"] })
        {
            Draw(args);
            Assert.False(File.Exists(Path.Combine(_folder, "mirror.svg")));
        }
        // The page says so.
        string page = Path.Combine(_folder, "page.html");
        Assert.Equal(0, SampleRun.TradeExplorer(["--reporter", "PAK", "--partner", "USA", "--html", page]).ExitCode);
        Assert.Contains("<h2>What both sides report of other pairs</h2>\n<p>In the trade of Pakistan with United States no flow is reported by both its sides.</p>\n<div class=\"table\"", File.ReadAllText(page), StringComparison.Ordinal);
    }

    private void Draw(params string[] args) => Assert.Equal((0, ""), SampleRun.TradeExplorer([.. args, "--charts", _folder]) is var run ? (run.ExitCode, run.Errors) : default);

    private string[] Texts(string chart) => [.. XElement.Load(Path.Combine(_folder, chart + ".svg")).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
