namespace TradeMetrics.Samples.Tests;

public sealed class TradeExplorerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("explorer").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_a_file_it_shows_the_seed_with_its_gaps()
    {
        SampleRun run = SampleRun.TradeExplorer([]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("trade-flows.csv: FlowCsv: 60 rows read, 59 kept, 1 set aside (MissingValue 1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Pakistan with Belarus, reconciled or not said by whom, USD", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"2013 to 2015 +– +– +no figure *\n2016 +437,412 +– 50,442,800 +– -50,005,388", run.Output);
        Assert.Matches(@"What both sides report of other pairs\n─+\nThe figures of the trade of Pakistan with Belarus are reconciled", run.Output);
        Assert.Matches(@"2002 CHL→USA +2,592,659,966 +2,582,218,461 +1\.00", run.Output);
    }

    [Fact]
    public void A_pair_is_shown_by_whose_record_it_is()
    {
        string output = SampleRun.TradeExplorer(["--reporter", "PAK", "--partner", "USA"]).Output;
        Assert.Contains("No pair", SampleRun.TradeExplorer(["--reporter", "PAK"]).Output, StringComparison.Ordinal);
        Assert.Contains("Pakistan with United States, as United States reports, USD", output, StringComparison.Ordinal);
        // 3,832,115,894 ÷ 3,509,067,320 = 1.0921; 1,988,785,840 ÷ 1,901,071,676 = 1.0461.
        Assert.Matches(@"2011 +3,832,115,894 \+9\.2 % +1,988,785,840 +\+4\.6 % +1,843,330,054", output);
        Assert.Contains("United States with Pakistan", SampleRun.TradeExplorer(["--reporter", "US", "--partner", "586"]).Output, StringComparison.Ordinal);
        Assert.Contains("There is no figure for Japan with Kenya.", SampleRun.TradeExplorer(["--reporter", "JPN", "--partner", "KEN"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_of_the_pair_stand_beside_each_other_where_they_are_there()
    {
        string output = SampleRun.TradeExplorer(["--reporter", "CHL", "--partner", "ARG"]).Output;
        Assert.Matches(@"What both sides report of the trade of Chile with Argentina\n─+\nFlow", output);
        Assert.Matches(@"2002 ARG→CHL +659,040,090 +919,280,993 +1\.39 *\n2002 CHL→ARG +191,070,218 +142,974,825 +0\.75", output);
        Assert.Contains("Chile with Argentina, as Chile reports", output, StringComparison.Ordinal);
        Assert.Contains("Chile with Argentina, as Argentina reports", output, StringComparison.Ordinal);
        Assert.Matches(@"Where Chile sells, 2002, by exporters: 6 partners known\n─+\nPartner +Value +Share *\nUnited States +2,592,659,966 +5\d\.\d %", output);
    }

    [Fact]
    public void Several_files_go_into_one_store_and_stay_there()
    {
        string months = Write("months.csv", "period,exporter,importer,reportedBy,value,currency\n2022-05,PAK,BLR,exporter,10,USD\n2023-05,PAK,BLR,exporter,13,USD\n2023-06,PAK,BLR,exporter,13,USD\n");
        string baci = Write("baci.csv", "t,i,j,k,v,q\n2023,586,112,010121,1.5,1\n2023,842,112,010121,0.25,1\n2023,586,586,010121,0.25,1\n");
        string store = Path.Combine(_folder, "trade.duckdb");
        string first = SampleRun.TradeExplorer([months, baci, "--store", store, "--reporter", "PAK", "--partner", "BLR"]).Output;
        Assert.Contains("baci.csv: Baci: 3 rows read, 2 kept, 1 set aside (SelfTrade 1)", first, StringComparison.Ordinal);
        Assert.Matches(@"2022-05 +10 +– +– +– +– *\n2022-06 to 2023-04 +– +– +no figure *\n2023-05 +13 +\+30\.0 %", first);
        Assert.Matches(@"2023 +1,500 +–", first);
        string again = SampleRun.TradeExplorer([months, "--store", store, "--reporter", "PAK", "--partner", "BLR"]).Output;
        Assert.Contains("months.csv (in the store already): FlowCsv: 3 rows read, 3 kept, 0 set aside", again, StringComparison.Ordinal);
        // A store that is there needs no file.
        Assert.Matches(@"2023 +1,500 +–", SampleRun.TradeExplorer(["--store", store, "--reporter", "PAK", "--partner", "BLR"]).Output);
    }

    [Fact]
    public void Two_files_of_one_name_are_two_files()
    {
        foreach (string folder in new[] { "a", "b" }) Directory.CreateDirectory(Path.Combine(_folder, folder));
        string a = Write("a/data.csv", "period,exporter,importer,reportedBy,value\n2020,PAK,BLR,exporter,10\n2021,PAK,BLR,exporter,15\n");
        string b = Write("b/data.csv", "period,exporter,importer,reportedBy,value\n2020,BLR,PAK,importer,7\n2021,BLR,PAK,importer,8\n");
        Assert.Matches(@"2021 +15 +\+50\.0 % +8 +\+14\.3 % +7", SampleRun.TradeExplorer([a, b, "--reporter", "PAK", "--partner", "BLR"]).Output);
    }

    [Fact]
    public void A_pair_that_is_not_named_is_the_largest_flow()
    {
        string file = Write("a.csv", "period,exporter,importer,value\n2023,PAK,BLR,1\n2023,JPN,KEN,5\n2023,USA,PAK,2\n");
        Assert.Contains("No pair was named in full; shown is the largest flow, Japan with Kenya.", SampleRun.TradeExplorer([file]).Output, StringComparison.Ordinal);
        Assert.Contains("Pakistan with United States.", SampleRun.TradeExplorer([file, "--reporter", "PAK"]).Output, StringComparison.Ordinal);
        Assert.Contains("Pakistan with Belarus.", SampleRun.TradeExplorer([file, "--partner", "BLR"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_both_sides_is_true_of_what_was_asked()
    {
        string one = Write("one.csv", "period,exporter,importer,reportedBy,value\n2020,PAK,BLR,exporter,9\n2020,BLR,PAK,exporter,9\n"), none = Write("none.csv", "period,exporter,importer,value\n2020,PAK,BLR,9\n");
        Assert.Matches(@"What both sides report\n─+\nIn the trade of Pakistan with Belarus no flow is reported by both its sides\. *\n$", SampleRun.TradeExplorer([one, "--reporter", "PAK", "--partner", "BLR"]).Output);
        Assert.Matches(@"What both sides report\n─+\nIn the trade of Pakistan no flow is reported by both its sides\. *\n$", SampleRun.TradeExplorer([one, "--reporter", "PAK"]).Output);
        Assert.Matches(@"What both sides report\n─+\nThe figures of the trade of Pakistan with Belarus are reconciled or not said by whom", SampleRun.TradeExplorer([none]).Output);
        Assert.Matches(@"What both sides report of the trade of Chile\n─+\nFlow", SampleRun.TradeExplorer([RepositoryRoot.Combine("docs/data/chile-2002.csv"), "--reporter", "CHL"]).Output);
        Assert.Matches(@"What both sides report of other pairs\n─+\nIn the trade of Belarus no flow is reported by both its sides\. *\nFlow", SampleRun.TradeExplorer(["--reporter", "BLR"]).Output);
    }

    [Fact]
    public void Partners_are_those_of_a_period_in_which_most_trade_is_known()
    {
        // Of 2016 the table has a single small flow of Pakistan, of 2015 the large one.
        Assert.Matches(@"Where Pakistan sells, 2015, by importers: 1 partner known\n─+\nPartner +Value +Share *\nUnited States +3,701,018,609", SampleRun.TradeExplorer(["--reporter", "PAK", "--partner", "USA"]).Output);
        string file = Write("years.csv", "period,exporter,importer,value\n2015,PAK,CHN,9000\n2016,PAK,CHN,90\n2021,PAK,CHN,600\n2021,PAK,BLR,10\n2022,PAK,CHN,500\n2022,PAK,BLR,0.25\n2023,PAK,BLR,9\n2023-05,BLR,PAK,9\n");
        string output = SampleRun.TradeExplorer([file, "--reporter", "PAK", "--partner", "BLR"]).Output;
        // 2023 has hardly begun; 2015 is too long ago to be compared with.
        Assert.Matches(@"Where Pakistan sells, 2022, reconciled or not said by whom: 2 partners known\n─+\nPartner +Value +Share *\nChina +500 +100\.0 % *\nBelarus +0\.25", output);
        Assert.Matches(@"2022 +0\.25", output);
    }

    [Fact]
    public void Unusable_input_is_named()
    {
        string empty = Write("empty.csv", "period,exporter,importer,value\n"), text = Write("text.csv", "no table at all"), broken = Write("broken.csv", "period,exporter,importer,value\n2023,PAK,BLR,many\n");
        foreach ((string[] args, string message) in new (string[], string)[]
        {
            ([empty], "hold no flow that was kept"),
            ([text], "text.csv: the format is not known"),
            ([broken], "broken.csv, line 2, column 'value': 'many' is not a number"),
            (["none.csv"], "none.csv"),
            (["--reporter", "ATLANTIS"], "ATLANTIS"),
            ([Write("twice.csv", "period,exporter,importer,value\n2023,PAK,BLR,1\n"), Write("again.csv", "period,exporter,importer,value\n2023,PAK,BLR,2\n")], "would count twice"),
            (["--store", text], "is not a DuckDB database"),
            (["--html", Path.Combine(_folder, "none", "page.html")], "none"),
            (["--nonsense"], "'--nonsense' is neither an option nor a file; see --help."),
            (["--reporter"], "See --help."),
            (["--reporter", "PAK", "--partner", "PAK"], "A pair is two economies, and"),
            ([Write("one.csv", "period,exporter,importer,value\n2020,PAK,BLR,9\n"), "--reporter", "ZZZ"], "The files hold no flow of"),
        })
        {
            SampleRun run = SampleRun.TradeExplorer(args);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        }
        Assert.Contains("--reporter <CODE>", SampleRun.TradeExplorer(["--help"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_set_aside_is_said_where_nothing_is_left()
    {
        SampleRun run = SampleRun.TradeExplorer([Write("self.csv", "period,exporter,importer,value\n2023,PAK,PAK,1\n")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("self.csv: FlowCsv: 1 row read, 0 kept, 1 set aside", run.Output, StringComparison.Ordinal);
        Assert.Contains("hold no flow that was kept", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing() =>
        Assert.Equal(SampleRun.TradeExplorer([]).Output, SampleRun.In("ar-SA", () => SampleRun.TradeExplorer([])).Output);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
