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
    // the year, and the month and day of leap and of common years as numbers that compare. All less those of 1 January of the
    // year 1, so that default is that day.
    private readonly short _yearLessOne;
    private readonly short _leapYearDay;
    private readonly short _commonYearDay;
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
        _otherCalendar = origin.Calendar != CalendarSystem.Iso;
        if (_otherCalendar) return;
        int day = YearDay(origin);
        _yearLessOne = (short)(origin.Year - 1);
        _leapYearDay = (short)day;
        _commonYearDay = (short)(day != LeapDay ? day : leapDayRule == LeapDayRule.DayAfter ? FirstOfMarch : LastOfFebruary);
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
        "since " + NodaTime.Text.LocalDatePattern.FullRoundtrip.Format(Origin).Replace(" (ISO)", "", StringComparison.Ordinal);

}
