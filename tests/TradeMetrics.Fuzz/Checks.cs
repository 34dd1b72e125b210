using TradeMetrics.Claims;

namespace TradeMetrics.Fuzz;

/// <summary>What must hold of any text: it is refused with a message, or what is written of it reads back the same.</summary>
internal static class Checks
{
    /// <summary>An exception costs more than a hundred readings, so refusals are asked for their message now and then.</summary>
    internal const int MessageEvery = 64;

    private static readonly ReportedNumberOptions[] Options =
    [
        .. from language in Enum.GetValues<ReportedLanguage>()
           from rounding in Enum.GetValues<ReportedRounding>()
           from words in Enum.GetValues<WordPrecision>()
           from ofShare in new[] { false, true }
           from hedges in new[] { HedgePolicy.Default, HedgePolicy.None, Crossed() }
           select new ReportedNumberOptions { Language = language, Rounding = rounding, Words = words, OfShare = ofShare, Hedges = hedges },
    ];

    internal static int Variants => Options.Length;

    internal static string Describe(int variant) => Options[variant].ToString();

    internal static (bool Accepted, string? Failure) Number(string text, int variant, bool withMessage)
    {
        ReportedNumberOptions options = Options[variant];
        if (!ReportedNumber.TryParse(text, options, out ReportedNumber? number))
            return (false, withMessage ? Refusal(() => ReportedNumber.Parse(text, options), text) : null);
        string canonical = number.ToString();
        return (true, !ReportedNumber.TryParse(canonical, options, out ReportedNumber? again) ? $"accepted, but its canonical text is refused: {canonical}"
            : !number.Readings.SequenceEqual(again.Readings) ? $"{string.Join("; ", number.Readings)} became {string.Join("; ", again.Readings)} through {canonical}"
            : number.Currency != again.Currency || number.Hedge != again.Hedge || canonical != again.ToString() ? $"{canonical} became {again}"
            : number.Readings.Select(r => r.Name).Distinct().Count() != number.Readings.Count ? $"two readings of {canonical} have one name"
            : null);
    }

    internal static (bool Accepted, string? Failure) Change(string text, int variant, bool withMessage)
    {
        ReportedNumberOptions options = Options[variant];
        if (!ReportedChange.TryParse(text, options, out ReportedChange? change))
            return (false, withMessage ? Refusal(() => ReportedChange.Parse(text, options), text) : null);
        string canonical = change.ToString();
        return (true, !ReportedChange.TryParse(canonical, options, out ReportedChange? again) ? $"accepted, but its canonical text is refused: {canonical}"
            : !change.Readings.SequenceEqual(again.Readings) ? $"{string.Join("; ", change.Readings)} became {string.Join("; ", again.Readings)} through {canonical}"
            : change.Hedge != again.Hedge || canonical != again.ToString() ? $"{canonical} became {again}"
            : change.Readings.Select(r => r.Name).Distinct().Count() != change.Readings.Count ? $"two readings of {canonical} have one name"
            : change.Readings.Any(r => r.Kind == ChangeKind.Multiple && r.Interval.Low is not { Sign: >= 0 }) ? $"a multiple of {canonical} goes below zero"
            : null);
    }

    private static string? Refusal(Func<object> parse, string text)
    {
        try
        {
            return $"TryParse refused what Parse read as {parse()}";
        }
        catch (FormatException e)
        {
            string start = text.Length > 20 ? text[..20] : text;
            return e.Message.StartsWith($"'{start}", StringComparison.Ordinal) && !e.Message.Contains(": . ", StringComparison.Ordinal)
                ? null
                : $"the message does not say what is wrong: {e.Message}";
        }
    }

    // Rules where nobody expects them: the readers may not count on the usual ones.
    private static HedgePolicy Crossed()
    {
        HedgePolicy policy = HedgePolicy.Default;
        HedgeRule[] rules = Enum.GetValues<HedgeRule>();
        foreach (HedgeKind hedge in Enum.GetValues<HedgeKind>()) policy = policy.With(hedge, rules[(int)hedge * 5 % rules.Length]);
        return policy;
    }
}
