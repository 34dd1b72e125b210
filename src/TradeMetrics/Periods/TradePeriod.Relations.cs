using NodaTime;

namespace TradeMetrics;

public readonly partial struct TradePeriod
{
    /// <summary>Returns whether a day lies in the period; its first and last day do.</summary>
    /// <param name="date">The day, in any calendar.</param>
    public bool Contains(LocalDate date)
    {
        LocalDate iso = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        return iso.Year is >= PackedDay.MinYear and <= PackedDay.MaxYear
            && PackedDay.FromDate(iso) is var day && _start <= day && day < After;
    }

    /// <summary>Returns whether every day of another period lies in this one; every period contains itself.</summary>
    /// <param name="other">The other period.</param>
    public bool Contains(TradePeriod other) => _start <= other._start && other._afterLessMonth <= _afterLessMonth;

    /// <summary>Returns whether the periods share a day.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(TradePeriod other) => _start < other.After && other._start < After;

    /// <summary>Returns whether one period begins the day after the other ends.</summary>
    /// <param name="other">The other period.</param>
    public bool Abuts(TradePeriod other) => After == other._start || other.After == _start;

    /// <summary>Returns whether the other is this period in another year: the same months, or the same days of the year.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True for January–May of two years; false for a period and itself. 28 and 29 February count as one day.</returns>
    public bool IsSamePeriodOfAnotherYear(TradePeriod other)
    {
        int months = PackedDay.MonthIndex(other._start) - PackedDay.MonthIndex(_start);
        return months != 0 && months % 12 == 0
            && (IsWholeMonths && other.IsWholeMonths ? MonthCount == other.MonthCount : HasSameDays(other));
    }

    /// <summary>Returns whether two periods are alike in length and place within months, so that one can be compared with the other where they do not overlap.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>
    /// True where both are the same number of whole months, or run between the same days of the month over as many
    /// months: the first twenty days of May and of June, 6 April to 5 April of two pairs of years. 28 and 29 February count as one day.
    /// </returns>
    public bool HasSameShapeAs(TradePeriod other)
    {
        if (IsWholeMonths && other.IsWholeMonths) return _afterLessMonth - _start == other._afterLessMonth - other._start;
        // Days that happen to fill April are not the first thirty of March; in another year's same months they are the same days.
        if (IsWholeMonths != other.IsWholeMonths && (PackedDay.MonthIndex(other._start) - PackedDay.MonthIndex(_start)) % 12 != 0) return false;
        return HasSameDays(other);
    }

    private bool HasSameDays(TradePeriod other)
    {
        int last = PackedDay.PreviousDay(After);
        int otherLast = PackedDay.PreviousDay(other.After);
        return PackedDay.DayOfMonthWithoutLeapDay(_start) == PackedDay.DayOfMonthWithoutLeapDay(other._start)
            && PackedDay.DayOfMonthWithoutLeapDay(last) == PackedDay.DayOfMonthWithoutLeapDay(otherLast)
            && PackedDay.MonthIndex(last) - PackedDay.MonthIndex(_start) == PackedDay.MonthIndex(otherLast) - PackedDay.MonthIndex(other._start);
    }

    /// <summary>How many months one must go from this period to come to the other.</summary>
    internal int MonthsUntil(TradePeriod other) => PackedDay.MonthIndex(other._start) - PackedDay.MonthIndex(_start);

    /// <summary>How many months a period must move to leave itself behind: the step at which a series of its kind is published.</summary>
    /// <remarks>
    /// A month follows a month and the first twenty days of a month those of the last one; but January–May,
    /// which does not divide a year, is followed by next year's January–May.
    /// </remarks>
    internal int NaturalStepInMonths
    {
        get
        {
            int span = PackedDay.MonthIndex(After - 1) - PackedDay.MonthIndex(_start) + ((After - 1 & PackedDay.DayMask) >= (_start & PackedDay.DayMask) ? 1 : 0);
            return span <= 12 && 12 % span != 0 ? 12 : span;
        }
    }
}
