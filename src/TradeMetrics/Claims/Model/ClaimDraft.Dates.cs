using NodaTime;

namespace TradeMetrics.Claims;

public sealed partial class ClaimDraft
{
    /// <summary>Claims the day on which something began, which is <see cref="Quantity.BeginningOf"/> it: "since 3 February 1994".</summary>
    /// <param name="what">What began; the same words name the same thing.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="what"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="what"/> is empty, or the day is not of the ISO calendar; or the builder has a claim of this id, or another quantity that prints like this one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the year 1.</exception>
    /// <exception cref="InvalidOperationException">The claim is in another currency than the claims before it.</exception>
    public ClaimSetBuilder Since(string what, LocalDate day)
    {
        LinearForm origin = Quantity.BeginningOf(what);
        if (day < DayNumber.First) throw new ArgumentOutOfRangeException(nameof(day), day, $"A day is {DayNumber.First:R} or later.");
        return Add(ClaimKind.Date, origin, [LevelReading(origin, OneReading, ExactInterval.Exactly(DayNumber.Of(day)))]);
    }

    /// <summary>Claims how many years something had lasted when it was printed: "thirty years", printed in 2024.</summary>
    /// <param name="what">What began; the same words name the same thing.</param>
    /// <param name="years">The years, 0 or more.</param>
    /// <param name="printedIn">When it was printed: a day, or the month or year of which no more is known.</param>
    /// <remarks>
    /// Two readings: <c>Completed</c>, so many years and not yet one more; and <c>InTheYear</c>, that the anniversary falls into the
    /// calendar year of printing, as in "thirty years this year".
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="what"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="what"/> is empty; or the builder has a claim of this id, or another quantity that prints like this one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative, or goes back before the year 1.</exception>
    /// <exception cref="InvalidOperationException">The claim is in another currency than the claims before it.</exception>
    public ClaimSetBuilder HasLasted(string what, int years, TradePeriod printedIn)
    {
        if (years < 0 || years >= printedIn.Start.Year - 1)
            throw new ArgumentOutOfRangeException(nameof(years), years, $"The years are zero or more and do not go back before the year 1 from {printedIn}.");
        LinearForm origin = Quantity.BeginningOf(what);
        // An origin has been completed n times on a day when its anniversary number n has come and number n + 1 has not.
        LocalDate earliest = printedIn.Start.PlusYears(-years - 1).PlusDays(1);
        LocalDate latest = printedIn.End.PlusYears(-years);
        ClaimReading Reading(string name, LocalDate from, LocalDate to) =>
            LevelReading(origin, name, ExactInterval.Closed(DayNumber.Of(from), DayNumber.Of(to)));
        return Add(ClaimKind.Date, origin,
        [
            Reading("Completed", earliest, latest),
            Reading("InTheYear", new(printedIn.Start.Year - years, 1, 1), new(printedIn.End.Year - years, 12, 31)),
        ]);
    }
}
