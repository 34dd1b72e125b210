using System.Xml.Linq;

namespace TradeMetrics.Samples.Tests;

public sealed class IndexExplorerTests : IDisposable
{
    // Two products between three economies, small enough to work out by hand.
    private const string Small = """
        period,exporter,importer,product,value,currency
        2023,PAK,BLR,5205,30000000,USD
        2023,PAK,CHN,5205,10000000,USD
        2023,BLR,PAK,8701,60000000,USD
        2023,BLR,PAK,5205,20000000,USD
        2023,BLR,CHN,8701,20000000,USD
        2023,CHN,PAK,8701,60000000,USD
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("5205 cotton yarn", "30.0", "20.0")]
    [InlineData("8701", "–", "60.0")]
    [InlineData("All", "30.0", "80.0")]
    // Yarn is all that Pakistan sells and 60 of 200 that all sell; a fifth of what Belarus sells.
    [InlineData("5205 cotton yarn", "3.33", "0.67")]
    [InlineData("8701", "0.00", "1.14")]
    // Belarus buys yarn alone; of what Pakistan buys, a seventh is yarn and the rest tractors.
    [InlineData("complementarity", "1.00", "0.94")]
    // Three quarters to Belarus, which takes 30 of 200; four fifths to Pakistan, which takes 140.
    [InlineData("intensity, export-based", "5.00", "1.14")]
    [InlineData("intensity, Kojima–Drysdale", "1.50", "0.97")]
    // 110 of 40 + 140; 110 of 100 + 30.
    [InlineData("dependence", "61.1 %", "84.6 %")]
    public void A_small_world_by_hand(string row, string first, string second)
    {
        SampleRun run = SampleRun.IndexExplorer(["PAK", "BLR", "--file", Written(Small), "--products", Written("code,description\n5205,cotton yarn\n", "p.csv")], width: 120);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(run.Output.Split('\n'), line => line.Contains(row, StringComparison.Ordinal)
            && line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words
            && first.Split(' ').Concat(second.Split(' ')).All(words.Contains));
    }

    [Fact]
    public void Indices_of_the_pair_stand_below()
    {
        string output = SampleRun.IndexExplorer(["PK", "112", "--file", Written(Small)], width: 120).Output;
        // 2 × 20 of 110; 20 of 30. Of exports, a fifth of Belarus's is yarn.
        Assert.Contains("Intra-industry trade (Grubel–Lloyd): 0.36; adjusted for the imbalance: 0.67.", output, StringComparison.Ordinal);
        Assert.Contains("(Finger–Kreinin): 0.20.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_figures_say_that_they_are_made_up()
    {
        SampleRun run = SampleRun.IndexExplorer(["PAK", "BLR"], width: 120);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("figures made up for this sample", run.Output, StringComparison.Ordinal);
        Assert.Contains("potash fertilisers", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing() => Assert.Equal(
        SampleRun.IndexExplorer(["PAK", "BLR"]).Output, SampleRun.In("tr-TR", () => SampleRun.IndexExplorer(["PAK", "BLR"])).Output);

    [Fact]
    public void Charts_are_drawn_with_their_source()
    {
        SampleRun run = SampleRun.IndexExplorer(["PAK", "BLR", "--file", Written(Small), "--charts", Path.Combine(_folder, "charts")]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        string[] files = [.. Directory.GetFiles(Path.Combine(_folder, "charts"), "*.svg").Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        Assert.Equal(["advantage-BLR.svg", "advantage-PAK.svg", "sales-BLR-PAK.svg", "sales-PAK-BLR.svg"], files);
        string text = string.Join(' ', XDocument.Load(Path.Combine(_folder, "charts", "sales-BLR-PAK.svg")).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));
        Assert.Contains("What Belarus sells Pakistan, 2023", text, StringComparison.Ordinal);
        Assert.Contains("million USD", text, StringComparison.Ordinal);
        Assert.Contains("trade.csv", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022,BLR,PAK,8701,5,USD", "it holds the periods 2022, 2023; choose one with --period.")]
    [InlineData("2023,CHN,BLR,8701,5,EUR", "it mixes the currencies USD, EUR; split the file.")]
    [InlineData("2023,BLR,PAK,8701,minus,USD", "minus")]
    public void What_is_no_one_table_is_refused(string row, string reason)
    {
        string path = Written(Small + "\n" + row);
        SampleRun run = SampleRun.IndexExplorer(["PAK", "BLR", "--file", path]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.Contains(path, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023,PAK,BLR,5205,minus,USD")]
    [InlineData("")]
    public void An_error_names_the_file_once(string row)
    {
        string path = Written(row.Length == 0 ? "" : Small + "\n" + row);
        string errors = SampleRun.IndexExplorer(["PAK", "BLR", "--file", path]).Errors;
        Assert.StartsWith(path, errors, StringComparison.Ordinal);
        Assert.Equal(0, errors.LastIndexOf(path, StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_of_products_is_to_blame_for_itself_alone()
    {
        string path = Written(Small), products = Path.Combine(_folder, "none.csv");
        SampleRun run = SampleRun.IndexExplorer(["PAK", "BLR", "--file", path, "--products", products]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(products, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(path, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3_000, "Thousand USD", "3.0")]
    [InlineData(7, "USD", "7.0")]
    public void Small_trade_is_not_printed_as_nothing(int value, string unit, string printed)
    {
        string output = SampleRun.IndexExplorer(["PAK", "BLR", "--file", Written($"period,exporter,importer,product,value,currency\n2023,PAK,BLR,5205,{value},USD\n")], width: 120).Output;
        Assert.Contains(output.Split('\n'), line => line.StartsWith($"{unit}; trade.csv", StringComparison.Ordinal));
        Assert.Contains(output.Split('\n'), line => line.Contains("All", StringComparison.Ordinal) && line.Contains(printed, StringComparison.Ordinal));
    }

    [Fact]
    public void Why_rows_were_set_aside_is_said()
    {
        string output = SampleRun.IndexExplorer(["PAK", "BLR", "--file", Written(Small + "\n2023,PAK,BLR,5205,1,USD\n2023,PAK,BLR,TOTAL,30000000,USD")], width: 140).Output;
        Assert.Contains("2 set aside (TotalProduct 1, DuplicateKey 1).", output, StringComparison.Ordinal);
        string none = SampleRun.IndexExplorer(["PAK", "BLR", "--file", Written(Small), "--level", "6"]).Errors;
        Assert.Contains("6 rows were set aside (OtherProductLevel 6).", none, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_of_a_flow_are_not_added()
    {
        string path = Written("period,exporter,importer,value,reportedby\n2023,PAK,BLR,5,exporter\n2023,PAK,BLR,6,importer\n2023,BLR,PAK,7,exporter\n");
        Assert.Contains("choose one with --by", SampleRun.IndexExplorer(["PAK", "BLR", "--file", path]).Errors, StringComparison.Ordinal);
        SampleRun run = SampleRun.IndexExplorer(["PAK", "BLR", "--file", path, "--by", "Exporter"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("1 set aside", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PAK", "PAK", "Pakistan is given twice")]
    [InlineData("PAK", "586", "Pakistan is given twice")]
    [InlineData("PAK", "IND", "India does not trade in it.")]
    [InlineData("PAK", "nowhere", "nowhere")]
    public void Economies_that_are_none_of_the_table_are_refused(string first, string second, string reason)
    {
        SampleRun run = SampleRun.IndexExplorer([first, second]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_ends_with_zero_and_a_missing_argument_or_file_with_two()
    {
        SampleRun help = SampleRun.IndexExplorer(["--help"]);
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("--charts", help.Output, StringComparison.Ordinal);
        Assert.Equal(2, SampleRun.IndexExplorer(["PAK"]).ExitCode);
        Assert.Equal(2, SampleRun.IndexExplorer(["PAK", "BLR", "--file", "no-such-file.csv"]).ExitCode);
    }

    private string Written(string text, string name = "trade.csv")
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
