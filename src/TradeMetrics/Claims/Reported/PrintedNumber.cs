namespace TradeMetrics.Claims;

/// <summary>A printed number with its hedge: one amount, or the two ends of a range.</summary>
internal sealed class PrintedNumber(HedgeKind? hedge, PrintedAmount low, PrintedAmount? high, bool isWord)
{
    internal HedgeKind? Hedge { get; } = hedge;

    /// <summary>The amount, or the lower end.</summary>
    internal PrintedAmount Low { get; } = low;

    /// <summary>The upper end; null where there is one amount.</summary>
    internal PrintedAmount? High { get; } = high;

    /// <summary>Whether it is printed in letters.</summary>
    internal bool IsWord { get; } = isWord;

    internal static PrintedNumber OfWord(HedgeKind? hedge, int digits, int decimals) =>
        new(hedge, new(false, [new(decimals == 0 ? $"{digits}" : $"{digits:D2}", decimals, 0)]), null, true);

    /// <summary>The readings, every printed digit first; null where there are none, with the reason.</summary>
    internal NumberReading[]? Read(ReportedNumberOptions options, out string? problem)
    {
        HedgeRule rule = Hedge is { } hedge ? options.Hedges.RuleOf(hedge) : HedgeRule.None;
        problem = null;
        if (rule is HedgeRule.None or HedgeRule.Widen)
        {
            NumberReading[] readings = High is null ? Rounded(options) : [new(NameOf(options.Rounding), ExactInterval.Closed(Low.Value, High.Value))];
            return rule == HedgeRule.None ? readings : Array.ConvertAll(readings, r => new NumberReading(r.Name, Widened(r.Interval)));
        }
        problem = High is not null ? "a range cannot be the bound that its hedge makes of it"
            : Low.IsNegative ? "a negative number cannot be the bound that its hedge makes of it"
            : rule is HedgeRule.JustBelow or HedgeRule.LessThan && Low.Last.IsZero && Low.Magnitude.IsZero ? "nothing is less than zero here"
            : null;
        return problem is null ? [new(NameOf(options.Rounding), Bound(rule))] : null;
    }

    private NumberReading[] Rounded(ReportedNumberOptions options)
    {
        ReportedRounding rounding = IsWord && options.Words == WordPrecision.Exact ? ReportedRounding.Exact : options.Rounding;
        PrintedPart last = Low.Last;
        if (IsWord && options.Words == WordPrecision.OneMoreDigit) last = last.WithOneMoreDigit();
        var first = new NumberReading(NameOf(rounding), Low.Rounded(last.LastDigit, rounding));
        return rounding != ReportedRounding.Exact && last.EndsInZerosOfAWholeNumber
            ? [first, new(ReadingNames.TrailingZeros, Low.Rounded(last.LastNonZeroDigit, rounding))]
            : [first];
    }

    // The ends of a range were each chosen as round numbers, so each moves by its own unit.
    private ExactInterval Widened(ExactInterval interval) =>
        new(interval.Low - Low.Unit, interval.High + (High ?? Low).Unit, interval.LowIsOpen, interval.HighIsOpen);

    private ExactInterval Bound(HedgeRule rule) => rule switch
    {
        HedgeRule.JustBelow => new(Low.Value - Low.Unit, Low.Value, false, true),
        HedgeRule.LessThan => new(0, Low.Value, false, true),
        HedgeRule.MoreThan => new(Low.Value, null, true, false),
        HedgeRule.AtLeast => new(Low.Value, null, false, false),
        _ => ExactInterval.Closed(0, Low.Value),
    };

    private static string NameOf(ReportedRounding rounding) => rounding == ReportedRounding.Exact ? ReadingNames.Exact : ReadingNames.AllDigits;
}
