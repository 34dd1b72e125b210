namespace TradeMetrics.Tests;

internal static class NamedCalendars
{
    public static readonly FiscalCalendar[] All =
    [
        FiscalCalendar.Pakistan, FiscalCalendar.India, FiscalCalendar.UnitedStates, FiscalCalendar.UnitedKingdomGovernment, FiscalCalendar.UnitedKingdomTax,
        FiscalCalendar.Japan, FiscalCalendar.Australia, FiscalCalendar.Bangladesh, FiscalCalendar.Egypt, FiscalCalendar.Ethiopia,
    ];

    public static FiscalCalendar Get(string name) => All.Single(calendar => calendar.Name == name);

    /// <summary>Years that start on 16 or 17 July, as Nepal's do.</summary>
    public static FiscalCalendar Nepal { get; } = FiscalCalendar.FromYearStarts("Nepal",
    [
        new(2080, new(2023, 7, 17)), new(2081, new(2024, 7, 16)), new(2082, new(2025, 7, 17)), new(2083, new(2026, 7, 17)),
    ]);
}
