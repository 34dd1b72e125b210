using System.Globalization;
using NodaTime;

namespace TradeMetrics.Samples.Charting;

/// <summary>Places periods on an axis of years: a period stands at its middle.</summary>
internal static class TimeScale
{
    private const int MonthLabelWidth = 80;
    private const int YearLabelWidth = 48;
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    public static double Start(TradePeriod period) => Year(period.Start);

    public static double End(TradePeriod period) => Year(period.End.PlusDays(1));

    public static double Middle(TradePeriod period) => (Start(period) + End(period)) / 2d;

    /// <summary>
    /// Labels years, or months where few years are shown, as many as there are pixels for. What is a year or month itself is labelled under its middle, where it stands;
    /// other periods are read against the first days of years or months, which want a line.
    /// </summary>
    public static (double[] Places, string[] Labels, bool AtStart) Ticks(IReadOnlyCollection<TradePeriod> periods, int width)
    {
        LocalDate first = periods.Min(p => p.Start), last = periods.Max(p => p.End);
        bool byMonth = last.Year - first.Year < 3 && periods.Any(p => p.WholeMonths is null or < 12);
        bool atStart = periods.Any(p => p != (byMonth ? TradePeriod.Month(p.Start.Year, p.Start.Month) : TradePeriod.Year(p.Start.Year)));
        int from = byMonth ? first.Year * 12 + first.Month - 1 : first.Year;
        int to = byMonth ? last.Year * 12 + last.Month - 1 : last.Year;
        int most = width / (byMonth ? MonthLabelWidth : YearLabelWidth);
        int[] years = [.. periods.Select(p => p.Start.Year).Distinct().Order()];
        // Years far enough from each other are labelled themselves: those with figures say more than round ones.
        if (!byMonth && !atStart && years.Length > 1 && years.Length <= most && years.Zip(years.Skip(1)).Min(p => p.Second - p.First) * most >= last.Year - first.Year)
            return ([.. years.Select(y => Middle(TradePeriod.Year(y)))], [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture))], false);
        int step = (byMonth ? MonthSteps : YearSteps).First(s => (to - from) / s < most);
        int[] marks = [.. Enumerable.Range(from, to - from + 1).Where(m => m % step == 0)];
        if (atStart) marks = [.. marks.Where(m => Mark(m, byMonth).Start >= first)];
        return ([.. marks.Select(m => atStart ? Start(Mark(m, byMonth)) : Middle(Mark(m, byMonth)))],
            [.. marks.Select(m => byMonth ? MonthName(m) : m.ToString(CultureInfo.InvariantCulture))], atStart);
    }

    /// <summary>Labels the periods themselves, such as fiscal years, under their middle: as many as there are pixels for.</summary>
    public static (double[] Places, string[] Labels, bool AtStart) Ticks(IReadOnlyCollection<TradePeriod> periods, int width, Func<TradePeriod, string> label)
    {
        double year = width / (periods.Max(End) - periods.Min(Start)), distance = (periods.Max(p => label(p).Length) + 2) * Charts.LetterWidth / year;
        List<TradePeriod> labelled = [];
        foreach (TradePeriod period in periods.Distinct().Order())
            // Leap years move a middle by a hair.
            if (labelled.Count == 0 || Middle(period) - Middle(labelled[^1]) > distance - 0.01) labelled.Add(period);
        return ([.. labelled.Select(Middle)], [.. labelled.Select(label)], false);
    }

    private static TradePeriod Mark(int count, bool isMonth) => isMonth ? Month(count) : TradePeriod.Year(count);

    private static TradePeriod Month(int count) => TradePeriod.Month(count / 12, count % 12 + 1);

    private static string MonthName(int count) => Month(count).Start.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static double Year(LocalDate day) => day.Year + (day.DayOfYear - 1d) / CalendarSystem.Iso.GetDaysInYear(day.Year);
}
