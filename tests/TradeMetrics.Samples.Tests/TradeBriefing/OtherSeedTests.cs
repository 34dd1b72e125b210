namespace TradeMetrics.Samples.Tests;

/// <summary>Seed files other than the one that is shipped, good and bad.</summary>
public sealed class OtherSeedTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_falling_trend_never_reaches_the_target() =>
        Assert.Contains("the target has no year: undefined: the level is never reached", Flat(Brief(Figures("""
            { "kind": "turnover", "period": "2018", "printed": "$80m", "source": "s" },
            { "kind": "turnover", "period": "2020", "printed": "$50m", "source": "s" }
            """)).Output), StringComparison.Ordinal);

    [Fact]
    public void A_base_so_small_that_the_rate_misleads_is_flagged_beside_the_levels()
    {
        string output = Flat(Brief(Figures("""
            { "kind": "turnover", "period": "2019", "printed": "$1.4m", "source": "s" },
            { "kind": "turnover", "period": "2020", "printed": "$31.6m", "source": "s" }
            """)).Output);
        Assert.Contains("1.40 31.60 +2157.1 % (small base: read the levels)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_is_small_does_not_print_as_zero() =>
        Assert.Contains("0.0031 0.069967 +2157.0 %", Flat(Brief(Figures("""
            { "kind": "turnover", "period": "2019", "printed": "3,100", "source": "s" },
            { "kind": "turnover", "period": "2020", "printed": "69,967", "source": "s" }
            """)).Output), StringComparison.Ordinal);

    [Fact]
    public void Figures_of_different_reporters_are_not_chained() =>
        Assert.DoesNotContain("Compound growth", Brief(Figures("""
            { "kind": "turnover", "period": "2019", "reportedBy": "IND", "printed": "$1m", "source": "s" },
            { "kind": "turnover", "period": "2020", "reportedBy": "NPL", "printed": "$2m", "source": "s" }
            """)).Output, StringComparison.Ordinal);

    [Fact]
    public void A_file_without_figures_is_a_short_briefing() => Assert.Equal(0, Brief(Figures("")).ExitCode);

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("{}", "title")]
    [InlineData("""{ "title": "t", "asOf": "x", "economies": ["IND", "NPL"], "currency": "c", "sources": {} }""", "'x' is not a day")]
    [InlineData("""{ "title": "t", "asOf": "2024-01-01", "economies": ["IND", "IND"], "currency": "c", "sources": {} }""", "two different economies")]
    [InlineData("""{ "title": "t", "asOf": "2024-01-01", "economies": ["IND", "QQQ"], "currency": "c", "sources": {} }""", "'QQQ'")]
    [InlineData("""{ "title": "t", "asOf": "2024-01-01", "economies": ["IND", "NPL"], "currency": "c", "sources": {}, "colour": 1 }""", "colour")]
    [InlineData("""{ "title": "t", "asOf": "2024-01-01", "economies": ["IND", "NPL"], "currency": "c", "sources": {}, "figures": [ { "kind": "turnover", "printed": "much", "source": "s" } ] }""", "figures[0]: 'much'")]
    [InlineData("""{ "title": "t", "asOf": "2024-01-01", "economies": ["IND", "NPL"], "currency": "c", "sources": {}, "figures": [ { "kind": "turnover", "printed": "$1m", "source": "s" } ] }""", "'s' is named but not listed")]
    [InlineData("""{ "title": "t", "asOf": "2024-01-01", "economies": ["IND", "NPL"], "currency": "c", "sources": { "s": { "publisher": "p" } }, "figures": [ { "kind": "flow", "exporter": "IND", "importer": "PAK", "printed": "$1m", "source": "s" } ] }""", "figures[0]: a flow")]
    [InlineData("""{ "title": "t", "asOf": "2024-01-01", "economies": ["IND", "NPL"], "currency": "c", "sources": { "s": { "publisher": "p" } }, "figures": [ { "kind": "turnover", "period": "2019/2020", "printed": "$1m", "source": "s" } ] }""", "2019/2020")]
    public void A_file_that_is_no_seed_is_refused_with_file_and_place(string json, string expected)
    {
        SampleRun run = Brief(json);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(_path, run.Errors, StringComparison.Ordinal);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "yesterday", "'yesterday' is not a day")]
    [InlineData("--as-of", "9999-12-31", "too far away")]
    [InlineData("--bogus", "", "neither an option nor a file")]
    [InlineData("no-such-file.json", "", "no-such-file.json")]
    [InlineData("--colour", "red", "'red'")]
    public void Bad_arguments_are_refused(string first, string second, string expected)
    {
        SampleRun run = SampleRun.TradeBriefing(second.Length == 0 ? [first] : [first, second]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private SampleRun Brief(string json)
    {
        File.WriteAllText(_path, json);
        return SampleRun.TradeBriefing([_path]);
    }

    private static string Figures(string figures) => $$"""
        { "title": "India and Nepal", "asOf": "2021-06-01", "economies": ["IND", "NPL"], "currency": "US dollars", "sources": { "s": { "publisher": "a paper" } },
          "figures": [ {{figures}} ], "targets": [ { "printed": "$1 billion", "what": "trade", "source": "s" } ] }
        """;

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
