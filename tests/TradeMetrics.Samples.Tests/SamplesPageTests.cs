using System.Text.RegularExpressions;

namespace TradeMetrics.Samples.Tests;

/// <summary>What samples/README.md quotes is what the samples print.</summary>
public sealed partial class SamplesPageTests
{
    private const string Omitted = "…";
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("samples/README.md")).ReplaceLineEndings("\n");

    // MoneyBriefing is not built here; the tests of its package see to it.
    public static TheoryData<string> Commands => [.. Block().Matches(Page).Select(block => block.Groups["command"].Value).Where(command => !command.EndsWith("MoneyBriefing", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_sample_prints_what_the_page_quotes(string command)
    {
        string quoted = Block().Matches(Page).Single(block => block.Groups["command"].Value == command).Groups["output"].Value;
        string[] printed = [.. SampleRun.Line(command).Output.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.TrimEnd())];
        int from = 0;
        bool skipped = false;
        foreach (string line in quoted.TrimEnd('\n').Split('\n'))
        {
            if (line == Omitted)
            {
                skipped = true;
                continue;
            }
            int at = Array.IndexOf(printed, line, from);
            Assert.True(at >= from && (skipped || at == from), $"'{line}' is not what '{command}' prints there; line {from + 1} is '{printed.ElementAtOrDefault(from)}'.");
            from = at + 1;
            skipped = false;
        }
        Assert.True(skipped || from == printed.Length, $"'{command}' prints more than the page quotes, which no '{Omitted}' says.");
    }

    [Fact]
    public void Every_sample_has_its_row()
    {
        Assert.True(Commands.Count >= 4);
        foreach (string folder in Directory.GetDirectories(RepositoryRoot.Combine("samples")).Where(f => Directory.GetFiles(f, "*.csproj").Length > 0))
            Assert.Contains($"({Path.GetFileName(folder)})", Page);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_sample_can_be_read_in_one_sitting(string sample)
    {
        // What lays out output is passed over by a reader who wants to know how the library is used.
        int lines = Directory.GetFiles(RepositoryRoot.Combine("samples", sample), "*.cs")
            .Where(file => !Rendering().IsMatch(file))
            .Sum(file => File.ReadLines(file).Count(line => !NoCode().IsMatch(line)));
        Assert.InRange(lines, 1, 199);
    }

    public static TheoryData<string> Programs =>
        [.. Directory.GetDirectories(RepositoryRoot.Combine("samples")).Where(f => File.Exists(Path.Combine(f, "Program.cs"))).Select(f => Path.GetFileName(f))];

    [GeneratedRegex("(View|Page|Chart|Charts|Json|Bar|IcsCalendar)\\.cs$")]
    private static partial Regex Rendering();

    [GeneratedRegex(@"^\s*($|//|using |namespace |[{}()\[\];,]+\s*$)")]
    private static partial Regex NoCode();

    [GeneratedRegex(@"^```console\n\$ (?<command>[^\n]+)\n(?<output>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
