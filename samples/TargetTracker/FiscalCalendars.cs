using TradeMetrics;

namespace TargetTracker;

/// <summary>The fiscal calendars that can be named on the command line.</summary>
public static class FiscalCalendars
{
    private static readonly Dictionary<string, FiscalCalendar> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["australia"] = FiscalCalendar.Australia,
        ["bangladesh"] = FiscalCalendar.Bangladesh,
        ["egypt"] = FiscalCalendar.Egypt,
        ["ethiopia"] = FiscalCalendar.Ethiopia,
        ["india"] = FiscalCalendar.India,
        ["japan"] = FiscalCalendar.Japan,
        ["pakistan"] = FiscalCalendar.Pakistan,
        ["uk-government"] = FiscalCalendar.UnitedKingdomGovernment,
        ["uk-tax"] = FiscalCalendar.UnitedKingdomTax,
        ["usa"] = FiscalCalendar.UnitedStates,
    };

    public static IEnumerable<string> Names => ByName.Keys;

    /// <exception cref="FormatException">No calendar has this name.</exception>
    public static FiscalCalendar Find(string name) =>
        ByName.TryGetValue(name, out FiscalCalendar? calendar)
            ? calendar
            : throw new FormatException($"--calendar: '{name}' is not a calendar known here; write one of {string.Join(", ", Names)}.");

    /// <summary>A fiscal year has its label, and a calendar year its number, also beside a calendar; the years after a known one need not be fiscal years where the calendar changed its rule.</summary>
    public static string Label(FiscalCalendar? calendar, TradePeriod year) =>
        calendar is not null && year.Start is not { Month: 1, Day: 1 } && calendar.YearOf(year.End) == year ? calendar.Label(year) : $"{year}";
}
