using System.Globalization;
using NodaTime;

namespace TradeMetrics.Samples.Charting;

/// <summary>Places periods on an axis of years: a period stands at its middle.</summary>
internal static class TimeScale
{
    private const int MostLabels = 9;
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    public static double Start(TradePeriod period) => Year(period.Start);

    public static double End(TradePeriod period) => Year(period.End.PlusDays(1));

    public static double Middle(TradePeriod period) => (Start(period) + End(period)) / 2d;

    /// <summary>Labels years at their middle, or months at their middle where few years are shown.</summary>
    public static (double[] Places, string[] Labels) Ticks(IReadOnlyCollection<TradePeriod> periods)
    {
        LocalDate first = periods.Min(p => p.Start), last = periods.Max(p => p.End);
        bool byMonth = last.Year - first.Year < 3 && periods.Any(p => p.WholeMonths < 12);
        int from = byMonth ? first.Year * 12 + first.Month - 1 : first.Year;
        int to = byMonth ? last.Year * 12 + last.Month - 1 : last.Year;
        int[] years = [.. periods.Where(p => p.Start.Year == p.End.Year).Select(p => p.Start.Year).Distinct().Order()];
        // Years far enough from each other are labelled themselves: those with figures say more than round ones.
        if (!byMonth && years.Length is > 1 and <= MostLabels && years.Zip(years.Skip(1)).Min(p => p.Second - p.First) * MostLabels >= last.Year - first.Year)
            return ([.. years.Select(y => Middle(TradePeriod.Year(y)))], [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture))]);
        int step = (byMonth ? MonthSteps : YearSteps).First(s => (to - from) / s < MostLabels);
        int[] marks = [.. Enumerable.Range(from, to - from + 1).Where(m => m % step == 0)];
        return ([.. marks.Select(m => byMonth ? Middle(Month(m)) : Middle(TradePeriod.Year(m)))],
            [.. marks.Select(m => byMonth ? MonthName(m) : m.ToString(CultureInfo.InvariantCulture))]);
    }

    private static TradePeriod Month(int count) => TradePeriod.Month(count / 12, count % 12 + 1);

    private static string MonthName(int count) => Month(count).Start.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static double Year(LocalDate day) => day.Year + (day.DayOfYear - 1d) / CalendarSystem.Iso.GetDaysInYear(day.Year);
}
