namespace TradeMetrics;

/// <summary>The words for an <see cref="UndefinedReason"/>.</summary>
public static class UndefinedReasons
{
    /// <summary>Returns the reason in English words, as a metric prints it.</summary>
    /// <param name="reason">The reason to put into words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not one of the named reasons.</exception>
    public static string InWords(this UndefinedReason reason) => reason switch
    {
        UndefinedReason.Missing => "a figure is missing",
        UndefinedReason.NotComparable => "the figures are not comparable",
        UndefinedReason.SeriesBreak => "the series breaks in between",
        UndefinedReason.Confidential => "a figure is confidential",
        UndefinedReason.NoTrade => "there was no trade",
        UndefinedReason.NewTrade => "trade began from nothing",
        UndefinedReason.NegativeBase => "a negative amount has no growth rate",
        UndefinedReason.NonPositiveValue => "an amount is zero or less",
        UndefinedReason.ZeroDenominator => "the amount to divide by is zero",
        UndefinedReason.TooFewObservations => "there are too few observations",
        UndefinedReason.NeverReached => "the level is never reached",
        UndefinedReason.DeadlinePassed => "the deadline has passed",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "This is not a reason for which a metric is undefined."),
    };

    /// <summary>Returns the reason to give where two apply.</summary>
    /// <param name="first">The reason of the one figure; null where it is defined.</param>
    /// <param name="second">The reason of the other figure; null where it is defined.</param>
    /// <returns>Comparability before availability before values; null where both are null.</returns>
    internal static UndefinedReason? Prevailing(UndefinedReason? first, UndefinedReason? second) =>
        first is not { } a ? second
        : second is not { } b ? first
        : Rank(a) <= Rank(b) ? a : b;

    // The values are declared in order of precedence, but for Missing, which had to be the default.
    private static int Rank(UndefinedReason reason) => reason == UndefinedReason.NotComparable ? -1 : (int)reason;
}
