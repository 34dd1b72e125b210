namespace TradeMetrics;

/// <summary>The time from one period to another in years: exact, as a number of months, or counted in days.</summary>
internal readonly struct YearSpan
{
    private YearSpan(int months, double years)
    {
        Months = months;
        Years = years;
    }

    /// <summary>The months, where every twelve of them are a year; 0 where <see cref="Years"/> was counted in days.</summary>
    internal int Months { get; }

    internal double Years { get; }

    internal static YearSpan OfYears(int years) => new(years * 12, years);

    /// <summary>Measures from the start of a period to the start of a later one of the same shape.</summary>
    /// <returns>Null where the later one is not later, where they are not alike, or where there are part years and no convention for them.</returns>
    internal static YearSpan? Between(TradePeriod from, TradePeriod to, PartYearConvention? convention, FiscalCalendar? calendar)
    {
        if (convention is not (null or PartYearConvention.Twelfths or PartYearConvention.ActualDays or PartYearConvention.JulianYears))
            throw new ArgumentOutOfRangeException(nameof(convention), convention, "The convention is twelfths, actual days or Julian years.");
        if (calendar?.NumberOf(from) is { } first && calendar.NumberOf(to) is { } last)
        {
            if (last <= first) return null;
            if (convention != PartYearConvention.JulianYears) return OfYears(last - first);
        }
        else if (!from.HasSameShapeAs(to))
        {
            return null;
        }
        int months = from.MonthsUntil(to);
        if (months <= 0 || from.Overlaps(to)) return null;
        switch (convention)
        {
            case PartYearConvention.JulianYears:
                return new(0, NodaTime.Period.DaysBetween(from.Start, to.Start) / 365.25);
            case PartYearConvention.ActualDays when months % 12 != 0:
                int years = months / 12;
                var begun = from.Start.PlusYears(years);
                double share = NodaTime.Period.DaysBetween(begun, to.Start) / (double)NodaTime.Period.DaysBetween(begun, from.Start.PlusYears(years + 1));
                return new(0, years + share);
            case null when months % 12 != 0:
                return null;
            default:
                return new(months, months / 12.0);
        }
    }
}
