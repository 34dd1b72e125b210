using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace TradeMetrics.Tests;

/// <summary>What a period does, written again with NodaTime's dates and without regard to speed.</summary>
internal sealed partial record NaivePeriod(LocalDate Start, LocalDate End)
{
    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly LocalDate Last = new(9999, 12, 31);

    public static NaivePeriod Of(TradePeriod period) => new(period.Start, period.End);

    public int? WholeMonths => Start.Day == 1 && End == End.With(DateAdjusters.EndOfMonth)
        ? MonthNumber(End) - MonthNumber(Start) + 1
        : null;

    public int Days => NodaTime.Period.Between(Start, End, PeriodUnits.Days).Days + 1;

    public string Text
    {
        get
        {
            string year = Start.Year.ToString("D4", CultureInfo.InvariantCulture);
            return (WholeMonths, Start.Month) switch
            {
                (12, 1) => year,
                (6, 1) => year + "-S1",
                (6, 7) => year + "-S2",
                (3, 1 or 4 or 7 or 10) => $"{year}-Q{Start.Month / 3 + 1}",
                (1, _) => MonthText(Start),
                (null, _) => Iso.Of(Start) + "/" + Iso.Of(End),
                _ => MonthText(Start) + "/" + MonthText(End),
            };
        }
    }

    /// <summary>Null where the result would leave the years 1 to 9999.</summary>
    public NaivePeriod? PlusMonths(int months)
    {
        int first = MonthNumber(Start) + months;
        int last = MonthNumber(End) + months;
        if (first < MonthNumber(First) || last > MonthNumber(Last)) return null;
        LocalDate end = End.PlusMonths(months);
        return new(Start.PlusMonths(months), WholeMonths is null ? end : end.With(DateAdjusters.EndOfMonth));
    }

    /// <summary>Null where the result would leave the years 1 to 9999.</summary>
    public NaivePeriod? Next()
    {
        if (WholeMonths is { } months) return PlusMonths(months);
        return NodaTime.Period.DaysBetween(End, Last) < Days ? null : new(End.PlusDays(1), End.PlusDays(Days));
    }

    /// <summary>Null where the result would leave the years 1 to 9999.</summary>
    public NaivePeriod? Previous()
    {
        if (WholeMonths is { } months) return PlusMonths(-months);
        return NodaTime.Period.DaysBetween(First, Start) < Days ? null : new(Start.PlusDays(-Days), Start.PlusDays(-1));
    }

    public HashSet<LocalDate> DaySet() => [.. Enumerable.Range(0, Days).Select(Start.PlusDays)];

    /// <summary>Whether a text is one of the forms that are understood, by its form and by what NodaTime reads.</summary>
    public static bool IsPeriodText(string text)
    {
        if (PartOfYear.IsMatch(text)) return !text.StartsWith("0000", StringComparison.Ordinal);
        string[] ends = text.Split('/');
        return ends.Length <= 2
            && ((ends.Length == 2 && AllParse(YearMonthPattern.Iso, ends)) || AllParse(LocalDatePattern.Iso, ends));
    }

    private static bool AllParse<T>(IPattern<T> pattern, string[] ends)
        where T : IComparable<T> =>
        // NodaTime takes negative years and stops at a NUL.
        ends.All(end => pattern.Parse(end).Success && end[0] != '-' && !end.Contains('\0', StringComparison.Ordinal) && !end.StartsWith("0000", StringComparison.Ordinal))
        && pattern.Parse(ends[0]).Value.CompareTo(pattern.Parse(ends[^1]).Value) <= 0;

    private static int MonthNumber(LocalDate date) => date.Year * 12 + date.Month;

    private static string MonthText(LocalDate date) => YearMonthPattern.Iso.Format(date.ToYearMonth());

    [GeneratedRegex(@"\A[0-9]{4}(-?(Q[1-4]|[SH][12]|A1|M?(0[1-9]|1[0-2])))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PartOfYear { get; }
}
