using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TradeMetrics;

namespace AnniversaryCalendar;

/// <summary>Reads what was written on the command line.</summary>
public static class Options
{
    private const int MaxDays = 36_525;
    private static readonly LocalDate LastDay = new(9800, 12, 31);

    /// <exception cref="FormatException">The text is no day.</exception>
    public static LocalDate ReadDay(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day) && day.Year >= 1 && day <= LastDay
            ? day
            : throw new FormatException($"--from: '{text}' is not a day; write one from 0001-01-01 to 9800-12-31, such as 2026-11-23.");

    /// <exception cref="FormatException">The text is no number of days.</exception>
    public static DateInterval ReadInterval(LocalDate from, string? days)
    {
        // A year and not 365 days, so that every event has its day in it also in leap years.
        if (days is null) return new(from, from.PlusYears(1).PlusDays(-1));
        return int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= MaxDays
            ? new(from, from.PlusDays(number - 1))
            : throw new FormatException($"--days: '{days}' is not a number of days; write 1 to {MaxDays}.");
    }

    /// <exception cref="FormatException">A text is not a number and a name.</exception>
    public static Jubilees ReadJubilees(IEnumerable<string> texts)
    {
        Jubilees jubilees = Jubilees.Default;
        foreach (string text in texts)
        {
            if (text.Split('=', 2) is not [var number, var name] || string.IsNullOrWhiteSpace(name)
                || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int years) || years < 1)
            {
                throw new FormatException($"--jubilee: '{text}' is not a jubilee; write its number, 1 or more, and its name, such as 75=diamond.");
            }
            jubilees = jubilees.With(years, name.Trim());
        }
        return jubilees;
    }
}
