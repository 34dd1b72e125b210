using NodaTime;

namespace TradeMetrics.Tests;

/// <summary>Fiscal years that start on 16 or 17 July, as no rule of the ISO calendar says.</summary>
internal static class NepaliYears
{
    public static FiscalCalendar Calendar { get; } = FiscalCalendar.FromYearStarts("Nepal",
    [
        new(2077, new LocalDate(2020, 7, 16)),
        new(2078, new LocalDate(2021, 7, 16)),
        new(2079, new LocalDate(2022, 7, 17)),
        new(2080, new LocalDate(2023, 7, 17)),
        new(2081, new LocalDate(2024, 7, 16)),
        new(2082, new LocalDate(2025, 7, 17)),
    ]);
}
