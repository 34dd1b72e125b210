namespace TradeMetrics.Claims;

/// <summary>One meaning of a change: the printed number times a factor plus an offset, or one divided by it.</summary>
internal readonly record struct ChangeMeaning(string Name, ChangeKind Kind, Rational Offset, Rational Factor, bool Divides)
{
    /// <summary>Why a decline is refused.</summary>
    internal const string BelowNothing = "nothing declines by more than 100 per cent";

    private static readonly Rational Hundredth = PowersOfTen.Of(-2);

    /// <summary>The table of meanings, usual or strict ones first.</summary>
    internal static ChangeMeaning[] Of(ChangePhrase change, bool ofShare)
    {
        Rational percent = change.Falls ? -Hundredth : Hundredth;
        return change.Form switch
        {
            ChangeForm.Percent or ChangeForm.PercentNoun when ofShare =>
                [Multiple(ReadingNames.Strict, 1, percent), new(ReadingNames.Loose, ChangeKind.Points, 0, percent, false)],
            ChangeForm.Percent => [Multiple(ReadingNames.Usual, 1, percent)],
            ChangeForm.PercentNoun => [Multiple(ReadingNames.Strict, 1, percent), Multiple(ReadingNames.Loose, 0, percent)],
            ChangeForm.OfLevel => [Multiple(ReadingNames.Usual, 0, Hundredth)],
            ChangeForm.Tempo => [Multiple(ReadingNames.Strict, 0, Hundredth), Multiple(ReadingNames.Loose, 1, Hundredth)],
            // A rise by 0.5 times cannot be a rise to 0.5 times.
            ChangeForm.Times when change.Number.Low.Value <= 1 => [Multiple(ReadingNames.Strict, 1, 1)],
            ChangeForm.Times => [Multiple(ReadingNames.Usual, 0, 1), Multiple(ReadingNames.Strict, 1, 1)],
            ChangeForm.Multiple => [Multiple(ReadingNames.Usual, 0, 1)],
            ChangeForm.Fewer => [new(ReadingNames.Usual, ChangeKind.Multiple, 0, 1, true)],
            ChangeForm.Half => [Multiple(ReadingNames.Usual, 1, change.Falls ? -1 : 1)],
            _ => [new(ReadingNames.Usual, ChangeKind.Points, 0, percent, false)],
        };
    }

    /// <summary>Returns the multiples, none below 0, or the points that an interval of the printed number gives; null where there are none.</summary>
    internal ExactInterval? Apply(ExactInterval number)
    {
        if (Divides) return Inverse(number);
        ExactInterval scaled = number.Times(Factor);
        var moved = new ExactInterval(scaled.Low + Offset, scaled.High + Offset, scaled.LowIsOpen, scaled.HighIsOpen);
        return Kind == ChangeKind.Points ? moved : NotNegative(moved);
    }

    // Trade does not fall below nothing, so "fell 100 per cent" is [0, 0.005].
    private static ExactInterval? NotNegative(ExactInterval interval)
    {
        if (interval.Low is { Sign: >= 0 }) return interval;
        if (interval.High is { } high && (high.Sign < 0 || (high.IsZero && interval.HighIsOpen))) return null;
        return new(0, interval.High, false, interval.HighIsOpen);
    }

    // A divisor down to 0 or below, as of "about one time less", leaves the multiple without an upper end.
    private static ExactInterval Inverse(ExactInterval interval)
    {
        bool reachesZero = interval.Low is not { Sign: > 0 };
        return new(
            interval.High is { } high ? 1 / high : 0, reachesZero ? null : 1 / interval.Low,
            interval.HighIsOpen || interval.High is null, !reachesZero && interval.LowIsOpen);
    }

    private static ChangeMeaning Multiple(string name, Rational offset, Rational factor) => new(name, ChangeKind.Multiple, offset, factor, false);
}
