using Spectre.Console;

namespace TradeMetrics.Tests;

/// <summary>The sample, with the figures that it must print.</summary>
public class MoneyBriefingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void It_prints_the_figures_in_both_currencies(string culture) => Cultures.Run(culture, () =>
    {
        string text = Run(out int status);

        Assert.Equal(0, status);
        // 2020: 1.1 and 33 million dollars at 161.84 rupees; 2016 by two sources: 0.437412 and 50.4428 million at 104.77.
        Assert.Contains("2020 1.10 33.00 34.00 161.84 5,502.56 -5,162.70", text, StringComparison.Ordinal);
        Assert.Contains("2016 0.44 50.44 50.88 104.77 5,330.72 -5,239.06", text, StringComparison.Ordinal);
        Assert.Contains("2019 ? ? 50.20 150.04 7,532.01 ?", text, StringComparison.Ordinal);
        Assert.Contains("1992 0? ? ? 25.08 ? ?", text, StringComparison.Ordinal);
        // No rate is carried over to a fiscal year or to a part of a year.
        Assert.Contains("2015-07/2016-06 0.60 28.20 28.80 none ? ?", text, StringComparison.Ordinal);
        Assert.Contains("2021-01/2021-08 8.90 44.30 53.20 none ? ?", text, StringComparison.Ordinal);
    });

    [Fact]
    public void Growth_in_rupees_is_growth_in_dollars_times_that_of_the_rate()
    {
        string text = Run(out _);

        // (50,442,800 ÷ 6,728,900)^(1/16) and the same times (104.77 ÷ 53.65)^(1/16).
        Assert.Contains("Belarus to Pakistan 2000–2016 +13.4 % +18.3 %", text, StringComparison.Ordinal);
        Assert.Contains("Pakistan to Belarus 1996–2016 -1.5 % +3.9 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_target_is_told_in_both_currencies()
    {
        string text = Run(out _);

        Assert.Contains("In 2020 it was USD 34 million, 3.4 % of it; USD 966 million are lacking.", text, StringComparison.Ordinal);
        Assert.Contains("PKR 156.3 billion", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "base": "USD", "quote": "PKR", "source": "s", "rates": [] }""", "no rate")]
    [InlineData("""{ "base": "USD", "quote": "???", "source": "s", "rates": [] }""", "???")]
    [InlineData("""{ "base": "USD", "quote": "PKR", "source": "s", "rates": [ { "period": "2020", "rate": "much" } ] }""", "much")]
    [InlineData("""{ "base": "USD", "quote": "PKR", "source": "s", "rates": [ { "period": "2020", "rate": "0" } ] }""", "2020")]
    [InlineData("{", "line 1")]
    public void A_file_that_holds_no_rates_is_refused_with_its_name(string json, string expected)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json);
            var errors = new StringWriter();
            Assert.Equal(2, MoneyBriefing.Program.Run(["--rates", path], AnsiConsole.Create(new()), TextWriter.Null, errors));
            Assert.Contains(path, errors.ToString(), StringComparison.Ordinal);
            Assert.Contains(expected, errors.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_page_of_the_samples_quotes_what_it_prints()
    {
        string page = File.ReadAllText(RepositoryRoot.Combine("samples/README.md")).ReplaceLineEndings("\n"), text = Run(out _);
        const string Command = "$ dotnet run --project samples/MoneyBriefing\n";
        int start = page.IndexOf(Command, StringComparison.Ordinal) + Command.Length, at = 0;
        foreach (string stretch in page[start..page.IndexOf("```", start, StringComparison.Ordinal)].Split("…\n"))
        {
            string quoted = Words(stretch);
            int found = text.IndexOf(quoted, at, StringComparison.Ordinal);
            Assert.True(found >= at, $"'{quoted}' is not what is printed after place {at}.");
            at = found + quoted.Length;
        }
    }

    private static string Run(out int status, params string[] args)
    {
        var output = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        status = MoneyBriefing.Program.Run(args, console, output, output);
        return Words(output.ToString());
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
