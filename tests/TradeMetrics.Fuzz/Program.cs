using System.Diagnostics;
using System.Globalization;
using TradeMetrics.Fuzz;

// Feeds the readers of printed figures with mutated figures. Run: -- numbers|changes COUNT [SEED]
if (args.Length is < 2 or > 3 || args[0] is not ("numbers" or "changes")
    || !int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
    || !int.TryParse(args.Length > 2 ? args[2] : "1", NumberStyles.None, CultureInfo.InvariantCulture, out int seed))
{
    Console.Error.WriteLine("usage: numbers|changes COUNT [SEED]");
    return 2;
}
// A culture whose signs and digits differ shows where one is read by mistake.
CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

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
