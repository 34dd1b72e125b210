using System.Diagnostics;
using NodaTime;

namespace TradeMetrics;

/// <summary>When an economy's fiscal years begin and what they are called.</summary>
/// <remarks>
/// A rule gives the day on which every year starts; where there is none, as in Nepal, whose year starts on
/// 16 or 17 July, <see cref="FromYearStarts"/> takes the starts as data. The named calendars are in
/// <c>FiscalCalendar.Named.cs</c>. Calendars compare by reference.
/// </remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed partial class FiscalCalendar
{
    private readonly AnnualDate _start;
    private readonly int _numberLessStartYear;
    private readonly string _prefix = "FY";
    private readonly bool _ownMonths;

    // An earlier rule, and the first year of this one.
    private readonly FiscalCalendar? _before;
    private readonly int _firstNumber = int.MinValue;

    // Starts as data: the year of _firstNumber starts at index 0, and the last entry ends the last year.
    private readonly LocalDate[]? _starts;

    /// <summary>Makes a calendar whose years start on the same day of every year.</summary>
    /// <param name="name">What to call the calendar in messages.</param>
    /// <param name="start">The day on which a year starts.</param>
    /// <param name="naming">Which calendar year a fiscal year is named after.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="naming"/> is not a named rule, or the start is 29 February.</exception>
    public FiscalCalendar(string name, AnnualDate start, FiscalYearNaming naming)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (naming is not (FiscalYearNaming.StartYear or FiscalYearNaming.EndYear))
            throw new ArgumentOutOfRangeException(nameof(naming), naming, "A fiscal year is named after its start year or its end year.");
        if (start is { Month: 2, Day: 29 })
            throw new ArgumentOutOfRangeException(nameof(start), start, "A fiscal year cannot start on a day that most years do not have.");
        Name = name;
        _start = start;
        bool spansTwoYears = start != new AnnualDate(1, 1);
        _numberLessStartYear = naming == FiscalYearNaming.EndYear && spansTwoYears ? 1 : 0;
    }

    private FiscalCalendar(FiscalCalendar rule, FiscalCalendar before, int firstNumber)
        : this(rule.Name, rule._start, rule._numberLessStartYear, rule._prefix, rule._ownMonths)
    {
        _before = before;
        _firstNumber = firstNumber;
    }

    private FiscalCalendar(string name, AnnualDate start, int numberLessStartYear, string prefix, bool ownMonths)
    {
        Name = name;
        _start = start;
        _numberLessStartYear = numberLessStartYear;
        _prefix = prefix;
        _ownMonths = ownMonths;
    }

    private FiscalCalendar(string name, int firstNumber, LocalDate[] starts)
    {
        Name = name;
        _firstNumber = firstNumber;
        _starts = starts;
        _ownMonths = true;
    }

    /// <summary>Makes a calendar from the days on which its years start, for years that no rule of the ISO calendar gives.</summary>
    /// <param name="name">What to call the calendar in messages.</param>
    /// <param name="starts">The number of each year and its first day, in order; the last entry only ends the year before it.</param>
    /// <remarks>Its years are comparable with each other although their days differ: see <see cref="AreComparable"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="starts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two entries, or numbers or days that do not follow each other.</exception>
    public static FiscalCalendar FromYearStarts(string name, IEnumerable<KeyValuePair<int, LocalDate>> starts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(starts);
        KeyValuePair<int, LocalDate>[] entries = [.. starts.Select(s => KeyValuePair.Create(s.Key, s.Value.WithCalendar(CalendarSystem.Iso)))];
        if (entries.Length < 2)
            throw new ArgumentException($"The calendar '{name}' needs at least two starts, so that one year begins and ends; it has {entries.Length}.", nameof(starts));
        for (int i = 1; i < entries.Length; i++)
        {
            if (entries[i].Key != entries[i - 1].Key + 1 || entries[i].Value <= entries[i - 1].Value)
                throw new ArgumentException($"In the calendar '{name}' the year {entries[i].Key} from {entries[i].Value:R} does not follow the year {entries[i - 1].Key} from {entries[i - 1].Value:R}.", nameof(starts));
        }
        return new(name, entries[0].Key, [.. entries.Select(e => e.Value)]);
    }

    /// <summary>Gets what the calendar is called in messages.</summary>
    public string Name { get; }

    /// <summary>Returns a fiscal year.</summary>
    /// <param name="number">The year it is named after: 2024 is 2023-07-01 to 2024-06-30 in Pakistan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year, or it lies outside the years 1 to 9999.</exception>
    public TradePeriod Year(int number) =>
        YearOrNull(number) ?? throw new ArgumentOutOfRangeException(nameof(number), number, _starts is null
            ? $"The fiscal year of '{Name}' would lie outside the years {PackedDay.MinYear} to {PackedDay.MaxYear}."
            : $"The calendar '{Name}' has the years {_firstNumber} to {_firstNumber + _starts.Length - 2}.");

    /// <summary>Returns a quarter of a fiscal year: three months counted from its first day.</summary>
    /// <param name="number">The year it is named after.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter or year.</exception>
    /// <exception cref="InvalidOperationException">The calendar's months are not those of the ISO calendar, so that its quarters are not known.</exception>
    public TradePeriod Quarter(int number, int quarter)
    {
        if (quarter is < 1 or > 4) throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "A quarter is 1 to 4.");
        RequireIsoMonths("quarters");
        TradePeriod year = Year(number);
        LocalDate start = year.Start;
        return TradePeriod.Between(start.PlusMonths(3 * quarter - 3), quarter == 4 ? year.End : start.PlusMonths(3 * quarter).PlusDays(-1));
    }

    /// <summary>Returns a fiscal year from its start up to and including a calendar month.</summary>
    /// <param name="number">The year it is named after.</param>
    /// <param name="throughMonth">The last month, 1 (January) to 12: July–May of Pakistan's fiscal year is 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or year.</exception>
    /// <exception cref="InvalidOperationException">The year does not start with a month, so that it has no whole months; name the last day instead.</exception>
    public TradePeriod YearToDate(int number, int throughMonth)
    {
        if (throughMonth is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(throughMonth), throughMonth, "A month is 1 (January) to 12.");
        TradePeriod year = Year(number);
        LocalDate start = year.Start;
        if (_ownMonths || start.Day != 1)
            throw new InvalidOperationException($"The fiscal year {number} of '{Name}' starts on {start:R}, not with a month; name the last day instead of a month.");
        int months = (throughMonth - start.Month + 12) % 12 + 1;
        return TradePeriod.Between(start, months == 12 ? year.End : start.PlusMonths(months).PlusDays(-1));
    }

    /// <summary>Returns a fiscal year from its start up to and including a day.</summary>
    /// <param name="number">The year it is named after.</param>
    /// <param name="through">The last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, or the day lies outside it.</exception>
    public TradePeriod YearToDate(int number, LocalDate through)
    {
        TradePeriod year = Year(number);
        return year.Contains(through)
            ? TradePeriod.Between(year.Start, through)
            : throw new ArgumentOutOfRangeException(nameof(through), through, $"The day must lie in the fiscal year {number} of '{Name}', {year}.");
    }

    /// <summary>Returns the fiscal year to which a day belongs.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no year for this day. The United States' third quarter of 1976 belongs to none.</exception>
    public TradePeriod YearOf(LocalDate date) =>
        YearOrNull(NumberAt(date.WithCalendar(CalendarSystem.Iso))) is { } year && year.Contains(date) ? year : throw NoYear(date);

    /// <summary>Returns a period some fiscal years later or earlier, so that the result can be compared with it.</summary>
    /// <param name="period">The period: a fiscal year of this calendar, or any other where the calendar follows a rule.</param>
    /// <param name="years">How many years later; a negative number goes back.</param>
    /// <returns>The fiscal year with the later number; of a part of a year, the same months or days in the later year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    /// <exception cref="InvalidOperationException">The period is part of a year and the calendar's months are not those of the ISO calendar.</exception>
    public TradePeriod PlusYears(TradePeriod period, int years)
    {
        if (NumberOf(period) is { } number)
        {
            return YearOrNull((long)number + years)
                ?? throw new ArgumentOutOfRangeException(nameof(years), years, $"The calendar '{Name}' has no year so far from {period}.");
        }
        RequireIsoMonths($"parts of years, such as {period},");
        return period.PlusYears(years);
    }

    /// <summary>Returns whether one period can be compared with the other in this calendar, where they do not overlap.</summary>
    /// <param name="first">The one period.</param>
    /// <param name="second">The other period.</param>
    /// <returns>True where both are years of this calendar, or where <see cref="TradePeriod.HasSameShapeAs"/> is true.</returns>
    public bool AreComparable(TradePeriod first, TradePeriod second) =>
        first.HasSameShapeAs(second) || (NumberOf(first) is not null && NumberOf(second) is not null);

    /// <summary>Returns the calendar's name.</summary>
    public override string ToString() => Name;

    /// <summary>Returns the number of a fiscal year: 2024 for FY2024.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The number by which <see cref="Year"/> makes it; null where the period is no fiscal year of this calendar.</returns>
    public int? NumberOf(TradePeriod period)
    {
        LocalDate start = period.Start;
        if (_starts is not null && (start < _starts[0] || start >= _starts[^1])) return null;
        int number = NumberAt(start);
        return YearOrNull(number) == period ? number : null;
    }

    private TradePeriod? YearOrNull(long number)
    {
        if (_before is not null && number < _firstNumber) return _before.YearOrNull(number);
        if (StartOf(number) is not { } start) return null;
        if (StartOf(number + 1) is { } next) return TradePeriod.Between(start, next.PlusDays(-1));
        // The last calendar year ends with the last day that there is.
        return SpansTwoYears ? null : TradePeriod.Year(start.Year);
    }

    /// <summary>As <see cref="PlusYears"/>, and false where the calendar or the library has no such period.</summary>
    internal bool TryPlusYears(TradePeriod period, int years, out TradePeriod moved)
    {
        if (NumberOf(period) is not { } number)
        {
            moved = default;
            return !_ownMonths && period.TryPlusMonths(years * 12L, out moved);
        }
        TradePeriod? year = YearOrNull((long)number + years);
        moved = year.GetValueOrDefault();
        return year is not null;
    }

    private LocalDate? StartOf(long number)
    {
        if (_starts is not null)
        {
            long index = number - _firstNumber;
            return index >= 0 && index < _starts.Length ? _starts[index] : null;
        }
        long year = number - _numberLessStartYear;
        return year is >= PackedDay.MinYear and <= PackedDay.MaxYear ? _start.InYear((int)year) : null;
    }

    /// <summary>The number of the year that has begun on a day; near a change of rule the day need not lie in that year.</summary>
    private int NumberAt(LocalDate date)
    {
        if (_starts is not null)
        {
            int index = Array.BinarySearch(_starts, date);
            if (index < 0) index = ~index - 1;
            return index >= 0 && index < _starts.Length - 1 ? _firstNumber + index : throw NoYear(date);
        }
        if (date.Year is < PackedDay.MinYear or > PackedDay.MaxYear) throw NoYear(date);
        int startYear = date >= _start.InYear(date.Year) ? date.Year : date.Year - 1;
        int number = startYear + _numberLessStartYear;
        return _before is not null && number < _firstNumber ? Math.Min(_before.NumberAt(date), _firstNumber - 1) : number;
    }

    private ArgumentOutOfRangeException NoYear(LocalDate date) =>
        new(nameof(date), date, $"The day belongs to no fiscal year of '{Name}'.");

    private void RequireIsoMonths(string what)
    {
        if (_ownMonths)
            throw new InvalidOperationException($"The {what} of '{Name}' are not known: its months are not those of the ISO calendar.");
    }
}
