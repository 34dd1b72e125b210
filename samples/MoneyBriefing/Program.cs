using System.CommandLine;
using System.Globalization;
using System.Text;
using NodaMoney;
using NodaMoney.Exchange;
using Spectre.Console;
using TradeMetrics;
using TradeMetrics.Money;
using TradeMetrics.Samples.Seeds;

namespace MoneyBriefing;

public static class Program
{
    private const int BadInput = 2;
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return Run(args, AnsiConsole.Console, Console.Out, Console.Error);
    }

    public static int Run(string[] args, IAnsiConsole console, TextWriter output, TextWriter errors)
    {
        var file = new Argument<string?>("file") { Description = "A seed file in the base currency of the rates; without it that of Pakistan and Belarus.", Arity = ArgumentArity.ZeroOrOne, HelpName = "FILE" };
        var rates = new Option<string?>("--rates") { Description = "A file of average exchange rates, of the shape of seeds/pakistan-rupee-rates.json.", HelpName = "FILE" };
        var root = new RootCommand("The figures that were printed about the trade of two economies, as money in two currencies. Exit codes: 0 done, 2 unusable input.") { file, rates };
        root.SetAction(parsed => Brief(
            parsed.GetValue(file) ?? Path.Combine(Seeds, "pakistan-belarus.json"), parsed.GetValue(rates) ?? Path.Combine(Seeds, "pakistan-rupee-rates.json"), console, errors));

        ParseResult result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors) errors.WriteLine(error.Message);
            errors.WriteLine("See --help.");
            return BadInput;
        }
        return result.Invoke(new InvocationConfiguration { Output = output, Error = errors });
    }

    private static int Brief(string seedPath, string ratesPath, IAnsiConsole console, TextWriter errors)
    {
        try
        {
            Seed seed = SeedReader.Read(seedPath);
            RateFile file = RateFile.Read(ratesPath);
            Show(seed, file, file.ToTable(), console);
            return 0;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(e.Message);
            return BadInput;
        }
    }

    private static void Show(Seed seed, RateFile file, PeriodAverageRates rates, IAnsiConsole console)
    {
        (Economy reporter, Economy partner, string[] sources) = (seed.Economies[0], seed.Economies[1], [.. seed.Sources.Keys]);
        string Number(string source) => $"[{Array.IndexOf(sources, source) + 1}]";

        console.WriteLine($"{seed.Title}: trade in {file.Base} and {file.Quote}, in million");
        Table figures = TableOf("Period", $"{reporter}→{partner}\n{file.Base}", $"{partner}→{reporter}\n{file.Base}", $"Turnover\n{file.Base}", "Rate", $"Turnover\n{file.Quote}", $"Balance\n{file.Quote}", "Src");
        foreach (MoneyRow row in MoneyFigures.Rows(seed, rates))
            AddRow(figures, $"{row.Period}", Millions(row.Exports, row.MayBeMissing), Millions(row.Imports), Millions(row.Turnover),
                rates.At(row.Period).TryGetValue(out ExchangeRate rate) ? rate.Value.ToString(CultureInfo.InvariantCulture) : "none",
                Millions(row.ConvertedTurnover), Millions(row.ConvertedBalance), Number(row.Source));
        console.Write(figures);
        console.WriteLine($"? is a figure that is not known, or cannot be converted because its period has no rate of its own; 0? may be missing and not zero. The balance is {reporter.Name}'s.");

        console.WriteLine();
        console.WriteLine("Compound growth a year");
        Table growth = TableOf("What", "Years", $"In {file.Base}", $"In {file.Quote}");
        foreach (MoneyGrowth row in MoneyFigures.Growth(seed, rates))
            AddRow(growth, row.What, $"{row.From}–{row.To}", row.Printed.ToString("P1", CultureInfo.InvariantCulture), row.Converted.ToString("P1", CultureInfo.InvariantCulture));
        console.Write(growth);
        console.WriteLine($"Growth in {file.Quote} holds the change of the exchange rate too.");

        foreach (SeedTarget target in seed.Targets ?? [])
            ShowTarget(target, seed, rates, console);
        console.WriteLine();
        console.WriteLine($"Rates: {file.Source}.");
        foreach ((int i, string key) in sources.Index()) console.WriteLine($"[{i + 1}] {seed.Sources[key].Publisher}");
    }

    private static void ShowTarget(SeedTarget seeded, Seed seed, PeriodAverageRates rates, IAnsiConsole console)
    {
        MoneyRow? latest = MoneyFigures.Rows(seed, rates).Where(r => r.Period.WholeMonths == 12 && r.Turnover.IsDefined).MaxBy(r => r.Period);
        if (latest is null) return;
        var target = new TradeTarget<Money>(MoneyRounding.Unrounded(PrintedAmount.Parse(seeded.Printed), rates.BaseCurrency), latest.Period);
        Money level = latest.Turnover.Value;
        console.WriteLine();
        console.WriteLine($"Target: {seeded.Printed} of {seeded.What}. In {latest.Period} it was {level.ToText(MoneyScale.Millions, 2)}, {(100m * target.Progress(level)).ToString("0.0", CultureInfo.InvariantCulture)} % of it; {target.Gap(level).ToText(MoneyScale.Millions, 2)} are lacking.");
        if (rates.Convert(target.Gap(level), latest.Period).TryGetValue(out Money gap)) console.WriteLine($"At the average rate of {latest.Period} that is {gap.ToText(MoneyScale.Billions, 1)}.");
    }

    // Rounded here and nowhere before.
    private static string Millions(Metric<Money> amount, bool mayBeMissing = false) =>
        mayBeMissing ? "0?" : amount.TryGetValue(out Money money) ? money.In(MoneyScale.Millions).ToString("#,0.00", CultureInfo.InvariantCulture) : "?";

    private static Table TableOf(params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach ((int i, string column) in columns.Index()) table.AddColumn(new TableColumn(new Text(column)) { Alignment = i is 0 ? Justify.Left : Justify.Right, NoWrap = true }.Padding(0, 1));
        return table;
    }

    private static void AddRow(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));
}
