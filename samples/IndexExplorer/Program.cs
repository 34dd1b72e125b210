using System.CommandLine;
using System.Text;
using Spectre.Console;
using TradeMetrics;
using TradeMetrics.Sources;

namespace IndexExplorer;

public static class Program
{
    private const int BadInput = 2;
    private static readonly string ShippedTrade = Path.Combine(AppContext.BaseDirectory, "seeds", "synthetic-trade.csv");
    private static readonly string ShippedProducts = Path.Combine(AppContext.BaseDirectory, "seeds", "synthetic-products.csv");

    public static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return Run(args, AnsiConsole.Console, Console.Out, Console.Error);
    }

    public static int Run(string[] args, IAnsiConsole console, TextWriter output, TextWriter errors)
    {
        var first = new Argument<string>("economy") { Description = "An economy, such as PAK, PK or 586.", HelpName = "ECONOMY" };
        var second = new Argument<string>("partner") { Description = "The economy it trades with.", HelpName = "PARTNER" };
        var file = new Option<string?>("--file") { Description = "The flows, in any format that TradeMetrics.Sources reads; without it figures made up for the purpose.", HelpName = "FILE" };
        var products = new Option<string?>("--products") { Description = "What the product codes mean, as code,description.", HelpName = "FILE" };
        var period = new Option<int?>("--period") { Description = "The period, where the file holds several: 2023 or 202305.", HelpName = "PERIOD" };
        var level = new Option<int?>("--level") { Description = "How long the product codes are; without it as in the file's first row.", HelpName = "DIGITS" };
        var side = new Option<ReportedBy?>("--by") { Description = "Whose figures count, where the file holds both sides." };
        var charts = new Option<string?>("--charts") { Description = "Also draw sales and advantages, as SVG and PNG in this folder.", HelpName = "DIR" };
        var root = new RootCommand("The profile of the trade of two economies: what they sell each other, who has the advantage in what, how they fit. Exit codes: 0 done, 2 unusable input.")
            { first, second, file, products, period, level, side, charts };
        root.SetAction(parsed =>
        {
            string path = parsed.GetValue(file) ?? ShippedTrade;
            bool isShipped = path == ShippedTrade;
            string place = ""; // What an error begins with while it is the file of flows that is at fault.
            try
            {
                string? codes = parsed.GetValue(products) ?? (isShipped ? ShippedProducts : null);
                ProductCodeList? names = codes is null ? null : ProductCodeList.Read(codes);
                place = isShipped ? "" : path + ": ";
                var table = TradeTable.Read(path, parsed.GetValue(period), new ReadOptions { ProductLevel = parsed.GetValue(level), ReportedBy = parsed.GetValue(side) });
                (Economy one, Economy other) = (InTable(table, parsed.GetValue(first)!), InTable(table, parsed.GetValue(second)!));
                if (one == other) throw new FormatException($"{one.Name} is given twice; the profile is of two economies.");
                var profile = new TradeProfile(table, one, other);
                string source = isShipped ? "figures made up for this sample" : Path.GetFileName(path);
                new ProfileView(console, names).Show(profile, source);
                place = "";
                if (parsed.GetValue(charts) is { } folder) ProfileCharts.Save(profile, source, names, folder);
                return 0;
            }
            catch (Exception e) when (e is FormatException or InvalidDataException or IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(e.Message.Contains(path, StringComparison.Ordinal) ? e.Message : place + e.Message);
                return BadInput;
            }
        });

        ParseResult result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors) errors.WriteLine(error.Message);
            errors.WriteLine("See --help.");
            return BadInput;
        }
        return result.Invoke(new InvocationConfiguration { Output = output, Error = errors });
    }

    private static Economy InTable(TradeTable table, string text)
    {
        var economy = Economy.Parse(text);
        return table.Has(economy) ? economy : throw new FormatException($"{economy.Name} does not trade in it.");
    }
}
