using System.Runtime.CompilerServices;
using NodaTime;

namespace TradeMetrics;

public readonly partial struct TradePeriod
{
    /// <summary>Returns the same period of a later or earlier year.</summary>
    /// <param name="years">How many years later; a negative number goes back.</param>
    /// <returns>The same months; or, of a period that is not of whole months, the same days, with 28 for 29 February where need be.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result would lie outside the years 1 to 9999.</exception>
    public TradePeriod PlusYears(int years) =>
        TryPlusMonths(years * 12L, out TradePeriod moved) ? moved : throw Outside(years, nameof(years));

    /// <summary>Returns the period some months later or earlier.</summary>
    /// <param name="months">How many months later; a negative number goes back.</param>
    /// <returns>As many whole months; or, of a period that is not of whole months, the same days of the month, with its last day where it is too short.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result would lie outside the years 1 to 9999.</exception>
    public TradePeriod PlusMonths(int months) =>
        TryPlusMonths(months, out TradePeriod moved) ? moved : throw Outside(months, nameof(months));

    /// <summary>Returns the period of the same length that begins the day after this one ends: as many whole months, or as many days.</summary>
    /// <exception cref="InvalidOperationException">It would lie outside the years 1 to 9999.</exception>
    public TradePeriod Next()
    {
        int after = After;
        return IsWholeMonths ? Checked(after, after + (long)(after - _start)) : FromDays(after, Days);
    }

    /// <summary>Returns the period of the same length that ends the day before this one begins: as many whole months, or as many days.</summary>
    /// <exception cref="InvalidOperationException">It would lie outside the years 1 to 9999.</exception>
    public TradePeriod Previous()
    {
        if (IsWholeMonths) return Checked(_start - (long)(After - _start), _start);
        int days = Days;
        return NodaTime.Period.DaysBetween(PackedDay.ToDate(0), Start) >= days
            ? FromDays(PackedDay.FromDate(Start.PlusDays(-days)), days)
            : throw NeighbourOutside();
    }

    /// <summary>Cuts the period into periods of one frequency, counted from its first month.</summary>
    /// <param name="frequency">The length of the pieces.</param>
    /// <returns>The pieces in order: without gap or overlap they make up the period. A fiscal year from July falls into quarters from July.</returns>
    /// <exception cref="InvalidOperationException">The period is not a whole number of such pieces.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequency"/> is not a named frequency.</exception>
    public IReadOnlyList<TradePeriod> Split(Frequency frequency)
    {
        int months = frequency.MonthsPerPeriod();
        if (!IsWholeMonths || MonthCount % months != 0)
            throw new InvalidOperationException($"The period {this} cannot be cut into pieces of {months} whole months.");
        var pieces = new TradePeriod[MonthCount / months];
        int length = PackedDay.FromMonth(months);
        for (int i = 0; i < pieces.Length; i++)
            pieces[i] = new(_start + i * length, _start + (i + 1) * length);
        return pieces;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryPlusMonths(long months, out TradePeriod moved)
    {
        if (!IsWholeMonths) return TryMoveDays(months, out moved);
        long shift = months * PackedDay.OneMonth;
        long start = _start + shift;
        long after = After + shift;
        moved = new((int)start, (int)after);
        return start >= 0 && after <= PackedDay.EndOfTime;
    }

    private bool TryMoveDays(long months, out TradePeriod moved)
    {
        moved = default;
        long first = PackedDay.PlusMonths(_start, months);
        long last = PackedDay.PlusMonths(PackedDay.PreviousDay(After), months);
        if (first < 0 || last >= PackedDay.EndOfTime) return false;
        moved = new((int)first, PackedDay.NextDay((int)last));
        return true;
    }

    private static TradePeriod Checked(long start, long after) =>
        start >= 0 && after <= PackedDay.EndOfTime ? new((int)start, (int)after) : throw NeighbourOutside();

    private static TradePeriod FromDays(int start, int days)
    {
        if (start == PackedDay.EndOfTime) throw NeighbourOutside();
        LocalDate first = PackedDay.ToDate(start);
        LocalDate limit = PackedDay.ToDate(PackedDay.PreviousDay(PackedDay.EndOfTime));
        return NodaTime.Period.DaysBetween(first, limit) >= days - 1
            ? new(start, PackedDay.NextDay(PackedDay.FromDate(first.PlusDays(days - 1))))
            : throw NeighbourOutside();
    }

    private ArgumentOutOfRangeException Outside(int asked, string name) =>
        new(name, asked, $"Moved so far, {this} would lie outside the years {PackedDay.MinYear} to {PackedDay.MaxYear}.");

    private static InvalidOperationException NeighbourOutside() =>
        new($"The neighbouring period would lie outside the years {PackedDay.MinYear} to {PackedDay.MaxYear}.");
}
