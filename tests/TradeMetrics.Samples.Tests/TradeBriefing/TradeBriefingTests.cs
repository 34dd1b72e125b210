using System.Text.Json;

namespace TradeMetrics.Samples.Tests;

/// <summary>The numbers here were worked out by hand from the seed's figures.</summary>
public class TradeBriefingTests
{
    private static readonly SampleRun Shipped = SampleRun.TradeBriefing([]);

    [Theory]
    // 16 November to 3 February: 14 + 31 + 31 + 3 days.
    [InlineData("Last anniversary: the 30th, on 3 February 2024.")]
    [InlineData("Next anniversary: the 31st, on 3 February 2025, in 79 days.")]
    [InlineData("Next jubilee: ruby, the 40th, on 3 February 2034.")]
    // 884,212 + 6,728,900 = 7,613,112; 884,212 - 6,728,900 = -5,844,688; 884,212 / 6,728,900 = 0.1314.
    [InlineData(" 2000            -      0.88    6.73  7.61* █         -5.84 13.1 % BLR     [11]")]
    // 53.2 - 44.3 = 8.9; 8.9 - 44.3 = -35.4; 8.9 / 44.3 = 0.2009.
    [InlineData(" 2021-01/2021-08 BLR   8.90*   44.30  53.20          -35.40 20.1 % BLR     [5]")]
    [InlineData(" 2019            -         ?       ?  50.20 ██████▌       ?      ? BLR°    [1]")]
    [InlineData(" 2017–2018                 ·       ·      ·               ·      · ·")]
    [InlineData("2021: only a part of the year is known.")]
    [InlineData("2022–2023: Belarus published no partner detail.")]
    // (50,880,212 / 7,613,112)^(1/16) = 6.6832^0.0625 = 1.1261.
    [InlineData(" turnover            2000–2016  7.61 50.88 +12.6 % [11]")]
    // (50,442,800 / 6,728,900)^(1/16) = 7.4964^0.0625 = 1.1342.
    [InlineData(" Belarus to Pakistan 2000–2016  6.73 50.44 +13.4 % [11]")]
    // The zero of 1992 may be missing, so the first known year is 1996: (437,412 / 595,245)^(1/20) = 0.73484^0.05 = 0.9847.
    [InlineData(" 1992            -        0?       ?      ?               ?      ? ?       [11]")]
    [InlineData(" Pakistan to Belarus 1996–2016  0.60  0.44 -1.5 %  [11]")]
    [InlineData("2.45–2.55   +145 % to +155")]
    [InlineData("Progress: 3.4 %  █▍  Gap: 966.00 million.")]
    [InlineData(" 2020       as pledged         undefined: the deadline has passed")]
    // (1,000 / 34)^(1/7) = 29.412^0.142857 = 1.6210; ^(1/9) = 1.4559; ^(1/14) = 1.2732.
    [InlineData(" 2027       3 years from 2024  +62.1 %")]
    [InlineData(" 2029       5 years from 2024  +45.6 %")]
    [InlineData(" 2034       10 years from 2024 +27.3 %")]
    // ln (1,000 / 50.880212) / ln 1.1261 = 25.1, so 26 years after 2016.
    [InlineData("reached in 2042.")]
    public void The_briefing_on_Pakistan_and_Belarus_says(string line) => Assert.Contains(line, Shipped.Output, StringComparison.Ordinal);

    [Fact]
    public void It_ends_well_and_writes_no_errors() => Assert.Equal((0, ""), (Shipped.ExitCode, Shipped.Errors));

    [Fact]
    public void No_line_is_longer_than_the_terminal() =>
        Assert.All(Shipped.Output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= 80, line));

    [Fact]
    public void A_later_day_changes_the_dates_and_the_horizons()
    {
        SampleRun later = SampleRun.TradeBriefing(["--as-of", "2026-11-23"]);
        Assert.Contains("Last anniversary: the 32nd, on 3 February 2026.", later.Output, StringComparison.Ordinal);
        Assert.Contains("in 72 days", later.Output, StringComparison.Ordinal);
        Assert.Contains(" 2029       3 years from 2026", later.Output, StringComparison.Ordinal);
        Assert.Contains("was planned", later.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_over_on_an_earlier_day_does_not_count_for_the_target()
    {
        SampleRun earlier = SampleRun.TradeBriefing(["--as-of", "2017-06-01"]);
        Assert.Contains("The file is of 16 November 2024", earlier.Output, StringComparison.Ordinal);
        Assert.Contains("Last whole year known: 2016", earlier.Output, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(earlier.Output, "^ 2020       ", System.Text.RegularExpressions.RegexOptions.Multiline), m => earlier.Output[m.Index..].StartsWith(" 2020       as pledged", StringComparison.Ordinal));
    }

    [Fact]
    public void On_the_day_itself_the_anniversary_is_the_last_one()
    {
        SampleRun day = SampleRun.TradeBriefing(["--as-of", "2024-02-03"]);
        Assert.Contains("Last anniversary: the 30th, on 3 February 2024.", day.Output, StringComparison.Ordinal);
        Assert.Contains("Next anniversary: the 31st, on 3 February 2025, in 366 days.", day.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void It_says_the_same_in_every_culture(string culture) =>
        Assert.Equal(Shipped.Output, SampleRun.In(culture, () => SampleRun.TradeBriefing([])).Output);

    [Fact]
    public void Json_holds_values_and_reasons()
    {
        using var json = JsonDocument.Parse(SampleRun.TradeBriefing(["--json"]).Output);
        JsonElement target = json.RootElement.GetProperty("targets")[0];
        Assert.Equal(0.034m, target.GetProperty("progress").GetDecimal());
        Assert.Equal("DeadlinePassed", target.GetProperty("required")[0].GetProperty("perYear").GetProperty("undefined").GetString());
        Assert.Equal("2042", target.GetProperty("trend").GetProperty("reached").GetString());
        Assert.Equal("2024-02-03", json.RootElement.GetProperty("relations").GetProperty("lastAnniversary").GetProperty("date").GetString());
    }
}
