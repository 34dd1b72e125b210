using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics.Claims;

public sealed partial class ReportedChange
{
    private const string Understood = "Understood are phrases such as “up 30 per cent”, “fell by 14.5 %”, “surged by 1.5 times”, “1.5-fold”, “doubled”, "
        + "“three times fewer”, “by 1.25 percentage points”, “to 130 % of”, “index 114.1”, “250-percent rise”, “темп роста 130 %” or, "
        + "with the language Russian, “вырос в 1,5 раза”.";

    /// <summary>Reads a change with the numbers of English, rounded to the nearest.</summary>
    /// <param name="s">The text, such as <c>up 30 per cent</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not understood, or no change.</exception>
    public static ReportedChange Parse(string s) => Parse(s, ReportedNumberOptions.Default);

    /// <summary>Reads a printed change.</summary>
    /// <param name="s">The text, such as <c>up 30 per cent</c>.</param>
    /// <param name="options">What the text alone does not say: language, rounding, hedges, whether it is of a share.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The text is not understood, or no change.</exception>
    public static ReportedChange Parse(string s, ReportedNumberOptions options)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(options);
        if (Read(s, options, out string? problem) is { } change) return change;
        if (ReportedNumber.TryParse(s, options, out _)) problem = "it is an amount, which ReportedNumber reads";
        throw new FormatException($"{Quotation.Of(s)} is not a printed change: {problem}. {Understood}");
    }

    /// <summary>Reads a change with the numbers of English, rounded to the nearest, where the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The change; null where the text is none.</param>
    /// <returns>Whether the text is understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out ReportedChange? result) =>
        TryParse(s, ReportedNumberOptions.Default, out result);

    /// <summary>Reads a printed change where the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="options">What the text alone does not say: language, rounding, hedges, whether it is of a share.</param>
    /// <param name="result">The change; null where the text is none.</param>
    /// <returns>Whether the text is understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, ReportedNumberOptions options, [NotNullWhen(true)] out ReportedChange? result)
    {
        ArgumentNullException.ThrowIfNull(options);
        result = s is null ? null : Read(s, options, out _);
        return result is not null;
    }

    private static ReportedChange? Read(string s, ReportedNumberOptions options, out string? problem)
    {
        problem = $"it has more than {ReportedNumber.MaxLength} characters";
        if (s.Length > ReportedNumber.MaxLength) return null;
        var grammar = new ChangeGrammar(new TokenReader(s, options.Language));
        if (!grammar.TryRead(out ChangePhrase? change))
        {
            problem = grammar.Problem;
            return null;
        }
        NumberReading[]? numbers = change!.Number.Read(options, out problem);
        ChangeReading[]? readings = numbers is null ? null : ReadingsOf(change, numbers, options.OfShare, out problem);
        return readings is null ? null : new(s, change, readings, options.Language);
    }

    private static ChangeReading[]? ReadingsOf(ChangePhrase change, NumberReading[] numbers, bool ofShare, out string? problem)
    {
        problem = null;
        ChangeMeaning[] meanings = ChangeMeaning.Of(change, ofShare);
        var readings = new ChangeReading[numbers.Length * meanings.Length];
        for (int i = 0; i < readings.Length; i++)
        {
            NumberReading number = numbers[i / meanings.Length];
            ChangeMeaning meaning = meanings[i % meanings.Length];
            if (meaning.Apply(number.Interval) is not { } interval)
            {
                problem = ChangeMeaning.BelowNothing;
                return null;
            }
            string name = number.Name != ReadingNames.TrailingZeros ? meaning.Name : meaning.Name switch
            {
                ReadingNames.Usual => ReadingNames.UsualTrailingZeros,
                ReadingNames.Strict => ReadingNames.StrictTrailingZeros,
                _ => ReadingNames.LooseTrailingZeros,
            };
            readings[i] = new(name, meaning.Kind, interval);
        }
        return readings;
    }
}
