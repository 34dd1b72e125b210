using System.Diagnostics;
using System.Globalization;
using TradeMetrics.Fuzz;

// Feeds the readers of printed figures, of codes and of files with mutated ones. Run: -- numbers|changes|periods|baci|… COUNT [SEED]
string[] modes = ["numbers", "changes", .. CodeChecks.Modes.Keys, .. SourceFuzz.Formats];
if (args.Length is < 2 or > 3 || !modes.Contains(args[0])
    || !int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
    || !int.TryParse(args.Length > 2 ? args[2] : "1", NumberStyles.None, CultureInfo.InvariantCulture, out int seed))
{
    Console.Error.WriteLine($"usage: {string.Join('|', modes)} COUNT [SEED]");
    return 2;
}
// A culture whose signs and digits differ shows where one is read by mistake.
CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

if (SourceFuzz.Formats.Contains(args[0])) return Files(args[0], count, seed);

(Corpus corpus, Func<string, int, bool, (bool Accepted, string? Failure)> check) = args[0] switch
{
    "numbers" => (Corpus.Numbers, Checks.Number),
    "changes" => (Corpus.Changes, Checks.Change),
    _ => CodeChecks.Modes[args[0]],
};
var mutator = new Mutator(corpus, seed);
var watch = Stopwatch.StartNew();
int accepted = 0;
for (int i = 0; i < count; i++)
{
    string text = mutator.Next();
    int variant = mutator.Choose(Checks.Variants);
    string? failure;
    try
    {
        (bool isAccepted, failure) = check(text, variant, i % Checks.MessageEvery == 0);
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
