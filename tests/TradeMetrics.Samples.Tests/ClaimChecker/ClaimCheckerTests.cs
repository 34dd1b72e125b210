using System.Text.Json;

namespace TradeMetrics.Samples.Tests;

public sealed class ClaimCheckerTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("Verdict: the claims can all be true.")]
    // Half of 50.25 at most for Pakistan, more than half of 50.15 for Belarus.
    [InlineData("[0, 25,125,000)")]
    [InlineData("(25,075,000, 50,250,000]")]
    // 1.305 / 1.45 and 1.305 / 2.45.
    [InlineData("[0, 0.9]")]
    [InlineData("[0, 0.532653]")]
    [InlineData("[8,800,000, 9,000,000]")]
    [InlineData("belarus-2023 as Strict")]
    public void The_claims_on_Pakistan_and_Belarus_imply(string text) =>
        Assert.Contains(text, SampleRun.ClaimChecker([]).Output, StringComparison.Ordinal);

    [Fact]
    public void Consistent_claims_end_with_zero() => Assert.Equal((0, ""), (SampleRun.ClaimChecker([]).ExitCode, SampleRun.ClaimChecker([]).Errors));

    [Fact]
    public void The_misprinted_date_is_caught_with_its_source()
    {
        SampleRun run = SampleRun.ClaimChecker([RepositoryRoot.Combine("seeds", "pakistan-belarus-dates.claims.json")], width: 120);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2 minimal conflicts", run.Output, StringComparison.Ordinal);
        Assert.Contains("since-2024: \"February 3, 2024\" — UrduPoint, item 1807422, 2024-03", run.Output, StringComparison.Ordinal);
        Assert.Contains("since-2024 (printed: February 3, 2024) would have to be 1994-02-03.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_same()
    {
        using var json = JsonDocument.Parse(SampleRun.ClaimChecker(["--json"]).Output);
        Assert.Equal("Consistent", json.RootElement.GetProperty("verdict").GetString());
        Assert.Equal("(25075000, 50250000]", json.RootElement.GetProperty("bounds")[1].GetProperty("interval").GetProperty("exact").GetString());
    }

    [Fact]
    public void A_reading_that_others_rule_out_is_named()
    {
        File.WriteAllText(_path, """
            { "quantities": { "a": { "named": "a" }, "b": { "named": "b" } },
              "claims": [ { "id": "a", "level": { "of": "a", "is": "10.0" } }, { "id": "b", "level": { "of": "b", "is": "15.0" } }, { "id": "rise", "change": { "from": "a", "to": "b", "is": "up 1.5 times" } } ] }
            """);
        Assert.Contains("rise as Strict, by a, b", SampleRun.ClaimChecker([_path]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_two_hundred_digits_are_given_as_exact_text()
    {
        string digits = new('7', 200);
        File.WriteAllText(_path, $$"""
            { "quantities": { "a": { "named": "a" }, "b": { "named": "b" } },
              "claims": [ { "id": "a", "level": { "of": "a", "is": "{{digits}}", "exact": true } }, { "id": "b", "level": { "of": "b", "from": "0.{{digits}}", "to": "1" } } ],
              "ask": [ "a", "b", "a - b" ], "askRatio": [ { "of": "b", "to": "a" } ] }
            """);
        SampleRun run = SampleRun.ClaimChecker([_path]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("[about 7.777778e+199, about 7.777778e+199]", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(SampleRun.ClaimChecker([_path, "--json"]).Output);
        JsonElement interval = json.RootElement.GetProperty("bounds")[0].GetProperty("interval");
        Assert.Equal((digits, JsonValueKind.Null), (interval.GetProperty("lowExact").GetString(), interval.GetProperty("low").ValueKind));
    }

    [Theory]
    [InlineData("{ not json", "Line 1")]
    [InlineData("", "Line 1")]
    [InlineData("""{ "quantities": {}, "claims": [ { "id": "x", "grewFasterThan": {} } ] }""", "grewFasterThan")]
    public void Unusable_input_ends_with_two_and_says_where(string text, string expected)
    {
        File.WriteAllText(_path, text);
        SampleRun run = SampleRun.ClaimChecker([_path]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.Contains(_path, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_ends_with_two() => Assert.Equal(2, SampleRun.ClaimChecker(["no-such.json"]).ExitCode);
}
