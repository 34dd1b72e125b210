namespace TradeMetrics;

/// <summary>How the time between two periods is counted in years where it is not a whole number of them.</summary>
/// <remarks>
/// Whole years need no convention: they are the same under all but <see cref="JulianYears"/>. Where none is
/// named, a rate over part of a year is <see cref="UndefinedReason.NotComparable"/>.
/// </remarks>
public enum PartYearConvention
{
    /// <summary>Every month is a twelfth of a year: from the first to the third quarter is half a year.</summary>
    Twelfths = 0,

    /// <summary>Whole years, and the days left over as a share of the days of the year in which they fall.</summary>
    ActualDays,

    /// <summary>Days divided by 365.25, also over whole years.</summary>
    JulianYears,
}
