using System.Globalization;
using NodaTime;
using TradeMetrics;

namespace TargetTracker;

/// <summary>What the user asked, read and checked.</summary>
/// <param name="Known">The amount of the known year.</param>
/// <param name="SoFar">The amount of the first part of this year; null where it was not given.</param>
/// <param name="ThisYear">The year that <paramref name="SoFar"/> is the beginning of.</param>
public sealed record TrackerRequest(
    Observation<decimal> Known, decimal Target, IReadOnlyList<Deadline> Deadlines, FiscalCalendar? Calendar,
    GrowthRate? Growth, Observation<decimal>? SoFar, TradePeriod? ThisYear, string? Unit)
{
    // Wide enough for any trade in any currency, and narrow enough that no ratio of two amounts leaves decimal's range.
    private const decimal MaxAmount = 1_000_000_000_000_000m;
    private const int MaxDecimals = 6;

    /// <exception cref="FormatException">A text cannot be used; the message names the option, the text and what is understood.</exception>
    public static TrackerRequest Read(
        string now, string year, string target, IReadOnlyList<string> by, string? calendar, string? growth, string? soFar, string? through, string? unit)
    {
        FiscalCalendar? fiscal = calendar is null ? null : FiscalCalendars.Find(calendar);
        var known = new Observation<decimal>(ReadYear("--year", year, fiscal), ReadAmount("--now", now));
        decimal goal = ReadAmount("--target", target);
        if (goal == 0m) throw new FormatException($"--target: '{target}' is not a target; write an amount of more than zero.");
        List<Deadline> deadlines = [.. by.Select(text => ReadDeadline(text, fiscal)).DistinctBy(d => d.Year).OrderBy(d => d.Year)];
        GrowthRate? rate = growth is null ? null : ReadGrowth(growth);

        if (soFar is null != through is null)
            throw new FormatException("--so-far and --through belong together: the amount, and the last month or day that it covers.");
        if (soFar is null || through is null) return new(known, goal, deadlines, fiscal, rate, null, null, unit);
        LocalDate last = ReadLastDay(through);
        TradePeriod thisYear = YearOf("--through", through, last, fiscal);
        var part = new Observation<decimal>(TradePeriod.Between(thisYear.Start, last), ReadAmount("--so-far", soFar));
        return new(known, goal, deadlines, fiscal, rate, part, thisYear, unit);
    }

    private static decimal ReadAmount(string option, string text) =>
        // Without separators of thousands: 1,5 would be read as 15.
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount) && amount <= MaxAmount && amount.Scale <= MaxDecimals
            ? amount
            : throw new FormatException($"{option}: '{text}' is not an amount; write 0 to {MaxAmount} with up to {MaxDecimals} decimals, such as 50.2.");

    private static GrowthRate ReadGrowth(string text)
    {
        try
        {
            return GrowthRate.Parse(text);
        }
        catch (FormatException e)
        {
            throw new FormatException($"--growth: {e.Message}", e);
        }
    }

    private static TradePeriod ReadYear(string option, string text, FiscalCalendar? calendar) =>
        TryYear(text, calendar, out TradePeriod year)
            ? year
            : throw new FormatException($"{option}: '{text}' is not a year; write 2019, {FiscalForm(calendar)}.");

    private static Deadline ReadDeadline(string text, FiscalCalendar? calendar)
    {
        if (TryYear(text, calendar, out TradePeriod year)) return new(text, year);
        if (!Days.TryRead(text, out LocalDate day))
            throw new FormatException($"--by: '{text}' is not a year or a day; write 2030, 2030-12-31, {FiscalForm(calendar)}.");
        // Whether the amount of a year was reached is known only when the year is over.
        TradePeriod current = YearOf("--by", text, day, calendar);
        return new(text, current.End == day ? current : YearOf("--by", text, current.Start.PlusDays(-1), calendar));
    }

    private static bool TryYear(string text, FiscalCalendar? calendar, out TradePeriod year)
    {
        if (calendar is not null && calendar.TryParse(text, out year)) return true;
        return TradePeriod.TryParse(text, out year) && text.Length == 4;
    }

    private static string FiscalForm(FiscalCalendar? calendar) =>
        calendar is null ? "or with --calendar a fiscal year such as FY2030" : $"or a fiscal year of {calendar} such as {calendar.Label(calendar.Year(2030))}";

    private static LocalDate ReadLastDay(string through)
    {
        if (Days.TryRead(through, out LocalDate day)) return day;
        return TradePeriod.TryParse(through, out TradePeriod month) && month.WholeMonths == 1
            ? month.End
            : throw new FormatException($"--through: '{through}' is not a month or a day; write 2024-01 or 2024-01-20.");
    }

    private static TradePeriod YearOf(string option, string text, LocalDate day, FiscalCalendar? calendar)
    {
        try
        {
            return calendar?.YearOf(day) ?? TradePeriod.Year(day.Year);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new FormatException($"{option}: '{text}' lies in no year of {calendar?.Name ?? "the calendar, whose years are 1 to 9999"}.");
        }
    }
}
