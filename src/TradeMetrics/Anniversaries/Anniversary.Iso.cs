using NodaTime;

namespace TradeMetrics;

public readonly partial struct Anniversary
{
    // A month and day as one number, less that of 1 January.
    private const int FirstOfJanuary = (1 << 5) | 1;
    private const int LastOfFebruary = ((2 << 5) | 28) - FirstOfJanuary;
    private const int LeapDay = ((2 << 5) | 29) - FirstOfJanuary;
    private const int FirstOfMarch = ((3 << 5) | 1) - FirstOfJanuary;

    private const int MaxIsoYear = 9999;

    private static int YearDay(LocalDate date) => ((date.Month << 5) | date.Day) - FirstOfJanuary;

    private LocalDate IsoInYear(int year)
    {
        int day = YearDayIn(year) + FirstOfJanuary;
        return new(year, day >> 5, day & 31);
    }

    private int YearDayIn(int year)
    {
        if (_leapYearDay == _commonYearDay) return _commonYearDay;
        // Without branches, because which years are leap years is what no processor predicts.
        bool leap = ((year & 3) == 0) & ((year % 100 != 0) | ((year & 15) == 0));
        return leap ? _leapYearDay : _commonYearDay;
    }
}
