using NodaTime;

namespace TradeMetrics.Claims;

public sealed partial class ClaimDraft
{
    private static readonly LocalDate Epoch = new(1, 1, 1);

    /// <summary>Claims the day on which something began: "since 3 February 1994".</summary>
    /// <param name="what">What began; the same words name the same thing.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="what"/> is empty, or the day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the year 1.</exception>
    public ClaimSetBuilder Since(string what, LocalDate day)
    {
        LinearForm origin = Beginning(what);
        if (day < Epoch) throw new ArgumentOutOfRangeException(nameof(day), day, $"A day is {Epoch:R} or later.");
        return Add(ClaimKind.Date, origin, [LevelReading(origin, OneReading, ExactInterval.Exactly(DayNumber(day)))]);
    }

    /// <summary>Claims how many years something had lasted when it was printed: "thirty years", printed in 2024.</summary>
    /// <param name="what">What began; the same words name the same thing.</param>
    /// <param name="years">The years, 0 or more.</param>
    /// <param name="printedIn">When it was printed: a day, or the month or year of which no more is known.</param>
    /// <remarks>
    /// Two readings: <c>Completed</c>, so many years and not yet one more; and <c>InTheYear</c>, that the anniversary falls into the
    /// calendar year of printing, as in "thirty years this year".
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="what"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative, or goes back before the year 1.</exception>
    public ClaimSetBuilder HasLasted(string what, int years, TradePeriod printedIn)
    {
        if (years < 0 || years >= printedIn.Start.Year - 1)
            throw new ArgumentOutOfRangeException(nameof(years), years, $"The years are zero or more and do not go back before the year 1 from {printedIn}.");
        LinearForm origin = Beginning(what);
        // An origin has been completed n times on a day when its anniversary number n has come and number n + 1 has not.
        LocalDate earliest = printedIn.Start.PlusYears(-years - 1).PlusDays(1);
        LocalDate latest = printedIn.End.PlusYears(-years);
        ClaimReading Reading(string name, LocalDate from, LocalDate to) =>
            LevelReading(origin, name, ExactInterval.Closed(DayNumber(from), DayNumber(to)));
        return Add(ClaimKind.Date, origin,
        [
            Reading("Completed", earliest, latest),
            Reading("InTheYear", new(printedIn.Start.Year - years, 1, 1), new(printedIn.End.Year - years, 12, 31)),
        ]);
    }

    private static LinearForm Beginning(string what)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        return Quantity.BeginningOf(what);
    }

    internal static LocalDate DayOf(Rational number) => Epoch.PlusDays((int)number.Numerator);

    private static Rational DayNumber(LocalDate day) => Period.DaysBetween(Epoch, day);
}
