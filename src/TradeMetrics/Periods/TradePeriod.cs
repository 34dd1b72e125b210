using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace TradeMetrics;

/// <summary>The days over which trade was counted: a closed interval of days of the ISO calendar, in the years 1 to 9999.</summary>
/// <remarks>
/// <para>
/// The end belongs to the period, because that is what people mean by "January to May".
/// Two periods are equal exactly when their dates are, whatever factory made them: the months January to
/// March are the first quarter. They are ordered by start, then by end. <c>default</c> is January of the year 1.
/// </para>
/// <para>
/// A period that runs from the first of a month to the last of a month is made of whole months and moves as
/// months do, so that February 2024 a year earlier is the whole of February 2023. Any other period moves by
/// its two days, each of which becomes the last of its month where the month is too short.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TradePeriodJsonConverter))]
public readonly partial struct TradePeriod : IEquatable<TradePeriod>, IComparable<TradePeriod>, IComparable
{
    // The day after the end is kept less one month, so that default is a whole month and not an empty period.
    private readonly int _start;
    private readonly int _afterLessMonth;

    private TradePeriod(int start, int after)
    {
        _start = start;
        _afterLessMonth = after - PackedDay.OneMonth;
    }

    /// <summary>The first day, packed.</summary>
    internal int StartDay => _start;

    /// <summary>The day after the last one, packed.</summary>
    internal int After => _afterLessMonth + PackedDay.OneMonth;

    private bool IsWholeMonths => ((_start | _afterLessMonth) & PackedDay.DayMask) == 0;

    private int MonthCount => PackedDay.MonthIndex(After) - PackedDay.MonthIndex(_start);

    /// <summary>Gets the first day.</summary>
    public LocalDate Start => PackedDay.ToDate(_start);

    /// <summary>Gets the last day, which belongs to the period.</summary>
    public LocalDate End => PackedDay.ToDate(PackedDay.PreviousDay(After));

    /// <summary>Gets how many whole months the period is made of, 1 or more; null where it begins or ends within a month.</summary>
    public int? WholeMonths => IsWholeMonths ? MonthCount : null;

    /// <summary>Gets how many days the period has, 1 or more.</summary>
    public int Days => NodaTime.Period.DaysBetween(Start, End) + 1;

    /// <summary>Returns the period as an interval of NodaTime.</summary>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <inheritdoc/>
    public bool Equals(TradePeriod other) => _start == other._start && _afterLessMonth == other._afterLessMonth;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TradePeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_start, _afterLessMonth);

    /// <summary>Compares by start, then by end.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Less than zero where this period comes first, zero where both are equal, more than zero otherwise.</returns>
    public int CompareTo(TradePeriod other) => SortKey.CompareTo(other.SortKey);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TradePeriod other => CompareTo(other),
        _ => throw new ArgumentException($"A trade period can be compared with a trade period, not with a {obj.GetType()}.", nameof(obj)),
    };

    private long SortKey => ((long)_start << 32) | (uint)After;

    /// <summary>Returns whether both have the same dates.</summary>
    /// <param name="left">The one period.</param>
    /// <param name="right">The other period.</param>
    public static bool operator ==(TradePeriod left, TradePeriod right) => left.Equals(right);

    /// <summary>Returns whether the dates differ.</summary>
    /// <param name="left">The one period.</param>
    /// <param name="right">The other period.</param>
    public static bool operator !=(TradePeriod left, TradePeriod right) => !left.Equals(right);

    /// <summary>Returns whether the left period starts earlier, or ends earlier where both start together.</summary>
    /// <param name="left">The one period.</param>
    /// <param name="right">The other period.</param>
    public static bool operator <(TradePeriod left, TradePeriod right) => left.SortKey < right.SortKey;

    /// <summary>Returns whether the left period is the right one or comes before it.</summary>
    /// <param name="left">The one period.</param>
    /// <param name="right">The other period.</param>
    public static bool operator <=(TradePeriod left, TradePeriod right) => left.SortKey <= right.SortKey;

    /// <summary>Returns whether the left period starts later, or ends later where both start together.</summary>
    /// <param name="left">The one period.</param>
    /// <param name="right">The other period.</param>
    public static bool operator >(TradePeriod left, TradePeriod right) => left.SortKey > right.SortKey;

    /// <summary>Returns whether the left period is the right one or comes after it.</summary>
    /// <param name="left">The one period.</param>
    /// <param name="right">The other period.</param>
    public static bool operator >=(TradePeriod left, TradePeriod right) => left.SortKey >= right.SortKey;
}
