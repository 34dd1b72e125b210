using System.Numerics;
using NodaTime;

namespace TradeMetrics.Claims;

/// <summary>Days as the numbers that claims about dates are made of: how many days after 0001-01-01 they are.</summary>
internal static class DayNumber
{
    internal static readonly LocalDate First = new(1, 1, 1);

    private static readonly Rational Last = Of(LocalDate.MaxIsoValue);

    internal static Rational Of(LocalDate day) => Period.DaysBetween(First, day);

    /// <summary>The days in an interval; null where an end is missing or beyond the calendar, or where no whole day lies between the ends.</summary>
    internal static DateInterval? In(ExactInterval interval)
    {
        if (interval is not { Low: { } low, High: { } high } || !IsInCalendar(low) || !IsInCalendar(high)) return null;
        BigInteger first = low.Numerator / low.Denominator, last = high.Numerator / high.Denominator;
        if (!low.Denominator.IsOne || interval.LowIsOpen) first++;
        if (high.Denominator.IsOne && interval.HighIsOpen) last--;
        return first <= last ? new(Day(first), Day(last)) : null;
    }

    /// <summary>The interval in the notation of mathematics, with days for ends: <c>[1993-01-02, 1994-12-31]</c>, <c>(1994-02-03, ∞)</c>.</summary>
    internal static string Text(ExactInterval interval) => In(interval) is { } days
        ? $"[{days.Start:R}, {days.End:R}]"
        : interval.ToString(end => end.Denominator.IsOne && IsInCalendar(end) ? $"{Day(end.Numerator):R}" : end.ToString());

    private static bool IsInCalendar(Rational number) => number.Sign >= 0 && number <= Last;

    private static LocalDate Day(BigInteger number) => First.PlusDays((int)number);
}
