using System.Text.Json;

namespace TradeMetrics.Samples.Tests.TargetTracker;

public class TargetTrackerProgramTests
{
    private static readonly string[] Example = ["--now", "50.2", "--year", "2019", "--target", "1000", "--by", "2030"];

    [Fact]
    public void The_example_prints_progress_gap_rate_and_path()
    {
        SampleRun run = SampleRun.TargetTracker([.. Example, "--growth", "12 %", "--unit", "million dollars"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Contains("2019: 50.20 million dollars, which is 5.0 % of the target; 949.80 are missing.", run.Output);
        Assert.Contains("+31.26 %", run.Output);
        Assert.Contains("At +12 % a year from 2019 on, the target is reached in 2046.", run.Output);
        Assert.Contains("2020    65.89  +15.69     6.6 % ██", run.Output);
        Assert.Contains("2030 1,000.00 +238.13   100.0 % █", run.Output);
    }

    [Fact]
    public void The_rest_of_the_year_is_printed_by_the_month_or_by_the_day()
    {
        string[] soFar = [.. Example, "--calendar", "pakistan", "--so-far", "580", "--through"];

        SampleRun month = SampleRun.TargetTracker([.. soFar, "2024-01"]);
        Assert.Contains("The rest of FY2024", month.Output);
        Assert.Contains("July 2023–January 2024 brought 580.00: 82.86 a month.", month.Output);
        Assert.Contains("84.00 a month", month.Output);

        // 162 days from 21 January to 30 June 2024.
        Assert.Contains("2.59 a day", SampleRun.TargetTracker([.. soFar, "2024-01-20"]).Output);
    }

    [Theory]
    [InlineData("--by", "2018", "undefined: the deadline has passed")]
    [InlineData("--by", "FY2030", "undefined: the figures are not comparable")]
    [InlineData("--growth", "0 %", "the level is never reached")]
    public void What_does_not_exist_is_printed_with_its_reason(string option, string value, string reason)
    {
        SampleRun run = SampleRun.TargetTracker([.. Example, "--calendar", "pakistan", option, value], width: 120);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(reason, run.Output);
    }

    [Fact]
    public void A_surpassed_target_is_said_to_be_reached()
    {
        SampleRun run = SampleRun.TargetTracker(["--now", "1200", "--year", "2019", "--target", "1000", "--by", "2022", "--growth", "-50 %"]);
        Assert.Contains("120.0 % of the target; 200.00 more than it.", run.Output);
        Assert.Contains("The target is reached in 2019 already, whatever the growth.", run.Output);
        Assert.Contains("-5.90 %", run.Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_console(int width)
    {
        SampleRun run = SampleRun.TargetTracker(
            [.. Example, "--by", "2029-06-30", "--by", "FY2031", "--calendar", "pakistan", "--growth", "12 %", "--so-far", "580", "--through", "2024-01"], width);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, width));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_output_is_the_same_in_every_culture(string culture)
    {
        string[] args = [.. Example, "--growth", "12.5 %", "--so-far", "580.5", "--through", "2024-01"];
        Assert.Equal(SampleRun.TargetTracker(args), SampleRun.In(culture, () => SampleRun.TargetTracker(args)));
        Assert.Equal(SampleRun.TargetTracker([.. args, "--json"]), SampleRun.In(culture, () => SampleRun.TargetTracker([.. args, "--json"])));
    }

    [Fact]
    public void Json_has_values_or_reasons()
    {
        SampleRun run = SampleRun.TargetTracker([.. Example, "--by", "2018", "--growth", "0 %", "--json"]);
        Assert.Equal(0, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement root = json.RootElement;
        Assert.Equal(0.0502m, root.GetProperty("progress").GetDecimal());
        Assert.Equal("DeadlinePassed", root.GetProperty("deadlines")[0].GetProperty("requiredGrowth").GetProperty("undefined").GetString());
        Assert.Equal(0.3126m, decimal.Round(root.GetProperty("deadlines")[1].GetProperty("requiredGrowth").GetDecimal(), 4));
        Assert.Equal("2030", root.GetProperty("deadlines")[1].GetProperty("path")[11].GetProperty("year").GetString());
        Assert.Equal("NeverReached", root.GetProperty("atGrowth").GetProperty("reachedIn").GetProperty("undefined").GetString());
        Assert.False(root.TryGetProperty("thisYear", out _));
    }

    [Theory]
    [InlineData("--now", "-5", "write 0 to")]
    [InlineData("--now", "1,5", "such as 50.2")]
    [InlineData("--now", "1e5", "such as 50.2")]
    [InlineData("--now", "1000000000000001", "write 0 to 1000000000000000")]
    [InlineData("--target", "0", "more than zero")]
    [InlineData("--target", "0.0000001", "up to 6 decimals")]
    [InlineData("--year", "19", "2019")]
    [InlineData("--year", "FY2019", "--calendar")]
    [InlineData("--by", "2030-02-30", "2030-12-31")]
    [InlineData("--by", "2030-05", "2030, 2030-12-31")]
    [InlineData("--by", "0001-05-01", "1 to 9999")]
    [InlineData("--calendar", "mars", "pakistan")]
    [InlineData("--growth", "12", "+30 %")]
    public void A_bad_value_is_named_with_what_was_allowed(string option, string value, string allowed)
    {
        // The last of an option that is given once counts; --by and the others are added.
        string[] args = [.. Example.Chunk(2).Where(pair => pair[0] != option).SelectMany(pair => pair), option, value];
        SampleRun run = SampleRun.TargetTracker(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        string line = Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.StartsWith(option, line);
        Assert.Contains($"'{value}'", line);
        Assert.Contains(allowed, line);
    }

    [Theory]
    [InlineData("--so-far", "580")]
    [InlineData("--through", "2024-01")]
    public void An_amount_so_far_and_its_month_belong_together(string option, string value)
    {
        SampleRun run = SampleRun.TargetTracker([.. Example, option, value]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("belong together", run.Errors);
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-13")]
    [InlineData("2024-Q1")]
    public void Through_is_a_month_or_a_day(string through)
    {
        SampleRun run = SampleRun.TargetTracker([.. Example, "--so-far", "580", "--through", through]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{through}' is not a month or a day", run.Errors);
    }

    [Fact]
    public void A_missing_option_and_an_unknown_one_are_bad_input()
    {
        SampleRun missing = SampleRun.TargetTracker(["--now", "50.2"]);
        Assert.Equal(2, missing.ExitCode);
        Assert.Single(missing.Errors.TrimEnd().Split('\n'));
        Assert.Contains("--help", missing.Errors);
        Assert.Equal(2, SampleRun.TargetTracker([.. Example, "--bogus"]).ExitCode);
    }

    [Fact]
    public void Help_says_the_exit_codes()
    {
        SampleRun run = SampleRun.TargetTracker(["--help"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Exit codes: 0 done, 2 unusable input.", run.Output);
        Assert.Contains("pakistan", run.Output);
    }
}
