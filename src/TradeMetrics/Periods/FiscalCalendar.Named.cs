using NodaTime;

namespace TradeMetrics;

public sealed partial class FiscalCalendar
{
    /// <summary>Gets Pakistan's: from 1 July, named after the year it ends in. FY2024 is 2023-07-01 to 2024-06-30.</summary>
    public static FiscalCalendar Pakistan { get; } = new("Pakistan", new(7, 1), FiscalYearNaming.EndYear);

    /// <summary>Gets India's: from 1 April, named after the year it ends in.</summary>
    public static FiscalCalendar India { get; } = new("India", new(4, 1), FiscalYearNaming.EndYear);

    /// <summary>Gets the United States' federal one: from 1 October, named after the year it ends in; up to FY1976 from 1 July.</summary>
    /// <remarks>The quarter from 1 July to 30 September 1976, between the two rules, belongs to no fiscal year.</remarks>
    public static FiscalCalendar UnitedStates { get; } = new(
        new("United States", new(10, 1), FiscalYearNaming.EndYear),
        before: new("United States", new(7, 1), FiscalYearNaming.EndYear),
        firstNumber: 1977);

    /// <summary>Gets the United Kingdom government's financial year: from 1 April, named here after the year it ends in.</summary>
    /// <remarks>British texts write both years, so prefer <see cref="FiscalLabelStyle.TwoYears"/>.</remarks>
    public static FiscalCalendar UnitedKingdomGovernment { get; } = new("United Kingdom government", new(4, 1), FiscalYearNaming.EndYear);

    /// <summary>Gets the United Kingdom's tax year: from 6 April, named here after the year it ends in.</summary>
    /// <remarks>British texts write both years, so prefer <see cref="FiscalLabelStyle.TwoYears"/>.</remarks>
    public static FiscalCalendar UnitedKingdomTax { get; } = new("United Kingdom tax", new(4, 6), FiscalYearNaming.EndYear);

    /// <summary>Gets Japan's: from 1 April, named after the year it starts in.</summary>
    public static FiscalCalendar Japan { get; } = new("Japan", new(4, 1), FiscalYearNaming.StartYear);

    /// <summary>Gets Australia's: from 1 July, named after the year it ends in.</summary>
    public static FiscalCalendar Australia { get; } = new("Australia", new(7, 1), FiscalYearNaming.EndYear);

    /// <summary>Gets Bangladesh's: from 1 July, named after the year it ends in.</summary>
    public static FiscalCalendar Bangladesh { get; } = new("Bangladesh", new(7, 1), FiscalYearNaming.EndYear);

    /// <summary>Gets Egypt's: from 1 July, named after the year it ends in.</summary>
    public static FiscalCalendar Egypt { get; } = new("Egypt", new(7, 1), FiscalYearNaming.EndYear);

    /// <summary>Gets Ethiopia's: from 1 Hamle (8 July), named after the Ethiopian year. EFY2016 is 2023-07-08 to 2024-07-07.</summary>
    /// <remarks>The day is right from 1900 to 2099. Its quarters follow the Ethiopian months and are not given.</remarks>
    public static FiscalCalendar Ethiopia { get; } = new("Ethiopia", new AnnualDate(7, 8), numberLessStartYear: -7, prefix: "EFY", ownMonths: true);
}
