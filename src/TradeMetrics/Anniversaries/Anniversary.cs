using System.Diagnostics;
using NodaTime;

namespace TradeMetrics;

/// <summary>The yearly return of a day: of a treaty, a recognition, a first visit.</summary>
/// <remarks>
/// <para>
/// Years are those of the origin's own calendar, which may be any of NodaTime's: a Hijri anniversary moves through the ISO year.
/// The origin itself is no anniversary; the first comes a year later. So a year up to the origin's holds none.
/// </para>
/// <para><c>default</c> is that of 1 January of the year 1. Two are equal when origin and rule are.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Anniversary : IEquatable<Anniversary>
{
    // In the ISO calendar, which most origins use, everything follows from the parts of the date, so they are kept at hand:
    // month and day as one number that compares, and 1 where the calendar is another one.
    private readonly short _year;
    private readonly short _monthDay;
    private readonly bool _otherCalendar;

    /// <summary>Makes the anniversary of a day, which in years that lack the day falls on the last day of its month.</summary>
    /// <param name="origin">The day, in the calendar whose years count.</param>
    public Anniversary(LocalDate origin)
        : this(origin, LeapDayRule.LastDayOfMonth)
    {
    }

    /// <summary>Makes the anniversary of a day.</summary>
    /// <param name="origin">The day, in the calendar whose years count.</param>
    /// <param name="leapDayRule">When it falls in years that lack the day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leapDayRule"/> is not a named rule.</exception>
    public Anniversary(LocalDate origin, LeapDayRule leapDayRule)
    {
        if (leapDayRule is not (LeapDayRule.LastDayOfMonth or LeapDayRule.DayAfter))
            throw new ArgumentOutOfRangeException(nameof(leapDayRule), leapDayRule, "The rule is the last day of the month or the day after it.");
        Origin = origin;
        LeapDayRule = leapDayRule;
        _year = (short)origin.Year;
        _monthDay = (short)MonthDay(origin);
        _otherCalendar = origin.Calendar != CalendarSystem.Iso;
    }

    /// <summary>Gets the day that returns, in the calendar whose years count.</summary>
    public LocalDate Origin { get; }

    /// <summary>Gets when the anniversary falls in years that lack the day.</summary>
    public LeapDayRule LeapDayRule { get; }

    /// <inheritdoc/>
    public bool Equals(Anniversary other) => Origin == other.Origin && LeapDayRule == other.LeapDayRule;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Anniversary other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Origin, LeapDayRule);

    /// <summary>Returns whether origin and rule are equal.</summary>
    /// <param name="left">The one anniversary.</param>
    /// <param name="right">The other anniversary.</param>
    public static bool operator ==(Anniversary left, Anniversary right) => left.Equals(right);

    /// <summary>Returns whether origin or rule differ.</summary>
    /// <param name="left">The one anniversary.</param>
    /// <param name="right">The other anniversary.</param>
    public static bool operator !=(Anniversary left, Anniversary right) => !left.Equals(right);

    /// <summary>Returns the origin as invariant text: <c>since 1994-02-03</c>.</summary>
    public override string ToString() =>
        "since " + NodaTime.Text.LocalDatePattern.FullRoundtrip.Format(Origin).Replace(" ISO", "", StringComparison.Ordinal);

    private static int MonthDay(LocalDate date) => (date.Month << 5) | date.Day;
}
