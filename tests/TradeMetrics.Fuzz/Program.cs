using System.Diagnostics;
using System.Globalization;
using TradeMetrics.Fuzz;

// Feeds the readers of printed figures and of files with mutated ones. Run: -- numbers|changes|baci|comtrade|… COUNT [SEED]
if (args.Length is < 2 or > 3 || (args[0] is not ("numbers" or "changes") && !SourceFuzz.Formats.Contains(args[0]))
    || !int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
    || !int.TryParse(args.Length > 2 ? args[2] : "1", NumberStyles.None, CultureInfo.InvariantCulture, out int seed))
{
    Console.Error.WriteLine($"usage: numbers|changes|{string.Join('|', SourceFuzz.Formats)} COUNT [SEED]");
    return 2;
}
// A culture whose signs and digits differ shows where one is read by mistake.
CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

if (SourceFuzz.Formats.Contains(args[0])) return Files(args[0], count, seed);

bool isNumbers = args[0] == "numbers";
var mutator = new Mutator(isNumbers ? Corpus.Numbers : Corpus.Changes, seed);
var watch = Stopwatch.StartNew();
int accepted = 0;
for (int i = 0; i < count; i++)
{
    string text = mutator.Next();
    int variant = mutator.Choose(Checks.Variants);
    string? failure;
    try
    {
        bool withMessage = i % Checks.MessageEvery == 0;
        bool isAccepted = isNumbers
            ? Checks.Number(text, variant, withMessage, out failure)
            : Checks.Change(text, variant, withMessage, out failure);
        if (isAccepted) accepted++;
    }
    catch (Exception e) when (e is not OutOfMemoryException)
    {
        failure = e.ToString();
    }
    if (failure is null) continue;
    Console.Error.WriteLine($"seed {seed}, input {i}, options {Checks.Describe(variant)}: {Mutator.Escape(text)}\n{failure}");
    return 1;
}
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{args[0]}: {count:N0} inputs, seed {seed}: {accepted:N0} accepted, {count - accepted:N0} refused, no failure; {count / watch.Elapsed.TotalSeconds:N0} inputs/s"));
return 0;

static int Files(string format, int count, int seed)
{
    using var fuzz = new SourceFuzz(format, seed);
    var watch = Stopwatch.StartNew();
    int read = 0;
    for (int i = 0; i < count; i++)
    {
        string? failure;
        string text = "";
        try
        {
            if (fuzz.Try(out failure, out text)) read++;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            failure = e.ToString();
        }
        if (failure is null) continue;
        Console.Error.WriteLine($"seed {seed}, file {i}: {Mutator.Escape(text)}\n{failure}");
        return 1;
    }
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{format}: {count:N0} files, seed {seed}: {read:N0} read, {count - read:N0} refused, no failure; {count / watch.Elapsed.TotalSeconds:N0} files/s, peak {Environment.WorkingSet >> 20} MB"));
    return 0;
}
