using NodaTime;

namespace TradeMetrics.Conformance.Tests;

/// <summary>Totals over parts of years, fiscal years and twelve months, of every partner, against sums over the bare columns.</summary>
public class CensusWindowTests
{
    private const int FirstYear = 1985;
    private const int AfterLastYear = 2018;

    [Theory]
    [InlineData(5)]
    [InlineData(11)]
    [InlineData(12)]
    public void Year_to_date_totals_are_the_sums_of_their_months(int throughMonth)
    {
        int found = 0;
        foreach (CensusPartner partner in CensusPartner.All())
        {
            for (int year = FirstYear; year < AfterLastYear; year++)
            {
                decimal? expected = partner.NaiveSum(year, 1, throughMonth);
                partner.AssertSame(expected, partner.Series.Total(TradePeriod.YearToDate(year, throughMonth)), $"{year} through month {throughMonth}");
                if (expected is not null) found++;
            }
        }
        // Every row with a year has these months in both flows, but for the last December.
        Assert.Equal(2 * (6800 - (throughMonth == 12 ? 251 : 0)), found);
    }

    [Fact]
    public void Running_year_to_date_totals_are_the_sums_of_their_months()
    {
        foreach (CensusPartner partner in CensusPartner.All())
        {
            foreach ((TradePeriod period, Metric<decimal> total) in partner.Series.YearToDate())
                partner.AssertSame(partner.NaiveSum(period.End.Year, 1, period.End.Month), total, period.ToString());
        }
    }

    [Fact]
    public void Fiscal_years_of_Pakistan_are_the_sums_from_July_to_June() =>
        AssertFiscalYears(FiscalCalendar.Pakistan, firstMonth: 7);

    [Fact]
    public void Fiscal_years_of_the_United_States_are_the_sums_from_October_to_September() =>
        AssertFiscalYears(FiscalCalendar.UnitedStates, firstMonth: 10);

    [Fact]
    public void Running_totals_of_fiscal_years_are_the_sums_of_their_months()
    {
        foreach (CensusPartner partner in CensusPartner.All())
        {
            foreach ((TradePeriod period, Metric<decimal> total) in partner.Series.YearToDate(FiscalCalendar.Pakistan))
            {
                LocalDate end = period.End;
                (int year, int months) = end.Month >= 7 ? (end.Year, end.Month - 6) : (end.Year - 1, end.Month + 6);
                partner.AssertSame(partner.NaiveSum(year, 7, months), total, period.ToString());
            }
        }
    }

    [Fact]
    public void Rolling_twelve_months_are_the_sums_of_their_months()
    {
        int found = 0;
        foreach (CensusPartner partner in CensusPartner.All())
        {
            IReadOnlyList<PeriodMetric<decimal>> rolling = partner.Series.Rolling(12);
            Assert.Equal(partner.Series.Observations.Length, rolling.Count);
            for (int i = 0; i < rolling.Count; i++)
            {
                LocalDate end = partner.Series.Observations[i].Period.End;
                Assert.Equal(TradePeriod.TwelveMonthsEnding(new(end.Year, end.Month)), rolling[i].Period);
                decimal? expected = partner.NaiveSum(end.Year - 1, end.Month + 1, 12);
                partner.AssertSame(expected, rolling[i].Value, rolling[i].Period.ToString());
                if (expected is not null) found++;
            }
        }
        Assert.InRange(found, 140_000, 163_200);
    }

    private static void AssertFiscalYears(FiscalCalendar calendar, int firstMonth)
    {
        int found = 0;
        foreach (CensusPartner partner in CensusPartner.All())
        {
            int before = found;
            for (int number = FirstYear; number < AfterLastYear; number++)
            {
                decimal? expected = partner.NaiveSum(number - 1, firstMonth, 12);
                partner.AssertSame(expected, partner.Series.Total(calendar.Year(number)), calendar.Label(calendar.Year(number)));
                if (expected is not null) found++;
            }
            foreach (Observation<decimal> year in partner.Series.Aggregate(calendar).Observations)
                partner.AssertSame(partner.NaiveSum(year.Period.Start.Year, firstMonth, 12), year.Value, year.Period.ToString());
            int defined = partner.Series.Aggregate(calendar).Observations.Count(year => year.Value.IsDefined);
            Assert.Equal(found - before, defined);
        }
        Assert.InRange(found, 12_000, 13_100);
    }
}
